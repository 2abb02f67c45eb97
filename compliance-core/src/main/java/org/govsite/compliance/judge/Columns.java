package org.govsite.compliance.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.judge.ColumnLinks.Way;
import org.govsite.compliance.judge.LinkTargets.Kind;
import org.govsite.compliance.judge.LinkTargets.Target;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.ColumnRequirement.Linked;
import org.govsite.compliance.pack.ColumnRequirement.ListFresh;
import org.govsite.compliance.pack.ColumnRequirement.Prominent;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Carrier;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/** Puts questions about an ordered column (专栏): whether it is there, where it is linked, how fresh it is. */
final class Columns {

    private static final int NAMED_DAYS = 10;

    private final RulePack pack;
    private final SiteView site;
    private final ColumnLinks links;
    private final Freshness freshness;

    Columns(RulePack pack, SiteView site) {
        this.pack = pack;
        this.site = site;
        this.links = new ColumnLinks(site);
        this.freshness = new Freshness(site);
    }

    List<Verdict> evaluate(ColumnRequirement requirement, PageReading page, AsOf asOf) {
        if (requirement instanceof Linked linked) {
            return List.of(linked(linked, page, asOf));
        }
        if (requirement instanceof Prominent prominent) {
            return List.of(prominent(prominent, page, asOf));
        }
        if (requirement instanceof ListFresh fresh) {
            return List.of(fresh(fresh, page, asOf));
        }
        return freshness.evaluate(requirement, page.page(), asOf);
    }

    private Verdict linked(Linked requirement, PageReading home, AsOf asOf) {
        String id = requirement.item();
        if (asOf.isBefore(requirement.window()) || asOf.isOver(requirement.window())) {
            return Verdict.quiet(Outcome.INAPPLICABLE, id);
        }
        Item item = item(id);
        return links.ways(home, item).isEmpty()
                ? missing("column-linked", home, item)
                : Verdict.quiet(Outcome.PASSED, id);
    }

    /** What is said when no link leads to the column: the same under each rule, so that they agree. */
    private Verdict missing(String kind, PageReading home, Item item) {
        PageFacts page = home.page();
        Optional<PageFacts> unlinked = links.pageOf(item);
        if (unlinked.isPresent()) {
            Location place = Location.file(page.path());
            return verdict(
                    Outcome.FAILED,
                    item.id(),
                    kind + ".unlinked",
                    unlinked.get().path(),
                    "",
                    place,
                    List.of());
        }
        Sighting dead = ColumnLinks.dead(home, item);
        if (dead != null) {
            boolean inert = dead.rung() == ItemState.INERT;
            // A picture that names the column may be one that a script makes clickable.
            Outcome outcome = dead.rung() == ItemState.IMAGE ? Outcome.NEEDS_REVIEW : Outcome.FAILED;
            return verdict(
                    outcome,
                    item.id(),
                    kind + (inert ? ".inert" : ".dead"),
                    dead.raw(),
                    "",
                    dead.location(),
                    List.of(dead));
        }
        Optional<Way> maybe = links.maybe(home, item);
        if (maybe.isPresent()) {
            return verdict(
                    Outcome.NEEDS_REVIEW,
                    item.id(),
                    kind + ".maybe",
                    maybe.get().text(),
                    "",
                    maybe.get().location(),
                    List.of());
        }
        DatedList.Unseen unseen = links.unseen(page);
        if (unseen != null) {
            return unseen(item.id(), unseen);
        }
        if (!page.readable()) {
            return verdict(
                    Outcome.NOT_MEASURABLE,
                    item.id(),
                    "not-measurable.unreadable",
                    page.unreadable(),
                    "",
                    Location.file(page.path()),
                    List.of());
        }
        return verdict(Outcome.FAILED, item.id(), kind + ".absent", "", "", Location.file(page.path()), List.of());
    }

    private Verdict prominent(Prominent requirement, PageReading home, AsOf asOf) {
        String id = requirement.item();
        List<Way> ways = links.ways(home, item(id));
        if (asOf.isBefore(requirement.window()) || ways.isEmpty()) {
            return Verdict.quiet(Outcome.INAPPLICABLE, id);
        }
        Optional<Way> prominent = ways.stream()
                .filter(way -> way.zone() != ZoneKind.FOOTER)
                .filter(way -> requirement.firstLinks() == 0 || way.place() <= requirement.firstLinks())
                .findFirst();
        if (asOf.isOver(requirement.window())) {
            return prominent
                    .map(way -> at(id, "column-prominent.over", way, "").cappedBy(Severity.WARNING))
                    .orElseGet(() -> Verdict.quiet(Outcome.PASSED, id));
        }
        if (prominent.isPresent()) {
            return Verdict.quiet(Outcome.PASSED, id);
        }
        Way way = ways.get(0);
        return way.zone() == ZoneKind.FOOTER
                ? at(id, "column-prominent.footer", way, "")
                : at(id, "column-prominent.far", way, "1–" + requirement.firstLinks());
    }

    /** A finding at a link: what it says, and which of all links it is. */
    private static Verdict at(String item, String reason, Way way, String wanted) {
        Sighting sighting = new Sighting(
                Carrier.LINK,
                ItemState.SHOWN,
                way.zone(),
                way.place() + "/" + way.links(),
                way.text(),
                way.href(),
                false,
                way.location());
        String seen = (way.text().isEmpty() ? way.href() : way.text()) + "（" + sighting.value() + "）";
        return verdict(Outcome.FAILED, item, reason, seen, wanted, way.location(), List.of(sighting));
    }

    private Verdict fresh(ListFresh requirement, PageReading home, AsOf asOf) {
        String id = requirement.item();
        if (asOf.isBefore(requirement.window()) || asOf.isOver(requirement.window())) {
            return Verdict.quiet(Outcome.INAPPLICABLE, id);
        }
        Item item = item(id);
        List<Way> ways = links.ways(home, item);
        PageFacts page = null;
        Way astray = null;
        Target target = Target.NOWHERE;
        for (Way way : ways) {
            Target led = site.targets().resolve(home.page().path(), way.href());
            PageFacts there = led.kind() == Kind.PAGE ? site.page(led.path()).orElse(null) : null;
            boolean better = there != null
                    && (page == null || site.list(page, asOf).items().isEmpty())
                    && !there.path().equals(site.home());
            page = better ? there : page;
            if (page == null && (astray == null || led.kind() != Kind.MISSING)) {
                astray = way;
                target = led;
            }
        }
        if (page == null && astray != null) {
            boolean gone = target.kind() == Kind.MISSING || target.kind() == Kind.NOWHERE || target.kind() == Kind.PAGE;
            return verdict(
                    gone ? Outcome.FAILED : Outcome.NOT_MEASURABLE,
                    id,
                    gone ? "list-fresh.no-page" : "list-fresh.elsewhere",
                    astray.href(),
                    "",
                    astray.location(),
                    List.of());
        }
        if (page == null) {
            page = links.pageOf(item).orElse(null);
        }
        return page == null ? missing("list-fresh", home, item) : freshPage(requirement, page, asOf);
    }

    private Verdict freshPage(ListFresh requirement, PageFacts page, AsOf asOf) {
        String id = requirement.item();
        DatedList list = site.list(page, asOf);
        List<DatedItem> dated = list.until(asOf);
        if (dated.isEmpty()) {
            return nothingDated(id, page, list);
        }
        Workdays workdays = Workdays.of(requirement);
        DatedItem newest = dated.get(0);
        LocalDate newestDay = day(newest);
        Set<LocalDate> days = dated.stream().map(Columns::day).collect(Collectors.toCollection(TreeSet::new));
        LocalDate from = requirement.window().from();
        LocalDate oldest = day(dated.get(dated.size() - 1));
        LocalDate first = from != null && from.isAfter(oldest) ? from : oldest;
        String missed = requirement.days() == 1
                ? named(workdays.missed(days, first, asOf.day(), 1).stream())
                : named(workdays.holes(days, first, asOf.day(), requirement.days()).stream()
                        .map(hole -> hole.from() + "–" + hole.to()));
        Sighting sighting = entry(newest);
        LocalDate since = from != null && from.isAfter(newestDay) ? from.minusDays(1) : newestDay;
        boolean stale = asOf.reaches(workdays.overdue(since, requirement.days()));
        if (list.vague() && (stale || !missed.isEmpty())) {
            return unread(id, newest.title(), newest.location());
        }
        if (stale) {
            return verdict(
                    Outcome.FAILED,
                    id,
                    "list-fresh.stale",
                    newestDay.toString(),
                    missed,
                    newest.location(),
                    List.of(sighting));
        }
        // Until then each day that ends may be one that was let pass.
        asOf.changesOn(asOf.day().plusDays(1));
        return missed.isEmpty()
                ? Verdict.quiet(Outcome.PASSED, id)
                : verdict(Outcome.FAILED, id, "list-fresh.gaps", "", missed, newest.location(), List.of(sighting))
                        .cappedBy(Severity.WARNING);
    }

    private Verdict nothingDated(String id, PageFacts page, DatedList list) {
        if (!page.readable()) {
            return verdict(
                    Outcome.NOT_MEASURABLE,
                    id,
                    "not-measurable.unreadable",
                    page.unreadable(),
                    "",
                    Location.file(page.path()),
                    List.of());
        }
        if (list.items().isEmpty() && !list.unseen().isEmpty()) {
            return unseen(id, list.unseen().get(0));
        }
        Optional<DatedItem> ahead =
                list.items().stream().filter(item -> item.date() != null).findFirst();
        if (ahead.isPresent()) {
            DatedItem item = ahead.get();
            return verdict(
                    Outcome.FAILED,
                    id,
                    "list-fresh.future",
                    day(item).toString(),
                    "",
                    item.location(),
                    List.of(entry(item)));
        }
        if (!list.items().isEmpty()) {
            DatedItem first = list.items().get(0);
            boolean told = list.vague()
                    || list.items().stream()
                            .anyMatch(item -> WrittenDate.stands(item.title()) || item.told() == DatedItem.Told.SHOWN);
            return told
                    ? unread(id, first.title(), first.location())
                    : verdict(Outcome.FAILED, id, "list-fresh.undated", first.title(), "", first.location(), List.of());
        }
        return MaybeEntries.first(site, page)
                .map(entry -> unread(id, entry.title(), entry.location()))
                .orElseGet(() ->
                        verdict(Outcome.FAILED, id, "list-fresh.empty", "", "", Location.file(page.path()), List.of()));
    }

    /** There are entries, and only a person can say of which day they are. */
    private static Verdict unread(String id, String title, Location location) {
        return verdict(Outcome.NEEDS_REVIEW, id, "list-fresh.unread", title, "", location, List.of());
    }

    /** Days or holes in order, the first of them by name. */
    private static String named(Stream<?> days) {
        List<String> all = days.map(Object::toString).toList();
        String named = all.stream().limit(NAMED_DAYS).collect(Collectors.joining("、"));
        return all.size() > NAMED_DAYS ? named + "…（" + all.size() + "）" : named;
    }

    static Sighting entry(DatedItem item) {
        return new Sighting(
                Carrier.LINK,
                ItemState.SHOWN,
                ZoneKind.OTHER,
                item.date() == null ? "" : item.date().toString(),
                item.title(),
                item.href(),
                false,
                item.location());
    }

    static LocalDate day(DatedItem item) {
        return java.util.Objects.requireNonNull(item.date(), "date");
    }

    private static Verdict unseen(String item, DatedList.Unseen unseen) {
        return verdict(
                Outcome.NOT_MEASURABLE,
                item,
                "not-measurable." + unseen.gap().kind().json(),
                unseen.gap().target(),
                "",
                unseen.location(),
                List.of());
    }

    private Item item(String id) {
        return pack.item(id).orElseThrow();
    }

    static Verdict verdict(
            Outcome outcome,
            String item,
            String reason,
            @Nullable String seen,
            String wanted,
            Location location,
            List<Sighting> sightings) {
        return new Verdict(
                outcome,
                item,
                Severity.ERROR,
                new Evidence(reason, seen == null ? "" : seen, wanted, sightings),
                location);
    }
}
