package com.smarterp.people;

import com.smarterp.kernel.collections.Access;
import com.smarterp.kernel.collections.Action;
import com.smarterp.kernel.collections.Rules;
import com.smarterp.kernel.identity.Role;

/** Managers do everything; members keep their own record up to date. */
final class EmployeeRules implements Rules<Employee> {

    private static final Access<Employee> ACCESS =
            Access.<Employee>none()
                    .grant(Action.CREATE, Role.MANAGER)
                    .grant(Action.UPDATE, Role.MANAGER)
                    .grant(Action.DELETE, Role.MANAGER)
                    .grantOwner(
                            Action.UPDATE,
                            Role.MEMBER,
                            new Access.Owner<>("userId", employee -> employee.value().userId()),
                            "phone",
                            "email",
                            "skills",
                            "custom");

    @Override
    public Access<Employee> access() {
        return ACCESS;
    }
}
