package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.Database;
import com.smarterp.deploy.parts.Databases;
import com.smarterp.deploy.parts.KafkaPart;
import com.smarterp.deploy.parts.Part;
import com.smarterp.deploy.parts.PartException;
import com.smarterp.deploy.parts.Ports;
import com.smarterp.deploy.parts.PostgresPart;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The whole product on this machine: started, supervised, stopped. {@code ./mvnw -Prun} and the
 * end-to-end suites use this same class.
 *
 * <p>The order: PostgreSQL and Kafka, schemas and rights, then all services at once, and the
 * gateway is ready last. Stop goes the other way: gateways, services, Kafka, PostgreSQL.
 */
public final class LocalStack implements AutoCloseable {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(50);

    private final Settings settings;
    private final Consumer<String> progress;
    private final DataFolder folder;
    private final LogFiles logs;
    private final Supervisor supervisor;
    private final Map<String, RestoreStep> restores = new ConcurrentHashMap<>();
    private boolean ended;

    private LocalStack(Settings settings, Consumer<String> progress, DataFolder folder) {
        this.settings = settings;
        this.progress = progress;
        this.folder = folder;
        this.logs = new LogFiles(folder.logs());
        this.supervisor = new Supervisor(folder.processes(), logs, progress);
    }

    /**
     * Takes the data folder, ending what a killed launcher left there. Nothing runs yet.
     *
     * @throws PartException in one clear line
     */
    static LocalStack prepare(Settings settings, Consumer<String> progress) {
        DataFolder folder = DataFolder.open(settings.data(), progress);
        Leftovers.end(folder, progress);
        return new LocalStack(settings, progress, folder);
    }

    /**
     * Starts everything and waits until all of it is ready.
     *
     * @throws PartException in one clear line; nothing is left running then
     */
    public static LocalStack start(Settings settings, Consumer<String> progress) {
        LocalStack stack = prepare(settings, progress);
        stack.run();
        return stack;
    }

    void run() {
        try {
            Addresses addresses = new Addresses(settings.port(), settings.replicas());
            supervisor.watch();
            launch(addresses);
        } catch (IOException e) {
            stop();
            throw new PartException("the data folder can't be written: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    /** Where the product is reached. */
    public URI uri() {
        return URI.create("http://localhost:" + settings.port());
    }

    public Settings settings() {
        return settings;
    }

    /** What {@code processes.json} says now. */
    public List<RunningProcess> processes() {
        return supervisor.processes();
    }

    /**
     * The first replica of a part.
     *
     * @throws PartException when there is none of this name
     */
    public Part part(String name) {
        return part(name, 1);
    }

    /**
     * A replica of a part.
     *
     * @param replica from 1
     */
    public Part part(String name, int replica) {
        return supervisor.parts().stream()
                .filter(part -> part.part().name().equals(name) && part.replica() == replica)
                .findFirst()
                .orElseThrow(() -> new PartException("no part " + name + " " + replica))
                .part();
    }

    /** What a reader of Kafka's topics is configured with: {@code secrets/kafka.properties}. */
    public Map<String, String> kafkaReader() {
        return ((KafkaPart) part("kafka")).client(folder.kafkaLogin(LocalKafka.READER));
    }

    /** What a client of Kafka's that may do anything is configured with. */
    public Map<String, String> kafkaOperator() {
        return ((KafkaPart) part("kafka")).client();
    }

    /**
     * Has a service do what follows when its database was restored from a backup.
     *
     * @throws PartException when it fails; nothing has changed then
     */
    public void restored(String service) {
        @Nullable RestoreStep step = restores.get(service);
        if (step == null) {
            throw new PartException(service + " has no collections to restore");
        }
        step.run(settings.patience());
    }

    /** Ends a part as {@code kill -9} does; the supervisor starts it again. */
    public void kill(String name) {
        part(name).kill();
    }

    /** Waits until every part serves. */
    public void awaitReady(Duration patience) {
        await(new ArrayList<>(supervisor.parts()), Instant.now().plus(patience));
    }

    /** Ends everything, launcher included, as {@code kill -9} of all does. */
    public synchronized void crash() {
        if (ended) {
            return;
        }
        ended = true;
        supervisor.retire();
        supervisor.parts().forEach(part -> part.part().kill());
        release();
    }

    /** Stops every part cleanly and leaves no process behind. */
    public synchronized void stop() {
        if (ended) {
            return;
        }
        ended = true;
        supervisor.retire();
        List<Supervised> parts = supervisor.parts();
        stopAll(parts, name -> name.equals(Service.GATEWAY.title()));
        stopAll(parts, name -> !name.equals("kafka") && !name.equals("postgres"));
        stopAll(parts, name -> name.equals("kafka"));
        stopAll(parts, name -> name.equals("postgres"));
        try {
            folder.processes().delete();
        } catch (IOException e) {
            progress.accept("processes.json can't be taken away: " + e.getMessage());
        }
        release();
    }

    @Override
    public void close() {
        stop();
    }

    private void launch(Addresses addresses) throws IOException {
        Map<Service, List<ServiceJar>> jars = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            jars.put(service, jars(service));
        }
        Instant end = Instant.now().plus(settings.patience());
        PostgresPart postgres =
                new PostgresPart(
                        folder.postgres(),
                        logs.file("postgres", 1),
                        Ports.free(),
                        settings.durability());
        LocalKafka access = new LocalKafka(settings, folder, logs.file("kafka", 1));
        KafkaPart kafka = access.part();
        CompletableFuture<Void> layout =
                CompletableFuture.runAsync(
                        () -> jars.values().forEach(each -> each.forEach(ServiceJar::layOut)));
        Supervised kafkaSupervised = supervisor.begin(kafka, 1);
        await(List.of(supervisor.begin(postgres, 1)), end);

        ServiceEnvironment environment =
                new ServiceEnvironment(
                        settings, addresses, folder.secrets(), kafka.servers(), folder::kafkaLogin);
        Databases databases = new Databases(postgres);
        List<Migrations> migrations = new ArrayList<>();
        for (Service service : Service.values()) {
            if (!service.database().isEmpty()) {
                Database database = databases.ensure(service.database(), folder.secrets()::get);
                environment.database(service, database);
                if (service != Service.AUTH) {
                    restores.put(
                            service.title(),
                            new RestoreStep(
                                    jars.getOrDefault(service, List.of()).getFirst(),
                                    logs.file(service.title() + "-restore", 1),
                                    folder.mark(),
                                    environment.ofRestore(service, database)));
                }
                jars.getOrDefault(service, List.of()).stream()
                        .distinct()
                        .forEach(
                                jar ->
                                        migrations.add(
                                                new Migrations(
                                                        jar,
                                                        database,
                                                        settings.data(),
                                                        LocalKafka.partitions(settings))));
            }
        }
        CompletableFuture<Void> schemas =
                layout.thenRunAsync(() -> migrations.forEach(Migrations::run));
        await(List.of(kafkaSupervised), end);
        access.grant();
        try {
            schemas.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof PartException part ? part : e;
        }
        List<Supervised> services = new ArrayList<>();
        for (Map.Entry<Service, List<ServiceJar>> entry : jars.entrySet()) {
            for (int replica = 1; replica <= settings.replicas(); replica++) {
                int number = replica;
                ServicePart part =
                        new ServicePart(
                                entry.getValue().get(replica - 1),
                                logs.file(entry.getKey().title(), replica),
                                addresses.port(entry.getKey(), replica),
                                folder.mark(),
                                environment.of(entry.getKey(), replica),
                                () ->
                                        settings.surroundings()
                                                .environment(entry.getKey().title(), number));
                services.add(supervisor.begin(part, replica));
            }
        }
        await(services, end);
    }

    /** What each replica is started from; replicas of one build share one. */
    private List<ServiceJar> jars(Service service) {
        Map<Path, ServiceJar> builds = new HashMap<>();
        List<ServiceJar> jars = new ArrayList<>();
        for (int replica = 1; replica <= settings.replicas(); replica++) {
            Path root = settings.surroundings().build(service.title(), replica, settings.root());
            jars.add(builds.computeIfAbsent(root, each -> ServiceJar.of(each, service.title())));
        }
        return jars;
    }

    private void await(List<Supervised> waiting, Instant end) {
        List<Supervised> left = new ArrayList<>(waiting);
        Instant begin = Instant.now();
        while (true) {
            for (Supervised part : List.copyOf(left)) {
                if (part.part().ready()) {
                    left.remove(part);
                    progress.accept(
                            "  %s is ready (%.1f s)"
                                    .formatted(
                                            part.title(),
                                            Duration.between(begin, Instant.now()).toMillis()
                                                    / 1000.0));
                }
            }
            if (left.isEmpty()) {
                return;
            }
            if (supervisor.stopping()) {
                throw new PartException("stopped while starting");
            }
            if (Instant.now().isAfter(end)) {
                throw new PartException(
                        "%s isn't ready after %d s; see %s"
                                .formatted(
                                        left.getFirst().title(),
                                        settings.patience().toSeconds(),
                                        folder.logs()));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartException("interrupted", e);
        }
    }

    private static void stopAll(List<Supervised> parts, Predicate<String> which) {
        CompletableFuture<?>[] stops =
                parts.stream()
                        .map(Supervised::part)
                        .filter(part -> which.test(part.name()))
                        .map(part -> stopping(part))
                        .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(stops).join();
    }

    private static CompletableFuture<Void> stopping(Part part) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofVirtual()
                .start(
                        () -> {
                            part.stop(STOP_PATIENCE);
                            done.complete(null);
                        });
        return done;
    }

    private void release() {
        try {
            folder.close();
        } catch (IOException e) {
            progress.accept("The data folder can't be given back: " + e.getMessage());
        }
    }

    /** The folder with everything of this stack. */
    public Path data() {
        return settings.data();
    }
}
