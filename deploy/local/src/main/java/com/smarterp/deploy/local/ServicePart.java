package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.ChildProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One replica of a service, or of the gateway, from its own jar. */
final class ServicePart extends ChildProcess {

    private final ServiceJar jar;
    private final int port;
    private final String mark;
    private final Map<String, String> environment;
    private final Supplier<Map<String, String>> present;

    /**
     * @param present variables beyond these, asked for at each start
     * @param mark tells this stack's processes from others', see {@link DataFolder#mark()}
     */
    ServicePart(
            ServiceJar jar,
            Path log,
            int port,
            String mark,
            Map<String, String> environment,
            Supplier<Map<String, String>> present) {
        super(jar.service(), log);
        this.jar = jar;
        this.port = port;
        this.mark = mark;
        this.environment = environment;
        this.present = present;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public int managementPort() {
        return Integer.parseInt(environment.getOrDefault(ServiceEnvironment.MANAGEMENT, "0"));
    }

    @Override
    public boolean ready() {
        return running() && Readiness.of(port);
    }

    @Override
    protected List<String> command() {
        List<String> command = new ArrayList<>(JvmOptions.of(jar.service()));
        if (Files.exists(jar.cache())) {
            command.add("-XX:AOTCache=" + jar.cache());
        }
        command.add("-Dsmarterp.data=" + mark);
        command.add("-jar");
        command.add(jar.launchable().toString());
        return command;
    }

    @Override
    protected Map<String, String> environment() {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(present.get());
        return all;
    }
}
