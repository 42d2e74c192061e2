package com.smarterp.jobs;

import com.smarterp.kernel.testing.IsolationSuite;
import com.smarterp.kernel.testing.TestService;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Workspaces that take turns on one connection: nothing of a turn is left for the next. */
class PoolOfOneTest implements IsolationSuite {

    private final TestService service =
            TestService.start(
                    JobsApplication.class,
                    Map.of(
                            "smarterp.database.connections",
                            1,
                            "smarterp.database.acquire-timeout",
                            "60s"));

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
        return JSON.createObjectNode().put("title", "Job " + n);
    }

    @Override
    public String textField() {
        return "title";
    }
}
