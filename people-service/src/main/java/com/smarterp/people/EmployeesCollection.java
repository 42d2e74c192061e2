package com.smarterp.people;

import com.smarterp.kernel.collections.CollectionWriters;
import com.smarterp.kernel.collections.Field;
import com.smarterp.kernel.collections.ScopeKind;
import com.smarterp.kernel.collections.SyncedCollection;
import com.smarterp.kernel.collections.TextFormat;
import com.smarterp.kernel.feed.Feed;
import com.smarterp.kernel.feed.Feeds;
import com.smarterp.kernel.feed.ScopeDatabase;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the collection, and follows who joins. */
@Configuration(proxyBeanMethods = false)
class EmployeesCollection {

    static final SyncedCollection<Employee> EMPLOYEES =
            SyncedCollection.of(
                            "employees",
                            "employee",
                            ScopeKind.WORKSPACE,
                            Employee.class,
                            List.of(
                                    Field.id("userId", "users").asSystem(),
                                    Field.text("name", 1000).asRequired().asName(),
                                    Field.text("email", 320).as(TextFormat.EMAIL),
                                    Field.text("phone", 100).as(TextFormat.PHONE),
                                    Field.text("title", 1000),
                                    Field.text("department", 1000),
                                    Field.choice("status", "active", "on_leave", "left")
                                            .orElse("active"),
                                    Field.words("skills", 100, 100),
                                    Field.date("hiredOn"),
                                    Field.map("custom", 200)))
                    .under(new EmployeeRules())
                    .labelledBy("name")
                    .searchedIn("name", "title", "department", "email", "phone", "skills");

    @Bean
    SyncedCollection<Employee> employees() {
        return EMPLOYEES;
    }

    @Bean
    Feed newMembers(Feeds feeds, CollectionWriters writers, ScopeDatabase database) {
        return feeds.of(
                new NewMember(new MemberStore(database), writers.of(EMPLOYEES)),
                List.of(AccountEvent.TOPIC));
    }
}
