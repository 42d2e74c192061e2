package com.smarterp.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the records annotated with {@code @ConfigurationProperties} declare. */
final class SettingRecords {

    private static final Pattern DECLARED =
            Pattern.compile("@ConfigurationProperties\\(\"([^\"]+)\"\\)");
    private static final Pattern RECORD = Pattern.compile("record (\\w+)\\(");
    private static final Pattern COMPONENT =
            Pattern.compile(
                    "(?:@DefaultValue(?:\\(\\s*(\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*\"[^\"]*\")*)\\s*\\))?\\s+)?"
                            + "([\\w.<>, ]+?) (\\w+)(?:,|$)");
    private static final Pattern PARAMETER =
            Pattern.compile("@param (\\w+) ((?:[^@]|@(?!param|Config))*?)(?= \\* @|\\*/)");

    /** What a record has between its parentheses, and what its comment says of that. */
    private record Body(String components, Map<String, String> comments) {}

    private SettingRecords() {}

    static List<Setting> all() {
        Map<String, Body> records = new HashMap<>();
        for (Path file : Sources.services()) {
            String text = Sources.text(file);
            Matcher record = RECORD.matcher(text);
            while (record.find()) {
                records.putIfAbsent(
                        record.group(1), new Body(body(text, record.end()), comments(text)));
            }
        }
        List<Setting> found = new ArrayList<>();
        for (Path file : Sources.services()) {
            String text = Sources.text(file);
            Matcher declared = DECLARED.matcher(text);
            if (declared.find()) {
                String where = Sources.ROOT.relativize(file).getName(0).toString();
                Matcher record = RECORD.matcher(text);
                String type = record.find(declared.end()) ? record.group(1) : "";
                found.addAll(components(records, type, declared.group(1), where));
            }
        }
        return found;
    }

    private static List<Setting> components(
            Map<String, Body> records, String record, String prefix, String where) {
        List<Setting> found = new ArrayList<>();
        Body body = records.getOrDefault(record, new Body("", Map.of()));
        Matcher component = COMPONENT.matcher(body.components());
        while (component.find()) {
            String type = component.group(2).strip();
            String name = prefix + "." + kebab(component.group(3));
            if (records.containsKey(type)) {
                found.addAll(components(records, type, name, where));
            } else {
                String value = component.group(1) == null ? "" : literal(component.group(1));
                String comment = body.comments().getOrDefault(component.group(3), "");
                found.add(new Setting(name, type, value, comment, where));
            }
        }
        return found;
    }

    private static Map<String, String> comments(String text) {
        Map<String, String> comments = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            String plain =
                    parameter
                            .group(2)
                            .replaceAll("\\s*\n\\s*\\*?\\s*", " ")
                            .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                            .strip();
            comments.putIfAbsent(parameter.group(1), plain);
        }
        return comments;
    }

    /** What stands between the parentheses. */
    private static String body(String text, int from) {
        int depth = 1;
        int at = from;
        boolean quoted = false;
        while (depth > 0) {
            char c = text.charAt(at++);
            quoted = c == '"' ? !quoted : quoted;
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return text.substring(from, at - 1).replaceAll("\\s+", " ").strip();
    }

    private static String literal(String text) {
        return text.replaceAll("\"\\s*\\+\\s*\"", "").replaceAll("^\"|\"$", "");
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
