package com.smarterp.deploy.faults;

import com.smarterp.deploy.e2e.Answer;
import com.smarterp.deploy.e2e.Device;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends a device's mutations until they are answered, and notes each try. */
final class Sender {

    private static final Duration PATIENCE = Crew.PATIENCE;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final AtomicInteger BATCHES = new AtomicInteger();

    private final String name;
    private final Device device;
    private final Journal journal;

    Sender(String name, Device device, Journal journal) {
        this.name = name;
        this.device = device;
        this.journal = journal;
    }

    /** Sends one by itself; empty when it was never answered, which is noted. */
    Optional<Told> single(Intent intent) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Answer answer =
                    attempt(
                            intent.method(),
                            intent.path(),
                            intent.body(),
                            List.of(intent),
                            "single",
                            intent.headers());
            if (answer != null) {
                boolean replayed = answer.headers().firstValue("Idempotency-Replayed").isPresent();
                JsonNode body = answer.text().startsWith("{") ? answer.json() : null;
                return Optional.of(note(intent, "single", answer.status(), body, replayed));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        journal.complain(name, "never answered: " + intent);
        return Optional.empty();
    }

    /** Sends a queue, and what is left of it again, until all of it is settled. */
    Map<String, Told> batch(String collection, List<Intent> queue) {
        Map<String, Told> settled = new HashMap<>();
        List<Intent> left = new ArrayList<>(queue);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!left.isEmpty() && System.nanoTime() < end) {
            String how = "batch " + BATCHES.incrementAndGet();
            Answer answer = attempt("POST", "/api/" + collection + "/batch", body(left), left, how);
            if (answer == null) {
                LockSupport.parkNanos(PAUSE.toNanos());
                continue;
            }
            if (answer.status() != 200) {
                journal.complain(name, "a batch is refused: " + answer.status() + answer.text());
                return settled;
            }
            left = take(left, how, answer.json(), settled);
        }
        left.forEach(intent -> journal.complain(name, "never settled: " + intent));
        return settled;
    }

    /** Notes the results; what is to be sent again is returned. */
    private List<Intent> take(
            List<Intent> sent, String how, JsonNode answer, Map<String, Told> settled) {
        List<Intent> again = new ArrayList<>();
        JsonNode results = answer.get("results");
        for (int i = 0; i < sent.size(); i++) {
            Intent intent = sent.get(i);
            JsonNode result = results.get(i);
            int status = result.get("status").intValue();
            JsonNode body = result.has("document") ? result.get("document") : result.get("problem");
            boolean replayed = result.path("replayed").asBoolean(false);
            Told told = note(intent, how, status, body, replayed);
            if (status >= 500) {
                again.add(intent);
            } else if (status == 424 && sent.size() > 1) {
                // Builds on what failed: by itself it is told why.
                again.add(intent);
            } else {
                settled.put(intent.mutation(), told);
            }
        }
        if (again.size() == sent.size()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return again;
    }

    private static String body(List<Intent> queue) {
        ObjectNode body = Answer.JSON.createObjectNode();
        ArrayNode mutations = body.putArray("mutations");
        queue.forEach(intent -> mutations.add(intent.entry()));
        return body.toString();
    }

    /** One try; null when it is to be tried again. */
    private @Nullable Answer attempt(
            String method,
            String path,
            @Nullable String body,
            List<Intent> what,
            String how,
            String... headers) {
        try {
            Answer answer = device.call(method, path, body, headers);
            if (answer.status() == 401) {
                what.forEach(intent -> journal.told(name, intent, how, 401, null, false, ""));
                device.refresh();
                return null;
            }
            if (answer.unsettled()) {
                String remark = answer.code();
                what.forEach(
                        intent ->
                                journal.told(
                                        name, intent, how, answer.status(), null, false, remark));
                return null;
            }
            return answer;
        } catch (IOException e) {
            String remark = e.toString();
            what.forEach(intent -> journal.told(name, intent, how, 0, null, false, remark));
            return null;
        } catch (AssertionError e) {
            journal.complain(name, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private Told note(
            Intent intent, String how, int status, @Nullable JsonNode body, boolean replayed) {
        String remark = status >= 400 && body != null ? body.path("code").asString("") : "";
        Told told = new Told(journal.millis(), name, intent, how, status, body, replayed, remark);
        journal.add(told);
        return told;
    }
}
