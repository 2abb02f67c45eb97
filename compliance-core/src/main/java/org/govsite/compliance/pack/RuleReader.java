package org.govsite.compliance.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code rules/<id>/rule.json}. */
final class RuleReader {

    private static final List<String> KINDS =
            List.of("presence", "value-format", "link-host", "live-link", "in-footer");
    private static final List<String> CARD_KEYS =
            List.of("name", "organizer", "domain", "siteIdCode", "icpNumber", "policeNumber");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern CARD_VALUE = Pattern.compile("card\\.([A-Za-z]+)\\|[^|]+");

    private final Patterns patterns;
    private final Set<String> items;

    /**
     * @param macros macros that patterns may use
     * @param items ids of the items that a rule may speak of
     */
    RuleReader(Macros macros, Set<String> items) {
        this.patterns = new Patterns(macros);
        this.items = new TreeSet<>(items);
    }

    Rule read(JsonPart root, String id, PackRef origin) {
        JsonFields fields =
                JsonFields.of(root, "title", "sources", "severity", "phases", "applies", "veto", "requirement", "fix");
        JsonPart sources = fields.required("sources");
        if (sources.list().isEmpty()) {
            throw sources.wrong("规则没有依据", "至少写一个依据。", "The rule names no source", "Name at least one source.");
        }
        JsonFields applies = JsonFields.of(fields.required("applies"), "siteKinds", "pages");
        Rule rule = new Rule(
                new RuleId(id),
                fields.required("title").words(),
                RuleParts.sources(sources.list()),
                RuleParts.severities(fields.required("severity")),
                PhaseChange.read(fields.required("phases")).applyTo(PhaseChange.NEVER),
                RuleParts.siteKinds(applies.list("siteKinds")),
                RuleParts.pages(applies.required("pages")),
                fields.flag("veto"),
                requirement(fields.required("requirement")),
                fix(fields.required("fix")),
                origin);
        RuleChecks.check(rule, fields.required("phases").where());
        return rule;
    }

    private Requirement requirement(JsonPart part) {
        JsonPart kind = Optional.ofNullable(part.members().values().get("kind"))
                .orElseThrow(() -> part.wrong(
                        "缺少键“kind”",
                        "写上 " + String.join("、", KINDS) + " 之一。",
                        "The key \"kind\" is missing",
                        "Write one of " + String.join(", ", KINDS) + "."));
        return switch (kind.text()) {
            case "presence" -> {
                JsonFields fields =
                        JsonFields.of(part, "kind", "item", "failsAsAttribute", "softenedBy", "askedBy", "labelAsks");
                yield new Requirement.Presence(
                        item(fields.required("item")),
                        fields.flag("failsAsAttribute"),
                        optionalItem(fields, "softenedBy"),
                        optionalItem(fields, "askedBy"),
                        fields.flag("labelAsks"));
            }
            case "value-format" -> {
                JsonFields fields = JsonFields.of(part, "kind", "item", "patterns");
                List<String> forms = patterns.patterns(Optional.of(notEmpty(fields.required("patterns"))));
                yield new Requirement.ValueFormat(item(fields.required("item")), forms);
            }
            case "link-host" -> {
                JsonFields fields = JsonFields.of(part, "kind", "item", "linkRequired");
                yield new Requirement.LinkHost(item(fields.required("item")), fields.flag("linkRequired"));
            }
            case "live-link" ->
                new Requirement.LiveLink(
                        item(JsonFields.of(part, "kind", "item").required("item")));
            case "in-footer" -> {
                JsonPart list = notEmpty(JsonFields.of(part, "kind", "items").required("items"));
                list.phrases();
                yield new Requirement.InFooter(
                        list.list().stream().map(this::item).toList());
            }
            default -> throw kind.unknown("要求类型", "kind of requirement", kind.text(), KINDS);
        };
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

    private static JsonPart notEmpty(JsonPart list) {
        if (list.list().isEmpty()) {
            throw list.wrong("这个数组是空的", "至少写一项。", "The array is empty", "Write at least one entry.");
        }
        return list;
    }

    private static LocalizedText fix(JsonPart part) {
        LocalizedText fix = part.words();
        for (String text : List.of(fix.zh(), fix.en())) {
            Matcher placeholder = PLACEHOLDER.matcher(text);
            while (placeholder.find()) {
                Matcher value = CARD_VALUE.matcher(placeholder.group(1));
                if (!value.matches()) {
                    throw part.wrong(
                            "“" + placeholder.group() + "”不是合规的占位",
                            "写成 {card.siteIdCode|没有站点卡时的文字}。",
                            "\"" + placeholder.group() + "\" is not a placeholder",
                            "Write {card.siteIdCode|text without card}.");
                }
                if (!CARD_KEYS.contains(value.group(1))) {
                    throw part.unknown("站点卡的键", "key of the site card", value.group(1), CARD_KEYS);
                }
            }
        }
        return fix;
    }
}
