package org.govsite.compliance.pack;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;

/** Reads the requirements that compare what a site says of itself at several places. */
final class IdentityReader {

    private static final Map<String, IdentityRequirement.Identity.How> HOW =
            Map.of("text", IdentityRequirement.Identity.How.TEXT, "domain", IdentityRequirement.Identity.How.DOMAIN);

    private final Patterns patterns;
    private final Function<JsonPart, String> item;
    private final Function<JsonPart, FieldRef> field;

    /**
     * @param item reads the id of an item that a rule may speak of
     * @param field reads a place
     */
    IdentityReader(Patterns patterns, Function<JsonPart, String> item, Function<JsonPart, FieldRef> field) {
        this.patterns = patterns;
        this.item = item;
        this.field = field;
    }

    Requirement identity(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "places", "accepts", "how", "part", "oneIsEnough", "unless");
        return new IdentityRequirement.Identity(
                RequirementReader.notEmpty(fields.required("places")).list().stream()
                        .map(this::place)
                        .toList(),
                fields.list("accepts").stream().map(field).toList(),
                fields.choice("how", HOW, IdentityRequirement.Identity.How.TEXT),
                patterns.taking(fields.optional("part")),
                fields.flag("oneIsEnough"),
                fields.optional("unless").map(RequirementReader::cardKey).orElse(""));
    }

    private IdentityPlace place(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "place", "name");
        return new IdentityPlace(field.apply(fields.required("place")), RuleParts.words(fields.required("name")));
    }

    Requirement joined(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "parts", "patterns", "every");
        JsonPart parts = fields.required("parts");
        if (parts.list().size() < 2) {
            throw parts.wrong("拼在一起比较的部分少于两个", "至少写两个。", "Fewer than two parts are joined", "Name at least two parts.");
        }
        return new IdentityRequirement.Joined(
                parts.list().stream().map(this::part).toList(),
                patterns.patterns(fields.optional("patterns").map(RequirementReader::notEmpty)),
                fields.flag("every"));
    }

    private IdentityRequirement.Joined.Part part(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "fields", "part");
        return new IdentityRequirement.Joined.Part(
                places(fields.required("fields")), patterns.taking(fields.required("part")));
    }

    Requirement sameParts(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "item", "left", "right");
        return new IdentityRequirement.SameParts(
                item.apply(fields.required("item")),
                patterns.taking(fields.required("left")),
                patterns.taking(fields.required("right")));
    }

    Requirement noValue(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "forbidden");
        return new IdentityRequirement.NoValue(RequirementReader.notEmpty(fields.required("forbidden")).list().stream()
                .map(this::forbidden)
                .toList());
    }

    private IdentityRequirement.NoValue.Forbidden forbidden(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "fields", "pattern", "what");
        return new IdentityRequirement.NoValue.Forbidden(
                places(fields.required("fields")),
                patterns.pattern(fields.required("pattern")),
                RuleParts.words(fields.required("what")));
    }

    private List<FieldRef> places(JsonPart list) {
        return RequirementReader.notEmpty(list).list().stream().map(field).toList();
    }
}
