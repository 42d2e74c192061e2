package com.smarterp.deploy.bench;

import com.smarterp.deploy.local.RunningProcess;
import java.nio.file.Path;
import java.util.List;

/**
 * What the JVMs did in a phase, as Java Flight Recorder files; nothing when it wasn't asked for.
 */
record Recording(Plan plan, String phase, List<RunningProcess> processes) implements AutoCloseable {

    static Recording begin(Plan plan, String phase, List<RunningProcess> processes) {
        List<RunningProcess> jvms =
                plan.jfr()
                        ? processes.stream()
                                .filter(each -> !each.name().equals("postgres"))
                                .toList()
                        : List.of();
        for (RunningProcess each : jvms) {
            new Jcmd(each.pid()).ask("JFR.start", "name=bench", "settings=profile");
        }
        return new Recording(plan, phase, jvms);
    }

    @Override
    public void close() {
        Path folder = plan.recordings();
        var _ = folder.toFile().mkdirs();
        for (RunningProcess each : processes) {
            Path file = folder.resolve(phase + "-" + each.name() + "-" + each.replica() + ".jfr");
            new Jcmd(each.pid()).ask("JFR.stop", "name=bench", "filename=" + file);
        }
    }
}
