package com.smarterp.gateway.stream;

import java.util.List;
import java.util.Map;

/**
 * The collections that are streamed, in the order in which positions name them. A collection is
 * known by its index; a set of collections is a mask with bit {@code 1 << index}.
 */
public final class Catalog {

    /** Whose scope a collection's counter belongs to. */
    public enum Kind {
        WORKSPACE,
        USER
    }

    private static final int MOST = 16;

    private final List<String> names;
    private final int personal;

    public Catalog(Map<String, Kind> collections) {
        if (collections.isEmpty() || collections.size() > MOST) {
            throw new IllegalArgumentException(
                    "smarterp.stream.collections: (expected: 1 to " + MOST + ")");
        }
        names = List.copyOf(collections.keySet());
        int mask = 0;
        for (int c = 0; c < names.size(); c++) {
            mask |= collections.get(names.get(c)) == Kind.USER ? 1 << c : 0;
        }
        personal = mask;
    }

    public int size() {
        return names.size();
    }

    public List<String> names() {
        return names;
    }

    public String name(int collection) {
        return names.get(collection);
    }

    /** The collection's index, or -1. */
    public int indexOf(String name) {
        return names.indexOf(name);
    }

    public int all() {
        return (1 << names.size()) - 1;
    }

    /** The collections whose scope is the workspace. */
    public int shared() {
        return all() & ~personal;
    }

    public boolean isPersonal(int collection) {
        return (personal & 1 << collection) != 0;
    }
}
