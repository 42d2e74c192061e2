package com.smarterp.deploy.parts;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A real Kafka broker (KRaft; broker and controller in one) on 127.0.0.1, in a JVM of its own on
 * this JVM's class path.
 */
public final class KafkaPart extends ChildProcess {

    private static final String MODULE =
            "org.apache.kafka.common.security.plain.PlainLoginModule required"
                    + " username=\"%1$s\" password=\"%2$s\"";

    private final Path folder;
    private final int port;
    private final int advertisedPort;
    private final int controllerPort;
    private final @Nullable Login login;
    private final List<Login> guests;
    private final List<String> jvmOptions;

    /**
     * @param folder where it keeps its topics; made if missing
     * @param log where it writes its log
     * @param port on 127.0.0.1, for clients
     * @param advertisedPort what clients are told to come to, where something stands before it
     * @param controllerPort on 127.0.0.1, for the broker's talk with itself
     * @param login who may do anything (SASL PLAIN): the broker towards itself, and its operator.
     *     Passwords have no quotes. Null: anybody is let in and may do anything, for tests
     * @param guests who else is let in; they may do what rights are granted for, at first nothing
     * @param jvmOptions beyond its own small ones
     */
    public KafkaPart(
            Path folder,
            Path log,
            int port,
            int advertisedPort,
            int controllerPort,
            @Nullable Login login,
            List<Login> guests,
            List<String> jvmOptions) {
        super("kafka", log);
        this.folder = folder.toAbsolutePath();
        this.port = port;
        this.advertisedPort = advertisedPort;
        this.controllerPort = controllerPort;
        this.login = login;
        this.guests = List.copyOf(guests);
        this.jvmOptions = List.copyOf(jvmOptions);
    }

    /** A broker that clients reach directly. */
    public KafkaPart(
            Path folder,
            Path log,
            int port,
            int controllerPort,
            @Nullable Login login,
            List<String> jvmOptions) {
        this(folder, log, port, port, controllerPort, login, List.of(), jvmOptions);
    }

    @Override
    public int port() {
        return port;
    }

    /** What clients call {@code bootstrap.servers}. */
    public String servers() {
        return "127.0.0.1:" + advertisedPort;
    }

    /** What a client of Kafka's that may do anything is configured with. */
    public Map<String, String> client() {
        return login == null ? Map.of("bootstrap.servers", servers()) : client(login);
    }

    /** What a client of Kafka's is configured with to be let in by a login. */
    public Map<String, String> client(Login as) {
        return Map.of(
                "bootstrap.servers",
                servers(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                MODULE.formatted(as.username(), as.password()) + ";");
    }

    @Override
    public boolean ready() {
        return running() && BrokerProbe.serves(port, login);
    }

    @Override
    public synchronized void start() {
        try {
            OwnerOnly.folder(folder);
            OwnerOnly.write(properties(), settings() + logins());
        } catch (IOException e) {
            throw new PartException("Kafka's data can't be kept: " + e.getMessage(), e);
        }
        super.start();
    }

    @Override
    protected List<String> command() {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xms48m",
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                // The quick compiler alone: what waits for the second one is
                                // profiled, and slower than without it, for most of a day's work.
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseCompactObjectHeaders",
                                "-XX:+UseTransparentHugePages",
                                "-XX:MaxDirectMemorySize=64m",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-Xshare:auto",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Dlogback.configurationFile=broker-logback.xml"));
        command.addAll(jvmOptions);
        command.add(Broker.class.getName());
        command.add(properties().toString());
        return command;
    }

    /** The class path goes by the environment: it is longer than some command lines may be. */
    @Override
    protected Map<String, String> environment() {
        return Map.of("CLASSPATH", classPath());
    }

    private static String classPath() {
        @Nullable String tests = System.getProperty("surefire.test.class.path");
        String path = tests == null ? System.getProperty("java.class.path", "") : tests;
        return String.join(
                File.pathSeparator,
                Arrays.stream(path.split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }

    private Path properties() {
        return folder.resolve("server.properties");
    }

    private String settings() {
        return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=CLIENT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=CLIENT://127.0.0.1:%5$d
        listener.security.protocol.map=CLIENT:%4$s,CONTROLLER:%4$s
        inter.broker.listener.name=CLIENT
        controller.listener.names=CONTROLLER
        log.dirs=%3$s

        # Topics are made on purpose, by those who write them.
        auto.create.topics.enable=false
        default.replication.factor=1
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=4
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=4
        # A transaction that follows close upon another waits for its end in steps of 1 ms, not 20.
        add.partitions.to.txn.retry.backoff.ms=1
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        share.coordinator.state.topic.num.partitions=1
        log.cleaner.dedupe.buffer.size=16777216
        log.segment.bytes=67108864

        # One node: nobody else is waited for.
        group.initial.rebalance.delay.ms=0
        broker.session.timeout.ms=2000
        broker.heartbeat.interval.ms=400
        num.network.threads=2
        num.io.threads=4
        background.threads=2
        num.recovery.threads.per.data.dir=2
        controlled.shutdown.enable=true
        """
                .formatted(
                        port,
                        controllerPort,
                        folder.resolve("data"),
                        login == null ? "PLAINTEXT" : "SASL_PLAINTEXT",
                        advertisedPort);
    }

    /** Who is let in, and that they may do only what rights are granted for. */
    private String logins() {
        if (login == null) {
            return "";
        }
        String module = MODULE.formatted(login.username(), login.password()) + known(login);
        return """

        sasl.enabled.mechanisms=PLAIN
        sasl.mechanism.inter.broker.protocol=PLAIN
        sasl.mechanism.controller.protocol=PLAIN
        listener.name.client.plain.sasl.jaas.config=%1$s%2$s;
        listener.name.controller.plain.sasl.jaas.config=%1$s;

        authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
        super.users=User:%3$s
        allow.everyone.if.no.acl.found=false
        """
                .formatted(
                        module,
                        guests.stream().map(KafkaPart::known).collect(Collectors.joining()),
                        login.username());
    }

    private static String known(Login login) {
        return " user_%s=\"%s\"".formatted(login.username(), login.password());
    }
}
