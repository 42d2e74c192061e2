package com.smarterp.deploy.e2e;

import com.smarterp.deploy.local.LocalStack;
import com.smarterp.deploy.local.RunningProcess;
import com.smarterp.deploy.local.Settings;
import com.smarterp.deploy.parts.Folders;
import com.smarterp.deploy.parts.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product as {@code ./mvnw -Prun} starts it, once for all end-to-end tests of this JVM. */
public final class Stack {

    /** Logs as a cluster has them, with a line for each request. */
    private static final Map<String, String> LOGS =
            Map.of(
                    "LOGGING_STRUCTURED_FORMAT_CONSOLE",
                    "ecs",
                    "LOGGING_LEVEL_COM_SMARTERP_KERNEL_OBSERVABILITY",
                    "DEBUG");

    private static final LocalStack RUNNING = start(Folders.temporary("e2e"), Ports.free());

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Stack::end));
    }

    private Stack() {}

    private static void end() {
        RUNNING.stop();
        Folders.discard(RUNNING.data());
    }

    public static LocalStack get() {
        return RUNNING;
    }

    public static int port(String name) {
        return process(name).port();
    }

    public static RunningProcess process(String name) {
        return RUNNING.processes().stream()
                .filter(process -> process.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Sends a signal to a part: STOP, CONT. */
    public static void signal(String name, String signal) {
        try {
            Process kill =
                    new ProcessBuilder("kill", "-" + signal, Long.toString(process(name).pid()))
                            .inheritIO()
                            .start();
            if (!kill.waitFor(5, TimeUnit.SECONDS) || kill.exitValue() != 0) {
                throw new AssertionError("kill -" + signal + " " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static LocalStack start(Path data, int port) {
        Path root = Path.of(System.getProperty("smarterp.root", "../..")).toAbsolutePath();
        return LocalStack.start(
                Settings.of(root, data, port).withEnvironment(LOGS), System.out::println);
    }
}
