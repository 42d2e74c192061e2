package com.smarterp.auth;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is asked of the texts that people give. Lengths are in characters, not bytes or units. */
final class Text {

    static final String EMAIL = "must be an e-mail address of at most 254 characters";
    static final String NAME = "must be 1 to 200 printable characters";

    private static final int MAX_EMAIL = 254;
    private static final int MAX_LOCAL = 64;
    private static final int MAX_NAME = 200;

    /** Local part without quoting; a domain of labels. Whether it exists, only a mail can tell. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[\\p{L}\\p{M}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,"
                            + MAX_LOCAL
                            + "}"
                            + "@[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{N}])?"
                            + "(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{N}])?)*");

    private Text() {}

    /** The one form under which an address is kept and compared. */
    static String normalisedEmail(String email) {
        return Normalizer.normalize(email.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static boolean isEmail(String email) {
        String normal = normalisedEmail(email);
        return normal.length() <= MAX_EMAIL && ADDRESS.matcher(normal).matches();
    }

    static boolean isName(String name) {
        int length = characters(name.strip());
        return length >= 1
                && length <= MAX_NAME
                && isSound(name)
                && name.chars().noneMatch(Character::isISOControl);
    }

    static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Without half a surrogate pair, which no encoding can carry. */
    static boolean isSound(String text) {
        return text.codePoints()
                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /**
     * For logs and audit: control characters and halves of pairs are encoded, the length is
     * bounded.
     */
    static String printable(String text, int length) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .limit(length)
                .forEach(
                        c -> {
                            if (isUnprintable(c)) {
                                out.append(String.format(Locale.ROOT, "\\u%04x", c));
                            } else {
                                out.appendCodePoint(c);
                            }
                        });
        return out.toString();
    }

    private static boolean isUnprintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                    true;
            default -> c == '\\';
        };
    }
}
