package com.smarterp.auth;

import com.smarterp.kernel.identity.Role;
import io.r2dbc.spi.Readable;
import java.util.Map;
import java.util.UUID;

/** A member of a workspace, as everybody in it may see them. */
record User(UUID id, String email, String name, Role role, UUID workspace, String workspaceName) {

    /** Columns {@code id, email, name, role, workspace_id, workspace_name}. */
    static User of(Readable row) {
        return new User(
                Database.get(row, "id", UUID.class),
                Database.get(row, "email", String.class),
                Database.get(row, "name", String.class),
                Role.of(Database.get(row, "role", String.class)),
                Database.get(row, "workspace_id", UUID.class),
                Database.get(row, "workspace_name", String.class));
    }

    User withId(UUID other) {
        return new User(other, email, name, role, workspace, workspaceName);
    }

    Map<String, Object> json() {
        return Json.object(
                "id", id,
                "email", email,
                "name", name,
                "role", role.word(),
                "workspace", Json.object("id", workspace, "name", workspaceName));
    }
}
