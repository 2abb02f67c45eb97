package org.govsite.compliance.pack;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;
import org.govsite.compliance.site.SiteCard;

/** Reads {@code rules/<id>/rule.json}. */
final class RuleReader {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern CARD_VALUE = Pattern.compile("card\\.([A-Za-z]+)\\|[^|]+");

    private final RequirementReader requirements;

    /**
     * @param macros macros that patterns may use
     * @param items ids of the items that a rule may speak of
     */
    RuleReader(Macros macros, Set<String> items) {
        this.requirements = new RequirementReader(new Patterns(macros), items);
    }

    Rule read(JsonPart root, String id, PackRef origin) {
        JsonFields fields = JsonFields.ofFile(
                root,
                "title",
                "sources",
                "severity",
                "phases",
                "applies",
                "veto",
                "requirement",
                "fix",
                "yieldsTo",
                "deprecated");
        JsonPart sources = fields.required("sources");
        if (sources.list().isEmpty()) {
            throw sources.wrong("规则没有依据", "至少写一个依据。", "The rule names no source", "Name at least one source.");
        }
        JsonFields applies = JsonFields.of(fields.required("applies"), "siteKinds", "pages");
        Rule rule = new Rule(
                new RuleId(id),
                RuleParts.words(fields.required("title")),
                RuleParts.sources(sources.list()),
                RuleParts.severities(fields.required("severity")),
                PhaseChange.read(fields.required("phases")).applyTo(PhaseChange.NEVER),
                RuleParts.siteKinds(applies.list("siteKinds")),
                RuleParts.pages(applies.required("pages")),
                fields.flag("veto"),
                requirements.read(fields.required("requirement")),
                fix(fields.required("fix")),
                new TreeSet<>(fields.phrases("yieldsTo")),
                fields.optional("deprecated").map(Deprecation::read).orElse(null),
                Origins.of(origin, sources.list().size()));
        RuleChecks.check(rule, fields.required("phases").where());
        return rule;
    }

    private static LocalizedText fix(JsonPart part) {
        LocalizedText fix = RuleParts.words(part);
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
                if (!SiteCard.singleKeys().contains(value.group(1))) {
                    throw part.unknown("站点卡的键", "key of the site card", value.group(1), SiteCard.singleKeys());
                }
            }
        }
        return fix;
    }
}
