package com.smarterp.deploy.parts;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/**
 * The broker's process: formats its storage before the first life, then is Kafka.
 *
 * <p>A format that was interrupted is done again, since its last step writes {@code
 * meta.properties}.
 */
final class Broker {

    private Broker() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Properties settings = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        }
        Path data = Path.of(settings.getProperty("log.dirs"));
        if (Files.notExists(data.resolve("meta.properties"))) {
            String[] format = {
                "format",
                "--ignore-formatted",
                "--cluster-id",
                Uuid.randomUuid().toString(),
                "--config",
                file.toString()
            };
            int failed = StorageTool.execute(format, System.out);
            if (failed != 0) {
                System.exit(failed);
            }
        }
        Kafka.main(args);
    }
}
