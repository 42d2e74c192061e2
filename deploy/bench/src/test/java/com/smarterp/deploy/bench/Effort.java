package com.smarterp.deploy.bench;

import com.smarterp.deploy.local.RunningProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * CPU seconds that were spent, by process, by this generator, and by everybody else on the machine:
 * when others worked too, the figures are theirs as much as ours.
 */
record Effort(double seconds, Map<String, Double> processes, double generator, double machine) {

    private static final double TICKS = 100;

    /** Share of all processors above which others disturb. */
    private static final double QUIET = 0.03;

    static Effort now(List<RunningProcess> processes) {
        Map<String, Double> used = new LinkedHashMap<>();
        for (RunningProcess process : processes) {
            used.merge(process.name(), new Proc(process.pid()).tree(), Double::sum);
        }
        return new Effort(System.nanoTime() / 1e9, used, Proc.self().own(), everybody());
    }

    Effort since(Effort begin) {
        Map<String, Double> used = new LinkedHashMap<>(processes);
        used.replaceAll((name, now) -> now - begin.processes.getOrDefault(name, 0.0));
        return new Effort(
                seconds - begin.seconds,
                used,
                generator - begin.generator,
                machine - begin.machine);
    }

    double of(String process) {
        return processes.getOrDefault(process, 0.0);
    }

    /** Share of all processors that nobody of ours used. */
    double others() {
        double ours = processes.values().stream().mapToDouble(Double::doubleValue).sum();
        return Math.max(0, machine - ours - generator)
                / seconds
                / Runtime.getRuntime().availableProcessors();
    }

    boolean isDisturbed() {
        return others() > QUIET;
    }

    /** In hundredths of one processor. */
    @Override
    public String toString() {
        return processes.entrySet().stream()
                        .map(each -> each.getKey() + " " + percent(each.getValue() / seconds))
                        .collect(Collectors.joining(", "))
                + ", generator "
                + percent(generator / seconds)
                + "; others "
                + percent(others())
                + " of the machine"
                + (isDisturbed() ? ": DISTURBED, measure again" : "");
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /**
     * Everybody's, without interrupts: those belong to nobody, and on the loopback device are ours.
     */
    private static double everybody() {
        try {
            String[] fields =
                    Files.readAllLines(Path.of("/proc/stat")).getFirst().split("\\s+", -1);
            // user, nice, system, …, steal
            double sum = 0;
            for (int i : new int[] {1, 2, 3, 8}) {
                sum += Long.parseLong(fields[i]);
            }
            return sum / TICKS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
