package org.govsite.compliance.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;

/**
 * One entry of {@code versions} in {@code pack.json}: what this version says beyond its parent.
 *
 * @param place where the entry stands
 * @param ref pack and version
 * @param issued day of issue
 * @param effective first day of use
 * @param parent the version that it extends
 * @param rectifyBy day by which breaches are to be mended
 * @param exceptions how far sites may except themselves; empty when what the parent says holds
 * @param addsItems items that came with this version; the other items of the pack are there from its first version
 * @param adds rules that came with this version
 * @param overrides changes of inherited rules, by rule id
 * @param withdraws rules that no longer count
 */
record VersionEntry(
        JsonPart place,
        PackRef ref,
        LocalDate issued,
        LocalDate effective,
        Optional<PackRef> parent,
        Optional<LocalDate> rectifyBy,
        Optional<JsonPart> exceptions,
        Set<String> addsItems,
        List<JsonPart> adds,
        Map<String, RuleChange> overrides,
        List<JsonPart> withdraws) {

    static VersionEntry read(JsonPart part, String packId) {
        JsonFields fields = JsonFields.of(
                part,
                "version",
                "issued",
                "effective",
                "extends",
                "rectifyBy",
                "rectifySource",
                "exceptions",
                "addsItems",
                "adds",
                "overrides",
                "withdraws");
        Map<String, RuleChange> overrides = new LinkedHashMap<>();
        fields.optional("overrides")
                .ifPresent(given ->
                        given.members().values().forEach((id, change) -> overrides.put(id, RuleChange.read(change))));
        return new VersionEntry(
                part,
                new PackRef(packId, version(fields.required("version"))),
                fields.required("issued").date(),
                fields.required("effective").date(),
                fields.nullable("extends").map(VersionEntry::parent),
                rectifyBy(part, fields),
                fields.optional("exceptions"),
                new LinkedHashSet<>(fields.phrases("addsItems")),
                ids(fields, "adds"),
                overrides,
                ids(fields, "withdraws"));
    }

    private static String version(JsonPart part) {
        if (!part.text().matches("[0-9A-Za-z][0-9A-Za-z.-]{0,39}")) {
            throw part.wrong(
                    "“" + part.text() + "”不是版本号",
                    "用数字、字母、点和连字符，例如 2018.08。",
                    "\"" + part.text() + "\" is not a version",
                    "Use digits, letters, dots and hyphens, such as 2018.08.");
        }
        return part.text();
    }

    private static PackRef parent(JsonPart part) {
        try {
            return PackRef.parse(part.text());
        } catch (PackException e) {
            throw part.wrong(
                    "“" + part.text() + "”不是规则包版本",
                    "写成 id:version，例如 cn-national:2017.06。",
                    "\"" + part.text() + "\" names no pack version",
                    "Write id:version, such as cn-national:2017.06.");
        }
    }

    /** A deadline binds people, so it needs its source; a source without a deadline is a forgotten deadline. */
    private static Optional<LocalDate> rectifyBy(JsonPart part, JsonFields fields) {
        Optional<LocalDate> rectifyBy = fields.nullable("rectifyBy").map(JsonPart::date);
        Optional<Source> source = fields.nullable("rectifySource").map(RuleParts::source);
        if (rectifyBy.isPresent() != source.isPresent()) {
            throw part.wrong(
                    "rectifyBy 和 rectifySource 只写了一个",
                    "整改期限和它的依据要一起写。",
                    "Only one of rectifyBy and rectifySource is given",
                    "A deadline and its source belong together.");
        }
        return rectifyBy;
    }

    private static List<JsonPart> ids(JsonFields fields, String key) {
        fields.phrases(key);
        List<JsonPart> ids = fields.list(key);
        ids.forEach(JsonPart::id);
        return ids;
    }
}
