package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.ChildProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One replica of a service, or of the gateway, from its own jar. */
final class ServicePart extends ChildProcess {

    private final ServiceJar jar;
    private final int port;
    private final String mark;
    private final Map<String, String> environment;

    /**
     * @param mark tells this stack's processes from others', see {@link DataFolder#mark()}
     */
    ServicePart(ServiceJar jar, Path log, int port, String mark, Map<String, String> environment) {
        super(jar.service(), log);
        this.jar = jar;
        this.port = port;
        this.mark = mark;
        this.environment = environment;
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
        command.add(Files.exists(jar.cache()) ? "-XX:AOTCache=" + jar.cache() : JvmOptions.QUICK);
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
