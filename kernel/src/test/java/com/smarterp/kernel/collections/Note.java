package com.smarterp.kernel.collections;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A document with a field of each way of merging. */
record Note(
        String title,
        @Nullable String status,
        @Nullable String due,
        @Nullable Map<String, String> price,
        @Nullable Integer minutes,
        Set<String> tags,
        Map<String, Object> custom) {

    static final SyncedCollection<Note> NOTES =
            SyncedCollection.of(
                    "notes",
                    "note",
                    ScopeKind.WORKSPACE,
                    Note.class,
                    List.of(
                            Field.text("title", 100).asRequired(),
                            Field.choice("status", "open", "closed", "lost").orElse("open"),
                            Field.time("due"),
                            Field.money("price"),
                            Field.integer("minutes", 0, 100),
                            Field.words("tags", 20, 20),
                            Field.map("custom", 20)));
}
