package org.govsite.compliance.pack;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;
import org.govsite.compliance.site.SiteKind;

/** Parts of rules that a rule file and an override have in common. */
final class RuleParts {

    static final Map<String, Confidence> CONFIDENCES =
            Stream.of(Confidence.values()).collect(Collectors.toMap(Enum::name, confidence -> confidence));

    private static final Map<String, Severity> SEVERITIES =
            Stream.of(Severity.values()).collect(Collectors.toMap(Enum::name, severity -> severity));
    private static final Map<String, PageScope> SCOPES = Map.of(
            "home", PageScope.HOME,
            "columns", PageScope.COLUMNS,
            "articles", PageScope.ARTICLES,
            "documents", PageScope.DOCUMENTS);
    private static final Map<String, SiteKind> SITE_KINDS =
            Stream.of(SiteKind.values()).collect(Collectors.toMap(SiteKind::json, kind -> kind));

    private RuleParts() {}

    static LocalizedText words(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "zh", "en");
        return new LocalizedText(
                fields.required("zh").phrase(), fields.required("en").phrase());
    }

    /** What is not written is as inherited. */
    static Exceptions exceptions(JsonPart part, Exceptions inherited) {
        JsonFields fields = JsonFields.of(part, "longestWaiver", "baselineEndsWhenMandatory");
        Optional<JsonPart> longest = fields.optional("longestWaiver");
        longest.filter(days -> days.number() < 1).ifPresent(days -> {
            throw days.wrong(
                    "豁免最长 " + days.number() + " 天",
                    "至少写 1 天。",
                    "A waiver would last " + days.number() + " days at most",
                    "Write 1 at the least.");
        });
        return new Exceptions(
                longest.map(JsonPart::number).orElse(inherited.longestWaiver()),
                fields.optional("baselineEndsWhenMandatory")
                        .map(JsonPart::flag)
                        .orElse(inherited.baselineEndsWhenMandatory()));
    }

    static Source source(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "document", "number", "article", "date", "confidence");
        return new Source(
                fields.required("document").phrase(),
                fields.text("number"),
                fields.text("article"),
                fields.nullable("date").map(JsonPart::date).orElse(null),
                fields.required("confidence").choice(CONFIDENCES));
    }

    static List<Source> sources(List<JsonPart> parts) {
        return parts.stream().map(RuleParts::source).toList();
    }

    static Severities severities(JsonPart part) {
        if (part.isText()) {
            return Severities.of(part.choice(SEVERITIES));
        }
        JsonFields fields = JsonFields.of(part, "home", "documents");
        return new Severities(
                fields.required("home").choice(SEVERITIES),
                fields.required("documents").choice(SEVERITIES));
    }

    static PageScope pages(JsonPart part) {
        return part.choice(SCOPES);
    }

    static Set<SiteKind> siteKinds(List<JsonPart> parts) {
        Set<SiteKind> kinds = EnumSet.noneOf(SiteKind.class);
        parts.forEach(part -> kinds.add(part.choice(SITE_KINDS)));
        return kinds;
    }
}
