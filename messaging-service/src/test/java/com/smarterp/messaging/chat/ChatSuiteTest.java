package com.smarterp.messaging.chat;

import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.testing.CollectionSuite;
import com.smarterp.kernel.testing.EditingSuite;
import com.smarterp.kernel.testing.RoleSuite;
import com.smarterp.kernel.testing.TestService;
import com.smarterp.messaging.MessagingApplication;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

class ChatSuiteTest implements CollectionSuite, EditingSuite, RoleSuite {

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

    @Override
    public @Nullable Role least(Deed deed) {
        return switch (deed) {
            case EDIT_ANOTHERS, BRING_BACK_ANOTHERS -> null;
            case DELETE_ANOTHERS -> Role.MANAGER;
            default -> Role.MEMBER;
        };
    }
}
