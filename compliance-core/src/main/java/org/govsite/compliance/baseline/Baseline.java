package org.govsite.compliance.baseline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Phase;
import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.RuleResult;
import org.govsite.compliance.result.Settlement;
import org.govsite.compliance.result.SettlementFile;
import org.govsite.compliance.result.SettlementFile.Notice;
import org.govsite.compliance.result.SettlementFile.Type;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/**
 * Findings that were known on a day, so that a build fails on new ones only. A finding is known by its identity: moved lines,
 * renamed files and further pages of a template change nothing. A baseline can only shrink. Immutable and safe for use by
 * several threads.
 */
public final class Baseline implements Settling {

    private static final Comparator<KnownFinding> ORDER =
            Comparator.comparing(KnownFinding::rule).thenComparing(KnownFinding::id);

    private final String name;
    private final LocalDate recorded;
    private final List<KnownFinding> findings;

    Baseline(String name, LocalDate recorded, List<KnownFinding> findings) {
        this.name = name;
        this.recorded = recorded;
        this.findings = List.copyOf(findings);
    }

    /**
     * What a result found: failures and open questions of any severity that nobody has settled. What could not be seen is no
     * finding to get used to, and for a rule that has become mandatory the pack may say that no baseline counts.
     *
     * @param shown how messages and reports name the file that it will stand in
     */
    public static Baseline of(CheckResult result, String shown) {
        Set<String> ended = ended(result);
        return new Baseline(
                shown,
                result.asOf(),
                result.findings().stream()
                        .filter(Baseline::isOpen)
                        .filter(finding -> !ended.contains(finding.ruleId().value()))
                        .map(finding -> new KnownFinding(
                                Location.file(shown),
                                finding.id(),
                                finding.ruleId().value(),
                                finding.outcome() == Outcome.NEEDS_REVIEW,
                                finding.location().file(),
                                finding.message(Locale.CHINA)))
                        .sorted(ORDER)
                        .toList());
    }

    private static boolean isOpen(Finding finding) {
        return finding.outcome() != Outcome.NOT_MEASURABLE && !finding.isSettled();
    }

    /**
     * Reads a file of the format {@code baseline/1}.
     *
     * @param shown how messages and reports name the file
     * @throws SettlementException when it is missing or no such file
     */
    public static Baseline read(Path file, String shown) {
        return BaselineJson.read(shown, SettlementJson.bytes(file, shown));
    }

    /**
     * Reads JSON text of the same format.
     *
     * @throws SettlementException when it is no such text
     */
    public static Baseline parse(String json, String shown) {
        return BaselineJson.read(shown, json.getBytes(StandardCharsets.UTF_8));
    }

    /** This baseline as JSON of the format {@code baseline/1}, with a line end at its end. */
    public String toJson() {
        return BaselineJson.write(this);
    }

    /** The day as of which it was recorded (Asia/Shanghai). */
    public LocalDate recorded() {
        return recorded;
    }

    /** The known findings, by rule and identity; empty when none was known. */
    public List<KnownFinding> findings() {
        return findings;
    }

    /**
     * The same baseline without what a result does not hold any more. Nothing is ever added; of a rule that could not be asked of
     * all pages nothing is dropped.
     */
    public Baseline shrunkTo(CheckResult result) {
        Set<String> there = ids(result);
        Predicate<KnownFinding> unseen = unseen(result);
        return new Baseline(
                name,
                recorded,
                findings.stream()
                        .filter(known -> there.contains(known.id()) || unseen.test(known))
                        .toList());
    }

    /** The findings of a result that {@link #of} would record and this baseline does not cover. */
    public List<Finding> unknown(CheckResult result) {
        Map<String, KnownFinding> counting = counting(result);
        return result.findings().stream()
                .filter(Baseline::isOpen)
                .filter(finding -> !covers(entry(counting, finding, result), finding))
                .toList();
    }

    /** The entries that count for a result, by identity. */
    private Map<String, KnownFinding> counting(CheckResult result) {
        Set<String> ended = ended(result);
        Map<String, KnownFinding> counting = new HashMap<>();
        findings.stream()
                .filter(known -> !ended.contains(known.rule()))
                .forEach(known -> counting.put(known.id(), known));
        return counting;
    }

    /** The rules for which, by the pack, a baseline counts no more. */
    private static Set<String> ended(CheckResult result) {
        return result.pack().exceptions().baselineEndsWhenMandatory() ? mandatory(result) : Set.of();
    }

    @Override
    public CheckResult settle(CheckResult result) {
        Set<String> there = ids(result);
        Set<String> ended = ended(result);
        Predicate<KnownFinding> unseen = unseen(result);
        List<Notice> notices = new ArrayList<>();
        for (KnownFinding known : findings) {
            if (!there.contains(known.id())) {
                if (!unseen.test(known)) {
                    notices.add(dead(known));
                }
            } else if (ended.contains(known.rule())) {
                notices.add(ended(known));
            }
        }
        Map<String, KnownFinding> counting = counting(result);
        Settlement settlement = new Settlement(Settlement.Kind.BASELINE, "", recorded, null, "", "");
        List<Finding> told = result.findings().stream()
                .map(finding ->
                        covers(entry(counting, finding, result), finding) ? finding.settled(settlement) : finding)
                .toList();
        int settled = (int) told.stream()
                .filter(finding -> finding.settlements().contains(settlement))
                .count();
        List<SettlementFile> files = new ArrayList<>(result.settlementFiles());
        files.add(new SettlementFile(Type.BASELINE, name, findings.size(), settled, notices));
        return result.settled(told, files);
    }

    /** The entry for a finding; what was known of the home page and others is known of the others alone. */
    private static @Nullable KnownFinding entry(
            Map<String, KnownFinding> counting, Finding finding, CheckResult result) {
        KnownFinding own = counting.get(finding.id());
        return own != null || finding.pages().contains(result.home())
                ? own
                : counting.get(Finding.homeIdentity(finding.id()));
    }

    /** What was a question and is a failure now was not known to be breached. */
    private static boolean covers(@Nullable KnownFinding known, Finding finding) {
        return known != null
                && finding.outcome() != Outcome.NOT_MEASURABLE
                && !(known.question() && finding.outcome() == Outcome.FAILED);
    }

    /** Identities by which an entry may be found; of those of pages without the home page also what they were called with it. */
    private static Set<String> ids(CheckResult result) {
        Set<String> ids = new HashSet<>();
        for (Finding finding : result.findings()) {
            ids.add(finding.id());
            if (!finding.pages().contains(result.home())) {
                ids.add(Finding.homeIdentity(finding.id()));
            }
        }
        return ids;
    }

    /** Whether an entry may be there still, because its rule or its page could not be asked on the day. */
    private static Predicate<KnownFinding> unseen(CheckResult result) {
        Set<String> rules = result.rules().stream()
                .filter(rule -> rule.phase() == null || rule.count(Outcome.NOT_MEASURABLE) > 0)
                .map(rule -> rule.rule().id().value())
                .collect(Collectors.toSet());
        Set<String> pages = new HashSet<>();
        result.unread().forEach(page -> pages.add(page.path()));
        result.findings(Outcome.NOT_MEASURABLE).forEach(finding -> pages.addAll(finding.pages()));
        return known -> rules.contains(known.rule()) || pages.contains(known.place());
    }

    private static Set<String> mandatory(CheckResult result) {
        return result.rules().stream()
                .filter(rule -> rule.phase() == Phase.MANDATORY)
                .map(RuleResult::rule)
                .map(rule -> rule.id())
                .map(RuleId::value)
                .collect(Collectors.toSet());
    }

    private static Notice dead(KnownFinding known) {
        return new Notice(
                "baseline-dead",
                Severity.WARNING,
                known.at(),
                new LocalizedText(
                        "基线里的 " + known.id() + "（" + known.rule() + "，" + known.place()
                                + "）已经不存在；请运行 compliance:baseline 删去",
                        known.id() + " of the baseline (" + known.rule() + ", " + known.place()
                                + ") is there no more; run compliance:baseline to drop it"));
    }

    private static Notice ended(KnownFinding known) {
        return new Notice(
                "baseline-ended",
                Severity.WARNING,
                known.at(),
                new LocalizedText(
                        "规则 " + known.rule() + " 已转为强制，按规则包规定基线不再适用；请整改 " + known.id() + "（" + known.place() + "）",
                        "rule " + known.rule()
                                + " is mandatory now, and by the pack the baseline does not count for it any more; mend "
                                + known.id() + " (" + known.place() + ")"));
    }
}
