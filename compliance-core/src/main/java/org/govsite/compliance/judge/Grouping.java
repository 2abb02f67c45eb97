package org.govsite.compliance.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LinkRequirement;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Phase;
import org.govsite.compliance.pack.Phases;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Location;
import org.govsite.compliance.site.SiteCard;

/** Makes one finding of all verdicts on one rule that are the same defect of the same template, or at the same place. */
final class Grouping {

    /** The order of all findings of a result; those of one rule keep theirs in it. */
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::outcome)
            .thenComparing(Finding::location)
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::item)
            .thenComparing(Finding::template);

    private final RulePack pack;
    private final SiteCard card;
    private final String home;
    private final Templates templates;
    private final EvidenceDigests evidenceDigests;
    private final Map<Key, Group> groups = new LinkedHashMap<>();

    Grouping(RulePack pack, SiteCard card, String home, Templates templates, EvidenceDigests evidenceDigests) {
        this.pack = pack;
        this.card = card;
        this.home = home;
        this.templates = templates;
        this.evidenceDigests = evidenceDigests;
    }

    private record Key(
            String rule, Outcome outcome, String item, String reason, String seen, String wanted, String template) {

        Key withoutTemplate() {
            return new Key(rule, outcome, item, reason, seen, wanted, "");
        }
    }

    /**
     * A defect of a template: its first verdict, or that of the home page, and the page that it is of; its pages, home page
     * first, then by path.
     */
    private record Group(Rule rule, Phase phase, Verdict first, String page, List<String> pages) {}

    void add(Rule rule, Phase phase, String page, Verdict verdict) {
        if (verdict.outcome() == Outcome.PASSED || verdict.outcome() == Outcome.INAPPLICABLE) {
            return;
        }
        Key key = new Key(
                rule.id().value(),
                verdict.outcome(),
                verdict.item(),
                verdict.evidence().reason(),
                verdict.evidence().seen(),
                verdict.evidence().wanted(),
                verdict.edit() == null ? templates.of(page) : "");
        Group group = groups.get(key);
        if (group == null) {
            groups.put(key, new Group(rule, phase, verdict, page, new ArrayList<>(List.of(page))));
        } else if (page.equals(home)) {
            // The home page stands for its template: everybody knows where it is.
            group.pages.add(0, page);
            groups.put(key, new Group(rule, phase, verdict, page, group.pages));
        } else {
            group.pages.add(page);
        }
    }

    /** The findings, in order. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        byPlace().forEach((key, group) -> findings.add(finding(key, group, "")));
        findings.sort(ORDER);
        return numbered(findings);
    }

    /** Templates that share an include share its defects: what is the same at the same place is one. */
    private Map<Key, Group> byPlace() {
        Map<List<Object>, Key> places = new HashMap<>();
        Map<Key, Group> merged = new LinkedHashMap<>();
        groups.forEach((key, group) -> {
            Location place = group.first.location();
            Key first = places.computeIfAbsent(
                    List.of(key.withoutTemplate(), group.first.cap(), place.line() == 0 ? key.template : "", place),
                    at -> key);
            merged.merge(first, group, this::together);
        });
        return merged;
    }

    private Group together(Group one, Group other) {
        List<String> pages = new ArrayList<>(one.pages);
        pages.addAll(other.pages);
        pages.sort(Comparator.comparing((String page) -> !page.equals(home)).thenComparing(Comparator.naturalOrder()));
        Group first = other.pages.contains(home) ? other : one;
        return new Group(one.rule, one.phase, first.first, first.page, pages);
    }

    private List<Finding> numbered(List<Finding> findings) {
        Map<Finding, String> ids = ids(findings);
        List<Finding> numbered = new ArrayList<>();
        for (Finding f : findings) {
            numbered.add(f.withId(Objects.requireNonNull(ids.get(f))));
        }
        return numbered;
    }

    /**
     * Findings that differ in nothing but their template get a number into their identity. The templates of most pages are
     * counted first, so that a template that comes leaves the others their numbers.
     */
    private Map<Finding, String> ids(List<Finding> findings) {
        List<Finding> counted = new ArrayList<>(findings);
        counted.sort(Comparator.comparing((Finding f) -> !f.pages().get(0).equals(home))
                .thenComparing(f -> -f.pages().size())
                .thenComparing(Finding::location)
                .thenComparing(Finding::template));
        Map<String, Integer> seen = new HashMap<>();
        Map<Finding, String> ids = new IdentityHashMap<>();
        for (Finding f : counted) {
            // What the home page has is another thing than what a page below it has; they are counted apart.
            boolean atHome = f.pages().get(0).equals(home);
            int count = seen.merge(base(f, "") + atHome, 1, Integer::sum);
            String id = base(f, count == 1 ? "" : String.valueOf(count));
            ids.put(f, atHome ? Finding.homeIdentity(id) : id);
        }
        return ids;
    }

    private String base(Finding f, String number) {
        return ShortDigest.of(List.of(f.ruleId().value(), f.item(), state(f), trait(f), number));
    }

    /** In which way a duty is breached. An item that is not shown is not shown, whether it is nowhere or only in an attribute. */
    private static String state(Finding f) {
        return f.rule().requirement() instanceof Requirement.Presence
                ? ""
                : f.evidence().reason();
    }

    /** What was seen, where that tells one defect from another. */
    private String trait(Finding f) {
        if (f.rule().requirement() instanceof Requirement.Presence) {
            return "";
        }
        String seen = f.evidence().seen();
        // there is one site map, whatever its path
        boolean map = f.rule().requirement() instanceof LinkRequirement.SiteMapLists
                && !templates.of(seen).isEmpty();
        boolean passing = map || Measures.REASONS.contains(f.evidence().reason());
        return passing ? "" : Squeezed.squeeze(seen);
    }

    private Finding finding(Key key, Group group, String id) {
        Rule rule = group.rule;
        Verdict verdict = group.first;
        Severity own = group.pages.contains(home)
                ? rule.severity().home()
                : rule.severity().documents();
        Severity uncapped = own.cappedBy(verdict.cap());
        Severity severity = uncapped.cappedBy(group.phase.cap());
        LocalizedText message = Messages.of(verdict.evidence(), itemTitle(key.item, rule), verdict.what());
        return new Finding(
                id,
                rule,
                key.outcome,
                severity,
                key.item,
                template(group),
                verdict.location(),
                group.pages,
                verdict.evidence(),
                message,
                Fixes.of(verdict.edit(), rule.fix(card)),
                uncapped == Severity.ERROR && severity != uncapped ? mandatoryFrom(rule) : Optional.empty(),
                key.outcome == Outcome.NEEDS_REVIEW ? evidenceDigests.of(group.pages, group.page, verdict) : "",
                List.of());
    }

    /** The day on which the rule becomes mandatory; empty when it never does, or is withdrawn before. */
    private Optional<LocalDate> mandatoryFrom(Rule rule) {
        Phases phases = rule.phases(card.kind());
        return Optional.ofNullable(phases.mandatory())
                .filter(date -> phases.on(date).isPresent());
    }

    /** The letter of the one template of all pages of a group; empty when they have several. */
    private String template(Group group) {
        List<String> letters =
                group.pages.stream().map(templates::of).distinct().limit(2).toList();
        return letters.size() == 1 ? letters.get(0) : "";
    }

    private LocalizedText itemTitle(String item, Rule rule) {
        return pack.item(item).map(Item::title).orElse(rule.title());
    }
}
