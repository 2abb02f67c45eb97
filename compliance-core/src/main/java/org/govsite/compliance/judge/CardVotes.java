package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.result.CardProposal.Fitness;
import org.govsite.compliance.result.Carrier;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.site.DomainName;

/** Lets the pages of a site vote on a value of its card. */
final class CardVotes {

    /** No name, number or address of a site is longer. */
    private static final int LONGEST = 120;

    /** More than there are states, so that the place counts before the state of what stands there. */
    private static final int RANKS_OF_A_PLACE = 10;

    /** Keys whose values are domain names, which are compared as such. */
    private static final List<String> DOMAINS = List.of("domain", "chineseDomain");

    private final RulePack pack;
    private final Patterns patterns;
    private final Fields fields;
    private final List<PageReading> readings;

    /** What pages write, looked at once: the pages of a site mostly write the same. */
    private final Map<String, Value> values = new HashMap<>();

    private record Value(String same, String shown, Fitness fitness) {}

    /** @param readings the pages that vote, the home page first */
    CardVotes(RulePack pack, Patterns patterns, Fields fields, List<PageReading> readings) {
        this.pack = pack;
        this.patterns = patterns;
        this.fields = fields;
        this.readings = readings;
    }

    /** What the pages say under a key. */
    Tally on(CardSources.Key key) {
        Tally tally = new Tally();
        for (int page = 0; page < readings.size(); page++) {
            for (Tally.Vote vote : votes(key, readings.get(page))) {
                count(key, vote, page, tally);
            }
        }
        return tally;
    }

    /** Adds a value that stands at a place which the key does not name of its own. */
    void count(CardSources.Key key, Tally.Vote vote, int page, Tally tally) {
        Value value = values.computeIfAbsent(key.key() + ' ' + vote.value(), written -> value(key, vote.value()));
        Tally.Vote cleaned = new Tally.Vote(value.shown, vote.rank(), vote.from(), vote.visible(), vote.first());
        tally.add(value.same, cleaned, value.fitness, page);
    }

    private Value value(CardSources.Key key, String written) {
        String whole = written.strip();
        if (whole.length() > LONGEST) {
            String shown = whole.substring(0, LONGEST) + "…";
            return new Value(Fields.normal(shown), shown, Fitness.MALFORMED);
        }
        String value = whole.replaceAll("\\s+", " ");
        Optional<DomainName> domain = DOMAINS.contains(key.key()) ? Domains.in(value) : Optional.empty();
        Fitness fitness = fitness(key, value, domain);
        String shown = fitness == Fitness.FIT ? domain.map(DomainName::display).orElse(value) : value;
        return new Value(same(key, shown), shown, fitness);
    }

    /** What two values of a key have in common when they are the same. */
    String same(CardSources.Key key, String value) {
        if (DOMAINS.contains(key.key())) {
            return Domains.in(value).map(DomainName::ascii).orElseGet(() -> Fields.normal(value));
        }
        String part = key.same().isEmpty() ? "" : patterns.firstGroup("(" + key.same() + ")", value);
        return part.isEmpty() ? Fields.normal(value) : part;
    }

    /** On how many pages the value may stand in a part that could not be seen. */
    int unseen(CardSources.Key key) {
        return key.from().stream()
                .filter(field -> isKnown(field) && field.kind() == FieldRef.Kind.ITEM)
                .findFirst()
                .map(field -> (int) readings.stream()
                        .filter(page -> page.item(field.key()).state() == ItemState.NOT_MEASURABLE)
                        .count())
                .orElse(0);
    }

    private List<Tally.Vote> votes(CardSources.Key key, PageReading page) {
        List<Tally.Vote> votes = new ArrayList<>();
        for (int place = 0; place < key.from().size(); place++) {
            FieldRef field = key.from().get(place);
            int rank = place * RANKS_OF_A_PLACE;
            if (field.kind() == FieldRef.Kind.ITEM) {
                if (isKnown(field)) {
                    sightings(page, field)
                            .filter(sighting -> !key.shownOnly() || sighting.carrier() == Carrier.TEXT)
                            .map(sighting -> vote(key, field, sighting, rank))
                            .filter(vote -> !vote.value().isBlank())
                            .forEach(votes::add);
                }
            } else {
                fields.read(field, page).stream()
                        .filter(told -> field.kind() != FieldRef.Kind.CANONICAL
                                || !Address.of(told.value()).host().isEmpty())
                        .map(told -> new Tally.Vote(told.value(), rank, field, false, told.location()))
                        .forEach(votes::add);
            }
        }
        return votes;
    }

    private Tally.Vote vote(CardSources.Key key, FieldRef field, Sighting sighting, int rank) {
        boolean inAddress = !key.address().isEmpty();
        String href = sighting.href() == null ? "" : sighting.href();
        String value = inAddress ? Address.decoded(patterns.firstGroup(key.address(), href)) : sighting.value();
        return new Tally.Vote(
                value,
                rank + sighting.rung().ordinal(),
                field,
                !inAddress && sighting.carrier() == Carrier.TEXT,
                sighting.location());
    }

    /** What may speak for the site: text of an article that speaks of another one is none of it. */
    private static Stream<Sighting> sightings(PageReading page, FieldRef field) {
        List<Sighting> live = page.item(field.key()).sightings().stream()
                .filter(sighting -> sighting.rung() != ItemState.INERT)
                .toList();
        boolean inFooter = live.stream()
                .anyMatch(sighting -> sighting.zone() == ZoneKind.FOOTER && sighting.carrier() == Carrier.TEXT);
        return live.stream()
                .filter(sighting ->
                        !inFooter || sighting.zone() == ZoneKind.FOOTER || sighting.carrier() != Carrier.TEXT);
    }

    private boolean isKnown(FieldRef field) {
        return field.kind() != FieldRef.Kind.ITEM || pack.item(field.key()).isPresent();
    }

    private Fitness fitness(CardSources.Key key, String value, Optional<DomainName> domain) {
        String normal = Fields.normal(domain.map(DomainName::display).orElse(value));
        if (key.placeholders().stream().anyMatch(form -> patterns.finds(form, normal)) || isLeftover(key, normal)) {
            return Fitness.PLACEHOLDER;
        }
        boolean isName = !DOMAINS.contains(key.key())
                || domain.filter(name -> !name.isIpAddress() && name.labels().size() > 1)
                        .isPresent();
        boolean formed = key.forms().isEmpty() || key.forms().stream().anyMatch(form -> patterns.matches(form, normal));
        return isName && formed && hasFormOfPack(key, value) ? Fitness.FIT : Fitness.MALFORMED;
    }

    /** Whether the pack says of a tag under this key that such a content says nothing. */
    private boolean isLeftover(CardSources.Key key, String normal) {
        return pack.rules().stream()
                .map(Rule::requirement)
                .filter(Requirement.TagsFilled.class::isInstance)
                .map(Requirement.TagsFilled.class::cast)
                .filter(filled -> key.from().stream()
                        .anyMatch(field -> field.kind() == FieldRef.Kind.TAG
                                && filled.tags().contains(field.key())))
                .flatMap(filled -> filled.placeholders().stream())
                .anyMatch(form -> patterns.matches(form, normal));
    }

    /** Whether the value has the form that the pack asks of the item which counts most. */
    private boolean hasFormOfPack(CardSources.Key key, String value) {
        String written = Squeezed.squeeze(value);
        return pack.rules().stream()
                .map(Rule::requirement)
                .filter(Requirement.ValueFormat.class::isInstance)
                .map(Requirement.ValueFormat.class::cast)
                .filter(format -> key.from().get(0).equals(new FieldRef(FieldRef.Kind.ITEM, format.item())))
                .allMatch(format -> format.patterns().stream().anyMatch(form -> patterns.matches(form, written)));
    }
}
