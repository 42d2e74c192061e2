package com.smarterp.auth;

import com.smarterp.kernel.text.EmailAddress;
import com.smarterp.kernel.text.VisibleText;
import java.text.Normalizer;
import java.util.Locale;

/** What is asked of the texts that people give. Lengths are in characters, not bytes or units. */
final class Text {

    static final String EMAIL = "must be an e-mail address of at most 254 characters";
    static final String NAME =
            "must be 1 to 200 characters that can be seen, none of them a control or direction override";

    private static final int MAX_NAME = 200;

    private Text() {}

    /** The one form under which an address is compared; what can't be one has some form, too. */
    static String normalisedEmail(String email) {
        EmailAddress address = EmailAddress.of(email);
        return address == null
                ? Normalizer.normalize(email.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                : address.key();
    }

    static boolean isEmail(String email) {
        return EmailAddress.of(email) != null;
    }

    /** A name that can be seen, and that can't be taken for another by turning it round. */
    static boolean isName(String name) {
        int length = characters(name.strip());
        return length >= 1
                && length <= MAX_NAME
                && isSound(name)
                && name.chars().noneMatch(Character::isISOControl)
                && VisibleText.isVisible(name)
                && !VisibleText.hasDirectionOverride(name);
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
