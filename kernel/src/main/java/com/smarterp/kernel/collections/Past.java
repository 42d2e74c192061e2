package com.smarterp.kernel.collections;

import com.smarterp.kernel.changes.Op;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A change of a document that was made since an edit's base. */
record Past(long version, Op op, UUID by, UUID mutation, Instant at, Set<String> fields) {}
