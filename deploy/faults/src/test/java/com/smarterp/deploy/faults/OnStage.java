package com.smarterp.deploy.faults;

import com.smarterp.deploy.parts.Folders;
import com.smarterp.deploy.parts.Ports;
import java.nio.file.Path;

/** The product, once for all tests of this JVM. */
final class OnStage {

    static final Stage STAGE = start();

    private OnStage() {}

    /** Runs a trial; its whole history is told when it isn't good. */
    static void good(long seed, Schedule schedule) throws Exception {
        Verdict verdict = new Trial(STAGE, seed, schedule).run();
        if (!verdict.good()) {
            throw new AssertionError(verdict.report());
        }
    }

    private static Stage start() {
        Path root = Path.of(System.getProperty("smarterp.root", "../.."));
        Path data = Folders.temporary("faults");
        Stage stage = new Stage(root, data, Ports.free(), 1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    stage.close();
                                    Folders.discard(data);
                                }));
        return stage;
    }
}
