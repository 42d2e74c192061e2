package com.smarterp.gateway.stream;

import java.util.Arrays;

/** Where a scope's feeds stood at one moment; {@link Position#NONE} for the unknown. */
@SuppressWarnings("ArrayRecordComponent") // a snapshot that is never written to
record Standing(long[] versions, int[] lives) {

    static Standing unknown(int collections) {
        long[] versions = new long[collections];
        Arrays.fill(versions, Position.NONE);
        return new Standing(versions, new int[collections]);
    }

    Standing with(int collection, long version, int life) {
        long[] v = versions.clone();
        int[] l = lives.clone();
        v[collection] = version;
        l[collection] = life;
        return new Standing(v, l);
    }
}
