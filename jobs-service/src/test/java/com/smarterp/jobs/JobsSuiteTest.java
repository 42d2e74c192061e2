package com.smarterp.jobs;

import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.testing.CollectionSuite;
import com.smarterp.kernel.testing.RoleSuite;
import com.smarterp.kernel.testing.TestService;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

class JobsSuiteTest implements CollectionSuite, RoleSuite {

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

    @Override
    public @Nullable Role least(Deed deed) {
        return switch (deed) {
            case DELETE_ANOTHERS -> Role.MANAGER;
            default -> Role.MEMBER;
        };
    }
}
