package com.smarterp.kernel.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.smarterp.kernel.changes.ChangeTopic;
import com.smarterp.kernel.deadletters.DeadLetters;
import com.smarterp.kernel.kafka.KafkaLogin;
import com.smarterp.kernel.outbox.KafkaSettings;
import com.smarterp.kernel.testing.RealParts;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Following a topic on a real Kafka. */
class FeedTest {

    private static final Duration SOON = Duration.ofSeconds(40);

    private final Map<String, Object> config =
            Map.of("bootstrap.servers", RealParts.kafka().servers());
    private final KafkaProducer<String, String> producer =
            new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final String topic = "feed-" + UUID.randomUUID();
    private final List<String> read = new CopyOnWriteArrayList<>();
    private final List<Feed> feeds = new ArrayList<>();
    private Duration commit = Duration.ofMillis(500);
    private int parallel = 4;

    @AfterEach
    void stop() {
        feeds.forEach(Feed::stop);
        producer.close();
    }

    @Test
    void aTopicThatComesLaterIsReadFromItsBeginning() {
        follow(this::note);
        make();
        send("1", "a");
        send("1", "b");
        await().atMost(SOON).until(() -> read.equals(List.of("a", "b")));
    }

    @Test
    void aReaderSeesWhatAPollBroughtBeforeItsRecordsComeOneByOne() {
        make();
        for (int i = 0; i < 20; i++) {
            send("1", "r" + i);
        }
        List<String> ahead = new CopyOnWriteArrayList<>();
        follow(
                new FeedReader() {
                    @Override
                    public Mono<Void> read(FeedRecord record) {
                        assertThat(ahead).contains(record.value());
                        return note(record);
                    }

                    @Override
                    public Mono<Void> ahead(List<FeedRecord> records) {
                        assertThat(read).doesNotContain(records.getFirst().value());
                        records.forEach(record -> ahead.add(String.valueOf(record.value())));
                        // Changes nothing: the records come all the same.
                        return Mono.error(new IllegalStateException("not now"));
                    }
                });
        await().atMost(SOON).until(() -> read.size() == 20);
        assertThat(read).isEqualTo(ahead).doesNotHaveDuplicates();
    }

    @Test
    void poisonIsParkedWithItsReasonAndLaterRecordsCome() {
        make();
        follow(
                record ->
                        "bad".equals(record.value())
                                ? Mono.error(new Poison("no\nsense"))
                                : note(record));
        send("1", "a");
        send("1", "bad");
        send("1", "b");
        await().atMost(SOON).until(() -> read.equals(List.of("a", "b")));
        List<ConsumerRecord<String, String>> parked = parked();
        assertThat(parked).hasSize(1);
        assertThat(parked.getFirst().key()).isEqualTo("1");
        assertThat(parked.getFirst().value()).isEqualTo("bad");
        assertThat(header(parked.getFirst(), "kept")).isEqualTo("yes");
        assertThat(header(parked.getFirst(), DeadLetters.REASON)).isEqualTo("no sense");
        assertThat(header(parked.getFirst(), DeadLetters.SOURCE)).isEqualTo(topic + "/0/1");
        assertThat(count("smarterp.feed.dead.letters")).isEqualTo(1);
    }

    /** As a cluster's operator makes it, whose rights to alter it a service doesn't have. */
    @Test
    void aTopicOfDeadLettersThatIsThereIsTakenAsItIs() throws Exception {
        make();
        make(topic + DeadLetters.SUFFIX);
        follow(
                record ->
                        "bad".equals(record.value())
                                ? Mono.error(new Poison("no sense"))
                                : note(record));
        send("1", "bad");
        send("1", "b");
        await().atMost(SOON).until(() -> read.equals(List.of("b")));
        assertThat(parked()).hasSize(1);
        try (Admin admin = Admin.create(config)) {
            assertThat(
                            admin.describeTopics(List.of(topic + DeadLetters.SUFFIX))
                                    .allTopicNames()
                                    .get()
                                    .values())
                    .allMatch(letters -> letters.partitions().size() == 1);
        }
    }

    @Test
    void whatFailsOtherwiseIsTriedAgainAndNothingPassesIt() {
        make();
        AtomicInteger failures = new AtomicInteger(4);
        follow(
                record ->
                        "slow".equals(record.value()) && failures.getAndDecrement() > 0
                                ? Mono.error(new IllegalStateException("out of reach"))
                                : note(record));
        send("1", "a");
        send("1", "slow");
        send("1", "b");
        await().atMost(SOON).until(() -> read.equals(List.of("a", "slow", "b")));
        assertThat(count("smarterp.feed.retries")).isEqualTo(4);
        assertThat(parked()).isEmpty();
    }

    @Test
    void aSuccessorGoesOnWhereItsPredecessorStopped() {
        make();
        send("1", "a");
        follow(this::note);
        await().atMost(SOON).until(() -> read.equals(List.of("a")));
        feeds.getFirst().stop();
        send("1", "b");
        follow(this::note);
        await().atMost(SOON).until(() -> read.size() == 2);
        assertThat(read).containsExactly("a", "b");
    }

    @Test
    void whatWasReadIsCommittedAtTheEnd() {
        commit = Duration.ofHours(1);
        make();
        send("1", "a");
        follow(this::note);
        await().atMost(SOON).until(() -> read.equals(List.of("a")));
        assertThat(committed()).isZero();
        feeds.getFirst().stop();
        assertThat(committed()).isEqualTo(1);
    }

    @Test
    void anIdleFeedCommitsWhatItRead() {
        make();
        follow(this::note);
        for (int i = 1; i <= 3; i++) {
            send("1", "a" + i);
        }
        await().atMost(SOON).until(() -> read.size() == 3);
        await().atMost(Duration.ofSeconds(5)).until(() -> committed() == 3);
    }

    @Test
    void howFarItIsBehindIsTold() {
        make();
        for (int i = 0; i < 150; i++) {
            send("1", "a" + i);
        }
        follow(_ -> Mono.error(new IllegalStateException("out of reach")));
        await().atMost(SOON).until(() -> gauge("smarterp.feed.lag") == 150);
        await().atMost(SOON).until(() -> gauge("smarterp.feed.behind.seconds") > 0.5);
    }

    /** More of it than is kept in memory, so that it is passed over and fetched again. */
    @Test
    void aScopeWithMuchToReadDelaysAnotherByItsTurnAndLosesNothing() {
        make();
        List<String> much = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            sendOf("much", "m" + i);
            much.add("m" + i);
        }
        sendOf("little", "l");
        parallel = 1;
        follow(record -> note(record).then(pause(record)));
        await().atMost(SOON).until(() -> read.contains("l"));
        // With one turn at a time, those that went before were in memory when it came.
        assertThat(read.indexOf("l")).isLessThan(300);
        await().atMost(SOON).until(() -> read.size() == 451);
        read.remove("l");
        assertThat(read).isEqualTo(much);
        await().atMost(SOON).until(() -> committed() == 451);
        assertThat(registry.counter("smarterp.feed.put.aside", "group", topic).count())
                .isPositive();
    }

    private static Mono<Void> pause(FeedRecord record) {
        return "l".equals(record.value()) ? Mono.empty() : Mono.delay(Duration.ofMillis(5)).then();
    }

    @Test
    void aScopeThatStandsStillKeepsNobodyElseFromBeingRead() {
        make();
        parallel = 2;
        AtomicBoolean stands = new AtomicBoolean(true);
        FeedReader reader =
                record ->
                        stands.get() && String.valueOf(record.value()).startsWith("stuck")
                                ? Mono.never()
                                : note(record);
        follow(reader);
        sendOf("stuck", "stuck0");
        sendOf("stuck", "stuck1");
        for (int i = 0; i < 300; i++) {
            sendOf("other" + i % 7, "o" + i);
        }
        await().atMost(SOON).until(() -> read.size() == 300);
        // Nobody knows of these by the offset alone, and none is lost.
        assertThat(committed()).isZero();
        stands.set(false);
        feeds.getFirst().stop();
        read.clear();
        follow(reader);
        await().atMost(SOON).until(() -> read.containsAll(List.of("stuck0", "stuck1")));
        assertThat(read.indexOf("stuck0")).isLessThan(read.indexOf("stuck1"));
    }

    @Test
    void whatFailsAgainAndAgainWhileAllElseIsWellIsGivenUpAndItsScopeGoesOn() {
        make();
        follow(
                record ->
                        "bad".equals(record.value())
                                ? Mono.error(new IllegalStateException("never"))
                                : note(record));
        sendOf("a", "bad");
        sendOf("a", "after");
        sendOf("b", "other");
        await().atMost(SOON).until(() -> read.size() == 2);
        assertThat(read).containsExactly("other", "after");
        assertThat(parked()).extracting(ConsumerRecord::value).containsExactly("bad");
        assertThat(count("smarterp.feed.given.up")).isEqualTo(1);
        assertThat(count("smarterp.feed.retries")).isEqualTo(5);
    }

    @Test
    void anOutageIsNoFaultOfTheRecordHoweverLongItLasts() {
        make();
        AtomicInteger failures = new AtomicInteger(20);
        follow(
                new FeedReader() {
                    @Override
                    public Mono<Void> read(FeedRecord record) {
                        return failures.getAndDecrement() > 0
                                ? Mono.error(new IllegalStateException("out of reach"))
                                : note(record);
                    }

                    @Override
                    public Mono<Void> check() {
                        return Mono.error(new IllegalStateException("out of reach"));
                    }
                });
        sendOf("a", "first");
        sendOf("a", "second");
        await().atMost(SOON).until(() -> read.equals(List.of("first", "second")));
        assertThat(parked()).isEmpty();
        assertThat(count("smarterp.feed.given.up")).isZero();
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }

    private Mono<Void> note(FeedRecord record) {
        return Mono.fromRunnable(() -> read.add(String.valueOf(record.value())));
    }

    private void follow(FeedReader reader) {
        KafkaSettings kafka =
                new KafkaSettings(
                        RealParts.kafka().servers(),
                        KafkaLogin.none(),
                        4,
                        (short) 1,
                        Duration.ofDays(7),
                        Duration.ofDays(7));
        FeedSettings settings =
                new FeedSettings(
                        1,
                        parallel,
                        Duration.ofMillis(20),
                        50,
                        1000,
                        5,
                        100,
                        1 << 20,
                        Duration.ofMillis(300),
                        Duration.ofSeconds(6),
                        commit,
                        Duration.ofMillis(10),
                        Duration.ofSeconds(10),
                        Duration.ofMillis(50),
                        Duration.ofMillis(200),
                        Duration.ofDays(1));
        Feed feed =
                new Feeds(topic, "test", kafka, settings, registry, ObservationRegistry.NOOP)
                        .of(reader, List.of(topic));
        feeds.add(feed);
        feed.start();
    }

    private void make() {
        make(topic);
    }

    private void make(String name) {
        try (Admin admin = Admin.create(config)) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** How far the group is read by what Kafka was told. */
    private long committed() {
        try (Admin admin = Admin.create(config)) {
            OffsetAndMetadata offset =
                    admin.listConsumerGroupOffsets(topic)
                            .partitionsToOffsetAndMetadata()
                            .get()
                            .get(new TopicPartition(topic, 0));
            return offset == null ? 0 : offset.offset();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private void send(String key, String value) {
        send(new ProducerRecord<>(topic, key, value));
    }

    private void sendOf(String scope, String value) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, scope, value);
        record.headers().add(ChangeTopic.SCOPE, scope.getBytes(StandardCharsets.UTF_8));
        send(record);
    }

    private void send(ProducerRecord<String, String> record) {
        record.headers().add("kept", "yes".getBytes(StandardCharsets.UTF_8));
        try {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private List<ConsumerRecord<String, String>> parked() {
        Map<String, Object> consumer = new HashMap<>(config);
        consumer.put("allow.auto.create.topics", false);
        try (var reader =
                new KafkaConsumer<>(consumer, new StringDeserializer(), new StringDeserializer())) {
            String letters = topic + DeadLetters.SUFFIX;
            if (!reader.listTopics().containsKey(letters)) {
                return List.of();
            }
            TopicPartition partition = new TopicPartition(letters, 0);
            reader.assign(List.of(partition));
            reader.seekToBeginning(List.of(partition));
            long end = reader.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (reader.position(partition) < end) {
                reader.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private double count(String name) {
        return registry.counter(name, "group", topic, "topic", topic).count();
    }
}
