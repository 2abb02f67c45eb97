package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.govsite.compliance.facts.GapKind;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.judge.DatedItem.Told;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.ColumnRequirement.ColumnsBlank;
import org.govsite.compliance.pack.ColumnRequirement.ColumnsFresh;
import org.govsite.compliance.pack.ColumnRequirement.DatesPlausible;
import org.govsite.compliance.pack.ColumnRequirement.HomeFresh;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.site.Location;

/** Puts questions about how fresh the home page and the columns of a site are: one verdict for the whole site. */
final class Freshness {

    /** How many pages or entries a finding names. */
    private static final int NAMED = 10;

    /** A list without dates has so many entries at least to be blamed; fewer may be links to something else. */
    private static final int SHORTEST_LIST = 3;

    /** Where so little text stands outside links, there is no article instead of a list. */
    private static final int LITTLE_TEXT = 60;

    private static final int SURE_TITLE = 7;

    /** A link of so many characters is more than a sign such as » or a number of a page. */
    private static final int SHORTEST_NAME = 2;

    private final SiteView site;

    private final ColumnClasses classes;

    Freshness(SiteView site) {
        this.site = site;
        this.classes = new ColumnClasses(site);
    }

    List<Verdict> evaluate(ColumnRequirement requirement, PageFacts home, AsOf asOf) {
        if (requirement instanceof HomeFresh fresh) {
            return List.of(home(fresh, home, asOf));
        }
        if (requirement instanceof ColumnsFresh columns) {
            return List.of(columns(columns, home, asOf));
        }
        if (requirement instanceof ColumnsBlank blank) {
            return List.of(blank(blank, home, asOf));
        }
        return requirement instanceof DatesPlausible plausible
                ? plausible(plausible, home, asOf)
                : List.of(dated(asOf));
    }

    private Verdict home(HomeFresh requirement, PageFacts home, AsOf asOf) {
        List<DatedItem> items = new ArrayList<>(site.list(home, asOf).until(asOf));
        if (site.list(home, asOf).items().isEmpty()) {
            Set<String> linked = linked(home);
            site.columns().stream()
                    .filter(column -> linked.contains(column.path()))
                    .forEach(column -> items.addAll(site.list(column, asOf).until(asOf)));
        }
        if (items.isEmpty() || items.size() < requirement.fewest()) {
            return Verdict.quiet(Outcome.INAPPLICABLE, "");
        }
        DatedItem newest = items.stream()
                .reduce((one, other) -> Columns.day(other).isAfter(Columns.day(one)) ? other : one)
                .orElseThrow();
        // What a script fetches may be newer than all that stands there.
        boolean all = site.list(home, asOf).unseen().stream()
                .allMatch(unseen -> unseen.gap().kind() == GapKind.SCRIPT
                        || site.targets().isForeign(unseen.gap().target()));
        boolean vague = site.list(home, asOf).vague();
        return asOf.isAfter(Columns.day(newest).plusDays(requirement.days()))
                ? Columns.verdict(
                        all && !vague ? Outcome.FAILED : Outcome.NEEDS_REVIEW,
                        "",
                        vague ? "home-fresh.unread" : all ? "home-fresh.stale" : "home-fresh.partly",
                        Columns.day(newest).toString(),
                        "≥ " + asOf.day().minusDays(requirement.days()),
                        newest.location(),
                        List.of(Columns.entry(newest)))
                : Verdict.quiet(Outcome.PASSED, "");
    }

    private Verdict columns(ColumnsFresh requirement, PageFacts home, AsOf asOf) {
        Map<String, Integer> allowed = classes.days(requirement, home);
        List<String> stale = new ArrayList<>();
        List<Sighting> sightings = new ArrayList<>();
        boolean asked = false;
        DatedItem unsure = null;
        for (PageFacts column : site.columns()) {
            int days = allowed.getOrDefault(column.path(), 0);
            List<DatedItem> items = site.list(column, asOf).until(asOf);
            if (days == 0 || items.isEmpty() || items.size() < requirement.fewest()) {
                continue;
            }
            DatedItem newest = items.get(0);
            boolean old = asOf.isAfter(Columns.day(newest).plusDays(days));
            // Newer entries may stand there whose day nobody can tell.
            boolean vague = old && site.list(column, asOf).vague();
            asked |= !vague;
            unsure = vague && unsure == null ? newest : unsure;
            if (old && !vague) {
                stale.add(column.path() + "（" + newest.date() + "）");
                sightings.add(Columns.entry(newest));
            }
        }
        if (stale.isEmpty() && unsure != null) {
            return Columns.verdict(
                    Outcome.NEEDS_REVIEW,
                    "",
                    "columns-fresh.unread",
                    Columns.day(unsure).toString(),
                    "",
                    unsure.location(),
                    List.of(Columns.entry(unsure)));
        }
        if (stale.isEmpty()) {
            return Verdict.quiet(asked ? Outcome.PASSED : Outcome.INAPPLICABLE, "");
        }
        return listed(
                "columns-fresh",
                stale,
                requirement.vetoAt(),
                sightings,
                sightings.get(0).location());
    }

    private Verdict blank(ColumnsBlank requirement, PageFacts home, AsOf asOf) {
        Set<String> common = linked(home);
        Set<String> pictures = pictures(home);
        List<String> blank = new ArrayList<>();
        PageFacts first = null;
        DatedList.Unseen unseen = null;
        List<PageFacts> columns = site.columns();
        for (PageFacts column : columns) {
            DatedList list = site.list(column, asOf);
            boolean empty = list.items().isEmpty()
                    && column.bodyText() < LITTLE_TEXT
                    && ownLinks(column, common).isEmpty()
                    && !hasOwnPicture(column, pictures);
            if (empty && !list.unseen().isEmpty()) {
                unseen = unseen == null ? list.unseen().get(0) : unseen;
            } else if (empty) {
                blank.add(column.path());
                first = first == null ? column : first;
            }
        }
        if (first != null) {
            return listed("columns-blank", blank, requirement.vetoAt(), List.of(), Location.file(first.path()));
        }
        if (unseen != null) {
            return Columns.verdict(
                    Outcome.NOT_MEASURABLE,
                    "",
                    "columns-blank.unseen",
                    unseen.gap().target(),
                    "",
                    unseen.location(),
                    List.of());
        }
        return Verdict.quiet(columns.isEmpty() ? Outcome.INAPPLICABLE : Outcome.PASSED, "");
    }

    /** Entries without a visible date in lists that otherwise have one, or columns that show no date at all. */
    private Verdict dated(AsOf asOf) {
        List<String> pages = new ArrayList<>();
        List<Sighting> sightings = new ArrayList<>();
        boolean asked = false;
        for (PageFacts column : site.columns()) {
            List<DatedItem> items = site.list(column, asOf).items();
            if (site.list(column, asOf).vague()) {
                asked |= !items.isEmpty();
                continue;
            }
            Set<Integer> dated = mostlyDated(items);
            boolean none = !site.list(column, asOf).hasShownDate() && items.size() >= SHORTEST_LIST;
            asked |= !dated.isEmpty() || none;
            // Short texts are names of people, places and offices as often as titles.
            List<DatedItem> undated = items.stream()
                    .filter(item -> !isShown(item) && item.told() != Told.ATTRIBUTE)
                    .filter(item -> item.title().length() >= SURE_TITLE)
                    .filter(item -> none || dated.contains(item.list()))
                    .toList();
            if (!undated.isEmpty()) {
                pages.add(column.path() + "（" + undated.size() + "）");
                sightings.add(Columns.entry(undated.get(0)));
            }
        }
        if (pages.isEmpty()) {
            return Verdict.quiet(asked ? Outcome.PASSED : Outcome.INAPPLICABLE, "");
        }
        return Columns.verdict(
                Outcome.FAILED,
                "",
                "items-dated.undated",
                named(pages),
                "",
                sightings.get(0).location(),
                sightings);
    }

    /** The lists of which most entries show their date: dates that stand in a text between other links make no list dated. */
    private static Set<Integer> mostlyDated(List<DatedItem> items) {
        Map<Integer, Integer> balance = new TreeMap<>();
        items.forEach(item -> balance.merge(item.list(), isShown(item) ? 1 : -1, Integer::sum));
        balance.values().removeIf(more -> more <= 0);
        return balance.keySet();
    }

    private static boolean isShown(DatedItem item) {
        return item.told() == Told.SHOWN;
    }

    private List<Verdict> plausible(DatesPlausible requirement, PageFacts home, AsOf asOf) {
        List<DatedItem> future = new ArrayList<>();
        List<DatedItem> reversed = new ArrayList<>();
        int shown = 0;
        List<PageFacts> pages = new ArrayList<>(List.of(home));
        pages.addAll(site.columns());
        Set<String> seen = new TreeSet<>();
        for (PageFacts page : pages) {
            for (DatedItem item : site.list(page, asOf).items()) {
                if (item.date() == null || item.told() == Told.ADDRESS || !seen.add(item.title() + item.date())) {
                    continue;
                }
                shown++;
                if (!asOf.reaches(item.date().minusDays(requirement.ahead()))) {
                    future.add(item);
                } else if (requirement.behind() > 0
                        && item.made() != null
                        && item.date().isBefore(item.made().minusDays(requirement.behind()))) {
                    reversed.add(item);
                }
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        if (!future.isEmpty()) {
            verdicts.add(entries(Outcome.FAILED, "dates-plausible.future", future, "≤ " + asOf.day()));
        }
        // A person has to say whether a date was set back or a system was filled from an older one.
        if (!reversed.isEmpty()) {
            verdicts.add(entries(Outcome.NEEDS_REVIEW, "dates-plausible.reversed", reversed, ""));
        }
        return verdicts.isEmpty()
                ? List.of(Verdict.quiet(shown == 0 ? Outcome.INAPPLICABLE : Outcome.PASSED, ""))
                : verdicts;
    }

    private static Verdict entries(Outcome outcome, String reason, List<DatedItem> items, String wanted) {
        List<String> names = items.stream()
                .map(item -> item.title() + "（" + item.date() + "）")
                .toList();
        List<Sighting> sightings =
                items.stream().limit(NAMED).map(Columns::entry).toList();
        return Columns.verdict(
                outcome, "", reason, named(names), wanted, items.get(0).location(), sightings);
    }

    private static Verdict listed(
            String kind, List<String> pages, int vetoAt, List<Sighting> sightings, Location location) {
        String reason = kind + (pages.size() >= vetoAt ? ".veto" : ".some");
        List<Sighting> first = sightings.stream().limit(NAMED).toList();
        return new Verdict(Outcome.FAILED, "", Severity.ERROR, new Evidence(reason, named(pages), "", first), location);
    }

    private static String named(List<String> all) {
        String named = all.stream().limit(NAMED).collect(Collectors.joining("、"));
        return all.size() > NAMED ? named + "…（" + all.size() + "）" : named;
    }

    /** Pages and addresses that a page links to. */
    private Set<String> linked(PageFacts page) {
        Set<String> linked = new TreeSet<>(site.linkTexts(page).keySet());
        linked.add(page.path());
        return linked;
    }

    /** Links in the middle of a page that other pages do not have too. */
    private List<LinkView> ownLinks(PageFacts page, Set<String> common) {
        List<LinkView> own = new ArrayList<>();
        for (ZoneUse use : page.zones()) {
            boolean middle = SiteView.part(page, use) == ZoneKind.OTHER;
            for (LinkView link : middle ? site.reader().links(use) : List.<LinkView>of()) {
                String href = Optional.ofNullable(link.piece().href()).orElse("");
                boolean live = !link.piece().standing().inert() && !Address.isDead(href);
                LinkTargets.Target target = site.targets().resolve(page.path(), href);
                // Where all of the page is one zone, what leads elsewhere may be its footer.
                boolean led = use.kind() == ZoneKind.OTHER || target.kind() != LinkTargets.Kind.ELSEWHERE;
                boolean other = led
                        && !common.contains(target.path().isEmpty() ? href : target.path())
                        && !target.path().equals(page.path());
                String text = link.squeezed().isEmpty() ? link.pictured() : link.squeezed();
                if (live && other && text.length() >= SHORTEST_NAME) {
                    own.add(link);
                }
            }
        }
        return own;
    }

    /** Whether the middle of a page shows a picture that the home page does not: a list may be one of pictures. */
    private boolean hasOwnPicture(PageFacts page, Set<String> common) {
        return page.zones().stream()
                .filter(use -> use.kind() == ZoneKind.OTHER)
                .flatMap(use -> site.reader().zone(use).pieces().stream())
                .anyMatch(piece -> piece instanceof Piece.Image image
                        && !image.standing().inert()
                        && !image.src().isEmpty()
                        && !common.contains(path(page, image)));
    }

    private Set<String> pictures(PageFacts page) {
        return page.zones().stream()
                .flatMap(use -> site.reader().zone(use).pieces().stream())
                .filter(Piece.Image.class::isInstance)
                .map(piece -> path(page, (Piece.Image) piece))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String path(PageFacts page, Piece.Image image) {
        LinkTargets.Target target =
                site.targets().resolve(page.path(), image.place().file(), image.src());
        return target.path().isEmpty() ? image.src() : target.path();
    }
}
