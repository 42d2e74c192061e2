package com.smarterp.deploy.e2e;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import tools.jackson.databind.JsonNode;

/** A device's copy of a collection: versions by id, and what the server says of them. */
final class Replica {

    final Map<String, Long> versions = new HashMap<>();
    long version;
    long count;
    long checksum;
    String epoch = "";

    /** A new device: reads all. */
    static Replica fresh(Device device, String collection) {
        return new Replica().resume(device, collection);
    }

    /** Reads what has changed since. */
    Replica resume(Device device, String collection) {
        while (true) {
            Answer answer =
                    device.insist(
                            "GET", "/api/" + collection + "?limit=1000&since=" + version, null);
            if (answer.status() != 200) {
                throw new AssertionError(answer.status() + " " + answer.text());
            }
            JsonNode page = answer.json();
            page.get("items").values().forEach(this::put);
            page.path("deleted")
                    .values()
                    .forEach(gone -> versions.remove(gone.get("id").stringValue()));
            version = page.get("version").longValue();
            epoch = page.get("epoch").stringValue();
            if (!page.get("more").booleanValue()) {
                count = page.get("count").longValue();
                checksum = page.get("checksum").longValue();
                return this;
            }
        }
    }

    void put(JsonNode document) {
        versions.put(document.get("id").stringValue(), document.get("version").longValue());
    }

    long ownChecksum() {
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
