package com.smarterp.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.kernel.testing.PlansUnderLoad;
import com.smarterp.kernel.testing.TestService;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the fences of the planner are for (Databases.PLANS, V10__collections.sql): plans are made
 * once a connection, on tables that are empty or tiny, and are used when a workspace has 20,000
 * documents. Without any one of the fences some call here reads hundreds of blocks or more.
 */
class PlansTest {

    /** A few lookups by whole keys; planning a call anew reads over a thousand. */
    private static final long FEW = 150;

    private static final String SCOPE = "00000000-0000-0000-0000-000000000001";
    private static final String AUTHOR = "00000000-0000-0000-0001-000000000001";
    private static final UUID NOBODYS = UUID.randomUUID();

    /** One that is deleted. */
    private static final String[] ONE = {
        """
        insert into change (collection, scope, version, epoch, op, id, document, fields, by, mutation, at)
        select 'jobs', '%1$s', n, '%1$s', case n when 1 then 'create' else 'delete' end, '%1$s',
               case n when 1 then '{}'::json end, '{}', '%1$s', '%1$s', now()
          from generate_series(1, 2) n
        """
                .formatted(SCOPE),
        "insert into document values ('jobs', '%1$s', '%1$s', 2, true)".formatted(SCOPE)
    };

    private static final String TINY =
            """
            with made as (
                insert into change (collection, scope, version, epoch, op, id, document, fields, by, mutation, at)
                select 'jobs', gen_random_uuid(), n, gen_random_uuid(), 'create', gen_random_uuid(),
                       '{}', '{}', gen_random_uuid(), gen_random_uuid(), now()
                  from generate_series(1, 5) n
                returning *),
            stood as (
                insert into document select collection, scope, id, version, version % 3 = 0 from made),
            answered as (
                insert into mutation (collection, scope, by, mutation, digest, id, status, version, fields)
                select collection, scope, by, mutation, 'x', id, 200, version, '{}' from made)
            insert into scope (collection, scope) select collection, scope from made
            """;

    /** 19,000 documents, of which 1,000 are deleted. */
    private static final String[] MANY = {
        """
        insert into change (collection, scope, version, epoch, op, id, document, fields, by, mutation, at)
        select 'jobs', '%s', n, gen_random_uuid(), case when n > 19000 then 'delete' else 'create' end,
               ('00000000-0000-0000-0003-' || lpad((n - case when n > 19000 then 19000 else 0 end)::text, 12, '0'))::uuid,
               case when n <= 19000 then '{"title":"Roof"}'::json end,
               '{title}', gen_random_uuid(), gen_random_uuid(), now()
          from generate_series(1, 20000) n
        """
                .formatted(SCOPE),
        """
        insert into document
        select collection, scope, id, max(version), max(version) > 19000 from change
         where scope = '%s' group by collection, scope, id
        """
                .formatted(SCOPE),
        """
        insert into mutation (collection, scope, by, mutation, digest, id, status, version, fields)
        select 'jobs', '%s', '%s', ('00000000-0000-0000-0002-' || lpad(n::text, 12, '0'))::uuid, 'x',
               ('00000000-0000-0000-0003-' || lpad(n::text, 12, '0'))::uuid, 409, n, '{}'
          from generate_series(1, 19000) n
        """
                .formatted(SCOPE, AUTHOR),
        "update scope set version = 20000, count = 18000 where scope = '%s'".formatted(SCOPE)
    };

    @ParameterizedTest(name = "tables are analysed while they are tiny: {0}")
    @ValueSource(booleans = {false, true})
    void noCallReadsMoreThanItNames(boolean tiny) throws SQLException {
        try (TestService jobs = TestService.start(JobsApplication.class, Map.of());
                PlansUnderLoad plans = new PlansUnderLoad(jobs.database())) {
            plans.fill("alter table change set (autovacuum_enabled = off)");
            plans.fill("alter table document set (autovacuum_enabled = off)");
            plans.fill("alter table mutation set (autovacuum_enabled = off)");
            plans.fill(ONE);
            if (tiny) {
                plans.fill(TINY, "analyze");
            }
            plans.run(opened(NOBODYS.toString(), NOBODYS.toString()));
            plans.run(written(NOBODYS.toString(), 3));
            plans.run(page(0));
            plans.run(document(NOBODYS.toString()));
            plans.run(history(NOBODYS.toString()));
            plans.run(deleted());
            plans.fill("delete from change where scope = '%s'".formatted(SCOPE));
            plans.fill("delete from document where scope = '%s'".formatted(SCOPE));
            plans.fill(MANY);
            String job = "00000000-0000-0000-0003-000000007777";
            String mutation = "00000000-0000-0000-0002-000000007777";
            assertThat(plans.blocks(opened(job, mutation))).as("scopes_open").isLessThan(FEW);
            assertThat(plans.blocks(written(job, 20_001))).as("scopes_write").isLessThan(FEW);
            assertThat(plans.blocks(page(15_000))).as("scope_page").isLessThan(FEW);
            assertThat(plans.blocks(document(job))).as("scope_document").isLessThan(FEW);
            assertThat(plans.blocks(history(job))).as("scope_history").isLessThan(FEW);
            assertThat(plans.blocks(deleted())).as("scope_deleted").isLessThan(FEW);
        }
    }

    private static String opened(String job, String mutation) {
        return """
        select scopes_open('jobs', '[{"scope":"%1$s","owners":["%2$s"],"mutations":["%4$s"],"ids":["%3$s"],
            "bases":[7000],"after_owners":["%2$s"],"after":["%4$s"],"deciding":["%3$s"],
            "decided_owners":["%2$s"],"decided":["%4$s"]}]', true)
        """
                .formatted(SCOPE, AUTHOR, job, mutation);
    }

    private static String written(String job, long version) {
        return """
        select scopes_write('jobs', '[{"scope":"%1$s","epoch":"%1$s","version":%3$d,"count":1,"checksum":1,
            "bytes":1,"answers":[],"records":[],"stood":[{"id":"%2$s","version":%3$d,"deleted":false}],
            "changes":[{"version":%3$d,"op":"update","id":"%2$s","document":"{}","fields":["title"],
            "by":"%1$s","mutation":"%1$s","at":"2026-12-01T00:00:00Z","keys":[],"automatic":false}]}]')
        """
                .formatted(SCOPE, job, version);
    }

    private static String page(long since) {
        return "select scope_page('jobs', '%s', %d, 10, 100000, null, null)"
                .formatted(SCOPE, since);
    }

    private static String document(String job) {
        return "select scope_document('jobs', '%s', '%s')".formatted(SCOPE, job);
    }

    private static String history(String job) {
        return "select scope_history('jobs', '%s', '%s', 100000, 10, 100000)".formatted(SCOPE, job);
    }

    private static String deleted() {
        return "select scope_deleted('jobs', '%s', 100000, 10, 100000, 1000000000)"
                .formatted(SCOPE);
    }
}
