package com.smarterp.people;

import com.smarterp.kernel.collections.Action;
import com.smarterp.kernel.collections.Document;
import com.smarterp.kernel.collections.Rules;
import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Managers do everything; members keep their own record up to date. */
final class EmployeeRules implements Rules<Employee> {

    private static final Set<String> OWN = Set.of("phone", "email", "skills", "custom");

    @Override
    public boolean permits(
            Caller caller,
            Action action,
            @Nullable Document<Employee> document,
            Set<String> fields) {
        return caller.role().atLeast(Role.MANAGER)
                || (caller.role().atLeast(Role.MEMBER)
                        && action == Action.UPDATE
                        && (document == null || caller.user().equals(document.value().userId()))
                        && OWN.containsAll(fields));
    }
}
