package com.smarterp.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A process with its children, as {@code /proc} tells of them. */
record Proc(long pid) {

    private static final double TICKS = 100;
    private static final int USER = 11;
    private static final int CHILDREN_USER = 13;

    static Proc self() {
        return new Proc(ProcessHandle.current().pid());
    }

    /** CPU seconds of the process alone, and of children that have ended. */
    double own() {
        return ticks(pid) / TICKS;
    }

    /** CPU seconds of the process and all below it. */
    double tree() {
        return pids().stream().mapToDouble(Proc::ticks).sum() / TICKS;
    }

    /** Resident kilobytes of the process and all below it; pages in common count for each. */
    long resident() {
        return memory("Rss:");
    }

    /** Likewise, with pages in common shared out among those who have them. */
    long proportional() {
        return memory("Pss:");
    }

    int threads() {
        return count("task");
    }

    /** Open files and sockets of the process and all below it. */
    int descriptors() {
        return pids().stream().mapToInt(each -> new Proc(each).count("fd")).sum();
    }

    private int count(String folder) {
        String[] names = Path.of("/proc", Long.toString(pid), folder).toFile().list();
        return names == null ? 0 : names.length;
    }

    private long memory(String name) {
        long sum = 0;
        for (long each : pids()) {
            for (String line : read(each, "smaps_rollup").lines().toList()) {
                if (line.startsWith(name)) {
                    sum += Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        }
        return sum;
    }

    private List<Long> pids() {
        List<Long> pids = new ArrayList<>(List.of(pid));
        Optional<ProcessHandle> handle = ProcessHandle.of(pid);
        handle.ifPresent(root -> root.descendants().map(ProcessHandle::pid).forEach(pids::add));
        return pids;
    }

    private static double ticks(long pid) {
        String stat = read(pid, "stat");
        if (stat.isEmpty()) {
            return 0;
        }
        // The name, in brackets, may have anything in it.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        double sum = 0;
        for (int i = USER; i < CHILDREN_USER + 2; i++) {
            sum += Long.parseLong(fields[i]);
        }
        return sum;
    }

    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException e) {
            // It has ended.
            return "";
        }
    }
}
