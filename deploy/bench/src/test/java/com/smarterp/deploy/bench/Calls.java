package com.smarterp.deploy.bench;

import io.netty.channel.EventLoop;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Requests over a few connections; one for which none is idle waits. All on the loop. */
final class Calls {

    private static final class Waiting {

        final byte[] request;
        final Connection.Answered answered;

        Waiting(byte[] request, Connection.Answered answered) {
            this.request = request;
            this.answered = answered;
        }
    }

    private final List<Connection> all = new ArrayList<>();
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    /** Connections to these ports in turn. */
    Calls(EventLoop loop, List<Integer> ports, int connections) {
        for (int i = 0; i < connections; i++) {
            all.add(new Connection(loop, ports.get(i % ports.size())));
        }
        idle.addAll(all);
    }

    void call(byte[] request, Connection.Answered answered) {
        waiting.add(new Waiting(request, answered));
        next();
    }

    int unanswered() {
        return waiting.size() + all.size() - idle.size();
    }

    void close() {
        all.forEach(Connection::close);
    }

    private void next() {
        while (!waiting.isEmpty() && !idle.isEmpty()) {
            Connection connection = idle.remove();
            Waiting next = waiting.remove();
            connection.call(
                    next.request,
                    (status, body, tag) -> {
                        idle.add(connection);
                        next.answered.answered(status, body, tag);
                        next();
                    });
        }
    }
}
