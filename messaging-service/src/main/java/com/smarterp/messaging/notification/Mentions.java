package com.smarterp.messaging.notification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who is named with {@code @} in a text.
 *
 * <p>A name may have spaces; upper and lower case are the same. Of all names that stand after the
 * sign, as whole words, the longest counts, and everybody who bears it is meant. Where no whole
 * name stands there, a first name does if only one employee has it. A sign within a word, as in an
 * address, names nobody.
 */
final class Mentions {

    /** Of a text, at the most. */
    private static final int MAX = 20;

    /** Characters after the sign that are looked at. */
    private static final int LENGTH = 120;

    private Mentions() {}

    /** What stands after each {@code @}, in the form that {@link #named} compares. */
    static Set<String> in(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (int at = text.indexOf('@');
                at >= 0 && words.size() < MAX;
                at = text.indexOf('@', at + 1)) {
            boolean within = at > 0 && Character.isLetterOrDigit(text.codePointBefore(at));
            String after = normal(following(text, at + 1));
            if (!within && !after.isEmpty() && Character.isLetterOrDigit(after.codePointAt(0))) {
                words.add(after);
            }
        }
        return words;
    }

    private static String following(String text, int from) {
        int end = Math.min(text.length(), from + LENGTH);
        boolean cut = end < text.length() && Character.isLowSurrogate(text.charAt(end));
        return text.substring(from, Math.max(from, cut ? end - 1 : end));
    }

    /** Whose name the words begin with. */
    static List<SeenEmployee> named(String words, Collection<SeenEmployee> employees) {
        List<SeenEmployee> named = new ArrayList<>();
        List<SeenEmployee> byFirstName = new ArrayList<>();
        int longest = 0;
        for (SeenEmployee employee : employees) {
            if (employee.gone()) {
                continue;
            }
            String name = normal(employee.name());
            if (begins(words, name) && name.length() >= longest) {
                if (name.length() > longest) {
                    named.clear();
                    longest = name.length();
                }
                named.add(employee);
            }
            int space = name.indexOf(' ');
            if (begins(words, space < 0 ? name : name.substring(0, space))) {
                byFirstName.add(employee);
            }
        }
        return named.isEmpty() && byFirstName.size() == 1 ? byFirstName : named;
    }

    private static boolean begins(String words, String name) {
        return !name.isEmpty()
                && words.startsWith(name)
                && (words.length() == name.length()
                        || !Character.isLetterOrDigit(words.codePointAt(name.length())));
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
