package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.LinkAddress;
import org.govsite.compliance.pack.LinkRequirement;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.ItemReading;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.result.Witness;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/** Puts the question of a requirement to one page: one method per kind of requirement about items; others elsewhere. */
final class Evaluator {

    private final RulePack pack;
    private final PageReader reader;
    private final Tags tags;
    private final Identity identity;
    private final Links links;
    private final Columns columns;
    private final Questions questions;

    Evaluator(
            RulePack pack,
            PageReader reader,
            Subject subject,
            Questions questions,
            SiteView site,
            Columns columns,
            List<PageReading> readings) {
        this.pack = pack;
        this.reader = reader;
        this.tags = new Tags(reader, questions);
        this.identity = new Identity(subject, reader, questions, readings);
        this.links = new Links(pack, subject, questions, site, readings);
        this.columns = columns;
        this.questions = questions;
    }

    /** Who says what of the site, where the rule compares that; only after the rule was asked of the pages. */
    List<Witness> witnesses(Rule rule) {
        return identity.witnesses(rule);
    }

    /** The verdicts on a page on a day; more than one only where a requirement speaks of several items. Never empty. */
    List<Verdict> evaluate(Rule rule, PageReading page, AsOf asOf) {
        Requirement requirement = rule.requirement();
        if (requirement instanceof Requirement.Presence presence) {
            Verdict verdict = presence(presence, page);
            boolean asks = verdict.outcome() == Outcome.FAILED && questions.seemForeign(page.page());
            return List.of(asks ? foreign(verdict) : verdict);
        }
        if (requirement instanceof Requirement.ValueFormat format) {
            return List.of(format(format, page));
        }
        if (requirement instanceof Requirement.LinkHost host) {
            return List.of(linkHost(host, page));
        }
        if (requirement instanceof Requirement.LiveLink live) {
            return List.of(liveLink(live, page));
        }
        if (requirement instanceof Requirement.EmbeddedOnce once) {
            return embeddedOnce(once, page);
        }
        if (requirement instanceof Requirement.InFooter inFooter) {
            return inFooter(inFooter, page);
        }
        if (requirement instanceof Requirement.TagsPresent present) {
            return tags.present(present, page.page());
        }
        if (requirement instanceof Requirement.TagsFilled filled) {
            return tags.filled(filled, page.page());
        }
        if (requirement instanceof Requirement.TagFormat format) {
            return tags.format(format, page.page());
        }
        if (requirement instanceof Requirement.TagsExact exact) {
            return tags.exact(exact, page.page());
        }
        if (requirement instanceof Requirement.Agreement agreement) {
            return identity.agreement(agreement, page);
        }
        if (requirement instanceof Requirement.Retired retired) {
            return identity.retired(retired, page);
        }
        if (requirement instanceof Requirement.DomainForm form) {
            return identity.domainForm(form, page);
        }
        if (requirement instanceof Requirement.CardComplete complete) {
            return identity.cardComplete(complete, page);
        }
        if (requirement instanceof Requirement.NoLink none) {
            return links.none(none, page.page());
        }
        if (requirement instanceof Requirement.OwnDomain own) {
            return links.ownDomain(own, page.page());
        }
        if (requirement instanceof ColumnRequirement column) {
            return columns.evaluate(column, page, asOf);
        }
        if (requirement instanceof LinkRequirement link) {
            return links.evaluate(link, page);
        }
        if (requirement instanceof IdentityRequirement) {
            return identity.compared(rule, page);
        }
        return identity.register((Requirement.RegisterAgreement) requirement, page);
    }

    private Verdict presence(Requirement.Presence presence, PageReading page) {
        ItemReading reading = page.item(presence.item());
        Sighting best = reading.best().orElse(null);
        return switch (reading.state()) {
            case SHOWN -> Verdict.quiet(Outcome.PASSED, presence.item());
            case SCRIPT ->
                reading.sightings().stream().anyMatch(Sighting::official)
                        ? Verdict.quiet(Outcome.PASSED, presence.item())
                        : at(Outcome.NEEDS_REVIEW, presence.item(), "presence.script", best);
            case ATTRIBUTE -> attribute(presence, reading, best);
            case IMAGE -> at(Outcome.NEEDS_REVIEW, presence.item(), "presence.image", best);
            case INERT -> at(Outcome.FAILED, presence.item(), "presence.inert", best);
            case NOT_MEASURABLE -> notMeasurable(presence.item(), reading);
            case ABSENT -> absent(presence, page);
        };
    }

    /** An attribute shows nothing to a visitor; what is shown may be a picture, or filled in when the page is served. */
    private static Verdict attribute(Requirement.Presence presence, ItemReading reading, Sighting best) {
        if (!presence.failsAsAttribute()) {
            return at(Outcome.NEEDS_REVIEW, presence.item(), "presence.attribute", best);
        }
        if (!reading.gaps().isEmpty()) {
            return notMeasurable(presence.item(), reading);
        }
        return reading.sightings().stream()
                .filter(sighting -> sighting.rung() == ItemState.IMAGE)
                .findFirst()
                .map(picture -> at(Outcome.NEEDS_REVIEW, presence.item(), "presence.image", picture))
                .orElseGet(() -> at(Outcome.FAILED, presence.item(), "presence.attribute", best));
    }

    /** What a page in another language lacks may be missing on purpose. */
    private static Verdict foreign(Verdict lacks) {
        Evidence evidence = new Evidence(
                "presence.other-language",
                lacks.evidence().seen(),
                "",
                lacks.evidence().sightings());
        return new Verdict(Outcome.NEEDS_REVIEW, lacks.item(), lacks.cap(), evidence, lacks.location());
    }

    private static Verdict notMeasurable(String item, ItemReading reading) {
        ItemReading.Unseen gap = reading.gaps().get(0);
        Evidence evidence = new Evidence("not-measurable." + gap.kind(), gap.target(), "", reading.sightings());
        return new Verdict(Outcome.NOT_MEASURABLE, item, Severity.ERROR, evidence, gap.location());
    }

    private Verdict absent(Requirement.Presence presence, PageReading page) {
        String item = presence.item();
        if (!presence.softenedBy().isEmpty()) {
            Sighting instead = page.item(presence.softenedBy()).shown().stream()
                    .findFirst()
                    .orElse(null);
            if (instead != null) {
                Verdict softened = at(Outcome.FAILED, item, "presence.instead", instead);
                return new Verdict(
                        softened.outcome(), item, Severity.WARNING, softened.evidence(), softened.location());
            }
        }
        if (!presence.askedBy().isEmpty()) {
            Sighting maybe = page.item(presence.askedBy()).sightings().stream()
                    .filter(sighting -> sighting.rung() != ItemState.INERT)
                    .findFirst()
                    .orElse(null);
            if (maybe != null) {
                return at(Outcome.NEEDS_REVIEW, item, "presence.maybe", maybe);
            }
        }
        if (presence.inText() && !reader.keeps(item)) {
            Evidence evidence = new Evidence("not-measurable.not-kept", "", "", List.of());
            return new Verdict(
                    Outcome.NOT_MEASURABLE,
                    item,
                    Severity.ERROR,
                    evidence,
                    page.page().titleAt());
        }
        if (presence.inText()) {
            Evidence evidence = new Evidence("presence.absent-in-text", "", "", List.of());
            return new Verdict(
                    Outcome.FAILED, item, Severity.ERROR, evidence, page.page().titleAt());
        }
        Sighting label = reader.label(page.page(), item);
        if (label != null) {
            return at(presence.labelAsks() ? Outcome.NEEDS_REVIEW : Outcome.FAILED, item, "presence.label-only", label);
        }
        boolean footer = page.page().zones().stream().anyMatch(use -> use.kind() == ZoneKind.FOOTER);
        Evidence evidence = new Evidence(footer ? "presence.absent" : "presence.no-footer", "", "", List.of());
        return new Verdict(Outcome.FAILED, item, Severity.ERROR, evidence, reader.footer(page.page()));
    }

    private Verdict format(Requirement.ValueFormat format, PageReading page) {
        FieldRef field = new FieldRef(FieldRef.Kind.SHOWN, format.item());
        List<Sighting> shown = page.item(format.item()).shown().stream()
                .filter(sighting -> !questions.name(page.page(), field, Told.of(sighting)))
                .toList();
        if (shown.isEmpty()) {
            return Verdict.quiet(Outcome.INAPPLICABLE, format.item());
        }
        List<Sighting> wrong = shown.stream()
                .filter(sighting -> !sighting.value().isEmpty() && !isFormed(sighting, format, reader.patterns()))
                .toList();
        return wrong.isEmpty() || format.oneIsEnough() && wrong.size() < shown.size()
                ? Verdict.quiet(Outcome.PASSED, format.item())
                : at(Outcome.FAILED, format.item(), "value-format.other", wrong.get(0));
    }

    /** Whether what stands there has a form that is asked for. */
    static boolean isFormed(Sighting sighting, Requirement.ValueFormat format, Patterns patterns) {
        String value = Squeezed.squeeze(sighting.raw()).replace(" ", "");
        return format.patterns().stream().anyMatch(form -> patterns.matches(form, value));
    }

    private Verdict linkHost(Requirement.LinkHost requirement, PageReading page) {
        ItemReading reading = page.item(requirement.item());
        List<LinkAddress> known = pack.item(requirement.item()).orElseThrow().properAddresses();
        List<Sighting> seen = reading.sightings().stream()
                .filter(s -> s.rung() == ItemState.SHOWN || s.official())
                .toList();
        if (seen.isEmpty()) {
            return Verdict.quiet(Outcome.INAPPLICABLE, requirement.item());
        }
        Sighting linked = null;
        for (Sighting sighting : seen) {
            String written = sighting.official() ? sighting.raw() : sighting.href();
            if (written == null) {
                continue;
            }
            LinkAddress.@Nullable Status status = status(written, known);
            if (status == LinkAddress.Status.CURRENT) {
                return Verdict.quiet(Outcome.PASSED, requirement.item());
            }
            // An official script draws its link elsewhere, where nobody can see it from here.
            boolean drawnElsewhere = sighting.official() && status == null;
            if (linked == null && !drawnElsewhere) {
                linked = sighting;
            }
        }
        if (linked == null) {
            return requirement.linkRequired()
                    ? link(requirement.item(), "link-host.none", "", wanted(known), seen.get(0))
                    : Verdict.quiet(Outcome.INAPPLICABLE, requirement.item());
        }
        String written = linked.official() ? linked.raw() : String.valueOf(linked.href());
        String reason = status(written, known) == LinkAddress.Status.OBSOLETE
                ? "link-host.obsolete"
                : Address.isDead(written)
                        ? "link-host.dead"
                        : isAtHost(written, known) ? "link-host.elsewhere" : "link-host.other";
        return link(requirement.item(), reason, written, wanted(known), linked);
    }

    private LinkAddress.@Nullable Status status(String written, List<LinkAddress> known) {
        Address address = Address.of(written);
        return known.stream()
                .filter(k -> !k.host().isEmpty() && address.isAt(k.host()))
                .filter(k -> k.path().isEmpty() || reader.patterns().finds(k.path(), address.rest()))
                .map(LinkAddress::status)
                .findFirst()
                .orElse(null);
    }

    /** Whether the host is right, so that it is the rest of the address that is not. */
    private static boolean isAtHost(String written, List<LinkAddress> known) {
        Address address = Address.of(written);
        return known.stream().anyMatch(k -> !k.host().isEmpty() && address.isAt(k.host()));
    }

    private static String wanted(List<LinkAddress> known) {
        return known.stream()
                .filter(k ->
                        k.status() == LinkAddress.Status.CURRENT && !k.host().isEmpty())
                .map(LinkAddress::host)
                .findFirst()
                .orElse("");
    }

    private Verdict liveLink(Requirement.LiveLink requirement, PageReading page) {
        List<Sighting> linked = page.item(requirement.item()).shown().stream()
                .filter(s -> s.href() != null)
                .toList();
        if (linked.isEmpty()) {
            return Verdict.quiet(Outcome.INAPPLICABLE, requirement.item());
        }
        if (linked.stream().anyMatch(s -> !Address.isDead(String.valueOf(s.href())))) {
            return Verdict.quiet(Outcome.PASSED, requirement.item());
        }
        Sighting dead = linked.get(0);
        return link(requirement.item(), "live-link.dead", String.valueOf(dead.href()), "", dead);
    }

    private List<Verdict> embeddedOnce(Requirement.EmbeddedOnce requirement, PageReading page) {
        List<Verdict> verdicts = new ArrayList<>();
        boolean any = false;
        for (ZoneUse use : page.page().zones()) {
            Set<String> values = new HashSet<>();
            for (Sighting embed : reader.embeds(page.page(), use, requirement.item())) {
                any = true;
                if (!values.add(embed.value())) {
                    verdicts.add(at(Outcome.FAILED, requirement.item(), "embedded-once.again", embed));
                }
            }
        }
        if (verdicts.isEmpty()) {
            return List.of(Verdict.quiet(any ? Outcome.PASSED : Outcome.INAPPLICABLE, requirement.item()));
        }
        return verdicts;
    }

    private static List<Verdict> inFooter(Requirement.InFooter requirement, PageReading page) {
        boolean footer = page.page().zones().stream().anyMatch(use -> use.kind() == ZoneKind.FOOTER);
        List<Verdict> verdicts = new ArrayList<>();
        for (String item : requirement.items()) {
            List<Sighting> shown = page.item(item).shown();
            boolean outside = footer && !shown.isEmpty() && shown.stream().noneMatch(s -> s.zone() == ZoneKind.FOOTER);
            if (outside) {
                verdicts.add(at(Outcome.FAILED, item, "in-footer.outside", shown.get(0)));
            }
        }
        return verdicts.isEmpty()
                ? List.of(Verdict.quiet(footer ? Outcome.PASSED : Outcome.INAPPLICABLE, ""))
                : verdicts;
    }

    private static Verdict at(Outcome outcome, String item, String reason, @Nullable Sighting sighting) {
        Evidence evidence = new Evidence(
                reason, sighting == null ? "" : sighting.raw(), "", sighting == null ? List.of() : List.of(sighting));
        return new Verdict(
                outcome, item, Severity.ERROR, evidence, sighting == null ? Location.file("") : sighting.location());
    }

    private static Verdict link(String item, String reason, String seen, String wanted, Sighting sighting) {
        Evidence evidence = new Evidence(reason, seen, wanted, List.of(sighting));
        return new Verdict(Outcome.FAILED, item, Severity.ERROR, evidence, sighting.location());
    }
}
