package com.smarterp.deploy.bench;

import com.smarterp.deploy.local.LocalStack;
import com.smarterp.deploy.local.RunningProcess;
import com.smarterp.deploy.local.Settings;
import com.smarterp.deploy.parts.Folders;
import com.smarterp.deploy.parts.Ports;
import com.smarterp.deploy.parts.PostgresPart;
import com.smarterp.deploy.parts.Secrets;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole product as {@code ./mvnw -Prun} starts it, on a folder of its own that goes with it.
 */
final class Product implements AutoCloseable {

    /** More than any load comes to: it isn't the quotas that are measured. */
    private static final Map<String, String> QUOTAS =
            Map.of(
                    "SMARTERP_QUOTA_DOCUMENTS", "100000000",
                    "SMARTERP_QUOTA_BYTES", "1TB",
                    "SMARTERP_QUOTA_USERBURST", "1000000000",
                    "SMARTERP_QUOTA_WORKSPACEBURST", "1000000000");

    private final Plan plan;
    private final LocalStack stack;

    private Product(Plan plan, LocalStack stack) {
        this.plan = plan;
        this.stack = stack;
    }

    /**
     * @param environment settings of the services that differ from the defaults
     */
    static Product start(Plan plan, Map<String, String> environment) {
        Path data = Folders.temporary("bench");
        Map<String, String> all = new HashMap<>(QUOTAS);
        all.putAll(environment);
        return new Product(
                plan,
                LocalStack.start(
                        Settings.of(plan.root(), data, port(plan.replicas()))
                                .withReplicas(plan.replicas())
                                .withEnvironment(all),
                        _ -> {}));
    }

    URI uri() {
        return stack.uri();
    }

    Person signUp() {
        return Person.signedUp(stack.uri());
    }

    List<RunningProcess> processes() {
        return stack.processes();
    }

    /** The ports of all replicas. */
    List<Integer> ports(String name) {
        return processes(name).stream().map(RunningProcess::port).toList();
    }

    List<RunningProcess> processes(String name) {
        return processes().stream().filter(process -> process.name().equals(name)).toList();
    }

    RunningProcess process(String name) {
        return processes(name).getFirst();
    }

    /** What a client of Kafka's is configured with. */
    Map<String, String> kafka() {
        return stack.kafkaOperator();
    }

    PostgresPart postgres() {
        return (PostgresPart) stack.part("postgres");
    }

    /** The folder with everything of it. */
    Path data() {
        return stack.data();
    }

    Secrets secrets() {
        return new Secrets(stack.data().resolve("secrets"));
    }

    Recording record(String phase) {
        return Recording.begin(plan, phase, processes());
    }

    @Override
    public void close() {
        stack.stop();
        Folders.discard(stack.data());
    }

    /** One after which as many are free as there are gateways. */
    private static int port(int replicas) {
        while (true) {
            int port = Ports.free();
            boolean free = true;
            for (int i = 1; i < replicas; i++) {
                free &= Ports.isFree(new InetSocketAddress(0).getAddress(), port + i);
            }
            if (free) {
                return port;
            }
        }
    }
}
