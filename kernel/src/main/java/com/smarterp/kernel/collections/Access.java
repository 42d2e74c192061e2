package com.smarterp.kernel.collections;

import com.smarterp.kernel.identity.Caller;
import com.smarterp.kernel.identity.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a collection's documents. It is data and not code, so that clients can be
 * told: what a person may not do isn't offered to them.
 *
 * @param grants an action is permitted when any one of them permits it
 */
public record Access<T>(List<Grant<T>> grants) {

    /**
     * One permission.
     *
     * @param action what is permitted; creation includes restoration
     * @param least the lowest role that has the grant
     * @param owner if given, only for documents whose owner is the caller
     * @param fields if not empty, only these may be given
     */
    public record Grant<T>(
            Action action, Role least, @Nullable Owner<T> owner, Set<String> fields) {

        private boolean covers(
                Caller caller, Action asked, @Nullable Document<T> document, Set<String> given) {
            return action == asked
                    && caller.role().atLeast(least)
                    && (owner == null
                            || document == null
                            || caller.user().equals(owner.user().apply(document)))
                    && (fields.isEmpty() || fields.containsAll(given));
        }
    }

    /**
     * Whose a document is.
     *
     * @param field the document's member that holds the user's id
     */
    public record Owner<T>(String field, Function<Document<T>, @Nullable UUID> user) {

        /** Who created it. */
        public static <T> Owner<T> creator() {
            return new Owner<>("createdBy", Document::createdBy);
        }
    }

    private static final Access<?> STANDARD =
            Access.none()
                    .grant(Action.READ, Role.VIEWER)
                    .grant(Action.CREATE, Role.MEMBER)
                    .grant(Action.UPDATE, Role.MEMBER)
                    .grant(Action.DELETE, Role.MANAGER)
                    .grantOwner(Action.DELETE, Role.MEMBER, Owner.creator());

    public Access {
        grants = List.copyOf(grants);
    }

    /**
     * What holds for a collection that says nothing else (CONTRACT, section 2): everybody marks as
     * read, members write and delete what they made, managers delete all.
     */
    @SuppressWarnings("unchecked") // it looks at nothing of T
    public static <T> Access<T> standard() {
        return (Access<T>) STANDARD;
    }

    public static <T> Access<T> none() {
        return new Access<>(List.of());
    }

    public Access<T> grant(Action action, Role least) {
        return with(new Grant<>(action, least, null, Set.of()));
    }

    /** A grant for own documents; with {@code fields}, for these fields only. */
    public Access<T> grantOwner(Action action, Role least, Owner<T> owner, String... fields) {
        return with(new Grant<>(action, least, owner, ordered(fields)));
    }

    private static Set<String> ordered(String... fields) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(fields)));
    }

    private Access<T> with(Grant<T> grant) {
        List<Grant<T>> all = new ArrayList<>(grants);
        all.add(grant);
        return new Access<>(all);
    }

    /** See {@link Rules#permits}. */
    boolean permits(
            Caller caller, Action action, @Nullable Document<T> document, Set<String> fields) {
        for (Grant<T> grant : grants) {
            if (grant.covers(caller, action, document, fields)) {
                return true;
            }
        }
        return false;
    }
}
