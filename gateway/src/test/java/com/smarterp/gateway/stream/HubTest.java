package com.smarterp.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.smarterp.gateway.testing.Changes;
import com.smarterp.gateway.testing.Frame;
import com.smarterp.gateway.testing.StreamClient;
import com.smarterp.gateway.testing.TestGateway;
import com.smarterp.kernel.testing.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HubTest {

    private static TestGateway gateway;

    @BeforeAll
    static void start() {
        gateway = TestGateway.start(Map.of());
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void says_hello_and_brings_changes() {
        Person anna = Person.stranger();
        try (StreamClient stream = StreamClient.open(gateway.port(), anna.token(), "")) {
            assertThat(stream.status()).isEqualTo(200);
            Frame hello = stream.next("hello");
            assertThat(hello.data())
                    .startsWith(
                            "{\"collections\":{\"jobs\":null,\"employees\":null,"
                                    + "\"notifications\":null,\"chat\":null},\"expiresAt\":\"");
            Changes jobs = new Changes("jobs", anna.workspace()).next();
            Frame first = stream.next("change");
            assertThat(first.id()).isEqualTo("jobs:1");
            Changes chat = new Changes("chat", anna.workspace()).skip(6).next();
            assertThat(stream.next("change").id()).isEqualTo("jobs:1,chat:7");
            new Changes("notifications", anna.user()).next();
            assertThat(stream.next("change").id()).isEqualTo("jobs:1,notifications:1,chat:7");
            jobs.next(3);
            List<Frame> more = stream.until(frame -> frame.version() == 4);
            assertThat(more)
                    .extracting(Frame::id)
                    .containsExactly("jobs:2,chat:7", "jobs:3,chat:7", "jobs:4,chat:7");
            assertThat(chat.version()).isEqualTo(7);
        }
    }
}
