package com.smarterp.deploy.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the services' JVMs are started on one machine: small heaps, all of them bounded. */
final class JvmOptions {

    private JvmOptions() {}

    /** The JVM's program and options; the same ones for training and use, or a cache is no use. */
    static List<String> of(String service) {
        boolean gateway = service.equals(Service.GATEWAY.title());
        List<String> options =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                // The quick compiler alone. A start takes half the time; and what
                                // is called some times a second would be profiled for the second
                                // one, and slow, for hours. The images of deploy/images use both.
                                "-XX:TieredStopAtLevel=1",
                                "-Xms24m",
                                gateway ? "-Xmx512m" : "-Xmx256m",
                                gateway
                                        ? "-XX:MaxDirectMemorySize=256m"
                                        : "-XX:MaxDirectMemorySize=64m",
                                "-XX:+UseSerialGC",
                                // Heap and compiled code in pages of 2 MB where Linux has them:
                                // finding a small page costs much in a virtual machine.
                                "-XX:+UseTransparentHugePages",
                                "-XX:+UseCompactObjectHeaders",
                                "-XX:ReservedCodeCacheSize=96m",
                                "-XX:+ExitOnOutOfMemoryError",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Duser.timezone=UTC"));
        return List.copyOf(options);
    }
}
