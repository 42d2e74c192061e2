package com.smarterp.kernel.feed;

import com.smarterp.kernel.deadletters.DeadLetters;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Reads records of a lane, one after the other, until its slice of time is used up. */
final class Turn {

    private static final Logger log = LoggerFactory.getLogger(Turn.class);

    /** How long the reader may take to say whether all is well. */
    private static final Duration CHECK = Duration.ofSeconds(5);

    private final FeedReader reader;
    private final FeedSettings settings;
    private final FeedMetrics metrics;
    private final DeadLetters deadLetters;
    private final Scheduler scheduler;

    Turn(
            FeedReader reader,
            FeedSettings settings,
            FeedMetrics metrics,
            DeadLetters deadLetters,
            Scheduler scheduler) {
        this.reader = reader;
        this.settings = settings;
        this.metrics = metrics;
        this.deadLetters = deadLetters;
        this.scheduler = scheduler;
    }

    /** Never fails. */
    Mono<Void> of(Lanes lanes, Lane lane) {
        long end = System.nanoTime() + settings.slice().toNanos();
        return ahead(lanes, lane)
                .then(
                        Mono.defer(() -> next(lanes, lane))
                                .subscribeOn(scheduler)
                                .repeatWhen(
                                        read ->
                                                read.takeWhile(
                                                        goesOn ->
                                                                goesOn > 0
                                                                        && System.nanoTime() < end))
                                .then())
                .onErrorComplete();
    }

    /** Shows the reader what it will get; what fails here fails again when it is read. */
    private Mono<Void> ahead(Lanes lanes, Lane lane) {
        return Mono.defer(
                        () -> {
                            List<FeedRecord> records =
                                    lanes.unseen(lane).stream().map(FeedRecord::of).toList();
                            if (records.size() < 2) {
                                return Mono.empty();
                            }
                            return reader.ahead(records).timeout(settings.readTimeout());
                        })
                .subscribeOn(scheduler)
                .onErrorComplete();
    }

    /** Has an element when a record was read, none when the turn is over. */
    private Mono<Boolean> next(Lanes lanes, Lane lane) {
        @Nullable ConsumerRecord<byte[], byte[]> record = lanes.first(lane);
        if (record == null) {
            return Mono.empty();
        }
        return metrics.reading(record, Mono.defer(() -> reader.read(FeedRecord.of(record))))
                .timeout(settings.readTimeout())
                .then(Mono.fromRunnable(() -> lanes.finished(lane)).thenReturn(true))
                .onErrorResume(error -> failed(lanes, lane, record, Exceptions.unwrap(error)));
    }

    private Mono<Boolean> failed(
            Lanes lanes, Lane lane, ConsumerRecord<byte[], byte[]> record, Throwable error) {
        if (error instanceof Poison) {
            return park(lanes, lane, record, error);
        }
        metrics.retried(record.topic());
        log.warn("Could not handle record {}, will retry: {}", place(record), error.toString());
        return reader.check()
                .timeout(CHECK)
                .thenReturn(true)
                .onErrorReturn(false)
                .flatMap(
                        well -> {
                            if (!lanes.failed(lane, well)) {
                                return Mono.empty();
                            }
                            metrics.givenUp(record.topic());
                            return park(lanes, lane, record, error);
                        });
    }

    private Mono<Boolean> park(
            Lanes lanes, Lane lane, ConsumerRecord<byte[], byte[]> record, Throwable error) {
        Throwable reason = error.getCause() == null ? error : error.getCause();
        return Mono.fromRunnable(() -> deadLetters.park(record, reason))
                .subscribeOn(scheduler)
                .then(
                        Mono.fromRunnable(
                                        () -> {
                                            lanes.finished(lane);
                                            metrics.parked(record.topic());
                                            log.error(
                                                    "Moved record {} to its dead-letter topic: {}",
                                                    place(record),
                                                    DeadLetters.brief(reason));
                                        })
                                .thenReturn(true))
                .onErrorResume(
                        notParked -> {
                            metrics.retried(record.topic());
                            log.warn(
                                    "Could not move record {} to its dead-letter topic, will retry: {}",
                                    place(record),
                                    notParked.toString());
                            var _ = lanes.failed(lane, false);
                            return Mono.empty();
                        });
    }

    private static String place(ConsumerRecord<byte[], byte[]> record) {
        return record.topic() + "/" + record.partition() + "/" + record.offset();
    }
}
