package com.smarterp.kernel.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.problems.ProblemCode;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every error that can be answered is explained, and told alike everywhere. */
class ErrorsTest {

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
    void theProtocolsPageIsMadeFromIt() {
        StringBuilder text =
                new StringBuilder(
                        """
                        # Errors

                        Every error is a problem detail (RFC 9457, `application/problem+json`) with `type` (`/problems/<code>`, which shows the entry below), `title`, `status`, `detail` and `code`; `errors: [{field, message}]` names bad input. Decide by `status` and `code`, never by text. No answer contains a stack trace, a class name or SQL.

                        **Trouble of the server is never a 4xx**, because a client drops or parks an edit on a 4xx. An outage signs nobody out: 401 means that the session was checked and isn't valid.

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
        PinnedDocument.pin(
                PinnedDocument.root().resolve("docs/protocol/errors.md"), text.toString());
    }
}
