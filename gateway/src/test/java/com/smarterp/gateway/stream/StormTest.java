package com.smarterp.gateway.stream;

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
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 2,000 readers lose their gateway and come back to the next one: nothing lost, nothing twice. */
class StormTest {

    private static final Logger log = LoggerFactory.getLogger(StormTest.class);
    private static final int READERS = 2000;
    private static final int ROOMS = 20;

    private static final class Reader {
        private final Person person;
        private final Changes room;
        private long held;

        Reader(Person person, Changes room) {
            this.person = person;
            this.room = room;
        }
    }

    @Test
    void everybody_comes_back_and_catches_up() throws Exception {
        List<Reader> readers = new ArrayList<>();
        List<Changes> rooms = new ArrayList<>();
        for (int room = 0; room < ROOMS; room++) {
            Person owner = Person.stranger();
            Changes jobs = new Changes("jobs", owner.workspace());
            rooms.add(jobs);
            for (int i = 0; i < READERS / ROOMS; i++) {
                readers.add(new Reader(owner.colleague(Role.MEMBER), jobs));
            }
        }
        rooms.forEach(room -> room.next(3));
        Changes.flush();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<StreamClient> streams = new ArrayList<>();
            try (TestGateway first = TestGateway.start(Map.of())) {
                StreamMetrics metrics = first.bean(StreamMetrics.class);
                long began = System.nanoTime();
                for (Future<StreamClient> each :
                        threads.invokeAll(
                                readers.stream().map(reader -> connect(first, reader)).toList())) {
                    streams.add(each.get());
                }
                log.warn("{} streams open after {} ms", READERS, since(began));
                assertThat(metrics.open()).isEqualTo(READERS);
                rooms.forEach(room -> room.next(5));
                Changes.flush();
                for (int i = 0; i < READERS; i++) {
                    read(streams.get(i), readers.get(i));
                }
            }
            for (StreamClient stream : streams) {
                assertThat(stream.next("bye").data()).isEqualTo("{\"reason\":\"draining\"}");
            }
            Awaitility.await().until(() -> streams.stream().allMatch(StreamClient::isCleanEnd));
            rooms.forEach(room -> room.next(7));
            Changes.flush();
            try (TestGateway second = TestGateway.start(Map.of())) {
                long began = System.nanoTime();
                List<Future<StreamClient>> back =
                        threads.invokeAll(
                                readers.stream().map(reader -> connect(second, reader)).toList());
                for (int i = 0; i < READERS; i++) {
                    read(back.get(i).get(), readers.get(i));
                }
                log.warn("{} readers caught up after {} ms", READERS, since(began));
            }
        }
    }

    private static Callable<StreamClient> connect(TestGateway gateway, Reader reader) {
        return () -> {
            StreamClient stream =
                    StreamClient.open(
                            gateway.port(), reader.person.token(), "?since=jobs:" + reader.held);
            stream.next("hello");
            return stream;
        };
    }

    private static void read(StreamClient stream, Reader reader) {
        while (reader.held < reader.room.version()) {
            Frame frame = stream.next("change");
            assertThat(frame.version()).isEqualTo(++reader.held);
        }
    }

    private static long since(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
}
