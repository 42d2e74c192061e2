package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Answer;
import com.smarterp.deploy.e2e.Device;
import com.smarterp.deploy.e2e.EventStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A colleague who is removed, and whose device asks on for all that it could read and write, and
 * follows the stream: whoever let it in is found by {@link Removal}.
 */
final class Leaver implements AutoCloseable {

    /** "Within 2 s" (docs/protocol/accounts.md), and what this machine needs to notice. */
    static final Duration AT_ONCE = Duration.ofMillis(2500);

    /** While Kafka can't be reached a token lives until it expires: 20 s in a trial. */
    static final Duration TOKEN = Duration.ofSeconds(20).plus(AT_ONCE);

    private static final String REFRESH = "/api/auth/refresh";
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Refused for what was asked, not for who asked. */
    private static final Set<Integer> LET_IN = Set.of(200, 201, 204, 404, 409, 422);

    private final String name;
    private final Device host;
    private final Device device;
    private final Journal journal;
    private final List<Removal.Seen> seen = Collections.synchronizedList(new ArrayList<>());
    private final StreamLoop stream;
    private final Thread worker;
    private volatile boolean closed;
    private volatile long answered;
    private volatile boolean erased;

    /** Joins the workspace of an owner. */
    Leaver(String name, Device host, Journal journal) {
        this.name = name;
        this.host = host;
        this.journal = journal;
        device = host.invited(name);
        device.patience(Crew.PATIENCE);
        stream = new StreamLoop(device, "", journal, this::answered, this::told);
        worker = Thread.ofVirtual().start(this::ask);
    }

    /** The owner removes it, however long that takes. */
    void remove() {
        String path = "/api/auth/members/" + device.user().get("id").stringValue();
        Answer answer = host.insist("DELETE", path, null);
        if (answer.status() != 204) {
            journal.complain(name, "its removal is answered " + answer.status() + answer.text());
        }
        answered = journal.millis();
        journal.deed(name + " is removed");
    }

    /**
     * Goes on asking until the product was whole for long enough to shut it out.
     *
     * @param whole when the product was whole again; what a broken way held back came before
     * @param life how long its access token may be good after the removal
     */
    Removal farewell(long whole, Duration life) {
        long requests = answered + life.toMillis();
        long events = Math.max(requests, whole + AT_ONCE.toMillis());
        while (journal.millis() < Math.max(answered, whole) + 2 * AT_ONCE.toMillis()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        close();
        return new Removal(name, answered, requests, events, List.copyOf(seen), erased);
    }

    private void ask() {
        String job = "/api/jobs/" + UUID.randomUUID();
        while (!closed) {
            ask("GET", "/api/jobs?limit=1", null);
            ask("GET", "/api/chat?limit=1", null);
            ask("GET", "/api/auth/members", null);
            ask("PUT", job, "{\"title\":\"from outside\"}");
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void ask(String method, String path, @Nullable String body) {
        long begun = journal.millis();
        try {
            Answer answer = device.call(method, path, body);
            if (answer.status() == 401) {
                answer = device.call("POST", REFRESH, null);
            }
            if (LET_IN.contains(answer.status())) {
                see(begun, false, answer.status() + " to " + method + " " + path);
            } else if (answer.text().contains("\"wipe\":true")) {
                erased = true;
            }
        } catch (IOException e) {
            // Nothing was heard.
        }
    }

    private void answered(long begun, int status) {
        if (status == 200) {
            see(begun, false, "a stream");
        }
    }

    private void told(EventStream.Event event) {
        if (event.name().equals("change")) {
            see(journal.millis(), true, "the change " + event.id());
        }
    }

    private void see(long millis, boolean event, String what) {
        seen.add(new Removal.Seen(millis, event, what));
    }

    @Override
    public void close() {
        closed = true;
        stream.close();
        try {
            worker.join(Duration.ofSeconds(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
