package com.smarterp.kernel.collections;

import com.smarterp.kernel.description.Json;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All that a collection declares, as JSON: what clients, lists and rights are made from. */
public final class CollectionDeclaration {

    private CollectionDeclaration() {}

    /**
     * Makes the declaration.
     *
     * @param service whose collection it is: {@code jobs-service}
     */
    public static ObjectNode of(SyncedCollection<?> collection, String service) {
        ClientHints hints = collection.hints();
        ObjectNode declaration = Json.empty();
        declaration
                .put("noun", collection.noun())
                .put("service", service)
                .put("scope", word(collection.scope()));
        Arrays.stream(Action.values())
                .filter(collection::offers)
                .map(Action::word)
                .forEach(declaration.putArray("actions")::add);
        access(collection.rules().access(), declaration.putArray("access"));
        if (hints.label() != null) {
            declaration.put("label", hints.label());
        }
        declaration.set("searched", Json.texts(hints.searched()));
        if (hints.read() != null) {
            declaration.put("read", hints.read());
        }
        if (hints.deletesWithoutBase()) {
            declaration.put("deletesWithoutBase", true);
        }
        ObjectNode fields = declaration.putObject("fields");
        for (Field field : collection.fields().values()) {
            fields.set(field.name(), field(field, collection.type()));
        }
        return declaration;
    }

    private static <T> void access(Access<T> access, ArrayNode into) {
        for (Access.Grant<T> grant : access.grants()) {
            ObjectNode one = into.addObject();
            one.put("action", grant.action().word()).put("role", grant.least().word());
            if (grant.owner() != null) {
                one.put("owner", grant.owner().field());
            }
            if (!grant.fields().isEmpty()) {
                one.set("fields", Json.texts(grant.fields()));
            }
        }
    }

    private static ObjectNode field(Field field, Class<? extends Record> type) {
        ObjectNode declared = kind(field.kind());
        if (field.kind() instanceof MapKind && holdsTimes(component(type, field.name()))) {
            declared.put("values", "time");
        }
        if (field.required()) {
            declared.put("required", true);
        }
        if (field.system()) {
            declared.put("system", true);
        }
        if (field.otherwise().isString()) {
            declared.set("otherwise", field.otherwise());
        }
        return declared;
    }

    private static ObjectNode kind(FieldKind kind) {
        return switch (kind) {
            case ScalarKinds.Text text -> text(text);
            case ScalarKinds.Choice choice -> {
                ObjectNode declared = named("choice");
                declared.set("choices", Json.texts(choice.words()));
                yield declared;
            }
            case ScalarKinds.Time _ -> named("time");
            case ScalarKinds.Date _ -> named("date");
            case ScalarKinds.Whole whole ->
                    named("integer").put("min", whole.min()).put("max", whole.max());
            case ScalarKinds.Id id -> {
                ObjectNode declared = named("id");
                yield id.refersTo() == null ? declared : declared.put("refersTo", id.refersTo());
            }
            case ObjectKinds.Money _ -> named("money");
            case ObjectKinds.Reference _ -> named("reference");
            case SetKind set -> {
                ObjectNode declared = named("set");
                declared.set("of", kind(set.element()));
                yield declared.put("max", set.max());
            }
            case MapKind map -> named("map").put("max", map.max());
            default -> throw new IllegalStateException("no name for " + kind);
        };
    }

    private static ObjectNode text(ScalarKinds.Text text) {
        ObjectNode declared = named("text").put("max", text.max());
        if (text.format() != TextFormat.LINE) {
            declared.put("format", word(text.format()));
        }
        return text.name() ? declared.put("name", true) : declared;
    }

    private static ObjectNode named(String kind) {
        return Json.empty().put("kind", kind);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static RecordComponent component(Class<? extends Record> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean holdsTimes(RecordComponent map) {
        return map.getGenericType() instanceof ParameterizedType type
                && type.getActualTypeArguments()[1] == Instant.class;
    }
}
