package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityRequirement.Identity;
import org.govsite.compliance.pack.IdentityRequirement.Identity.How;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.site.DomainName;
import org.govsite.compliance.site.Location;

/** Hears what pages, and the card and the register, say at the kinds of place that a question of identity names. */
final class Voices {

    /** No name, number or domain of a site is longer. */
    private static final int LONGEST = 120;

    /** So many values outside the footer are a list of sites, and none of them speaks for this one. */
    private static final int LIST = 3;

    private final Identity requirement;
    private final Fields fields;
    private final Questions questions;
    private final PageReader reader;

    /**
     * One value at one place.
     *
     * @param place number of the kind of place in the requirement
     * @param value what is compared of it
     * @param written what it says
     * @param certain whether it is certain that it speaks of this site
     */
    record Voice(int place, String value, String written, Location location, boolean certain) {}

    Voices(Identity requirement, Fields fields, Questions questions, PageReader reader) {
        this.requirement = requirement;
        this.fields = fields;
        this.questions = questions;
        this.reader = reader;
    }

    /** What a page says, place by place, in document order. */
    List<Voice> on(PageReading page) {
        return heard(page, false);
    }

    /** What card and register say; as their place, where the page begins. */
    List<Voice> declared(PageReading page) {
        return heard(page, true);
    }

    /** What counts as right beside what the site is, in the form in which values are compared. */
    Set<String> accepted(PageReading page) {
        return requirement.accepts().stream()
                .flatMap(field -> fields.read(field, page).stream())
                .map(told -> part(told.value()))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Voice> heard(PageReading page, boolean declared) {
        List<Voice> heard = new ArrayList<>();
        for (int place = 0; place < requirement.places().size(); place++) {
            if (requirement.places().get(place).field().isDeclared() == declared) {
                heard.addAll(at(place, page));
            }
        }
        return heard;
    }

    private List<Voice> at(int place, PageReading page) {
        FieldRef field = requirement.places().get(place).field();
        return switch (field.kind()) {
            case TEXT -> text(place, field, page);
            case ATTRIBUTE -> withoutLists(place, unnamed(field, page), true);
            default ->
                fields.read(field, page).stream()
                        .filter(told -> !questions.name(page.page(), field, told))
                        .map(told -> new Voice(place, part(told.value()), told.value(), told.location(), true))
                        .filter(voice -> !voice.value.isEmpty())
                        .toList();
        };
    }

    /** What stands in the footer speaks for the site; else what stands elsewhere may, but it may speak of another one. */
    private List<Voice> text(int place, FieldRef field, PageReading page) {
        List<Sighting> formed = unnamed(field, page).stream()
                .filter(sighting -> !questions.malformed(page.page(), field.key(), sighting))
                .toList();
        List<Sighting> footer = ownFirst(
                field,
                page,
                formed.stream()
                        .filter(sighting -> sighting.zone() == ZoneKind.FOOTER)
                        .toList());
        return footer.isEmpty() ? withoutLists(place, formed, false) : voices(place, footer, true);
    }

    /** Where a footer shows the value of another body, labelled as such, beside one that is not, only the latter speaks. */
    private List<Sighting> ownFirst(FieldRef field, PageReading page, List<Sighting> footer) {
        Map<Sighting, String> bodies = footer.size() < 2 ? Map.of() : reader.bodies(page.page(), field.key());
        if (bodies.isEmpty()) {
            return footer;
        }
        Set<String> others = bodies.values().stream()
                .distinct()
                .filter(body -> !fields.isOwnBody(body, page))
                .collect(Collectors.toSet());
        List<Sighting> own = footer.stream()
                .filter(sighting -> !others.contains(bodies.getOrDefault(sighting, "")))
                .toList();
        return own.isEmpty() ? footer : own;
    }

    /** The sightings at a place that no other question names, such as one about numbers of something else. */
    private List<Sighting> unnamed(FieldRef field, PageReading page) {
        return Fields.sightings(field, page).stream()
                .filter(sighting -> !questions.name(page.page(), field, Told.of(sighting)))
                .toList();
    }

    private List<Voice> withoutLists(int place, List<Sighting> sightings, boolean certain) {
        List<Sighting> footer = sightings.stream()
                .filter(sighting -> sighting.zone() == ZoneKind.FOOTER)
                .toList();
        List<Voice> all = voices(place, sightings, certain);
        Set<String> values = new HashSet<>();
        all.forEach(voice -> values.add(voice.value));
        return values.size() < LIST ? all : voices(place, footer, certain);
    }

    private List<Voice> voices(int place, List<Sighting> sightings, boolean certain) {
        return sightings.stream()
                .map(sighting ->
                        new Voice(place, part(sighting.value()), sighting.value(), sighting.location(), certain))
                .filter(voice -> !voice.value.isEmpty())
                .toList();
    }

    private String part(String written) {
        if (written.length() > LONGEST) {
            return "";
        }
        if (requirement.how() == How.DOMAIN) {
            Optional<DomainName> domain = Domains.in(written);
            return domain.map(DomainName::ascii).map(Domains::withoutWww).orElse("");
        }
        return reader.part(requirement.part(), written);
    }
}
