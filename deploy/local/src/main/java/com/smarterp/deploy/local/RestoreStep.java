package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.ChildProcess;
import com.smarterp.deploy.parts.PartException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A service's step after its database was restored from a backup, as the owner of the database: a
 * start that gives all scopes a new epoch and ends before it would serve.
 */
final class RestoreStep extends ChildProcess {

    private final ServiceJar jar;
    private final String mark;
    private final Map<String, String> environment;

    RestoreStep(ServiceJar jar, Path log, String mark, Map<String, String> environment) {
        super(jar.service() + "-restore", log);
        this.jar = jar;
        this.mark = mark;
        this.environment = environment;
    }

    /**
     * Runs it to its end.
     *
     * @throws PartException when it fails; nothing has changed then
     */
    void run(Duration patience) {
        start();
        if (awaitEnd(patience) != 0) {
            throw new PartException(jar.service() + " isn't restored; see " + log());
        }
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

    @Override
    protected Farewell farewell() {
        return Farewell.KILL;
    }

    @Override
    protected List<String> command() {
        List<String> command = new ArrayList<>(JvmOptions.of(jar.service()));
        if (Files.exists(jar.cache())) {
            command.add("-XX:AOTCache=" + jar.cache());
        }
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
