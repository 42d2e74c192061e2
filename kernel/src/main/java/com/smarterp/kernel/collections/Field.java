package com.smarterp.kernel.collections;

import com.smarterp.kernel.text.VisibleText;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A field of a collection's documents.
 *
 * @param required must have a value
 * @param system set by the server alone
 * @param otherwise its value when none is given
 */
public record Field(
        String name, FieldKind kind, boolean required, boolean system, JsonNode otherwise) {

    private static Field of(String name, FieldKind kind) {
        return new Field(name, kind, false, false, kind.empty());
    }

    /** Text of up to {@code max} characters. */
    public static Field text(String name, int max) {
        return of(name, new ScalarKinds.Text(max));
    }

    /** Text that is kept as {@code spelling} writes it. */
    public static Field text(String name, int max, UnaryOperator<String> spelling) {
        return of(name, new ScalarKinds.Text(max, false, spelling, TextFormat.LINE));
    }

    /** One of the given words. */
    public static Field choice(String name, String... words) {
        return of(name, new ScalarKinds.Choice(List.of(words)));
    }

    /** A point in time, RFC 3339, kept in UTC with microseconds. */
    public static Field time(String name) {
        return of(name, new ScalarKinds.Time());
    }

    /** A date, RFC 3339 full-date. */
    public static Field date(String name) {
        return of(name, new ScalarKinds.Date());
    }

    /** A whole number from {@code min} to {@code max}. */
    public static Field integer(String name, int min, int max) {
        return of(name, new ScalarKinds.Whole(min, max));
    }

    /** The id of a document of a collection, or of an account: {@code users}. */
    public static Field id(String name, String refersTo) {
        return of(name, new ScalarKinds.Id(refersTo));
    }

    /** An amount as decimal text with an ISO 4217 currency. */
    public static Field money(String name) {
        return of(name, new ObjectKinds.Money());
    }

    /** A document of some collection: {@code {collection, id}}. */
    public static Field reference(String name) {
        return of(name, new ObjectKinds.Reference());
    }

    /** A set of up to {@code max} ids, in the order in which they came; see {@link #id}. */
    public static Field ids(String name, int max, String refersTo) {
        return of(name, new SetKind(new ScalarKinds.Id(refersTo), max));
    }

    /** A set of up to {@code max} words of up to {@code length} characters. */
    public static Field words(String name, int max, int length) {
        return of(name, new SetKind(new ScalarKinds.Text(length), max));
    }

    /** Up to {@code max} own fields by name; null removes one. */
    public static Field map(String name, int max) {
        return of(name, new MapKind(max));
    }

    /** Text that says this. */
    public Field as(TextFormat format) {
        ScalarKinds.Text text = (ScalarKinds.Text) kind;
        return of(new ScalarKinds.Text(text.max(), text.name(), text.spelling(), format));
    }

    public Field asRequired() {
        return new Field(name, kind, true, system, otherwise);
    }

    /** Text by which people are told apart: it must not turn round what stands beside it. */
    public Field asName() {
        ScalarKinds.Text text = (ScalarKinds.Text) kind;
        return of(new ScalarKinds.Text(text.max(), true, text.spelling(), text.format()));
    }

    private Field of(FieldKind other) {
        return new Field(name, other, required, system, otherwise);
    }

    public Field asSystem() {
        return new Field(name, kind, required, true, otherwise);
    }

    public Field orElse(String word) {
        return new Field(name, kind, required, system, JsonNodeFactory.instance.stringNode(word));
    }

    /** The normal form of what was given; cleared, it is what it is when not given. */
    JsonNode normal(@Nullable JsonNode given) throws FieldKind.Unfit {
        if (given != null && given.isNull() && kind.merging() == FieldKind.Merging.MAP) {
            // Which keys that removes is the merge's to say.
            return given;
        }
        JsonNode value = given == null || given.isNull() ? otherwise : kind.normal(given);
        if (required && (value.isNull() || blank(value))) {
            throw new FieldKind.Unfit("is required");
        }
        return value;
    }

    /** Text with nothing to see in it. */
    static boolean blank(JsonNode value) {
        return value.isString() && !VisibleText.isVisible(value.stringValue());
    }
}
