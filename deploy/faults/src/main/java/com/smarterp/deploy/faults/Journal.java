package com.smarterp.deploy.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What devices were told and what was done to the product, in the order in which it was noted. */
final class Journal {

    private final long begin = System.nanoTime();
    private final List<Told> told = Collections.synchronizedList(new ArrayList<>());
    private final List<String> deeds = Collections.synchronizedList(new ArrayList<>());
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    long millis() {
        return (System.nanoTime() - begin) / 1_000_000;
    }

    void told(
            String device,
            Intent intent,
            String how,
            int status,
            @Nullable JsonNode body,
            boolean replayed,
            String remark) {
        add(new Told(millis(), device, intent, how, status, body, replayed, remark));
    }

    void add(Told one) {
        told.add(one);
    }

    /** What was done to the product. */
    void deed(String text) {
        deeds.add("%8.3f s  %s".formatted(millis() / 1000.0, text));
    }

    /** What a device met that must never be. */
    void complain(String device, String text) {
        complaints.add("%s, after %.3f s: %s".formatted(device, millis() / 1000.0, text));
    }

    List<Told> told() {
        synchronized (told) {
            return new ArrayList<>(told);
        }
    }

    List<String> deeds() {
        synchronized (deeds) {
            return new ArrayList<>(deeds);
        }
    }

    List<String> complaints() {
        synchronized (complaints) {
            return new ArrayList<>(complaints);
        }
    }
}
