package com.smarterp.jobs;

import com.smarterp.kernel.testing.DocumentsSuite;
import com.smarterp.kernel.testing.IsolationSuite;
import com.smarterp.kernel.testing.OfflineSuite;
import com.smarterp.kernel.testing.ReadingSuite;
import com.smarterp.kernel.testing.ReplaySuite;
import com.smarterp.kernel.testing.TestService;
import com.smarterp.kernel.testing.TopicSuite;
import com.smarterp.kernel.testing.VersionSuite;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.ObjectNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobsSuiteTest
        implements VersionSuite,
                ReplaySuite,
                OfflineSuite,
                ReadingSuite,
                IsolationSuite,
                TopicSuite,
                DocumentsSuite {

    private final TestService service = TestService.start(JobsApplication.class, Map.of());

    @Override
    public TestService service() {
        return service;
    }

    @Override
    public String collection() {
        return "jobs";
    }

    @Override
    public ObjectNode fields(int n) {
        ObjectNode fields = JSON.createObjectNode();
        fields.put("title", "Job " + n);
        fields.putArray("tags").add("a").add("b");
        return fields;
    }

    @Override
    public String textField() {
        return "title";
    }

    @AfterAll
    void stop() {
        service.close();
    }
}
