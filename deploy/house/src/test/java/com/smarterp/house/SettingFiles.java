package com.smarterp.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the YAML files of the services set, with the comment above it. */
final class SettingFiles {

    private static final Pattern LINE = Pattern.compile("( *)(\"?[\\w.\\[\\]-]+\"?):(?: (.*))?");

    private SettingFiles() {}

    static List<Setting> all() {
        List<Setting> found = new ArrayList<>();
        for (Path file : Sources.yaml()) {
            String where = Sources.ROOT.relativize(file).getName(0).toString();
            found.addAll(of(Sources.text(file), where));
        }
        return found;
    }

    /**
     * A comment holds for the lines below it, up to an empty one or the next comment; that of a
     * section for what has none.
     */
    private static List<Setting> of(String text, String where) {
        List<Setting> found = new ArrayList<>();
        TreeMap<Integer, String> path = new TreeMap<>();
        TreeMap<Integer, String> sections = new TreeMap<>();
        String comment = "";
        boolean commented = false;
        for (String line : text.lines().toList()) {
            if (line.isBlank()) {
                comment = "";
            } else if (line.strip().startsWith("#")) {
                String more = line.strip().substring(1).strip();
                comment = commented ? comment + " " + more : more;
                commented = true;
                continue;
            }
            commented = false;
            Matcher entry = LINE.matcher(line);
            if (entry.matches()) {
                int depth = entry.group(1).length();
                path.tailMap(depth, true).clear();
                path.put(depth, entry.group(2));
                sections.tailMap(depth, true).clear();
                String value = entry.group(3);
                if (value != null && !value.isBlank()) {
                    String name = String.join(".", path.values());
                    String said =
                            comment.isEmpty() && !sections.isEmpty()
                                    ? sections.lastEntry().getValue()
                                    : comment;
                    found.add(new Setting(name, type(value), plain(value), said, where));
                } else {
                    sections.put(depth, comment);
                    comment = "";
                }
            }
        }
        return found;
    }

    /** By what it looks like; 8080 and 1000 look like a count. */
    private static String type(String value) {
        Map<String, String> types =
                Map.of("\\d+", "long", "\\d+(ms|s|m|h|d)", "Duration", "\\d+[KMG]?B", "DataSize");
        return types.entrySet().stream()
                .filter(each -> value.matches(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("String");
    }

    private static String plain(String value) {
        return value.replaceAll("^\"|\"$", "");
    }
}
