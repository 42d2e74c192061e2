package com.smarterp.auth;

import com.smarterp.kernel.identity.Role;
import com.smarterp.kernel.text.EmailAddress;
import io.r2dbc.spi.Readable;
import java.util.Map;
import java.util.UUID;

/** A member of a workspace, as everybody in it may see them. */
record User(
        UUID id,
        EmailAddress email,
        boolean emailVerified,
        String name,
        Role role,
        Region region,
        UUID workspace,
        String workspaceName,
        Region workspaceRegion) {

    /**
     * What {@link #of(Readable)} reads of {@code account a}, {@code member m}, {@code workspace w}.
     */
    static final String COLUMNS =
            """
            a.id, a.email, coalesce(a.email_shown, a.email) as email_shown, a.email_verified_at is not null as email_verified, a.name, a.locale, a.time_zone,
            m.role, m.workspace_id, w.name as workspace_name, w.currency, w.time_zone as workspace_time_zone,
            w.locale as workspace_locale
            """;

    /** Somebody who has said no more of themselves yet. */
    static User of(
            UUID id,
            EmailAddress email,
            String name,
            Role role,
            UUID workspace,
            String workspaceName) {
        return new User(
                id,
                email,
                false,
                name,
                role,
                Region.UNKNOWN,
                workspace,
                workspaceName,
                Region.UNKNOWN);
    }

    static User of(Readable row) {
        return new User(
                Database.get(row, "id", UUID.class),
                new EmailAddress(
                        Database.get(row, "email_shown", String.class),
                        Database.get(row, "email", String.class)),
                Database.get(row, "email_verified", Boolean.class),
                Database.get(row, "name", String.class),
                Role.of(Database.get(row, "role", String.class)),
                new Region(
                        row.get("locale", String.class), row.get("time_zone", String.class), null),
                Database.get(row, "workspace_id", UUID.class),
                Database.get(row, "workspace_name", String.class),
                new Region(
                        row.get("workspace_locale", String.class),
                        row.get("workspace_time_zone", String.class),
                        row.get("currency", String.class)));
    }

    User withId(UUID other) {
        return new User(
                other,
                email,
                emailVerified,
                name,
                role,
                region,
                workspace,
                workspaceName,
                workspaceRegion);
    }

    Map<String, Object> json() {
        return Json.object(
                "id",
                id,
                "email",
                email.shown(),
                "emailVerified",
                emailVerified,
                "name",
                name,
                "role",
                role.word(),
                "locale",
                region.locale(),
                "timeZone",
                region.timeZone(),
                "workspace",
                Json.object(
                        "id", workspace,
                        "name", workspaceName,
                        "currency", workspaceRegion.currency(),
                        "timeZone", workspaceRegion.timeZone(),
                        "locale", workspaceRegion.locale()));
    }
}
