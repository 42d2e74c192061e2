package com.smarterp.gateway.stream;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;

/**
 * Takes the chunks' frames (RFC 9112, 7.1) off what a stream writes, for a client that speaks
 * HTTP/1.0 and so knows none: its stream ends with the connection. Many proxies speak it with what
 * is behind them unless told otherwise, nginx for one.
 */
final class Unchunked extends ChannelOutboundHandlerAdapter {

    private static final int HEX = 16;

    private long left;
    private boolean inLength = true;

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the promise is the caller's
    public void write(ChannelHandlerContext ctx, Object message, ChannelPromise promise) {
        ByteBuf chunks = (ByteBuf) message;
        ByteBuf plain = ctx.alloc().directBuffer(chunks.readableBytes());
        try {
            while (chunks.isReadable()) {
                if (inLength) {
                    length(chunks.readByte());
                } else if (left > 0) {
                    int length = (int) Math.min(left, chunks.readableBytes());
                    plain.writeBytes(chunks, length);
                    left -= length;
                } else if (chunks.readByte() == '\n') {
                    inLength = true; // The break after the content.
                }
            }
        } finally {
            chunks.release();
        }
        ctx.write(plain, promise);
    }

    private void length(byte each) {
        if (each == '\n') {
            inLength = false;
        } else if (each != '\r') {
            left = left * HEX + Character.digit(each, HEX);
        }
    }
}
