package com.smarterp.deploy.bench;

import com.smarterp.deploy.parts.Database;
import com.smarterp.deploy.parts.Login;
import com.smarterp.deploy.parts.Secrets;
import com.smarterp.kernel.collections.Action;
import com.smarterp.kernel.collections.BareWrites;
import com.smarterp.kernel.collections.Field;
import com.smarterp.kernel.collections.ScopeKind;
import com.smarterp.kernel.collections.SyncedCollection;
import com.smarterp.kernel.outbox.BareDatabase;
import io.r2dbc.spi.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/**
 * Edits of jobs by the jobs-service's own statements on its own tables, without the service. The
 * fields are those of its collection: the statement names each.
 */
final class BareJobs implements AutoCloseable {

    private record Job(
            String title,
            @Nullable String description,
            String status,
            String priority,
            @Nullable String customer,
            @Nullable String location,
            Set<UUID> assigneeIds,
            Set<String> tags,
            @Nullable Instant scheduledAt,
            @Nullable Instant dueAt,
            @Nullable Integer estimatedMinutes,
            @Nullable Map<String, String> price,
            Map<String, Object> custom) {}

    private static final SyncedCollection<Job> JOBS =
            SyncedCollection.of(
                    "jobs",
                    "job",
                    ScopeKind.WORKSPACE,
                    Job.class,
                    List.of(
                            Field.text("title", 1000).asRequired(),
                            Field.text("description", 65_536),
                            Field.choice("status", "draft", "done").orElse("draft"),
                            Field.choice("priority", "low", "normal").orElse("normal"),
                            Field.text("customer", 1000),
                            Field.text("location", 1000),
                            Field.ids("assigneeIds", 200, "employees"),
                            Field.words("tags", 100, 100),
                            Field.time("scheduledAt"),
                            Field.time("dueAt"),
                            Field.integer("estimatedMinutes", 0, 10_000_000),
                            Field.money("price"),
                            Field.map("custom", 200)));

    private static final int PARTITIONS = 4;

    private final BareWrites<Job> writes = new BareWrites<>(JOBS, PARTITIONS);
    private final List<Connection> connections = new ArrayList<>();
    private final List<UUID> scopes = new ArrayList<>();
    private final AtomicLong turn = new AtomicLong();

    BareJobs(Product product, int clients, int workspaces) {
        Database database = database(product);
        for (int i = 0; i < clients; i++) {
            connections.add(
                    Mono.from(BareDatabase.connections(database).create())
                            .blockOptional()
                            .orElseThrow());
        }
        for (int i = 0; i < workspaces; i++) {
            UUID scope = UUID.randomUUID();
            scopes.add(scope);
            writes.write(connections.getFirst(), scope, Action.CREATE, scope, fields()).block();
        }
    }

    /** Commits a second, each client beginning its next when the one before is on disk. */
    double commits(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        AtomicLong count = new AtomicLong();
        Flux.fromIterable(connections)
                .flatMap(
                        connection ->
                                Mono.defer(() -> edit(connection))
                                        .doOnSuccess(_ -> count.incrementAndGet())
                                        .repeat(() -> System.nanoTime() < end),
                        connections.size())
                .blockLast();
        return count.get() / (length.toNanos() / 1e9);
    }

    @Override
    public void close() {
        Flux.fromIterable(connections).flatMap(Connection::close).blockLast();
    }

    private Mono<Void> edit(Connection connection) {
        UUID scope = scopes.get((int) (turn.getAndIncrement() % scopes.size()));
        return writes.write(connection, scope, Action.UPDATE, scope, fields());
    }

    private static ObjectNode fields() {
        return Person.JSON.createObjectNode().put("title", Stamp.of(System.nanoTime()));
    }

    private static Database database(Product product) {
        Secrets secrets = product.secrets();
        return new Database(
                "jobs",
                product.postgres().port(),
                new Login("jobs_owner", secrets.get("jobs_owner")),
                new Login("jobs_app", secrets.get("jobs_app")),
                new Login("jobs_relay", secrets.get("jobs_relay")));
    }
}
