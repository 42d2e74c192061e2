package com.smarterp.kernel.collections;

/**
 * What a scope may hold.
 *
 * @param documents live ones
 * @param bytes of all that it keeps
 */
record ScopeQuota(long documents, long bytes) {

    static final ScopeQuota NONE = new ScopeQuota(Long.MAX_VALUE, Long.MAX_VALUE);
}
