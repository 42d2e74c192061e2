package com.smarterp.deploy.e2e;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;

/** A device's copy of a collection: the documents, and what the server says of them. */
public final class Replica {

    public final String collection;
    public final Map<String, JsonNode> documents = new HashMap<>();
    public long version;
    public long count;
    public long checksum;
    public String epoch = "";

    public Replica(String collection) {
        this.collection = collection;
    }

    /** A new device: reads all. */
    public static Replica fresh(Device device, String collection) {
        return new Replica(collection).resume(device);
    }

    /** Reads what has changed since; all of it when the server says that this life is over. */
    public Replica resume(Device device) {
        while (true) {
            String query =
                    "?limit=1000&since=" + version + (epoch.isEmpty() ? "" : "&epoch=" + epoch);
            Answer answer = device.insist("GET", "/api/" + collection + query, null);
            if (answer.status() == 401) {
                device.refresh();
                continue;
            }
            if (answer.status() == 410) {
                discard();
                continue;
            }
            if (answer.status() != 200) {
                throw new AssertionError(answer.status() + " " + answer.text());
            }
            if (take(answer.json())) {
                return this;
            }
        }
    }

    private boolean take(JsonNode page) {
        if (page.get("version").longValue() < version) {
            throw new AssertionError(
                    collection + " went back in time, from " + version + ": " + page);
        }
        page.get("items").values().forEach(this::put);
        page.path("deleted")
                .values()
                .forEach(gone -> documents.remove(gone.get("id").stringValue()));
        version = page.get("version").longValue();
        epoch = page.get("epoch").stringValue();
        if (page.get("more").booleanValue()) {
            return false;
        }
        count = page.get("count").longValue();
        checksum = page.get("checksum").longValue();
        return true;
    }

    /** Takes a change of the next version in. */
    void apply(JsonNode change) {
        if (change.get("op").stringValue().equals("delete")) {
            documents.remove(change.get("id").stringValue());
        } else {
            put(change.get("document"));
        }
        version = change.get("version").longValue();
        count = change.get("count").longValue();
        checksum = change.get("checksum").longValue();
    }

    void discard() {
        documents.clear();
        version = 0;
        count = 0;
        checksum = 0;
        epoch = "";
    }

    private void put(JsonNode document) {
        documents.put(document.get("id").stringValue(), document);
    }

    /** Versions by id. */
    public Map<String, Long> versions() {
        Map<String, Long> versions = new HashMap<>();
        documents.forEach((id, document) -> versions.put(id, document.get("version").longValue()));
        return versions;
    }

    public long ownChecksum() {
        return checksum(versions());
    }

    /** Whether the copy is what the server's own count and sum say. */
    public boolean proven() {
        return count == documents.size() && checksum == ownChecksum();
    }

    public Replica copy() {
        Replica copy = new Replica(collection);
        copy.documents.putAll(documents);
        copy.version = version;
        copy.count = count;
        copy.checksum = checksum;
        copy.epoch = epoch;
        return copy;
    }

    public List<JsonNode> all() {
        return new ArrayList<>(documents.values());
    }

    /** The sum of a scope that holds these documents. */
    public static long checksum(Map<String, Long> versions) {
        long sum = 0;
        for (Map.Entry<String, Long> document : versions.entrySet()) {
            CRC32 crc = new CRC32();
            crc.update(
                    (document.getKey() + ":" + document.getValue())
                            .getBytes(StandardCharsets.UTF_8));
            sum += crc.getValue();
        }
        return sum & 0xFFFF_FFFFL;
    }
}
