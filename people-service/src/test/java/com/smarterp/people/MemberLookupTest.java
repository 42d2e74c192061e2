package com.smarterp.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.testing.PlansUnderLoad;
import com.smarterp.kernel.testing.TestService;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Records are found by user and address among 100,000 of a workspace, under row-level security. */
class MemberLookupTest {

    /** A few levels of indexes, the catalog, and what is written; the table has over a thousand. */
    private static final long FEW = 300;

    private static final UUID SCOPE = UUID.randomUUID();

    @Test
    void aMembersRecordIsFoundWithoutLookingAtOthers() throws SQLException {
        try (TestService service =
                        TestService.start(
                                PeopleApplication.class,
                                Map.of("smarterp.feed.group", "lookup-" + UUID.randomUUID()));
                PlansUnderLoad plans = new PlansUnderLoad(service.database())) {
            for (int i = 0; i < 2; i++) {
                plans.run(joined(UUID.randomUUID()));
                plans.run(removed(UUID.randomUUID()));
            }
            UUID user = UUID.randomUUID();
            plans.fill(
                    """
                    insert into employee_key (scope, id, user_id, email, created_at)
                    select '%s', gen_random_uuid(), case when n %% 2 = 0 then gen_random_uuid() end, 'a@b.example', now()
                      from generate_series(1, 100000) n
                    """
                            .formatted(SCOPE),
                    "insert into employee_key values ('%s', gen_random_uuid(), '%s', null, now())"
                            .formatted(SCOPE, user));
            assertThat(plans.blocks(joined(user))).isBetween(1L, FEW);
            assertThat(plans.blocks(removed(user))).isBetween(1L, FEW);
        }
    }

    private static String joined(UUID user) {
        return "select member_joined('%s', '%s', '%s', '%s', 10)"
                .formatted(SCOPE, user, UUID.randomUUID(), UUID.randomUUID());
    }

    private static String removed(UUID user) {
        return "select member_removed('%s', '%s', '%s')".formatted(SCOPE, user, UUID.randomUUID());
    }
}
