package org.govsite.compliance.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Phase;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.RuleResult;
import org.govsite.compliance.result.UnreadPage;
import org.govsite.compliance.site.RegisterEntry;
import org.govsite.compliance.site.SiteCard;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/** Judges facts by a pack, for a site card and perhaps an entry of a register, as of a date. A pure function. */
public final class Judge {

    private static final List<Verdict> OUTSIDE = List.of(Verdict.quiet(Outcome.INAPPLICABLE, ""));

    private final FactSheet facts;
    private final RulePack pack;
    private final SiteCard card;
    private final @Nullable RegisterEntry registerEntry;
    private final LocalDate asOf;
    private final Map<String, PageReading> readings = new java.util.LinkedHashMap<>();

    private Judge(
            FactSheet facts, RulePack pack, SiteCard card, @Nullable RegisterEntry registerEntry, LocalDate asOf) {
        this.facts = facts;
        this.pack = pack;
        this.card = card;
        this.registerEntry = registerEntry;
        this.asOf = asOf;
    }

    /** @param registerEntry what the supervising office says of the site; null when it is in no register */
    public static CheckResult judge(
            FactSheet facts, RulePack pack, SiteCard card, @Nullable RegisterEntry registerEntry, LocalDate asOf) {
        return new Judge(FooterVote.count(facts), pack, card, registerEntry, asOf).judge();
    }

    private CheckResult judge() {
        Optional<PageFacts> home = HomePage.find(facts, card);
        String homePath = home.map(PageFacts::path).orElse("");
        List<PageFacts> documents = facts.pages().stream()
                .filter(page -> page.kind() == PageKind.DOCUMENT || page.path().equals(homePath))
                .toList();
        PageReader reader = new PageReader(facts, pack);
        documents.parallelStream()
                .map(reader::read)
                .toList()
                .forEach(page -> readings.put(page.page().path(), page));
        Templates templates = new Templates(facts, documents);
        List<Rule> inForce = pack.rules().stream()
                .filter(rule -> rule.phases(card.kind()).on(asOf).isPresent() && appliesToKind(rule))
                .toList();
        Subject subject = new Subject(card, registerEntry == null ? null : registerEntry.card());
        List<PageReading> homeFirst = homeFirst(homePath);
        Scopes scopes = new Scopes(
                card,
                homePath,
                GroupPages.of(inForce, subject, reader, homeFirst),
                OtherLanguages.of(homeFirst, reader));
        Evaluator evaluator = new Evaluator(
                pack,
                reader,
                subject,
                new Questions(inForce, card, scopes, reader.patterns()),
                new SiteView(facts, card, homePath, asOf, reader, scopes),
                homeFirst);
        Grouping grouping = new Grouping(pack, card, homePath, templates);
        Precedence precedence = new Precedence(pack.rules());
        Map<Rule, RuleResult> results = new HashMap<>();
        for (Rule rule : precedence.order()) {
            results.put(rule, evaluate(rule, evaluator, grouping, scopes, precedence));
        }
        List<RuleResult> rules = pack.rules().stream().map(results::get).toList();
        List<Finding> findings = grouping.findings();
        int notMeasurable =
                (int) readings.values().stream().filter(this::isNotMeasurable).count();
        boolean homeMeasurable = home.isPresent() && !isNotMeasurable(readings.get(homePath));
        return new CheckResult(
                siteName(home.orElse(null)),
                card.kind(),
                pack,
                asOf,
                homePath,
                homeMeasurable,
                kinds(),
                templates.all(),
                unread(),
                notMeasurable,
                rules,
                findings,
                omissions(findings),
                Optional.ofNullable(registerEntry));
    }

    private List<PageReading> homeFirst(String home) {
        List<PageReading> pages = new ArrayList<>(readings.values());
        pages.sort(Comparator.comparing(page -> !page.page().path().equals(home)));
        return pages;
    }

    private RuleResult evaluate(
            Rule rule, Evaluator evaluator, Grouping grouping, Scopes scopes, Precedence precedence) {
        Phase phase = rule.phases(card.kind()).on(asOf).orElse(null);
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        SortedSet<String> needs = new TreeSet<>();
        if (phase == null) {
            return new RuleResult(rule, null, counts, needs);
        }
        boolean kindApplies = appliesToKind(rule);
        if (!rule.siteKinds().isEmpty() && card.kind() == null) {
            needs.add("kind");
        }
        List<PageReading> pages = List.copyOf(readings.values());
        List<List<Verdict>> verdicts = pages.parallelStream()
                .map(page -> kindApplies && scopes.holds(rule, page.page()) ? evaluator.evaluate(rule, page) : OUTSIDE)
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
        return new RuleResult(rule, phase, counts, needs);
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

    /** Whether most of what must be seen on a page cannot be seen. */
    private boolean isNotMeasurable(PageReading page) {
        List<String> items = pack.rules().stream()
                .map(Rule::requirement)
                .filter(Requirement.Presence.class::isInstance)
                .map(requirement -> ((Requirement.Presence) requirement).item())
                .toList();
        long unseen =
                items.stream().filter(item -> !page.item(item).gaps().isEmpty()).count();
        return !page.page().readable() || (unseen > 0 && unseen * 2 >= items.size());
    }

    private Map<PageKind, Integer> kinds() {
        Map<PageKind, Integer> kinds = new EnumMap<>(PageKind.class);
        facts.pages().forEach(page -> kinds.merge(page.kind(), 1, Integer::sum));
        return kinds;
    }

    private List<UnreadPage> unread() {
        return facts.pages().stream()
                .filter(page -> !page.readable())
                .map(page -> new UnreadPage(page.path(), page.unreadable()))
                .toList();
    }

    private String siteName(@Nullable PageFacts home) {
        if (!card.name().isEmpty()) {
            return card.name();
        }
        if (home == null) {
            return "";
        }
        String meta = home.metaContent("SiteName");
        return meta.isBlank() ? home.title() : meta.strip();
    }

    /** Items whose presence rule fails with effective severity ERROR, in the pack's order, merged as the pack says. */
    private List<LocalizedText> omissions(List<Finding> findings) {
        List<String> missing = pack.items().stream()
                .filter(item -> !item.auxiliary())
                .map(Item::id)
                .filter(item -> findings.stream()
                        .anyMatch(f -> f.item().equals(item)
                                && f.outcome() == Outcome.FAILED
                                && f.severity() == Severity.ERROR
                                && f.rule().requirement() instanceof Requirement.Presence))
                .toList();
        List<LocalizedText> names = new ArrayList<>();
        for (String item : missing) {
            var merged = pack.bulletin().merged().stream()
                    .filter(m -> m.items().contains(item) && missing.containsAll(m.items()))
                    .findFirst();
            if (merged.isEmpty()) {
                names.add(pack.item(item).orElseThrow().bulletin());
            } else if (merged.get().items().get(0).equals(item)) {
                names.add(merged.get().name());
            }
        }
        return names;
    }
}
