package com.smarterp.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.gateway.testing.Changes;
import com.smarterp.gateway.testing.Frame;
import com.smarterp.gateway.testing.StreamClient;
import com.smarterp.gateway.testing.TestGateway;
import com.smarterp.kernel.testing.Person;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A reader that doesn't read costs a bounded buffer, is cut, and comes back. */
class SlowReaderTest {

    @Test
    void is_cut_and_resumes_while_others_see_no_delay() {
        Person anna = Person.stranger();
        try (TestGateway gateway =
                        TestGateway.start(
                                Map.of(
                                        "smarterp.stream.stall",
                                        "2s",
                                        "smarterp.stream.linger",
                                        "2s"));
                StreamClient good = StreamClient.open(gateway.port(), anna.token(), "")) {
            good.next("hello");
            Changes jobs = new Changes("jobs", anna.workspace()).next();
            good.next("change");
            try (StreamClient slow =
                    StreamClient.openUnread(gateway.port(), anna.token(), 16 << 10)) {
                long worst = 0;
                StreamMetrics metrics = gateway.bean(StreamMetrics.class);
                Awaitility.await().until(() -> metrics.open() == 2);
                for (int i = 0; i < 300; i++) {
                    long sent = System.nanoTime();
                    jobs.nextOf(20_000);
                    assertThat(good.next("change").version()).isEqualTo(jobs.version());
                    worst = Math.max(worst, System.nanoTime() - sent);
                }
                assertThat(TimeUnit.NANOSECONDS.toMillis(worst)).isLessThan(1500);
                Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> metrics.open() == 1);
                slow.read();
                slow.next("hello");
                long held = 1;
                for (Frame frame = slow.poll(Duration.ofSeconds(5));
                        frame != null && frame.is("change");
                        frame = slow.poll(Duration.ofSeconds(5))) {
                    assertThat(frame.version()).isEqualTo(++held);
                }
                assertThat(held).isLessThan(jobs.version());
                try (StreamClient again =
                        StreamClient.open(gateway.port(), anna.token(), "?since=jobs:" + held)) {
                    again.next("hello");
                    while (held < jobs.version()) {
                        assertThat(again.next("change").version()).isEqualTo(++held);
                    }
                }
            }
        }
    }

    @Test
    void that_wakes_in_time_is_told_bye_slow() {
        Person anna = Person.stranger();
        try (TestGateway gateway =
                        TestGateway.start(
                                Map.of(
                                        "smarterp.stream.stall",
                                        "1s",
                                        "smarterp.stream.linger",
                                        "15s"));
                StreamClient slow =
                        StreamClient.openUnread(gateway.port(), anna.token(), 16 << 10)) {
            StreamMetrics metrics = gateway.bean(StreamMetrics.class);
            Awaitility.await().until(() -> metrics.open() == 1);
            Changes jobs = new Changes("jobs", anna.workspace());
            for (int i = 0; i < 200; i++) {
                jobs.nextOf(20_000);
            }
            Awaitility.await().until(() -> metrics.open() == 0);
            slow.read();
            Frame last = slow.until(frame -> frame.is("bye")).getLast();
            assertThat(last.data()).isEqualTo("{\"reason\":\"slow\"}");
            Awaitility.await().until(slow::isCleanEnd);
        }
    }

    @Test
    void that_pauses_for_a_moment_misses_nothing() {
        Person anna = Person.stranger();
        try (TestGateway gateway = TestGateway.start(Map.of("smarterp.stream.stall", "10s"));
                StreamClient slow =
                        StreamClient.openUnread(gateway.port(), anna.token(), 16 << 10)) {
            StreamMetrics metrics = gateway.bean(StreamMetrics.class);
            Awaitility.await().until(() -> metrics.open() == 1);
            Changes jobs = new Changes("jobs", anna.workspace());
            Changes chat = new Changes("chat", anna.workspace());
            for (int i = 0; i < 100; i++) {
                jobs.nextOf(20_000);
                chat.next();
            }
            Changes.flush();
            slow.read();
            slow.next("hello");
            long heldJobs = 0;
            long heldChat = 0;
            while (heldJobs < 100 || heldChat < 100) {
                Frame frame = slow.next("change");
                if (frame.collection().equals("jobs")) {
                    assertThat(frame.version()).isEqualTo(++heldJobs);
                } else {
                    assertThat(frame.version()).isEqualTo(++heldChat);
                }
            }
            jobs.next();
            assertThat(slow.next("change").id()).isEqualTo("jobs:101,chat:100");
        }
    }
}
