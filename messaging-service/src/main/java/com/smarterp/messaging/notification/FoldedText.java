package com.smarterp.messaging.notification;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as names are compared: without regard to case, accents, kinds of apostrophes, quotation
 * marks, dashes and spaces, and to what can't be seen. {@code STRASSE} is {@code Straße}, {@code
 * ipek} is {@code İpek}, {@code D’Arcy} is {@code D'Arcy}.
 */
final class FoldedText {

    /** Before NFKC, which makes a space and an accent of some. */
    private static final Pattern APOSTROPHES = Pattern.compile("[‘’‚‛′‵ʹʻʼʽ´`＇]");

    private static final Pattern QUOTES = Pattern.compile("[“”„‟″‶«»＂]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}−]");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** Marks of any script, not those that are letters of their own in one. */
    private static final Pattern ACCENTS = Pattern.compile("[\\p{Mn}&&\\p{IsInherited}]");

    private FoldedText() {}

    static String of(String text) {
        String plain = APOSTROPHES.matcher(text).replaceAll("'");
        plain = QUOTES.matcher(plain).replaceAll("\"");
        plain = DASHES.matcher(plain).replaceAll("-");
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = caseFolded(Normalizer.normalize(plain, Normalizer.Form.NFKC));
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKD);
        plain = ACCENTS.matcher(plain).replaceAll("");
        plain = withoutStrokes(Normalizer.normalize(plain, Normalizer.Form.NFC));
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /**
     * Full case folding (Unicode Standard, section 3.13), as far as Java's own mappings make it:
     * the first one leads ẞ to ß, the second one that to SS and ı to I.
     */
    private static String caseFolded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ');
    }

    /** Letters with a stroke or joined ones have no decomposition. */
    private static String withoutStrokes(String text) {
        return text.replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace("æ", "ae")
                .replace("œ", "oe");
    }
}
