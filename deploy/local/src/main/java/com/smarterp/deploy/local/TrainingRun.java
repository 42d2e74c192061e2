package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.ChildProcess;
import com.smarterp.deploy.parts.PartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One service's start up to where it would begin to serve ({@code spring.context.exit}): no
 * listener, no relay, nobody notices. Its JVM then writes the class cache.
 */
final class TrainingRun extends ChildProcess {

    private final ServiceJar jar;
    private final Path draft;
    private final Map<String, String> environment;
    private final String mark;

    TrainingRun(ServiceJar jar, Path log, String mark, Map<String, String> environment) {
        super("training", log);
        this.jar = jar;
        this.draft = jar.cache().resolveSibling(jar.cache().getFileName() + ".new");
        this.mark = mark;
        this.environment = environment;
    }

    /** Puts the cache where the next start looks for it. */
    void keep() throws IOException {
        if (Files.notExists(draft)) {
            throw new PartException("training " + jar.service() + " failed; see " + log());
        }
        Files.move(draft, jar.cache(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** It has no port. */
    @Override
    public int port() {
        return -1;
    }

    @Override
    public boolean ready() {
        return false;
    }

    /** Ends the JVM that assembles the cache as well. */
    @Override
    public void kill() {
        ProcessHandle.of(pid())
                .ifPresent(run -> run.descendants().forEach(ProcessHandle::destroyForcibly));
        super.kill();
    }

    @Override
    protected Farewell farewell() {
        return Farewell.KILL;
    }

    @Override
    protected List<String> command() {
        List<String> command = new ArrayList<>(JvmOptions.of(jar.service()));
        command.add("-XX:AOTCacheOutput=" + draft);
        command.add("-Dspring.context.exit=onRefresh");
        command.add("-Dsmarterp.data=" + mark);
        command.add("-jar");
        command.add(jar.launchable().toString());
        return command;
    }

    @Override
    protected Map<String, String> environment() {
        return environment;
    }
}
