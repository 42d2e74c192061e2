package com.smarterp.kernel.collections;

import com.smarterp.kernel.identity.Caller;
import java.util.UUID;

/** Who makes a mutation. */
public sealed interface Author {

    /** Whom the change is attributed to. */
    UUID user();

    /** To whom the mutation's id belongs: ids made by the system can't be taken by a person. */
    UUID keyOwner();

    /** A person, bound by the collection's rules. */
    record Person(Caller caller) implements Author {

        @Override
        public UUID user() {
            return caller.user();
        }

        @Override
        public UUID keyOwner() {
            return caller.user();
        }
    }

    /**
     * The system itself, which may set what only it sets.
     *
     * @param user because of whose deed
     */
    record Automatic(UUID user) implements Author {

        private static final UUID NOBODY = new UUID(0, 0);

        @Override
        public UUID keyOwner() {
            return NOBODY;
        }
    }
}
