package com.smarterp.house;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts, sizes and times that are fixed in the code of the services. */
final class Constants {

    private static final Pattern CONSTANT =
            Pattern.compile("static final (?:int|long|Duration) (\\w+)\\s*=\\s*([^;]+);");
    private static final Pattern INLINE =
            Pattern.compile("Duration\\.of(?:Seconds|Millis|Minutes|Hours|Days)\\(\\d");

    private Constants() {}

    /** Class and name, with the value as it is written. */
    static Map<String, String> all() {
        Map<String, String> found = new TreeMap<>();
        for (Path file : Sources.services()) {
            Matcher constant = CONSTANT.matcher(Sources.text(file));
            while (constant.find()) {
                found.put(
                        type(file) + "." + constant.group(1),
                        constant.group(2).replaceAll("\\s+", " "));
            }
        }
        return found;
    }

    /** Where a time is written that has no name, with how often. */
    static Map<String, Integer> unnamed() {
        Map<String, Integer> found = new TreeMap<>();
        for (Path file : Sources.services()) {
            String rest = CONSTANT.matcher(Sources.text(file)).replaceAll("");
            int count = (int) INLINE.matcher(rest).results().count();
            if (count > 0) {
                found.put(type(file), count);
            }
        }
        return found;
    }

    private static String type(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
