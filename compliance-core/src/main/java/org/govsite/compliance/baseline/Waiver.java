package org.govsite.compliance.baseline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Settlement;
import org.govsite.compliance.site.Location;
import org.govsite.compliance.site.PathPattern;

/**
 * That a rule need not be met somewhere for a time: “not here, until …, because …, approved by …”. Immutable.
 *
 * @param place where it stands in its file
 * @param rule id of the rule
 * @param pages the pages that it speaks of; never empty
 * @param findings identities of the findings that it speaks of, among those of these pages; empty where it speaks of all
 * @param reason why; never empty
 * @param approver who approved it; never empty
 * @param document number of the document by which it was approved; never empty
 * @param approved the day of approval and first day on which it counts (Asia/Shanghai)
 * @param until last day on which it counts
 */
public record Waiver(
        Location place,
        String rule,
        List<PathPattern> pages,
        List<String> findings,
        String reason,
        String approver,
        String document,
        LocalDate approved,
        LocalDate until) {

    public Waiver {
        Objects.requireNonNull(place, "place");
        pages = List.copyOf(pages);
        findings = List.copyOf(findings);
        if (until.isBefore(approved)) {
            throw new IllegalArgumentException("a waiver ends on the day of its approval at the earliest");
        }
    }

    /** How much of a finding a waiver speaks of. */
    enum Reach {
        NOTHING,
        PART,
        ALL
    }

    /**
     * A finding is one defect, however many pages have it: it is waived as a whole or not at all. That the file is named which a
     * person edits, an include for instance, is as good as naming its pages.
     */
    Reach reach(Finding finding) {
        if (!finding.ruleId().value().equals(rule)) {
            return Reach.NOTHING;
        }
        if (!findings.isEmpty()
                && !findings.contains(finding.id())
                && !findings.contains(Finding.homeIdentity(finding.id()))) {
            return Reach.NOTHING;
        }
        String file = finding.location().file();
        if (!finding.pages().contains(file) && names(file)) {
            return Reach.ALL;
        }
        long inside = finding.pages().stream().filter(this::matches).count();
        return inside == 0 ? Reach.NOTHING : inside == finding.pages().size() ? Reach.ALL : Reach.PART;
    }

    /** Whether a file is named without wildcards: a pattern for pages is none for the includes beside them. */
    private boolean names(String file) {
        return pages.stream().anyMatch(pattern -> pattern.text().equals(file));
    }

    private boolean matches(String path) {
        return pages.stream().anyMatch(pattern -> pattern.matches(path));
    }

    Settlement settlement() {
        return new Settlement(Settlement.Kind.WAIVED, approver, approved, until, reason, document);
    }
}
