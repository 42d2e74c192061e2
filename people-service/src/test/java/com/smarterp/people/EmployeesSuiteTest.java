package com.smarterp.people;

import com.smarterp.kernel.testing.DocumentsSuite;
import com.smarterp.kernel.testing.IsolationSuite;
import com.smarterp.kernel.testing.OfflineSuite;
import com.smarterp.kernel.testing.ReadingSuite;
import com.smarterp.kernel.testing.ReplaySuite;
import com.smarterp.kernel.testing.TestService;
import com.smarterp.kernel.testing.TopicSuite;
import com.smarterp.kernel.testing.VersionSuite;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmployeesSuiteTest
        implements VersionSuite,
                ReplaySuite,
                OfflineSuite,
                ReadingSuite,
                IsolationSuite,
                TopicSuite,
                DocumentsSuite {

    private final TestService service =
            TestService.start(
                    PeopleApplication.class,
                    Map.of("smarterp.feed.group", "suite-" + UUID.randomUUID()));

    @Override
    public TestService service() {
        return service;
    }

    @Override
    public String collection() {
        return "employees";
    }

    @Override
    public ObjectNode fields(int n) {
        ObjectNode fields = JSON.createObjectNode();
        fields.put("name", "Employee " + n).put("hiredOn", "2026-01-31");
        fields.putArray("skills").add("roof").add("ladder");
        return fields;
    }

    @Override
    public String textField() {
        return "name";
    }

    @AfterAll
    void stop() {
        service.close();
    }
}
