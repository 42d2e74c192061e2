package com.smarterp.kernel.text;

/**
 * Whether a reader sees anything of a text, and whether it would show other text in a wrong order.
 * The one definition for names and titles everywhere.
 */
public final class VisibleText {

    private VisibleText() {}

    /**
     * Whether at least one character can be seen by itself: no space, control or format character,
     * no combining mark without its base, and none of those that are drawn as nothing.
     */
    public static boolean isVisible(String text) {
        return text.codePoints().anyMatch(VisibleText::isVisible);
    }

    /**
     * Whether the text embeds, overrides or isolates a direction (UAX #9): what comes after it, or
     * the text itself, can then be shown as something else.
     */
    public static boolean hasDirectionOverride(String text) {
        return text.codePoints().anyMatch(VisibleText::isDirectionOverride);
    }

    private static boolean isDirectionOverride(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    false;
            default -> !isIgnorable(c) && !isBlank(c);
        };
    }

    /**
     * Default_Ignorable_Code_Point (DerivedCoreProperties.txt) of the other categories: Hangul
     * fillers, and what is reserved.
     */
    private static boolean isIgnorable(int c) {
        return c == 0x115F
                || c == 0x1160
                || c == 0x2065
                || c == 0x3164
                || c == 0xFFA0
                || (c >= 0xFFF0 && c <= 0xFFF8)
                || (c >= 0xE0000 && c <= 0xE0FFF)
                // Noncharacters (Unicode 16, section 23.7).
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c & 0xFFFE) == 0xFFFE;
    }

    /** Symbols and letters whose picture is empty: Braille, a null notehead, hieroglyph blanks. */
    private static boolean isBlank(int c) {
        return c == 0x2800 || c == 0x1D159 || c == 0x13441 || c == 0x13442;
    }
}
