package com.smarterp.deploy.bench;

import com.smarterp.deploy.parts.PartException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An owner who makes jobs for a colleague, whose device is told of each and of its notification;
 * and visitors who sign in. All of them are ordinary users; they measure how long each thing takes.
 */
final class Neighbour implements AutoCloseable {

    private static final Duration PACE = Duration.ofMillis(200);

    /** A sign-in comes with each so many jobs. */
    private static final int SIGN_IN_EACH = 5;

    /** An account may not sign in as often as the visitors together do. */
    private static final int VISITORS = 8;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern JOB =
            Pattern.compile("\"collection\":\"jobs\".*?\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern NOTICE =
            Pattern.compile("\"subject\":\\{[^}]*\"id\":\"([0-9a-f-]{36})\"");

    private final Product product;
    private final Person owner;
    private final String colleague;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Person> visitors = new ArrayList<>();
    private final Map<UUID, Long> unseen = new ConcurrentHashMap<>();
    private final Map<UUID, Long> untold = new ConcurrentHashMap<>();
    private final Person reader;
    private volatile Day today = new Day();
    private volatile boolean closed;
    private int signedIn;

    private Neighbour(Product product) throws InterruptedException {
        this.product = product;
        this.owner = product.signUp();
        this.reader = owner.invited();
        this.colleague = employee();
        for (int i = 0; i < VISITORS; i++) {
            visitors.add(product.signUp());
        }
    }

    static Neighbour movedIn(Product product) throws InterruptedException {
        Neighbour neighbour = new Neighbour(product);
        Thread.ofVirtual().start(neighbour::read);
        return neighbour;
    }

    /** What somebody waited for, by its name. */
    static final class Day {
        private final Latencies answers = new Latencies();
        private final Latencies events = new Latencies();
        private final Latencies notifications = new Latencies();
        private final Latencies signIns = new Latencies();

        Map<String, Latencies> figures() {
            Map<String, Latencies> all = new LinkedHashMap<>();
            all.put("answers", answers);
            all.put("events", events);
            all.put("notifications", notifications);
            all.put("sign-ins", signIns);
            return all;
        }

        /** Several threads add. */
        private static void add(Latencies to, long nanos) {
            synchronized (to) {
                to.add(nanos);
            }
        }
    }

    /** Works for so long, and waits for the last that is to come. */
    Day live(Duration length) throws InterruptedException {
        Day day = new Day();
        today = day;
        owner.refresh();
        List<Thread> doing = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < length.dividedBy(PACE); i++) {
            long due = begin + PACE.toNanos() * i;
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            doing.add(Thread.ofVirtual().start(() -> job(day, due)));
            if (i % SIGN_IN_EACH == 0) {
                Person visitor = visitors.get(signedIn++ % VISITORS);
                doing.add(Thread.ofVirtual().start(() -> signIn(day, visitor, due)));
            }
        }
        for (Thread one : doing) {
            one.join();
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!(unseen.isEmpty() && untold.isEmpty())) {
            if (System.nanoTime() > end) {
                throw new PartException(
                        "%d events and %d notifications never came"
                                .formatted(unseen.size(), untold.size()));
            }
            Thread.sleep(10);
        }
        return day;
    }

    @Override
    public void close() {
        closed = true;
        http.shutdownNow();
    }

    private void job(Day day, long due) {
        UUID id = UUID.randomUUID();
        unseen.put(id, due);
        untold.put(id, due);
        owner.post(
                "/api/jobs",
                "{\"id\":\"%s\",\"title\":\"A boiler\",\"assigneeIds\":[\"%s\"]}"
                        .formatted(id, colleague));
        Day.add(day.answers, System.nanoTime() - due);
    }

    private static void signIn(Day day, Person visitor, long due) {
        visitor.signIn();
        Day.add(day.signIns, System.nanoTime() - due);
    }

    private void read() {
        while (!closed) {
            reader.refresh();
            HttpRequest request =
                    HttpRequest.newBuilder(product.uri().resolve("/api/events"))
                            .header("Cookie", reader.cookies())
                            .build();
            try (Stream<String> lines =
                    http.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
                lines.filter(line -> line.startsWith("data:")).forEach(this::told);
            } catch (IOException | InterruptedException e) {
                if (!closed) {
                    throw new PartException("the neighbour's stream: " + e.getMessage(), e);
                }
            }
        }
    }

    private void told(String line) {
        long now = System.nanoTime();
        Day day = today;
        if (line.contains("\"collection\":\"notifications\"")) {
            arrived(NOTICE, line, untold, day.notifications, now);
        } else {
            arrived(JOB, line, unseen, day.events, now);
        }
    }

    private static void arrived(
            Pattern pattern, String line, Map<UUID, Long> waiting, Latencies all, long now) {
        Matcher found = pattern.matcher(line);
        Long due = found.find() ? waiting.remove(UUID.fromString(found.group(1))) : null;
        if (due != null) {
            Day.add(all, now - due);
        }
    }

    /** The colleague's record, once people-service has made it. */
    private String employee() throws InterruptedException {
        String user = reader.id().toString();
        for (int i = 0; i < 600; i++) {
            JsonNode items =
                    Person.JSON.readTree(owner.get("/api/employees", "identity")).get("items");
            for (JsonNode item : items) {
                if (item.path("userId").asString("").equals(user)) {
                    return item.get("id").stringValue();
                }
            }
            Thread.sleep(100);
        }
        throw new PartException("the colleague has no record");
    }
}
