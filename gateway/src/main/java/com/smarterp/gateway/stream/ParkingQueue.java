package com.smarterp.gateway.stream;

import com.smarterp.kernel.deadletters.DeadLetters;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Poison records that wait to be parked. Best effort and beside the stream: it never waits for
 * this, and what doesn't fit is counted only. A record that is read back at a start is parked
 * again.
 */
final class ParkingQueue implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ParkingQueue.class);
    private static final String MET = "smarterp.stream.poison";
    private static final String PARKED = MET + ".parked";
    private static final String LOST = MET + ".lost";
    private static final List<String> COUNTED = List.of(MET, PARKED, LOST);
    private static final int IDLE_SECONDS = 10;

    private final DeadLetters deadLetters;
    private final MeterRegistry meters;
    private final ThreadPoolExecutor worker;

    /**
     * @param topics that are counted from the start, at zero: an alert sees the first record
     * @param length records that may wait
     */
    ParkingQueue(DeadLetters deadLetters, List<String> topics, int length, MeterRegistry meters) {
        this.deadLetters = deadLetters;
        this.meters = meters;
        topics.forEach(topic -> COUNTED.forEach(name -> meters.counter(name, "topic", topic)));
        this.worker =
                new ThreadPoolExecutor(
                        0,
                        1,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(length),
                        Thread.ofPlatform().daemon().name("dead-letters").factory());
    }

    void park(ConsumerRecord<byte[], byte[]> record, PoisonException why) {
        log.warn(
                "Poison record {}-{}@{}: {}",
                record.topic(),
                record.partition(),
                record.offset(),
                DeadLetters.brief(why));
        count(MET, record);
        try {
            worker.execute(() -> send(record, why));
        } catch (RejectedExecutionException e) {
            count(LOST, record);
        }
    }

    private void send(ConsumerRecord<byte[], byte[]> record, PoisonException why) {
        try {
            deadLetters.park(record, why);
            count(PARKED, record);
        } catch (KafkaException | IllegalStateException e) {
            log.warn("Not parked: {}", e.toString());
            count(LOST, record);
        }
    }

    private void count(String what, ConsumerRecord<byte[], byte[]> record) {
        meters.counter(what, "topic", record.topic()).increment();
    }

    @Override
    public void close() {
        worker.shutdownNow();
        deadLetters.close();
    }
}
