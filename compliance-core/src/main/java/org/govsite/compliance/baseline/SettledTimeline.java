package org.govsite.compliance.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.RuleResult;
import org.govsite.compliance.result.SettlementFile;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.result.Timeline.Cause;
import org.govsite.compliance.result.Timeline.Change;
import org.govsite.compliance.result.Timeline.Entry;

/** Settles a timeline day by day. */
final class SettledTimeline {

    private final Settling settling;

    SettledTimeline(Settling settling) {
        this.settling = settling;
    }

    Timeline of(Timeline timeline) {
        List<Entry> settled = new ArrayList<>();
        List<Entry> plain = timeline.entries();
        for (int i = 0; i < plain.size(); i++) {
            Entry entry = plain.get(i);
            CheckResult now = settling.settle(entry.result());
            settled.add(i == 0 ? new Entry(now, entry.changes()) : entry(last(settled), now, entry.changes()));
            LocalDate end = i + 1 < plain.size()
                    ? plain.get(i + 1).from()
                    : timeline.until().plusDays(1);
            for (LocalDate day : turnsBetween(entry, end)) {
                Entry turned =
                        entry(last(settled), settling.settle(entry.result().on(day)), List.of());
                if (!turned.changes().isEmpty()) {
                    settled.add(turned);
                }
            }
        }
        return new Timeline(timeline.until(), settled);
    }

    private static Entry last(List<Entry> entries) {
        return entries.get(entries.size() - 1);
    }

    /** The days behind the first of an entry, and before the next one, from which on people's words say something else. */
    private List<LocalDate> turnsBetween(Entry entry, LocalDate end) {
        return settling.turns(entry.result()).stream()
                .filter(day -> day.isAfter(entry.from()) && day.isBefore(end))
                .toList();
    }

    /** @param changes what changes on the day without anybody's word */
    private static Entry entry(Entry before, CheckResult now, List<Change> changes) {
        Map<Rule, Change> all = new LinkedHashMap<>();
        Map<RuleId, List<Finding>> found = byRule(before.result());
        Map<RuleId, List<Finding>> finds = byRule(now);
        for (RuleResult result : now.rules()) {
            Rule rule = result.rule();
            List<Finding> was = found.getOrDefault(rule.id(), List.of());
            List<Finding> is = finds.getOrDefault(rule.id(), List.of());
            Change plain = changes.stream()
                    .filter(change -> change.rule().id().equals(rule.id()))
                    .findFirst()
                    .orElse(null);
            if (plain != null) {
                all.put(rule, new Change(rule, was, is, plain.cause()));
            } else if (!standing(was).equals(standing(is))) {
                all.put(rule, new Change(rule, was, is, Cause.SETTLEMENT));
            }
        }
        // What is wrong with an entry of a file is mended today; of later days it would only be said again.
        CheckResult quiet = now.settled(
                now.findings(),
                now.settlementFiles().stream()
                        .map(SettlementFile::withoutNotices)
                        .toList());
        return new Entry(quiet, List.copyOf(all.values()));
    }

    private static Map<RuleId, List<Finding>> byRule(CheckResult result) {
        return result.findings().stream().collect(Collectors.groupingBy(Finding::ruleId));
    }

    /** What people's words make of findings: which pass, and which questions are failures. */
    private static List<String> standing(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.id() + " " + finding.outcome() + " " + finding.isSettled())
                .toList();
    }
}
