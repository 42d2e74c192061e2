package com.smarterp.gateway.hub;

import java.util.Arrays;

/**
 * The version and life of each of a scope's collections at one moment; {@link Position#NONE} for
 * the unknown.
 */
@SuppressWarnings("ArrayRecordComponent") // a snapshot that is never written to
record ScopeVersions(long[] versions, int[] lives) {

    static ScopeVersions unknown(int collections) {
        long[] versions = new long[collections];
        Arrays.fill(versions, Position.NONE);
        return new ScopeVersions(versions, new int[collections]);
    }

    ScopeVersions with(int collection, long version, int life) {
        long[] v = versions.clone();
        int[] l = lives.clone();
        v[collection] = version;
        l[collection] = life;
        return new ScopeVersions(v, l);
    }
}
