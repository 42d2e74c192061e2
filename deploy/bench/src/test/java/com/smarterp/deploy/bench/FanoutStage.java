package com.smarterp.deploy.bench;

import com.smarterp.deploy.local.RunningProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The product, bare Netty beside it, and changes that are put on Kafka, or there, directly. */
final class FanoutStage implements AutoCloseable {

    /** Descriptors for anything but streams. */
    private static final int SPARE = 1000;

    private final Product product;
    private final KafkaOutlet kafka;
    private final BareProcess bare;
    final Loops loops = new Loops();
    final Subject gateway;
    final Subject netty;

    private FanoutStage(Product product) throws IOException {
        this.product = product;
        this.kafka = new KafkaOutlet(product.kafka());
        this.bare = BareProcess.start();
        Person person = product.signUp();
        this.gateway =
                new Subject(
                        "gateway",
                        kafka,
                        new Changes(person.workspace(), person.id()),
                        product.process("gateway"),
                        () -> {
                            person.refresh();
                            return person.cookie();
                        });
        this.netty =
                new Subject(
                        "bare Netty",
                        bare,
                        new Changes(UUID.randomUUID(), UUID.randomUUID()),
                        bare.process(),
                        () -> "");
    }

    /**
     * @param streams of one person, whose bound is moved out of the way
     */
    static FanoutStage start(Plan plan, int streams) throws IOException {
        Map<String, String> environment =
                Map.of("SMARTERP_STREAM_PERUSER", Integer.toString(2 * streams));
        return new FanoutStage(Product.start(plan, environment));
    }

    /** As many streams as were asked for, or as this machine's descriptors allow. */
    static int streams(Plan plan, Report report) {
        int many = (int) Math.min(plan.streams(), Machine.descriptors() - SPARE);
        if (many < plan.streams()) {
            report.say("  Only " + many + " streams: descriptors are limited");
        }
        return many;
    }

    boolean isOurs(Subject subject) {
        return subject.equals(gateway);
    }

    List<RunningProcess> processes() {
        List<RunningProcess> all = new ArrayList<>(product.processes());
        all.add(bare.process());
        return all;
    }

    Recording record(String phase) {
        return product.record(phase);
    }

    @Override
    public void close() throws IOException {
        bare.close();
        kafka.close();
        loops.close();
        product.close();
    }
}
