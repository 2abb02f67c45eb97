package org.govsite.compliance.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;
import org.govsite.compliance.pack.Requirement.Agreement;
import org.govsite.compliance.pack.Requirement.RegisterAgreement;
import org.govsite.compliance.site.SiteCard;

/** Reads the {@code requirement} of a rule file: one method for each kind. */
final class RequirementReader {

    private static final Map<String, BiFunction<RequirementReader, JsonPart, Requirement>> KINDS =
            new TreeMap<>(Map.ofEntries(
                    Map.entry("presence", RequirementReader::presence),
                    Map.entry("value-format", RequirementReader::valueFormat),
                    Map.entry("link-host", RequirementReader::linkHost),
                    Map.entry("live-link", RequirementReader::liveLink),
                    Map.entry("embedded-once", RequirementReader::embeddedOnce),
                    Map.entry("in-footer", RequirementReader::inFooter),
                    Map.entry("tags-present", RequirementReader::tagsPresent),
                    Map.entry("tags-filled", RequirementReader::tagsFilled),
                    Map.entry("tag-format", RequirementReader::tagFormat),
                    Map.entry("tags-exact", RequirementReader::tagsExact),
                    Map.entry("agreement", RequirementReader::agreement),
                    Map.entry("identity", (reader, part) -> reader.identity.identity(part)),
                    Map.entry("joined", (reader, part) -> reader.identity.joined(part)),
                    Map.entry("same-parts", (reader, part) -> reader.identity.sameParts(part)),
                    Map.entry("no-value", (reader, part) -> reader.identity.noValue(part)),
                    Map.entry("retired", RequirementReader::retired),
                    Map.entry("domain-form", RequirementReader::domainForm),
                    Map.entry("no-link", RequirementReader::noLink),
                    Map.entry("own-domain", RequirementReader::ownDomain),
                    Map.entry("card-complete", RequirementReader::cardComplete),
                    Map.entry("register-agreement", RequirementReader::registerAgreement),
                    Map.entry("column-linked", (reader, part) -> reader.columns.linked(part)),
                    Map.entry("column-prominent", (reader, part) -> reader.columns.prominent(part)),
                    Map.entry("list-fresh", (reader, part) -> reader.columns.listFresh(part)),
                    Map.entry("home-fresh", (reader, part) -> reader.columns.homeFresh(part)),
                    Map.entry("columns-fresh", (reader, part) -> reader.columns.columnsFresh(part)),
                    Map.entry("columns-blank", (reader, part) -> reader.columns.columnsBlank(part)),
                    Map.entry("items-dated", (reader, part) -> reader.columns.itemsDated(part)),
                    Map.entry("dates-plausible", (reader, part) -> reader.columns.datesPlausible(part)),
                    Map.entry("link-target", (reader, part) -> reader.links.linkTarget(part)),
                    Map.entry("site-map-lists", (reader, part) -> reader.links.siteMapLists(part)),
                    Map.entry("hidden-link", (reader, part) -> reader.links.hiddenLink(part)),
                    Map.entry("icon-file", (reader, part) -> reader.links.iconFile(part))));
    private static final Set<FieldRef.Kind> CARD_PLACES = Set.of(FieldRef.Kind.CARD, FieldRef.Kind.REGISTER);
    private static final Map<String, Agreement.How> HOW = Map.of(
            "equals", Agreement.How.EQUALS,
            "contains", Agreement.How.CONTAINS,
            "within", Agreement.How.WITHIN,
            "domain", Agreement.How.DOMAIN,
            "below", Agreement.How.BELOW);

    private final Patterns patterns;
    private final Set<String> items;
    private final ColumnReader columns;
    private final IdentityReader identity;
    private final LinkReader links;

    /**
     * @param patterns reads patterns
     * @param items ids of the items that a rule may speak of
     */
    RequirementReader(Patterns patterns, Set<String> items) {
        this.patterns = patterns;
        this.items = new TreeSet<>(items);
        this.columns = new ColumnReader(patterns, this::item);
        this.identity = new IdentityReader(patterns, this::item, this::field);
        this.links = new LinkReader(this::item);
    }

    /** The words of the closed list of kinds, sorted. */
    static Set<String> kinds() {
        return KINDS.keySet();
    }

    Requirement read(JsonPart part) {
        Set<String> kinds = kinds();
        JsonPart kind = Optional.ofNullable(part.members().values().get("kind"))
                .orElseThrow(() -> part.wrong(
                        "缺少键“kind”",
                        "写上 " + String.join("、", kinds) + " 之一。",
                        "The key \"kind\" is missing",
                        "Write one of " + String.join(", ", kinds) + "."));
        BiFunction<RequirementReader, JsonPart, Requirement> reader = KINDS.get(kind.text());
        if (reader == null) {
            throw kind.unknown("要求类型", "kind of requirement", kind.text(), kinds);
        }
        return reader.apply(this, part);
    }

    private Requirement presence(JsonPart part) {
        JsonFields fields =
                JsonFields.of(part, "kind", "item", "failsAsAttribute", "softenedBy", "askedBy", "labelAsks", "inText");
        return new Requirement.Presence(
                item(fields.required("item")),
                fields.flag("failsAsAttribute"),
                optionalItem(fields, "softenedBy"),
                optionalItem(fields, "askedBy"),
                fields.flag("labelAsks"),
                fields.flag("inText"));
    }

    private Requirement valueFormat(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "item", "patterns", "oneIsEnough");
        return new Requirement.ValueFormat(
                item(fields.required("item")), forms(fields.required("patterns")), fields.flag("oneIsEnough"));
    }

    private Requirement linkHost(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "item", "linkRequired");
        return new Requirement.LinkHost(item(fields.required("item")), fields.flag("linkRequired"));
    }

    private Requirement liveLink(JsonPart part) {
        return new Requirement.LiveLink(item(JsonFields.of(part, "kind", "item").required("item")));
    }

    private Requirement embeddedOnce(JsonPart part) {
        return new Requirement.EmbeddedOnce(
                item(JsonFields.of(part, "kind", "item").required("item")));
    }

    private Requirement inFooter(JsonPart part) {
        JsonPart list = notEmpty(JsonFields.of(part, "kind", "items").required("items"));
        list.phrases();
        return new Requirement.InFooter(list.list().stream().map(this::item).toList());
    }

    private Requirement tagsPresent(JsonPart part) {
        return new Requirement.TagsPresent(tags(JsonFields.of(part, "kind", "tags")));
    }

    private Requirement tagsFilled(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "tags", "placeholders");
        return new Requirement.TagsFilled(tags(fields), patterns.patterns(fields.optional("placeholders")));
    }

    private Requirement tagFormat(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "tag", "patterns");
        return new Requirement.TagFormat(fields.required("tag").phrase(), forms(fields.required("patterns")));
    }

    private Requirement tagsExact(JsonPart part) {
        return new Requirement.TagsExact(tags(JsonFields.of(part, "kind", "tags")));
    }

    private Requirement agreement(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "field", "with", "how", "part", "every", "unless", "omits");
        return new Agreement(
                field(fields.required("field")),
                fieldList(fields.required("with")),
                fields.choice("how", HOW, Agreement.How.EQUALS),
                patterns.taking(fields.optional("part")),
                fields.flag("every"),
                fields.optional("unless").map(RequirementReader::cardKey).orElse(""),
                fields.phrases("omits"));
    }

    private Requirement retired(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "key", "now", "fields");
        return new Requirement.Retired(
                cardKey(fields.required("key")), cardKey(fields.required("now")), fieldList(fields.required("fields")));
    }

    private Requirement domainForm(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "fields", "patterns", "forbidden", "under");
        String under = fields.optional("under").map(RequirementReader::cardKey).orElse("");
        List<String> forms = patterns.patterns(fields.optional("patterns"));
        List<String> forbidden = patterns.patterns(fields.optional("forbidden"));
        if (forms.isEmpty() && forbidden.isEmpty() == under.isEmpty() || !forms.isEmpty() && !under.isEmpty()) {
            throw part.wrong(
                    "patterns（可加 forbidden）和 under 应当写且只写一种",
                    "按写法检查用 patterns 或 forbidden，按上级域名检查用 under。",
                    "Either \"patterns\" or \"forbidden\", or \"under\" is needed, and not both",
                    "Use patterns or forbidden for the form, under for the domain right above.");
        }
        return new Requirement.DomainForm(fieldList(fields.required("fields")), forms, forbidden, under);
    }

    private Requirement noLink(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "patterns", "exceptHosts");
        return new Requirement.NoLink(forms(fields.required("patterns")), fields.phrases("exceptHosts"));
    }

    private Requirement ownDomain(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "texts", "suffixes", "exceptHosts");
        return new Requirement.OwnDomain(
                forms(fields.required("texts")),
                notEmpty(fields.required("suffixes")).phrases(),
                fields.phrases("exceptHosts"));
    }

    private Requirement cardComplete(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "when", "needs");
        return new Requirement.CardComplete(cardKey(fields.required("when")), cardKey(fields.required("needs")));
    }

    private Requirement registerAgreement(JsonPart part) {
        JsonPart list = notEmpty(JsonFields.of(part, "kind", "compared").required("compared"));
        return new RegisterAgreement(list.list().stream()
                .map(each -> {
                    JsonFields fields = JsonFields.of(each, "key", "shown");
                    return new RegisterAgreement.Compared(
                            cardKey(fields.required("key")),
                            fields.nullable("shown").map(this::field).orElse(null));
                })
                .toList());
    }

    private List<FieldRef> fieldList(JsonPart list) {
        return notEmpty(list).list().stream().map(this::field).toList();
    }

    private FieldRef field(JsonPart part) {
        String[] words = part.phrase().split(":", 2);
        FieldRef.Kind kind = Stream.of(FieldRef.Kind.values())
                .filter(each -> each.word().equals(words[0]))
                .findFirst()
                .orElseThrow(() -> part.unknown(
                        "位置",
                        "place",
                        words[0],
                        Stream.of(FieldRef.Kind.values())
                                .map(FieldRef.Kind::word)
                                .toList()));
        String key = words.length > 1 ? words[1] : "";
        if (kind.keyed() ? key.isBlank() : words.length > 1) {
            throw part.wrong(
                    "“" + part.text() + "”" + (kind.keyed() ? "缺少冒号后的名称" : "不应有冒号"),
                    "写成 title、tag:SiteName、item:organizer 或 card:name 这样。",
                    "\"" + part.text() + "\" " + (kind.keyed() ? "lacks the name behind the colon" : "takes no name"),
                    "Write it like title, tag:SiteName, item:organizer or card:name.");
        }
        FieldRef place = new FieldRef(kind, key);
        if (place.isOfItem() && !items.contains(key)) {
            throw part.unknown("要素", "item", key, items);
        }
        if (CARD_PLACES.contains(kind) && !SiteCard.keys().contains(key)) {
            throw part.unknown("站点卡的键", "key of the site card", key, SiteCard.keys());
        }
        return place;
    }

    static String cardKey(JsonPart part) {
        if (!SiteCard.keys().contains(part.phrase())) {
            throw part.unknown("站点卡的键", "key of the site card", part.text(), SiteCard.keys());
        }
        return part.text();
    }

    private List<String> forms(JsonPart list) {
        return patterns.patterns(Optional.of(notEmpty(list)));
    }

    private static List<String> tags(JsonFields fields) {
        return notEmpty(fields.required("tags")).phrases();
    }

    private String optionalItem(JsonFields fields, String key) {
        return fields.optional(key)
                .filter(given -> !given.text().isEmpty())
                .map(this::item)
                .orElse("");
    }

    private String item(JsonPart part) {
        if (!items.contains(part.id())) {
            throw part.unknown("要素", "item", part.id(), items);
        }
        return part.id();
    }

    static JsonPart notEmpty(JsonPart list) {
        if (list.list().isEmpty()) {
            throw list.wrong("这个数组是空的", "至少写一项。", "The array is empty", "Write at least one entry.");
        }
        return list;
    }
}
