package org.govsite.compliance.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.govsite.compliance.baseline.Waiver.Reach;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.RuleResult;
import org.govsite.compliance.result.SettlementFile;
import org.govsite.compliance.result.SettlementFile.Notice;
import org.govsite.compliance.result.SettlementFile.Type;
import org.govsite.compliance.site.Location;

/** Applies waivers to one result and says which of them do not count. */
final class Waiving {

    private final CheckResult result;
    private final String name;
    private final List<Waiver> waivers;
    private final Map<String, Waiver> waivedBy = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();

    Waiving(CheckResult result, String name, List<Waiver> waivers) {
        this.result = result;
        this.name = name;
        this.waivers = waivers;
    }

    CheckResult settled() {
        waivers.forEach(this::apply);
        List<Finding> findings = result.findings().stream()
                .map(finding -> waivedBy.containsKey(finding.id())
                        ? finding.settled(waivedBy.get(finding.id()).settlement())
                        : finding)
                .toList();
        List<SettlementFile> files = new ArrayList<>(result.settlementFiles());
        files.add(new SettlementFile(Type.WAIVERS, name, waivers.size(), waivedBy.size(), notices));
        return result.settled(findings, files);
    }

    private void apply(Waiver waiver) {
        if (counts(waiver)) {
            int all = 0;
            Finding part = null;
            for (Finding finding : result.findings()) {
                Reach reach = waiver.reach(finding);
                if (reach == Reach.ALL) {
                    all++;
                    waive(waiver, finding);
                } else if (reach == Reach.PART && part == null) {
                    part = finding;
                }
            }
            if (part != null) {
                partial(waiver, part);
            } else if (all == 0) {
                idle(waiver);
            } else {
                idleParts(waiver);
            }
        }
    }

    /** Whether a waiver counts on the day; what keeps it from counting is noted. */
    private boolean counts(Waiver waiver) {
        LocalDate day = result.asOf();
        int longest = result.pack().exceptions().longestWaiver();
        LocalDate last = longest == 0 ? LocalDate.MAX : waiver.approved().plusDays(longest);
        if (result.pack().rule(waiver.rule()).isEmpty()) {
            note(
                    waiver,
                    "waiver-unknown-rule",
                    Severity.ERROR,
                    "规则包 " + result.pack().ref() + " 没有规则 " + waiver.rule() + "；请改正规则编号或删去这一项",
                    "the pack " + result.pack().ref() + " has no rule " + waiver.rule()
                            + "; mend the id or remove the entry");
        } else if (waiver.until().isAfter(last)) {
            note(
                    waiver,
                    "waiver-too-long",
                    Severity.ERROR,
                    waiver.rule() + " 的豁免到 " + waiver.until() + "，超过规则包允许的 " + longest + " 天，不生效；最晚写 " + last,
                    "the waiver of " + waiver.rule() + " lasts until " + waiver.until() + ", longer than the " + longest
                            + " days that the pack allows, and does not count; write " + last + " at the latest");
        } else if (waiver.until().isBefore(day)) {
            note(
                    waiver,
                    "waiver-expired",
                    Severity.WARNING,
                    waiver.rule() + " 的豁免已于 " + waiver.until() + " 到期，不再生效；请整改，或另行批准，并删去这一项",
                    "the waiver of " + waiver.rule() + " ended on " + waiver.until()
                            + " and counts no more; mend the defect or have it approved anew, and remove the entry");
        } else if (waiver.approved().isAfter(day)) {
            note(
                    waiver,
                    "waiver-not-yet",
                    Severity.WARNING,
                    waiver.rule() + " 的豁免从 " + waiver.approved() + " 起才生效",
                    "the waiver of " + waiver.rule() + " counts from " + waiver.approved() + " on");
        } else {
            return true;
        }
        return false;
    }

    private void waive(Waiver waiver, Finding finding) {
        Waiver other = waivedBy.putIfAbsent(finding.id(), waiver);
        if (other != null) {
            note(
                    waiver,
                    "waiver-overlaps",
                    Severity.WARNING,
                    finding.id() + "（" + finding.ruleId() + "）已由 " + other.place() + " 豁免；请删去一项",
                    finding.id() + " (" + finding.ruleId() + ") is waived at " + other.place()
                            + " already; remove one of them");
        }
    }

    private void partial(Waiver waiver, Finding finding) {
        Location place = finding.location();
        note(
                waiver,
                "waiver-partial",
                Severity.WARNING,
                "豁免只涉及 " + place + " 处问题（" + finding.id() + "，" + finding.ruleId() + "）的一部分页面，该问题共 "
                        + finding.pages().size() + " 页，仍计入；请写全页面",
                "the waiver speaks of a part only of the " + finding.pages().size() + " pages of the finding at "
                        + place + " (" + finding.id() + ", " + finding.ruleId()
                        + "), which still counts; name all its pages");
    }

    /** A waiver that nothing needs hides the next defect of its kind. */
    private void idle(Waiver waiver) {
        RuleResult rule = result.rules().stream()
                .filter(each -> each.rule().id().value().equals(waiver.rule()))
                .findFirst()
                .orElseThrow();
        if (rule.phase() == null) {
            note(
                    waiver,
                    "waiver-idle",
                    Severity.WARNING,
                    "规则 " + waiver.rule() + " 在 " + result.asOf() + " 不生效，豁免没有用处",
                    "rule " + waiver.rule() + " does not count on " + result.asOf()
                            + ", so that the waiver is of no use");
        } else if (rule.count(Outcome.NOT_MEASURABLE) > 0) {
            note(
                    waiver,
                    "waiver-unseen",
                    Severity.WARNING,
                    waiver.rule() + " 的豁免没有对应的问题，但有页面不可测，问题可能仍在",
                    "the waiver of " + waiver.rule()
                            + " matches no finding, but there are pages that are not measurable, where it may be still");
        } else {
            note(
                    waiver,
                    "waiver-unused",
                    Severity.ERROR,
                    waiver.rule() + " 的豁免没有对应的问题；请删去这一项",
                    "the waiver of " + waiver.rule() + " matches no finding; remove the entry");
        }
    }

    /** Parts of a scope that speak of nothing. */
    private void idleParts(Waiver waiver) {
        Set<String> known = new TreeSet<>();
        for (Finding finding : result.findings()) {
            known.add(finding.location().file());
            if (finding.ruleId().value().equals(waiver.rule())) {
                known.add(finding.id());
                known.add(Finding.homeIdentity(finding.id()));
            }
        }
        result.templates().forEach(template -> known.addAll(template.pages()));
        List<String> idle = new ArrayList<>();
        waiver.pages().stream()
                .filter(pattern -> known.stream().noneMatch(pattern::matches))
                .forEach(pattern -> idle.add(pattern.text()));
        waiver.findings().stream().filter(id -> !known.contains(id)).forEach(idle::add);
        if (!idle.isEmpty()) {
            String all = String.join(", ", idle);
            note(
                    waiver,
                    "waiver-part-unused",
                    Severity.WARNING,
                    waiver.rule() + " 的豁免范围里，这些没有对应的页面或问题，请改正或删去：" + all,
                    "of the scope of the waiver of " + waiver.rule()
                            + " this matches no page or finding, mend or remove it: " + all);
        }
    }

    private void note(Waiver waiver, String reason, Severity severity, String zh, String en) {
        notices.add(new Notice(reason, severity, waiver.place(), new LocalizedText(zh, en)));
    }
}
