package com.smarterp.deploy.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the services' JVMs are started on one machine: small heaps, all of them bounded. */
final class JvmOptions {

    /** The JVM's compilers. */
    enum Compilers {
        /** The quick one alone: starts in half the CPU time, runs slower afterwards. */
        QUICK,
        BOTH
    }

    private JvmOptions() {}

    /** The JVM's program and options; the same ones for training and use, or a cache is no use. */
    static List<String> of(String service, Compilers compilers) {
        boolean gateway = service.equals(Service.GATEWAY.title());
        List<String> options =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
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
        // The gateway's hub is what compiled code is for: it has both from its first start.
        if (compilers == Compilers.QUICK && !gateway) {
            options.add("-XX:TieredStopAtLevel=1");
        }
        return List.copyOf(options);
    }
}
