package com.smarterp.auth;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.matchers.DictionaryLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/**
 * Passwords that are guessed first: the 30,000 commonest of leaked ones, words and names that are
 * as common, and the product's own name.
 */
@Component
final class CommonPasswords {

    /** A word that is commoner as a word than as a password is only in the words' list. */
    private static final int WORDS = 10_000;

    /** Common now, and not yet when the list was made; with the product's name. */
    private static final List<String> MORE =
            List.of(
                    "1g2w3e4r",
                    "12345678910",
                    "123456789a",
                    "a123456789",
                    "abcd1234!",
                    "admin123",
                    "admin1234",
                    "administrator",
                    "asdfghjkl1",
                    "changeit",
                    "changeme",
                    "changeme1",
                    "changeme123",
                    "demo1234",
                    "football1",
                    "iloveyou1",
                    "iloveyou2",
                    "letmein1",
                    "letmein123",
                    "minecraft",
                    "p@ssw0rd",
                    "p@ssw0rd1",
                    "p@ssword",
                    "p@ssword1",
                    "pa$$w0rd",
                    "pa$$word",
                    "pass1234",
                    "password!",
                    "password1!",
                    "password12",
                    "password123",
                    "password123!",
                    "password1234",
                    "passw0rd!",
                    "passw0rd1",
                    "princess1",
                    "qwer1234",
                    "qwerty12",
                    "qwerty123",
                    "qwerty123!",
                    "qwerty1234",
                    "qwertyuiop1",
                    "secret123",
                    "summer2024",
                    "summer2025",
                    "summer2026",
                    "sunshine1",
                    "target123",
                    "test1234",
                    "testtest",
                    "welcome1",
                    "welcome1!",
                    "welcome123",
                    "winter2024",
                    "winter2025",
                    "winter2026",
                    "zaq12wsx",
                    "zag12wsx");

    private static final Set<String> PRODUCT = Set.of("smarterp", "smarterpsync");

    /** Read meanwhile: nobody waits for it but the first who comes too early. */
    private final CompletableFuture<Set<String>> words =
            CompletableFuture.supplyAsync(CommonPasswords::load);

    boolean contains(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        return words.join().contains(lower) || PRODUCT.contains(lower.replaceAll("[^a-z]", ""));
    }

    private static Set<String> load() {
        Set<String> words = new HashSet<>(MORE);
        add(words, StandardDictionaries.PASSWORDS_LOADER, Integer.MAX_VALUE);
        for (DictionaryLoader loader :
                List.of(
                        StandardDictionaries.ENGLISH_WIKIPEDIA_LOADER,
                        StandardDictionaries.US_TV_AND_FILM_LOADER,
                        StandardDictionaries.FEMALE_NAMES_LOADER,
                        StandardDictionaries.MALE_NAMES_LOADER,
                        StandardDictionaries.SURNAMES_LOADER)) {
            add(words, loader, WORDS);
        }
        return Set.copyOf(words);
    }

    private static void add(Set<String> words, DictionaryLoader loader, int most) {
        try {
            loader.load().getFrequencies().stream()
                    .limit(most)
                    .filter(word -> word.length() >= PasswordRules.MIN)
                    .forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException("a list of common passwords can't be read", e);
        }
    }
}
