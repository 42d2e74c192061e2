package com.smarterp.deploy.local;

import java.util.ArrayList;
import java.util.List;

/** What the services' JVMs run with on one machine: small heaps, all of them bounded. */
final class JvmOptions {

    private JvmOptions() {}

    static List<String> of(String service) {
        boolean gateway = service.equals("gateway");
        List<String> options =
                new ArrayList<>(
                        List.of(
                                "-Xms24m",
                                gateway ? "-Xmx512m" : "-Xmx256m",
                                gateway
                                        ? "-XX:MaxDirectMemorySize=256m"
                                        : "-XX:MaxDirectMemorySize=64m",
                                "-XX:+UseSerialGC",
                                "-XX:+UseCompactObjectHeaders",
                                "-XX:ReservedCodeCacheSize=96m",
                                "-XX:+ExitOnOutOfMemoryError",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Duser.timezone=UTC"));
        return List.copyOf(options);
    }
}
