package com.smarterp.people;

import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.testing.CollectionSuite;
import com.smarterp.kernel.testing.EditingSuite;
import com.smarterp.kernel.testing.RoleSuite;
import com.smarterp.kernel.testing.TestService;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

class EmployeesSuiteTest implements CollectionSuite, EditingSuite, RoleSuite {

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

    @Override
    public Role least(Deed deed) {
        return Role.MANAGER;
    }
}
