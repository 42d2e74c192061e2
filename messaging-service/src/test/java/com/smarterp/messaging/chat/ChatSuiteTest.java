package com.smarterp.messaging.chat;

import com.smarterp.kernel.testing.DocumentsSuite;
import com.smarterp.kernel.testing.IsolationSuite;
import com.smarterp.kernel.testing.OfflineSuite;
import com.smarterp.kernel.testing.ReadingSuite;
import com.smarterp.kernel.testing.ReplaySuite;
import com.smarterp.kernel.testing.TestService;
import com.smarterp.kernel.testing.TopicSuite;
import com.smarterp.kernel.testing.VersionSuite;
import com.smarterp.messaging.MessagingApplication;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChatSuiteTest
        implements VersionSuite,
                ReplaySuite,
                OfflineSuite,
                ReadingSuite,
                IsolationSuite,
                TopicSuite,
                DocumentsSuite {

    private final TestService service =
            TestService.start(
                    MessagingApplication.class,
                    Map.of("smarterp.feed.group", "suite-" + UUID.randomUUID()));

    @Override
    public TestService service() {
        return service;
    }

    @Override
    public String collection() {
        return "chat";
    }

    @Override
    public ObjectNode fields(int n) {
        ObjectNode fields = JSON.createObjectNode();
        fields.put("text", "Message " + n).put("conversation", "c" + n % 3);
        return fields;
    }

    @Override
    public String textField() {
        return "text";
    }

    @AfterAll
    void stop() {
        service.close();
    }
}
