package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.PartException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;

/** Changes what a broker has of topics and rights, where it differs from what is wanted. */
final class KafkaRights implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    /** Of the cluster's three brokers; here is one. */
    private static final String MANY_BROKERS = "min.insync.replicas";

    private final Admin admin;

    /**
     * @param operator what a client that may do anything is configured with
     */
    KafkaRights(Map<String, String> operator) {
        Map<String, Object> config = new HashMap<>(operator);
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_SECONDS * 1_000);
        this.admin = Admin.create(config);
    }

    /**
     * Grants what is missing, and takes what nobody should have. Returns when the broker judges by
     * it: what it is told comes to it by its own log.
     */
    void bring(Collection<AclBinding> wanted) {
        Set<AclBinding> all = new HashSet<>(wanted);
        Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
        for (Set<AclBinding> present = present(); !present.equals(all); present = present()) {
            if (Instant.now().isAfter(end)) {
                throw new PartException("Kafka doesn't take the rights that it is told");
            }
            Set<AclBinding> missing = new HashSet<>(all);
            missing.removeAll(present);
            Set<AclBinding> surplus = new HashSet<>(present);
            surplus.removeAll(all);
            if (!missing.isEmpty()) {
                done(admin.createAcls(missing).all());
            }
            if (!surplus.isEmpty()) {
                done(admin.deleteAcls(surplus.stream().map(AclBinding::toFilter).toList()).all());
            }
        }
    }

    private Set<AclBinding> present() {
        return new HashSet<>(done(admin.describeAcls(AclBindingFilter.ANY).values()));
    }

    /**
     * Makes the topics that aren't there; leaves those that are as they are.
     *
     * @param partitions of each that has several in a cluster
     */
    void make(List<KafkaManifests.Topic> topics, int partitions) {
        Set<String> present = done(admin.listTopics().names());
        List<NewTopic> missing = new ArrayList<>();
        for (KafkaManifests.Topic topic : topics) {
            if (!present.contains(topic.name())) {
                Map<String, String> config = new HashMap<>(topic.config());
                config.remove(MANY_BROKERS);
                missing.add(
                        new NewTopic(
                                        topic.name(),
                                        topic.partitions() > 1 ? partitions : 1,
                                        (short) 1)
                                .configs(config));
            }
        }
        if (!missing.isEmpty()) {
            done(admin.createTopics(missing).all());
        }
    }

    private static <T> T done(KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new PartException("Kafka's rights can't be granted: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartException("Kafka's rights weren't granted: interrupted", e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
