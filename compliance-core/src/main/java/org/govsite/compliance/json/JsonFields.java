package org.govsite.compliance.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of a JSON object of a known shape. Unknown keys are refused first: a misspelt key often explains a missing one. */
public final class JsonFields {

    /** A key for editors, at the top of a file; whatever text it holds says nothing of the pack. */
    private static final String SCHEMA = "$schema";

    private final JsonPart object;
    private final Map<String, JsonPart> members;

    private JsonFields(JsonPart object) {
        this.object = object;
        this.members = object.members().values();
    }

    public static JsonFields of(JsonPart object, String... keys) {
        for (JsonPart key : object.members().keys()) {
            if (!List.of(keys).contains(key.text())) {
                throw key.unknown("键", "key", key.text(), List.of(keys));
            }
        }
        return new JsonFields(object);
    }

    /** The members of the object that is a whole file, which may name its schema. */
    public static JsonFields ofFile(JsonPart root, String... keys) {
        Optional.ofNullable(root.members().values().get(SCHEMA)).ifPresent(JsonPart::text);
        return of(root.without(SCHEMA), keys);
    }

    public JsonPart required(String key) {
        JsonPart part = members.get(key);
        if (part == null) {
            throw object.wrong(
                    "缺少键“" + key + "”", "请补上它。", "The key \"" + key + "\" is missing", "Add it to this object.");
        }
        return part;
    }

    public Optional<JsonPart> optional(String key) {
        return Optional.ofNullable(members.get(key));
    }

    /** A member that may be missing or null. */
    public Optional<JsonPart> nullable(String key) {
        return optional(key).filter(part -> !part.isNull());
    }

    public String text(String key) {
        return optional(key).map(JsonPart::text).orElse("");
    }

    public boolean flag(String key) {
        return optional(key).map(JsonPart::flag).orElse(false);
    }

    public List<JsonPart> list(String key) {
        return optional(key).map(JsonPart::list).orElse(List.of());
    }

    public List<String> phrases(String key) {
        return optional(key).map(JsonPart::phrases).orElse(List.of());
    }

    public <E> E choice(String key, Map<String, E> choices, E absent) {
        return optional(key).map(part -> part.choice(choices)).orElse(absent);
    }
}
