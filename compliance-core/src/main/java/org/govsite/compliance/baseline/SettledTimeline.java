package org.govsite.compliance.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.govsite.compliance.pack.Rule;
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
        List<Entry> entries = new ArrayList<>();
        List<Entry> plain = timeline.entries();
        for (int i = 0; i < plain.size(); i++) {
            Entry entry = plain.get(i);
            boolean first = i == 0;
            CheckResult now = settling.settle(entry.result());
            entries.add(
                    first
                            ? new Entry(now, entry.changes())
                            : entry(entries.get(entries.size() - 1), now, entry.changes()));
            LocalDate end = i + 1 < plain.size()
                    ? plain.get(i + 1).from()
                    : timeline.until().plusDays(1);
            SortedSet<LocalDate> turns = settling.turns(entry.result())
                    .subSet(
                            entry.from().plusDays(1),
                            end.isAfter(entry.from()) ? end : entry.from().plusDays(1));
            for (LocalDate day : turns) {
                Entry turned = entry(
                        entries.get(entries.size() - 1),
                        settling.settle(entry.result().on(day)),
                        List.of());
                if (!turned.changes().isEmpty()) {
                    entries.add(turned);
                }
            }
        }
        return new Timeline(timeline.until(), entries);
    }

    /** @param changes what changes on the day without anybody's word */
    private static Entry entry(Entry before, CheckResult now, List<Change> changes) {
        Map<Rule, Change> all = new LinkedHashMap<>();
        for (RuleResult result : now.rules()) {
            Rule rule = result.rule();
            List<Finding> was = of(before.result(), rule);
            List<Finding> is = of(now, rule);
            Change plain = changes.stream()
                    .filter(change -> change.rule().id().equals(rule.id()))
                    .findFirst()
                    .orElse(null);
            if (plain != null) {
                all.put(rule, new Change(rule, was, is, plain.cause()));
            } else if (!settled(was).equals(settled(is))) {
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

    private static List<Finding> of(CheckResult result, Rule rule) {
        return result.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule.id()))
                .toList();
    }

    private static List<String> settled(List<Finding> findings) {
        return findings.stream().filter(Finding::isSettled).map(Finding::id).toList();
    }
}
