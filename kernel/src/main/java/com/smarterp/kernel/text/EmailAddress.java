package com.smarterp.kernel.text;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address: as somebody typed it, and the one form under which it is compared. Two
 * spellings are one address when they differ by compatibility characters, case (Unicode's full case
 * folding: {@code ß} is {@code ss}) or the way an international domain is written (UTS #46: {@code
 * müller.example} is {@code xn--mller-kva.example}).
 *
 * @param shown as typed, without surrounding spaces; for display and for mail
 * @param key the form to compare, to look up and to count by
 */
public record EmailAddress(String shown, String key) {

    private static final int MAX = 254;

    /** Without quoting (RFC 5321, section 4.1.2, and RFC 6531). */
    private static final Pattern LOCAL =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}");

    private static final IDNA DOMAINS =
            IDNA.getUTS46Instance(
                    IDNA.USE_STD3_RULES
                            | IDNA.CHECK_BIDI
                            | IDNA.CHECK_CONTEXTJ
                            | IDNA.NONTRANSITIONAL_TO_ASCII
                            | IDNA.NONTRANSITIONAL_TO_UNICODE);

    /** Null when the text can't be an address. Whether there is a mailbox, only a mail can tell. */
    public static @Nullable EmailAddress of(String typed) {
        String shown = typed.strip();
        String text = Normalizer2.getNFKCInstance().normalize(shown);
        int at = text.lastIndexOf('@');
        if (at < 1 || shown.length() > MAX) {
            return null;
        }
        String local = folded(text.substring(0, at));
        String domain = domain(text.substring(at + 1));
        if (domain == null
                || !LOCAL.matcher(text.substring(0, at)).matches()
                || !LOCAL.matcher(local).matches()) {
            return null;
        }
        String key = local + "@" + domain;
        return key.length() > MAX ? null : new EmailAddress(shown, key);
    }

    /** Folded in its Unicode form, whichever it was written in; then in ASCII. */
    private static @Nullable String domain(String text) {
        StringBuilder unicode = new StringBuilder();
        StringBuilder ascii = new StringBuilder();
        IDNA.Info read = new IDNA.Info();
        DOMAINS.nameToUnicode(text, unicode, read);
        if (read.hasErrors()) {
            return null;
        }
        IDNA.Info written = new IDNA.Info();
        DOMAINS.nameToASCII(folded(unicode.toString()), ascii, written);
        return written.hasErrors() || ascii.isEmpty() || ascii.charAt(ascii.length() - 1) == '.'
                ? null
                : ascii.toString();
    }

    private static String folded(String text) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(text);
    }
}
