package com.smarterp.deploy.local;

import com.smarterp.deploy.parts.Commands;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a launcher that was killed left behind. A process id may be anybody's by now: only processes
 * whose command line names this data folder are ended.
 */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Leftovers() {}

    static void end(DataFolder folder, Consumer<String> progress) {
        List<ProcessHandle> ours =
                folder.processes().read().stream()
                        .flatMap(process -> ProcessHandle.of(process.pid()).stream())
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> Commands.mention(process, folder.mark()))
                        .toList();
        if (ours.isEmpty()) {
            return;
        }
        progress.accept("Ending %d processes of an earlier run".formatted(ours.size()));
        ours.forEach(ProcessHandle::destroy);
        for (ProcessHandle process : ours) {
            if (!Commands.ended(process, PATIENCE)) {
                process.destroyForcibly();
                Commands.ended(process, PATIENCE);
            }
        }
    }
}
