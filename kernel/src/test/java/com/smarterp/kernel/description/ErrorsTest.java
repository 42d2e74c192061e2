package com.smarterp.kernel.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.problems.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every error that can be answered is explained, and told alike everywhere. */
class ErrorsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d{3}) \\| `(\\w+)` \\|");
    private static final Path ROOT = PinnedDocument.root();

    @Test
    void theProtocolListsTheVeryErrorsThatThereAre() throws IOException {
        String protocol = Files.readString(ROOT.resolve("kernel/PROTOCOL.md"));
        Set<String> listed =
                ROW.matcher(protocol.substring(protocol.indexOf("## 8. Errors")))
                        .results()
                        .map(row -> row.group(1) + " " + row.group(2))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>();
        for (ProblemCode code : ProblemCode.values()) {
            code.statuses().forEach(status -> known.add(status + " " + code.code()));
        }
        assertThat(known).isEqualTo(listed);
    }

    @Test
    void everyErrorHasACauseAndACure() {
        assertThat(ProblemCode.values())
                .allSatisfy(
                        code -> {
                            assertThat(code.cause()).matches("[A-Z].{10,}[^.]");
                            assertThat(code.cure()).matches("[A-Z].{4,}[^.]");
                        });
    }

    @Test
    void theListForReadersIsMadeFromIt() {
        StringBuilder text =
                new StringBuilder(
                        """
                        # Errors

                        Every error is a problem detail (RFC 9457, `application/problem+json`) with `type` (`/problems/<code>`, which shows the entry below), `title`, `status`, `detail` and `code`; `errors: [{field, message}]` names bad input. Decide by `status` and `code`, never by text. The server's own trouble is never a 4xx.

                        | Status | Code | Means | Cause | Cure |
                        | --- | --- | --- | --- | --- |
                        """);
        for (ProblemCode code : ProblemCode.values()) {
            text.append(
                    "| %s | `%s` | %s | %s | %s |%n"
                            .formatted(
                                    new TreeSet<>(code.statuses())
                                            .stream()
                                                    .map(String::valueOf)
                                                    .collect(Collectors.joining(", ")),
                                    code.code(),
                                    code.title(),
                                    code.cause(),
                                    code.cure()));
        }
        PinnedDocument.pin(ROOT.resolve("docs/errors.md"), text.toString());
    }
}
