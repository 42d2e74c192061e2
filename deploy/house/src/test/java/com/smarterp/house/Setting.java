package com.smarterp.house;

/**
 * Something that can be set.
 *
 * @param name as in a file: {@code smarterp.stream.per-user}
 * @param type Duration, DataSize, int, …
 * @param value the default; empty when there is none
 * @param comment what it is for
 * @param where the module
 */
record Setting(String name, String type, String value, String comment, String where) {

    /** A bound: what has a size, a count or a time. */
    boolean isBound() {
        return switch (type) {
            case "int", "long", "short", "Duration", "DataSize" -> !name.endsWith(".port");
            default -> false;
        };
    }

    Setting with(String otherValue, String otherComment) {
        return new Setting(name, type, otherValue, otherComment, where);
    }
}
