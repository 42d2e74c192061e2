package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The parts' logs. Each is kept under a bound: a log that has grown past it is copied to {@code
 * .1}, replacing what is there, and emptied. Its writer goes on, since it appends.
 */
final class LogFiles {

    private static final long LARGEST_BYTES = 16L * 1024 * 1024;

    private final Path folder;

    LogFiles(Path folder) {
        this.folder = folder;
    }

    Path file(String name, int replica) {
        return folder.resolve(replica == 1 ? name + ".log" : name + "-" + replica + ".log");
    }

    void bound() throws IOException {
        for (Path log : all()) {
            if (Files.size(log) > LARGEST_BYTES) {
                try (FileChannel channel = OwnerOnly.open(log);
                        FileChannel copy =
                                OwnerOnly.open(log.resolveSibling(log.getFileName() + ".1"))) {
                    copy.truncate(0);
                    channel.transferTo(0, channel.size(), copy);
                    channel.truncate(0);
                }
            }
        }
    }

    private List<Path> all() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }
}
