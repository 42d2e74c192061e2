package com.smarterp.deploy.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads server-sent events, one after the other, until the stream ends. */
public final class EventStream {

    /**
     * An event; comments are events without a name.
     *
     * @param retry milliseconds after which to come back, where it says so
     */
    public record Event(String name, String data, @Nullable String id, @Nullable Long retry) {

        public JsonNode json() {
            return Answer.JSON.readTree(data);
        }
    }

    private EventStream() {}

    public static void read(InputStream body, Consumer<Event> events) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String name = "";
            String data = "";
            String id = null;
            Long retry = null;
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.isEmpty()) {
                    if (!name.isEmpty()) {
                        events.accept(new Event(name, data, id, retry));
                    }
                    name = "";
                    data = "";
                    id = null;
                    retry = null;
                } else if (line.startsWith("event: ")) {
                    name = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("retry: ")) {
                    retry = Long.parseLong(line.substring(7));
                } else if (line.startsWith(":")) {
                    events.accept(new Event("", line, null, null));
                }
            }
        }
    }
}
