package com.smarterp.gateway.hub;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.gateway.testing.Changes;
import com.smarterp.gateway.testing.Frame;
import com.smarterp.gateway.testing.StreamClient;
import com.smarterp.gateway.testing.TestGateway;
import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.testing.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 2,000 subscribers lose their gateway and come back to the next one: nothing lost, nothing twice.
 */
@Tag("nightly")
class StormTest {

    private static final Logger log = LoggerFactory.getLogger(StormTest.class);
    private static final int READERS = 2000;
    private static final int ROOMS = 20;

    private static final class Subscriber {
        private final Person person;
        private final Changes group;
        private long held;

        Subscriber(Person person, Changes group) {
            this.person = person;
            this.group = group;
        }
    }

    @Test
    void everybodyComesBackAndCatchesUp() throws Exception {
        List<Subscriber> subscribers = new ArrayList<>();
        List<Changes> groups = new ArrayList<>();
        for (int group = 0; group < ROOMS; group++) {
            Person owner = Person.stranger();
            Changes jobs = new Changes("jobs", owner.workspace());
            groups.add(jobs);
            for (int i = 0; i < READERS / ROOMS; i++) {
                subscribers.add(new Subscriber(owner.colleague(Role.MEMBER), jobs));
            }
        }
        groups.forEach(group -> group.next(3));
        Changes.flush();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<StreamClient> streams = new ArrayList<>();
            try (TestGateway first = TestGateway.start(Map.of())) {
                StreamMetrics metrics = first.bean(StreamMetrics.class);
                long began = System.nanoTime();
                for (Future<StreamClient> each :
                        threads.invokeAll(
                                subscribers.stream()
                                        .map(subscriber -> connect(first, subscriber))
                                        .toList())) {
                    streams.add(each.get());
                }
                log.warn("{} streams open after {} ms", READERS, since(began));
                assertThat(metrics.open()).isEqualTo(READERS);
                groups.forEach(group -> group.next(5));
                Changes.flush();
                for (int i = 0; i < READERS; i++) {
                    read(streams.get(i), subscribers.get(i));
                }
            }
            for (StreamClient stream : streams) {
                assertThat(stream.next("bye").data()).isEqualTo("{\"reason\":\"draining\"}");
            }
            Awaitility.await().until(() -> streams.stream().allMatch(StreamClient::isCleanEnd));
            groups.forEach(group -> group.next(7));
            Changes.flush();
            try (TestGateway second = TestGateway.start(Map.of())) {
                long began = System.nanoTime();
                List<Future<StreamClient>> back =
                        threads.invokeAll(
                                subscribers.stream()
                                        .map(subscriber -> connect(second, subscriber))
                                        .toList());
                for (int i = 0; i < READERS; i++) {
                    read(back.get(i).get(), subscribers.get(i));
                }
                log.warn("{} subscribers caught up after {} ms", READERS, since(began));
            }
        }
    }

    private static Callable<StreamClient> connect(TestGateway gateway, Subscriber subscriber) {
        return () -> {
            StreamClient stream =
                    StreamClient.open(
                            gateway.port(),
                            subscriber.person.token(),
                            "?since=jobs:" + subscriber.held);
            stream.next("hello");
            return stream;
        };
    }

    private static void read(StreamClient stream, Subscriber subscriber) {
        while (subscriber.held < subscriber.group.version()) {
            Frame frame = stream.next("change");
            assertThat(frame.version()).isEqualTo(++subscriber.held);
        }
    }

    private static long since(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
}
