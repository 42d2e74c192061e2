package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.PartException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * {@code ./mvnw -Prun}: starts the stack, says when it is ready, and stops it when this process is
 * asked to end or whoever started it is gone.
 *
 * <p>Arguments: the product's root folder and, if it is to end with another process, that one's id.
 */
public final class Launcher {

    private static final int FAILED = 1;

    private Launcher() {}

    public static void main(String[] args) throws InterruptedException {
        Instant begin = Instant.now();
        AtomicBoolean stopping = new AtomicBoolean();
        try {
            Settings settings = Settings.from(System.getenv(), Path.of(args[0]).toAbsolutePath());
            say("Starting SmartERP; data and logs are in " + settings.data());
            LocalStack stack = LocalStack.prepare(settings, Launcher::say);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, stopping), "stop"));
            if (args.length > 1) {
                endWith(Long.parseLong(args[1]));
            }
            stack.run();
            if (settings.demo()) {
                say(new DemoWorkspace(stack).fill());
            }
            say(
                    "All parts are ready after %.1f s; Ctrl-C stops them"
                            .formatted(Duration.between(begin, Instant.now()).toMillis() / 1000.0));
            say("SmartERP is ready: " + stack.uri());
        } catch (PartException e) {
            if (!stopping.get()) {
                say("SmartERP can't start: " + e.getMessage());
            }
            System.exit(FAILED);
        }
        new CountDownLatch(1).await();
    }

    private static void stop(LocalStack stack, AtomicBoolean stopping) {
        stopping.set(true);
        say("Stopping SmartERP");
        stack.stop();
        say("SmartERP has stopped");
    }

    /** Ends this process, and with it all parts, when the one that started it was killed. */
    private static void endWith(long pid) {
        Thread.ofPlatform()
                .daemon()
                .name("starter-watch")
                .start(
                        () -> {
                            ProcessHandle.of(pid).ifPresent(starter -> starter.onExit().join());
                            System.exit(FAILED);
                        });
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
