package com.smarterp.deploy.bench;

import com.smarterp.deploy.local.RunningProcess;
import java.util.Collections;
import java.util.function.Supplier;

/**
 * A server of streams that is measured: the gateway, or bare Netty beside it.
 *
 * @param changes of the workspace that all its readers belong to
 * @param process whose CPU and heap count
 * @param cookie a fresh one
 */
record Subject(
        String name,
        Outlet outlet,
        Changes changes,
        RunningProcess process,
        Supplier<String> cookie) {

    Streams streams(Loops loops, int count) {
        Streams.Target target = new Streams.Target(process.port(), cookie.get());
        return new Streams(loops.streams, Collections.nCopies(count, target));
    }

    /** Bytes of the heap that live. */
    long heap() {
        return new Jcmd(process.pid()).heap();
    }
}
