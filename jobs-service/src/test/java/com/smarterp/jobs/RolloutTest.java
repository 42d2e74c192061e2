package com.smarterp.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.smarterp.kernel.testing.Person;
import com.smarterp.kernel.testing.RealParts;
import com.smarterp.kernel.testing.TestService;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions N and N-1 run side by side (FAULTS F25). */
class RolloutTest {

    @Test
    void aDatabaseOfAnUnreleasedVersionIsRefusedInOneLine() throws Exception {
        try (TestService first = TestService.start(JobsApplication.class, Map.of())) {
            try (Connection connection = RealParts.postgres().connect(first.database().name());
                    Statement statement = connection.createStatement()) {
                statement.execute(
                        "update flyway_schema_history set checksum = 1 where version = '1'");
            }
            assertThatThrownBy(
                            () ->
                                    TestService.start(
                                            JobsApplication.class, first.database(), Map.of()))
                    .hasRootCauseInstanceOf(FlywayValidateException.class)
                    .hasStackTraceContaining(
                            "migrated by an earlier, unreleased version: delete it");
        }
    }

    /** Else records would lie where no relay publishes them. */
    @ParameterizedTest(name = "migrates itself: {0}")
    @ValueSource(booleans = {true, false})
    void anotherNumberOfPartitionsIsRefusedInOneLine(boolean migrates) {
        try (TestService first = TestService.start(JobsApplication.class, Map.of())) {
            Map<String, Object> other =
                    Map.of("smarterp.kafka.partitions", 12, "spring.flyway.enabled", migrates);
            assertThatThrownBy(
                            () -> TestService.start(JobsApplication.class, first.database(), other))
                    .hasStackTraceContaining(
                            "smarterp.kafka.partitions is 12, but the database was made for 4: set"
                                    + " it to 4");
        }
    }

    @Test
    void theRestoreStepIsRefusedInAServiceThatServes() {
        assertThatThrownBy(
                        () ->
                                TestService.start(
                                        JobsApplication.class,
                                        Map.of("smarterp.collections.restore", true)))
                .hasStackTraceContaining("is for a step that ends before it serves");
    }

    @Test
    void aServiceStartsThoughALaterVersionHasMigratedItsDatabase() throws Exception {
        try (TestService first = TestService.start(JobsApplication.class, Map.of())) {
            try (Connection connection = RealParts.postgres().connect(first.database().name());
                    Statement statement = connection.createStatement()) {
                // The kernel's, below the service's own, and one of the service's own.
                for (String version : new String[] {"99", "999"}) {
                    statement.execute(
                            "insert into flyway_schema_history select max(installed_rank) + 1,"
                                    + " '%1$s', 'later', 'SQL', 'V%1$s__later.sql', 1, 'x', now(), 1,"
                                            .formatted(version)
                                    + " true from flyway_schema_history");
                }
            }
            try (TestService again =
                    TestService.start(JobsApplication.class, first.database(), Map.of())) {
                assertThat(again.call(Person.stranger(), "GET", "/api/jobs", null).status())
                        .isEqualTo(200);
            }
        }
    }
}
