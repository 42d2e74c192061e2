package com.smarterp.messaging.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

    private static final List<SeenEmployee> EMPLOYEES =
            List.of(
                    employee("Ann", false),
                    employee("Ann Lee", false),
                    employee("Bob Smith", false),
                    employee("Bob Miller", false),
                    employee("Cid Ärmel-Öl", false),
                    employee("Dan Old", true),
                    employee("Eve Twin", false),
                    employee("Eve Twin", false));

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "hello @Ann | Ann",
                "hello @ann, and you? | Ann",
                "hello @Ann Lee! | Ann Lee",
                "hello @ANN   lee | Ann Lee",
                "hello @Ann Leeds | Ann",
                "hello @Annabel | -",
                "hello @Bob Smith | Bob Smith",
                // Two are called so.
                "hello @Bob | -",
                // The only one.
                "hello @cid. | Cid Ärmel-Öl",
                "hello @CID ÄRMEL-ÖL | Cid Ärmel-Öl",
                // An address is no mention.
                "mail to x@Ann | -",
                // Left.
                "hello @Dan Old | -",
                "hello @Eve Twin | Eve Twin;Eve Twin",
                "(@Ann)@Bob Smith | Ann;Bob Smith",
                "@ Ann | Ann",
                "@@@ | -",
                "nobody | -"
            })
    void theLongestNameCounts(String text, @org.jspecify.annotations.Nullable String names) {
        List<String> named =
                Mentions.in(text).stream()
                        .flatMap(words -> Mentions.named(words, EMPLOYEES).stream())
                        .map(SeenEmployee::name)
                        .toList();
        assertThat(named)
                .isEqualTo(names == null ? List.of() : Arrays.asList(names.split(";", -1)));
    }

    private static SeenEmployee employee(String name, boolean gone) {
        return new SeenEmployee(UUID.randomUUID(), name, UUID.randomUUID(), Instant.EPOCH, gone);
    }
}
