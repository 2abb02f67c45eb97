package org.govsite.compliance.judge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.IdentityRequirement.NoValue;
import org.govsite.compliance.pack.LinkRequirement;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.site.SiteCard;

/**
 * What the questions in force name on a page, so that the others leave it to them: one cause, one finding. What no question
 * in force speaks of is left to nobody.
 */
final class Questions {

    private final List<Rule> rules;
    private final Scopes scopes;
    private final Patterns patterns;
    private final Map<String, Retirement> retirements = new TreeMap<>();
    private final List<Requirement> asked;
    private final List<Rule> identities;

    /** The kinds of question that others leave things to. */
    private static final List<Class<? extends Requirement>> KINDS = List.of(
            Requirement.Retired.class,
            Requirement.TagsFilled.class,
            Requirement.ValueFormat.class,
            NoValue.class,
            IdentityRequirement.Identity.class,
            Requirement.NoLink.class,
            LinkRequirement.SiteMapLists.class,
            LinkRequirement.IconFile.class,
            ColumnRequirement.ListFresh.class);

    /** Of some rules those that others leave things to. Where these are the same, all questions are put in the same way. */
    static List<Rule> among(List<Rule> inForce) {
        return inForce.stream()
                .filter(rule -> KINDS.stream().anyMatch(kind -> kind.isInstance(rule.requirement())))
                .toList();
    }

    /** @param among of the rules that count on the day and for the kind of site those that others leave things to */
    Questions(List<Rule> among, SiteCard card, Scopes scopes, Patterns patterns) {
        this.rules = among.stream()
                .filter(rule -> rule.requirement() instanceof Requirement.Retired
                        || rule.requirement() instanceof Requirement.TagsFilled
                        || rule.requirement() instanceof Requirement.ValueFormat
                        || rule.requirement() instanceof NoValue)
                .toList();
        this.asked = among.stream().map(Rule::requirement).toList();
        this.identities = among.stream()
                .filter(rule -> rule.requirement() instanceof IdentityRequirement.Identity)
                .toList();
        this.scopes = scopes;
        this.patterns = patterns;
        rules.forEach(rule -> {
            if (rule.requirement() instanceof Requirement.Retired retired) {
                retirements.put(retired.key(), Retirement.of(card, retired.key()));
            }
        });
    }

    /** What is retired under a key of the card that a question in force speaks of. */
    Retirement retirement(String key) {
        return retirements.getOrDefault(key, new Retirement(List.of(), List.of(), List.of()));
    }

    /** Whether a page seems to be in another language, so that what it lacks is a question. */
    boolean seemForeign(PageFacts page) {
        return scopes.seemsForeign(page);
    }

    /** The rules that compare what the places of the site say of it. */
    List<Rule> identities() {
        return identities;
    }

    /** The items whose entry is asked to lead to a site map. */
    List<String> siteMaps() {
        return of(LinkRequirement.SiteMapLists.class, LinkRequirement.SiteMapLists::item);
    }

    /** The items whose picture is asked to be there. */
    List<String> icons() {
        return of(LinkRequirement.IconFile.class, LinkRequirement.IconFile::item);
    }

    /** The ordered columns whose page is asked to be there. */
    List<String> columns() {
        return of(ColumnRequirement.ListFresh.class, ColumnRequirement.ListFresh::item);
    }

    /** Whether a question about addresses that should not be linked names this one. */
    boolean names(String address) {
        String decoded = Address.decoded(address.strip());
        Address parsed = Address.of(address);
        return asked.stream()
                .anyMatch(requirement -> requirement instanceof Requirement.NoLink none
                        && patterns.findsAny(none.patterns(), decoded)
                        && none.exceptHosts().stream().noneMatch(parsed::isAt));
    }

    private <R extends Requirement> List<String> of(Class<R> kind, Function<R, String> item) {
        return asked.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(item)
                .distinct()
                .toList();
    }

    /**
     * Whether what stands at a place is named by a question about retired names, about placeholders or about values that are
     * something else.
     */
    boolean name(PageFacts page, FieldRef field, Told told) {
        return rules.stream().anyMatch(rule -> scopes.holds(rule, page) && names(rule.requirement(), field, told));
    }

    /** Whether the question about the form of an item names what stands there. */
    boolean malformed(PageFacts page, String item, Sighting sighting) {
        return rules.stream()
                .anyMatch(rule -> rule.requirement() instanceof Requirement.ValueFormat format
                        && format.item().equals(item)
                        && scopes.holds(rule, page)
                        && !Evaluator.isFormed(sighting, format, patterns));
    }

    /** The readings among these that a rule speaks of. */
    List<PageReading> inScope(Rule rule, List<PageReading> readings) {
        return readings.stream()
                .filter(reading -> scopes.holds(rule, reading.page()))
                .toList();
    }

    private boolean names(Requirement requirement, FieldRef field, Told told) {
        if (requirement instanceof Requirement.Retired retired) {
            return retired.fields().stream().anyMatch(each -> covers(each, field, told))
                    && !retirement(retired.key()).in(told.text()).isEmpty();
        }
        if (requirement instanceof NoValue none) {
            return none.forbidden().stream()
                    .anyMatch(forbidden -> forbidden.fields().stream()
                                    .anyMatch(each -> covers(each, field, told) || isSameItem(each, field))
                            && isForbidden(forbidden, told, patterns));
        }
        return requirement instanceof Requirement.TagsFilled filled
                && field.kind() == FieldRef.Kind.TAG
                && filled.tags().contains(field.key())
                && Tags.isPlaceholder(filled, told.value(), patterns);
    }

    /** Whether a value is one of those that a place must not hold. */
    static boolean isForbidden(NoValue.Forbidden forbidden, Told told, Patterns patterns) {
        return patterns.matches(forbidden.pattern(), Fields.normal(told.value()));
    }

    /** What is no value of an item in the text is none in a link either. */
    private static boolean isSameItem(FieldRef one, FieldRef other) {
        return one.isOfItem() && other.isOfItem() && one.key().equals(other.key());
    }

    /** Whether who looks at one place sees what stands at the other. */
    private static boolean covers(FieldRef wide, FieldRef field, Told told) {
        return wide.equals(field)
                || wide.kind() == FieldRef.Kind.HEADER && told.zone() == ZoneKind.HEADER
                || wide.kind() == FieldRef.Kind.FOOTER && told.zone() == ZoneKind.FOOTER;
    }
}
