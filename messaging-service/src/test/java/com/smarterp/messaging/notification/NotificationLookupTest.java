package com.smarterp.messaging.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.testing.PlansUnderLoad;
import com.smarterp.kernel.testing.TestService;
import com.smarterp.messaging.MessagingApplication;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is unread, and what is oldest, among 100,000 notifications of a person. */
class NotificationLookupTest {

    /** A few levels of indexes, the catalog, and 40 rows; the table has over a thousand. */
    private static final long FEW = 400;

    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID JOB = UUID.randomUUID();

    @Test
    void whatIsUnreadOrTooMuchIsFoundWithoutLookingAtTheRest() throws SQLException {
        try (TestService service =
                        TestService.start(
                                MessagingApplication.class,
                                Map.of("smarterp.feed.group", "lookup-" + UUID.randomUUID()));
                PlansUnderLoad plans = new PlansUnderLoad(service.database())) {
            plans.run(unread());
            plans.fill(
                    // Without triggers: the keys are there.
                    "set session_replication_role = replica",
                    """
                    insert into notification_key (scope, id, version, kind, about, unread, created_at)
                    select '%s', gen_random_uuid(), n, 'comment', gen_random_uuid(), n %% 2 = 0, now()
                      from generate_series(1, 100000) n
                    """
                            .formatted(PERSON),
                    "insert into notification_key values ('%s', gen_random_uuid(), 100001, 'comment', '%s', true, now())"
                            .formatted(PERSON, JOB),
                    """
                    insert into change (collection, scope, version, epoch, op, id, document, fields, by, mutation, at)
                    select 'notifications', scope, version, scope, 'create', id, '{"params":{}}', '{}', scope, id, now()
                      from notification_key
                    """,
                    "insert into scope (collection, scope, count) values ('notifications', '%s', 100001)"
                            .formatted(PERSON));
            assertThat(plans.blocks(unread())).isBetween(1L, FEW);
        }
    }

    private static String unread() {
        return """
        select inbox_unread('[{"recipient":"%s","kinds":["comment"],"about":"%s","own":"%s"}]', 1000)
        """
                .formatted(PERSON, JOB, UUID.randomUUID());
    }
}
