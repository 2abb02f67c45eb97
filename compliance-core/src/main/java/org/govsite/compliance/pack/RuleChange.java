package org.govsite.compliance.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;
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
        Optional<Deprecation> deprecation,
        List<Source> sources) {

    static RuleChange read(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "severity", "phases", "applies", "veto", "deprecated", "sources");
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
                fields.optional("deprecated").map(Deprecation::read),
                RuleParts.sources(fields.list("sources")));
    }

    /** @param version the version that changes the rule */
    Rule applyTo(Rule before, PackRef version) {
        Rule after = changed(before, before.origins());
        Origins origins = before.origins().with(version, before.fields(), after.fields(), sources.size());
        return changed(before, origins);
    }

    private Rule changed(Rule before, Origins origins) {
        return new Rule(
                before.id(),
                before.title(),
                Stream.concat(sources.stream(), before.sources().stream()).toList(),
                severity.orElse(before.severity()),
                phases.map(change -> change.applyTo(before.schedule())).orElse(before.schedule()),
                siteKinds.orElse(before.siteKinds()),
                pages.orElse(before.pages()),
                veto.orElse(before.veto()),
                before.requirement(),
                before.fix(),
                before.yieldsTo(),
                deprecation.orElse(before.deprecation()),
                origins);
    }
}
