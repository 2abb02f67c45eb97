package org.govsite.compliance.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.govsite.compliance.site.SiteKind;

/**
 * What a version overrides in a rule that it inherits; whatever is empty stays as it was.
 *
 * @param place where it is written
 * @param sources sources put in front of those of the rule
 */
record RuleChange(
        JsonPart place,
        Optional<Severities> severity,
        Optional<PhaseChange> phases,
        Optional<Set<SiteKind>> siteKinds,
        Optional<PageScope> pages,
        Optional<Boolean> veto,
        List<Source> sources) {

    static RuleChange read(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "severity", "phases", "applies", "veto", "sources");
        Optional<JsonFields> applies =
                fields.optional("applies").map(given -> JsonFields.of(given, "siteKinds", "pages"));
        return new RuleChange(
                part,
                fields.optional("severity").map(RuleParts::severities),
                fields.optional("phases").map(PhaseChange::read),
                applies.flatMap(given -> given.optional("siteKinds"))
                        .map(JsonPart::list)
                        .map(RuleParts::siteKinds),
                applies.flatMap(given -> given.optional("pages")).map(RuleParts::pages),
                fields.optional("veto").map(JsonPart::flag),
                RuleParts.sources(fields.list("sources")));
    }

    Rule applyTo(Rule before) {
        return new Rule(
                before.id(),
                before.title(),
                Stream.concat(sources.stream(), before.sources().stream()).toList(),
                severity.orElse(before.severity()),
                phases.map(change -> change.applyTo(before.phases())).orElse(before.phases()),
                siteKinds.orElse(before.siteKinds()),
                pages.orElse(before.pages()),
                veto.orElse(before.veto()),
                before.requirement(),
                before.fix(),
                before.yieldsTo(),
                before.origin());
    }
}
