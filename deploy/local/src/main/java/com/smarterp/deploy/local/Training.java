package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.Durability;
import com.smarterp.deploy.parts.PartException;
import com.smarterp.deploy.parts.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the class caches (JEP 483, 514) of services that have none for their present build, as the
 * last step of that build. A start takes a third of the time then.
 *
 * <p>Arguments: the product's root folder, and one to work in. Without a cache a service starts all
 * the same, so trouble is told and ends nothing.
 */
public final class Training {

    /** At once; more would only share the cores. */
    private static final int TOGETHER = 2;

    private static final Duration POLL = Duration.ofMillis(100);

    /** Nobody listens there: training ends before anything asks. */
    private static final String NO_KAFKA = "127.0.0.1:1";

    private final Settings settings;
    private final List<Service> untrained = new ArrayList<>();

    private Training(Path root, Path folder) {
        this.settings = Settings.of(root, folder, Ports.free()).with(Durability.PROCESS);
    }

    public static void main(String[] args) {
        try {
            new Training(Path.of(args[0]), Path.of(args[1])).run();
        } catch (PartException | IOException e) {
            say("No class caches, the start takes longer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() throws IOException, InterruptedException {
        for (Service service : Service.values()) {
            if (Files.notExists(jar(service).cache())) {
                untrained.add(service);
            }
        }
        if (untrained.isEmpty()) {
            return;
        }
        say("Making class caches, so that the product starts quickly: once for each build");
        try (DataFolder folder = DataFolder.open(settings.data(), Training::say)) {
            train(folder, new LogFiles(folder.logs()));
        }
    }

    private void train(DataFolder folder, LogFiles logs) throws IOException, InterruptedException {
        ServiceEnvironment environment =
                new ServiceEnvironment(
                        settings,
                        new Addresses(settings.port(), 1),
                        folder.secrets(),
                        NO_KAFKA,
                        folder::kafkaLogin);
        List<TrainingRun> running = new ArrayList<>();
        try {
            for (Service service : untrained) {
                ServiceJar jar = jar(service);
                jar.layOut();
                TrainingRun run =
                        new TrainingRun(
                                jar,
                                logs.file(service.title(), 1),
                                folder.mark(),
                                environment.ofTraining(service));
                run.start();
                running.add(run);
                await(running, TOGETHER - 1);
            }
            await(running, 0);
        } finally {
            running.forEach(TrainingRun::kill);
        }
    }

    /** Until no more than so many run. */
    private static void await(List<TrainingRun> running, int left)
            throws IOException, InterruptedException {
        while (running.size() > left) {
            for (TrainingRun run : List.copyOf(running)) {
                if (!run.running()) {
                    running.remove(run);
                    run.keep();
                }
            }
            Thread.sleep(POLL);
        }
    }

    private ServiceJar jar(Service service) {
        return ServiceJar.of(settings.root(), service.title());
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
    }
}
