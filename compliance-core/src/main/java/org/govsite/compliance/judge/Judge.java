package org.govsite.compliance.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.Phase;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Omissions;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.RuleResult;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.result.UnreadPage;
import org.govsite.compliance.site.RegisterEntry;
import org.govsite.compliance.site.SiteCard;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/**
 * Judges facts by a pack, for a site card and perhaps an entry of a register, as of a date or of all dates from one on. A pure
 * function: what is kept here in between is only what no date changes.
 */
public final class Judge {

    private static final List<Verdict> OUTSIDE = List.of(Verdict.quiet(Outcome.INAPPLICABLE, ""));

    private final FactSheet facts;
    private final RulePack pack;
    private final SiteCard card;
    private final @Nullable RegisterEntry registerEntry;
    private final Optional<PageFacts> home;
    private final String homePath;
    private final PageReader reader;
    private final Map<String, PageReading> readings = new LinkedHashMap<>();
    private final Templates templates;
    private final Scopes scopes;
    private final SiteView site;
    private final Columns columns;
    private final String siteName;
    private final Map<PageKind, Integer> kinds;
    private final List<UnreadPage> unread;
    private final int notMeasurable;
    private final boolean homeMeasurable;
    private final EvidenceDigests evidenceDigests;
    private List<Rule> asked = List.of();
    private @Nullable Evaluator evaluator;

    /** Reads the site, as far as no day plays a part. */
    private Judge(FactSheet observed, RulePack pack, SiteCard card, @Nullable RegisterEntry registerEntry) {
        this.facts = FooterVote.count(observed);
        this.pack = pack;
        this.card = card;
        this.registerEntry = registerEntry;
        this.home = HomePage.find(facts, card);
        this.homePath = home.map(PageFacts::path).orElse("");
        List<PageFacts> documents = facts.pages().stream()
                .filter(page -> page.kind() == PageKind.DOCUMENT || page.path().equals(homePath))
                .toList();
        this.reader = new PageReader(facts, pack);
        documents.parallelStream()
                .map(reader::read)
                .toList()
                .forEach(page -> readings.put(page.page().path(), page));
        List<String> named = pack.items().stream()
                .filter(item -> !item.auxiliary())
                .map(Item::id)
                .toList();
        this.templates = new Templates(facts, documents, readings, homePath, named);
        Subject subject = new Subject(card, registerEntry == null ? null : registerEntry.card());
        List<PageReading> pages = homeFirst(homePath);
        this.scopes = new Scopes(
                card,
                homePath,
                GroupPages.of(pack.rules(), subject, reader, pages),
                OtherLanguages.of(pages, homePath, reader));
        this.site = new SiteView(facts, card, homePath, reader, scopes);
        this.columns = new Columns(pack, site);
        this.evidenceDigests = new EvidenceDigests(facts, site);
        this.siteName = siteName(card, home.orElse(null));
        this.kinds = kinds(facts);
        this.unread = unread(facts);
        List<String> items = presentItems(pack);
        this.notMeasurable = (int) readings.values().stream()
                .filter(page -> isNotMeasurable(page, items))
                .count();
        this.homeMeasurable = home.isPresent() && !isNotMeasurable(readings.get(homePath), items);
    }

    /** @param registerEntry what the supervising office says of the site; null when it is in no register */
    public static CheckResult judge(
            FactSheet facts, RulePack pack, SiteCard card, @Nullable RegisterEntry registerEntry, LocalDate asOf) {
        Judge judge = new Judge(facts, pack, card, registerEntry);
        Rulings rulings = new Rulings(judge);
        rulings.goTo(asOf, () -> AsOf.day(asOf));
        return judge.result(asOf, rulings);
    }

    /**
     * Judges as of a day and of every later one on which the outcome changes.
     *
     * @param registerEntry what the supervising office says of the site; null when it is in no register
     */
    public static Timeline timeline(
            FactSheet facts, RulePack pack, SiteCard card, @Nullable RegisterEntry registerEntry, LocalDate asOf) {
        return new Outlook(new Judge(facts, pack, card, registerEntry)).from(asOf);
    }

    /**
     * Judges a site as it is on one day by the duties of other days: entries are as old as on that one day.
     *
     * @param registerEntry what the supervising office says of the site; null when it is in no register
     * @param days the days whose duties are asked
     * @return a result for each of the days, in their order
     */
    public static List<CheckResult> duties(
            FactSheet facts,
            RulePack pack,
            SiteCard card,
            @Nullable RegisterEntry registerEntry,
            LocalDate asOf,
            SortedSet<LocalDate> days) {
        Judge judge = new Judge(facts, pack, card, registerEntry);
        Rulings rulings = new Rulings(judge);
        List<CheckResult> results = new ArrayList<>();
        for (LocalDate day : days) {
            rulings.goTo(day, () -> AsOf.dutiesOf(day, asOf));
            results.add(judge.result(day, rulings));
        }
        return results;
    }

    RulePack pack() {
        return pack;
    }

    SiteCard card() {
        return card;
    }

    /** The phase of a rule on a day; null where it does not count. */
    @Nullable
    Phase phase(Rule rule, LocalDate day) {
        return rule.phases(card.kind()).on(day).orElse(null);
    }

    /** What puts the questions of a day; the same one as before where they are put in the same way. */
    Evaluator evaluator(LocalDate day) {
        List<Rule> among = Questions.among(pack.rules().stream()
                .filter(rule -> phase(rule, day) != null && appliesToKind(rule) && mayTake(rule, day))
                .toList());
        if (evaluator == null || !among.equals(asked)) {
            asked = among;
            evaluator = new Evaluator(
                    pack,
                    reader,
                    new Subject(card, registerEntry == null ? null : registerEntry.card()),
                    new Questions(among, card, scopes, reader.patterns()),
                    site,
                    columns,
                    homeFirst(homePath));
        }
        return evaluator;
    }

    /**
     * Whether others may leave a matter to a rule. One that a lower pack added takes a matter from a parent's rules only where
     * its own breach weighs as much as any: a lower pack may tighten, never loosen.
     */
    private boolean mayTake(Rule rule, LocalDate day) {
        String outermost = pack.lineage().get(pack.lineage().size() - 1).id();
        return rule.origin().id().equals(outermost)
                || phase(rule, day) == Phase.MANDATORY
                        && rule.severity().home() == Severity.ERROR
                        && rule.severity().documents() == Severity.ERROR;
    }

    private List<PageReading> homeFirst(String first) {
        List<PageReading> pages = new ArrayList<>(readings.values());
        pages.sort(Comparator.comparing(page -> !page.page().path().equals(first)));
        return pages;
    }

    /** Puts the question of a rule to all pages. */
    Ruling hear(Rule rule, @Nullable Phase phase, AsOf asOf, Evaluator evaluator, Precedence precedence) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        SortedSet<String> needs = new TreeSet<>();
        if (phase == null) {
            return new Ruling(new RuleResult(rule, null, counts, needs), List.of(), null, asOf, Set.of());
        }
        boolean kindApplies = appliesToKind(rule);
        int needed = FactsNeeded.since(rule.requirement());
        if (!rule.siteKinds().isEmpty() && card.kind() == null) {
            needs.add("kind");
        }
        Grouping grouping = new Grouping(pack, card, homePath, templates, evidenceDigests);
        List<PageReading> pages = List.copyOf(readings.values());
        List<List<Verdict>> verdicts = pages.parallelStream()
                .map(page -> !kindApplies || !scopes.holds(rule, page.page())
                        ? OUTSIDE
                        : facts.extractor() < needed
                                ? List.of(Verdict.factsTooOld(page.page().path(), facts.extractor(), needed))
                                : evaluator.evaluate(rule, page, asOf))
                .toList();
        for (int i = 0; i < pages.size(); i++) {
            Outcome worst = Outcome.INAPPLICABLE;
            boolean certain = scopes.isCertain(rule.pages(), pages.get(i).page());
            for (Verdict verdict : verdicts.get(i)) {
                if (!precedence.counts(rule, pages.get(i).page().path(), verdict)) {
                    continue;
                }
                grouping.add(
                        rule,
                        phase,
                        pages.get(i).page().path(),
                        certain ? verdict : verdict.cappedBy(Severity.WARNING));
                worst = heavier(worst, verdict.outcome());
                needs.addAll(verdict.needs());
            }
            // Of a page that could not be read nobody knows what it holds, so that nothing it must not hold is a pass.
            boolean unread = worst == Outcome.PASSED && !pages.get(i).page().readable();
            counts.merge(unread ? Outcome.NOT_MEASURABLE : worst, 1, Integer::sum);
        }
        return new Ruling(
                new RuleResult(rule, phase, counts, needs, kindApplies ? evaluator.witnesses(rule) : List.of()),
                grouping.findings(),
                evaluator,
                asOf,
                precedence.failures(rule.id().value()));
    }

    /** What rulings say of the site on their day. */
    CheckResult result(LocalDate asOf, Rulings rulings) {
        List<Finding> findings = rulings.findings();
        return new CheckResult(
                siteName,
                card,
                pack,
                asOf,
                homePath,
                homeMeasurable,
                kinds,
                templates.all(),
                unread,
                notMeasurable,
                pack.rules().stream().map(rule -> rulings.of(rule).result()).toList(),
                findings,
                Omissions.of(pack, findings),
                Optional.ofNullable(registerEntry),
                List.of());
    }

    private boolean appliesToKind(Rule rule) {
        SiteKind kind = card.kind();
        return rule.siteKinds().isEmpty() || kind != null && rule.siteKinds().contains(kind);
    }

    private static Outcome heavier(Outcome one, Outcome other) {
        List<Outcome> order = List.of(
                Outcome.INAPPLICABLE, Outcome.PASSED, Outcome.NOT_MEASURABLE, Outcome.NEEDS_REVIEW, Outcome.FAILED);
        return order.indexOf(one) >= order.indexOf(other) ? one : other;
    }

    /** The items that must be there. */
    private static List<String> presentItems(RulePack pack) {
        return pack.rules().stream()
                .map(Rule::requirement)
                .filter(Requirement.Presence.class::isInstance)
                .map(requirement -> ((Requirement.Presence) requirement).item())
                .toList();
    }

    /** Whether most of what must be seen on a page cannot be seen. */
    private static boolean isNotMeasurable(PageReading page, List<String> items) {
        long unseen =
                items.stream().filter(item -> !page.item(item).gaps().isEmpty()).count();
        return !page.page().readable() || (unseen > 0 && unseen * 2 >= items.size());
    }

    private static Map<PageKind, Integer> kinds(FactSheet facts) {
        Map<PageKind, Integer> kinds = new EnumMap<>(PageKind.class);
        facts.pages().forEach(page -> kinds.merge(page.kind(), 1, Integer::sum));
        return kinds;
    }

    private static List<UnreadPage> unread(FactSheet facts) {
        return facts.pages().stream()
                .filter(page -> !page.readable())
                .map(page -> new UnreadPage(page.path(), page.unreadable()))
                .toList();
    }

    private static String siteName(SiteCard card, @Nullable PageFacts home) {
        if (!card.name().isEmpty()) {
            return card.name();
        }
        if (home == null) {
            return "";
        }
        String meta = home.metaContent("SiteName");
        return meta.isBlank() ? home.title() : meta.strip();
    }
}
