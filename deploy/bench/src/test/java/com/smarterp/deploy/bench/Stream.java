package com.smarterp.deploy.bench;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One device's stream of events, over as many connections as it takes. Lines are told apart by
 * their first bytes, and of a change only the version and the due time are looked at: what reads a
 * hundred thousand events a second on the server's own processors has to be light. Chunk sizes lie
 * between lines, and are passed over like any line that says nothing here.
 */
final class Stream {

    private static final byte LINE_END = '\n';
    private static final byte[] DATA = "data: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EVENT = "event: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HTTP = "HTTP/1.1 ".getBytes(StandardCharsets.US_ASCII);

    // A change begins {"collection":"jobs","epoch":"…","version":
    private static final int COLLECTION_AT = 15;

    private static final int VERSION_AT = 78;

    // A greeting begins {"collections":{"jobs":
    private static final int HELLO_AT = 23;

    private static final long UNKNOWN = -1;

    final Streams.Target target;
    private final Streams streams;
    private long version = UNKNOWN;
    private @Nullable Channel channel;

    Stream(Streams streams, Streams.Target target) {
        this.streams = streams;
        this.target = target;
    }

    ChannelInboundHandlerAdapter reader() {
        return new Reader();
    }

    void cut() {
        if (channel != null) {
            Channel leaving = channel;
            channel = null;
            var _ = leaving.close();
        }
    }

    /** Reads no more; tells the local port. */
    int stall() {
        if (channel == null) {
            return 0;
        }
        channel.config().setAutoRead(false);
        return ((InetSocketAddress) channel.localAddress()).getPort();
    }

    private enum State {
        ASKED,
        GREETED,
        REFUSED
    }

    /** What one connection brings. */
    private final class Reader extends ChannelInboundHandlerAdapter {

        /** A line of which the end is still to come. */
        private ByteBuf rest = Unpooled.EMPTY_BUFFER;

        private State state = State.ASKED;
        private byte kind;
        private int events;

        @Override
        public void channelActive(ChannelHandlerContext context) {
            channel = context.channel();
            String position = version == UNKNOWN ? "" : "Last-Event-ID: jobs:" + version + "\r\n";
            var _ =
                    context.writeAndFlush(
                            Unpooled.wrappedBuffer(
                                    Requests.get("/api/events", target.cookie() + position)));
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            ByteBuf in = (ByteBuf) message;
            try {
                events = 0;
                lines(in, System.nanoTime());
                streams.read(events, in.readableBytes());
            } finally {
                in.release();
            }
        }

        private void lines(ByteBuf in, long now) {
            int from = in.readerIndex();
            int end = in.writerIndex();
            for (int to; (to = in.indexOf(from, end, LINE_END)) >= 0; from = to + 1) {
                if (rest.isReadable()) {
                    rest.writeBytes(in, from, to - from);
                    line(rest, 0, rest.writerIndex(), now);
                    rest.clear();
                } else {
                    line(in, from, to, now);
                }
            }
            if (from < end) {
                rest = rest.capacity() == 0 ? Unpooled.buffer(end - from) : rest;
                rest.writeBytes(in, from, end - from);
            }
        }

        private void line(ByteBuf in, int from, int to, long now) {
            if (to - from < HTTP.length) {
                return;
            }
            switch (in.getByte(from)) {
                case 'd' -> {
                    if (begins(in, from, DATA)) {
                        data(in, from + DATA.length, to, now);
                    }
                }
                case 'e' -> {
                    if (begins(in, from, EVENT)) {
                        // change, bye, hello, behind: told apart by their second letter, but for
                        // the last two; and hello is always the first.
                        kind = in.getByte(from + EVENT.length + 1);
                    }
                }
                case 'H' -> {
                    if (begins(in, from, HTTP) && in.getByte(from + HTTP.length) != '2') {
                        state = State.REFUSED;
                        streams.refused();
                        cut();
                    }
                }
                default -> {}
            }
        }

        private void data(ByteBuf in, int from, int to, long now) {
            if (kind == 'y') {
                streams.bye();
            } else if (state == State.ASKED) {
                state = State.GREETED;
                if (version == UNKNOWN) {
                    version = Stamp.digits(in, from + HELLO_AT, to);
                }
                streams.greeted();
            } else if (in.getByte(from + COLLECTION_AT) == 'j') {
                if (kind == 'h') {
                    change(in, from, to, now);
                } else {
                    streams.fellBehind(); // the next change tells by how much
                }
            }
        }

        private void change(ByteBuf in, int from, int to, long now) {
            events++;
            long number = Stamp.digits(in, from + VERSION_AT, to);
            if (version != UNKNOWN && number <= version) {
                streams.repeated();
                return;
            }
            if (version != UNKNOWN && number > version + 1) {
                streams.gap(number - version - 1);
            }
            version = number;
            long due = Stamp.find(in, from + VERSION_AT, to);
            if (due != Stamp.NONE) {
                streams.event(due, now);
            }
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            boolean wanted = !context.channel().equals(channel);
            if (!wanted) {
                channel = null;
            }
            switch (state) {
                case ASKED -> streams.refused();
                case GREETED -> streams.ended(Stream.this, wanted);
                case REFUSED -> {}
            }
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            var _ = context.close();
        }
    }

    private static boolean begins(ByteBuf in, int from, byte[] text) {
        for (int i = 0; i < text.length; i++) {
            if (in.getByte(from + i) != text[i]) {
                return false;
            }
        }
        return true;
    }
}
