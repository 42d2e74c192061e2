package com.smarterp.kernel.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.problems.Problem;
import com.smarterp.kernel.problems.ProblemCode;
import com.smarterp.kernel.problems.ProblemException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** A user: 1000 at once, 10 a second; a workspace: 3000 and 100. The clock stands still. */
class MutationQuotaTest {

    private final AtomicLong now = new AtomicLong();
    private final MutationQuota quota =
            new MutationQuota(
                    new QuotaSettings(1, DataSize.ofBytes(1), 1000, 10, 3000, 100, 1000),
                    now::get,
                    new SimpleMeterRegistry());
    private final UUID workspace = UUID.randomUUID();
    private final Caller ann = person(workspace);

    private static Caller person(UUID workspace) {
        return new Caller(
                UUID.randomUUID(), workspace, UUID.randomUUID(), Role.MEMBER, Instant.MAX);
    }

    private void passes(Caller caller) {
        assertThatCode(() -> quota.check(caller)).doesNotThrowAnyException();
    }

    private Problem refused(Caller caller) {
        ProblemException error =
                catchThrowableOfType(ProblemException.class, () -> quota.check(caller));
        assertThat(error.problem().code()).isEqualTo(ProblemCode.TOO_MANY);
        return error.problem();
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Test
    void aQueueOfTheWholeBurstIsTakenBatchByBatch() {
        for (int i = 0; i < 2; i++) {
            passes(ann);
            quota.charge(ann, 500);
        }
        passes(ann);
        quota.charge(ann, 1);
        refused(ann);
    }

    @Test
    void aBatchPassesOnceAndItsDebtIsPaidOff() {
        quota.charge(ann, 999);
        passes(ann);
        quota.charge(ann, 500);
        assertThat(refused(ann).retryAfter()).isEqualTo(Duration.ofSeconds(50));
        pass(Duration.ofMillis(49_500));
        assertThat(refused(ann).retryAfter()).isEqualTo(Duration.ofSeconds(1));
        pass(Duration.ofMillis(600));
        passes(ann);
    }

    @Test
    void manyAtOnceMakeADebtOfOneBurstAtTheMost() {
        for (int i = 0; i < 100; i++) {
            quota.charge(ann, 500);
        }
        pass(Duration.ofSeconds(101));
        passes(ann);
    }

    @Test
    void whatIsNotUsedIsNotSavedBeyondTheBurst() {
        pass(Duration.ofDays(1));
        quota.charge(ann, 1001);
        refused(ann);
    }

    @Test
    void oneUserDoesNotStopAColleagueAndAWorkspaceNotAnother() {
        quota.charge(ann, 1500);
        refused(ann);
        Caller bob = person(workspace);
        passes(bob);
        quota.charge(bob, 1000);
        Caller cid = person(workspace);
        quota.charge(cid, 600);
        assertThat(refused(cid).detail()).contains("workspace");
        passes(person(UUID.randomUUID()));
    }
}
