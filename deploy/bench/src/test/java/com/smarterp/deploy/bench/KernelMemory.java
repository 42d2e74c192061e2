package com.smarterp.deploy.bench;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the kernel keeps for the server's side of connections, as {@code ss} tells. */
final class KernelMemory {

    /** Received and not read, allocated ahead, written and not sent. */
    private static final Pattern BUFFERS = Pattern.compile("skmem:\\(r(\\d+),.*?f(\\d+),w(\\d+),");

    private KernelMemory() {}

    /** The most that one of these has: connections from the server's port to some local ones. */
    static long most(int server, List<Integer> clients) {
        long most = 0;
        List<String> command =
                List.of("ss", "-tmnOH", "state", "established", "sport", "=", ":" + server);
        for (String line : Jcmd.output(command).lines().toList()) {
            Matcher memory = BUFFERS.matcher(line);
            if (clients.stream().anyMatch(port -> line.contains(":" + port + " "))
                    && memory.find()) {
                long bytes = 0;
                for (int i = 1; i <= memory.groupCount(); i++) {
                    bytes += Long.parseLong(memory.group(i));
                }
                most = Math.max(most, bytes);
            }
        }
        return most;
    }
}
