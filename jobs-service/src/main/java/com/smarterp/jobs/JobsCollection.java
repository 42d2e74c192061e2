package com.smarterp.jobs;

import com.smarterp.kernel.collections.Field;
import com.smarterp.kernel.collections.ScopeKind;
import com.smarterp.kernel.collections.SyncedCollection;
import com.smarterp.kernel.collections.TextFormat;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the collection. What roles may do with jobs is the kernel's default. */
@Configuration(proxyBeanMethods = false)
class JobsCollection {

    static final SyncedCollection<Job> JOBS =
            SyncedCollection.of(
                            "jobs",
                            "job",
                            ScopeKind.WORKSPACE,
                            Job.class,
                            List.of(
                                    Field.text("title", 1000).asRequired(),
                                    Field.text("description", 65_536).as(TextFormat.PARAGRAPHS),
                                    Field.choice(
                                                    "status",
                                                    "draft",
                                                    "scheduled",
                                                    "in_progress",
                                                    "done",
                                                    "cancelled")
                                            .orElse("draft"),
                                    Field.choice("priority", "low", "normal", "high", "urgent")
                                            .orElse("normal"),
                                    Field.text("customer", 1000),
                                    Field.text("location", 1000),
                                    Field.ids("assigneeIds", 200, "employees"),
                                    Field.words("tags", 100, 100),
                                    Field.time("scheduledAt"),
                                    Field.time("dueAt"),
                                    Field.integer("estimatedMinutes", 0, 10_000_000),
                                    Field.money("price"),
                                    Field.map("custom", 200)))
                    .labelledBy("title")
                    .searchedIn(
                            "title",
                            "customer",
                            "location",
                            "description",
                            "tags",
                            "assigneeIds",
                            "custom");

    @Bean
    SyncedCollection<Job> jobs() {
        return JOBS;
    }
}
