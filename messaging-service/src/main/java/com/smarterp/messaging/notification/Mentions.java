package com.smarterp.messaging.notification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is named with {@code @} in a text.
 *
 * <p>A name may have spaces and begin with any sign; names are compared as {@link FoldedText}. Of
 * all names that stand after the sign, as whole words, the longest counts, and everybody who bears
 * it is meant. Where no whole name stands there, a first name does if only one employee has it. A
 * sign within a word, as in an address, names nobody.
 *
 * <p>The database compares: it looks up each beginning of the text that may be a name ({@link
 * Mention#bounds}), and for a new record the mentions that wait under the same {@link #word}.
 */
final class Mentions {

    /** Of a text, at the most. */
    private static final int MAX = 20;

    /** Characters after the sign that are looked at; no longer name can be mentioned. */
    static final int LENGTH = 120;

    /** Places at which a name may end. */
    private static final int BOUNDS = 40;

    private static final String SIGNS = "@＠";

    private Mentions() {}

    /**
     * What stands after an {@code @}.
     *
     * @param words folded
     * @param bounds after how many characters a name may end, since no letter or digit follows
     * @param word see {@link Mentions#word}
     */
    record Mention(String words, List<Integer> bounds, String word) {}

    static Set<Mention> in(String text) {
        Set<Mention> mentions = new LinkedHashSet<>();
        for (int at = next(text, 0); at >= 0 && mentions.size() < MAX; at = next(text, at + 1)) {
            boolean within = at > 0 && Character.isLetterOrDigit(text.codePointBefore(at));
            String words = within ? "" : begin(FoldedText.of(following(text, at + 1)));
            if (!words.isEmpty()) {
                mentions.add(new Mention(words, bounds(words), word(words)));
            }
        }
        return mentions;
    }

    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Enough of it, though folding may make it shorter. */
    private static String following(String text, int from) {
        int end = Math.min(text.length(), from + 4 * LENGTH);
        boolean cut = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        return text.substring(from, cut ? end - 1 : end);
    }

    private static String begin(String words) {
        return words.codePointCount(0, words.length()) <= LENGTH
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LENGTH));
    }

    private static List<Integer> bounds(String words) {
        List<Integer> bounds = new ArrayList<>();
        int[] points = words.codePoints().toArray();
        for (int i = 1; i <= points.length && bounds.size() < BOUNDS; i++) {
            boolean ends = i == points.length || !Character.isLetterOrDigit(points[i]);
            if (ends && points[i - 1] != ' ') {
                bounds.add(i);
            }
        }
        return bounds;
    }

    /** The name as it is looked up; null when it is too long to be mentioned. */
    static @Nullable String name(String name) {
        String folded = FoldedText.of(name);
        return folded.isEmpty() || folded.codePointCount(0, folded.length()) > LENGTH
                ? null
                : folded;
    }

    static @Nullable String firstName(String name) {
        String folded = FoldedText.of(name);
        int space = folded.indexOf(' ');
        return name(space < 0 ? folded : folded.substring(0, space));
    }

    /**
     * The same for a folded name and each text that begins with it: the first letters and digits of
     * what stands before a space, or where there are none the first character.
     */
    static String word(String folded) {
        int space = folded.indexOf(' ');
        int[] first = (space < 0 ? folded : folded.substring(0, space)).codePoints().toArray();
        int from = 0;
        while (from < first.length && !Character.isLetterOrDigit(first[from])) {
            from++;
        }
        if (from == first.length) {
            return Character.toString(first[0]);
        }
        int to = from;
        while (to < first.length && Character.isLetterOrDigit(first[to])) {
            to++;
        }
        return new String(first, from, to - from);
    }
}
