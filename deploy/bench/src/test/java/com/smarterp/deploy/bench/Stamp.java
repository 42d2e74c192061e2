package com.smarterp.deploy.bench;

import io.netty.buffer.ByteBuf;

/** The due time in a text: {@code @@nanoseconds@@}. */
final class Stamp {

    static final long NONE = -1;

    private static final byte SIGN = '@';

    private Stamp() {}

    static String of(long nanos) {
        return "@@" + nanos + "@@";
    }

    /** The first stamp between two indices. */
    static long find(ByteBuf in, int from, int to) {
        int at = in.indexOf(from, to, SIGN);
        if (at < 0 || at + 2 >= to || in.getByte(at + 1) != SIGN) {
            return NONE;
        }
        long nanos = digits(in, at + 2, to);
        return nanos;
    }

    /** The number that begins at an index. */
    static long digits(ByteBuf in, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            int digit = in.getByte(i) - '0';
            if (digit < 0 || digit > 9) {
                return i == from ? NONE : number;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
