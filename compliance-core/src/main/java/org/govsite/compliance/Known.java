package org.govsite.compliance;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;

/** Findings of a site as it is, by which those that come with an edit are told from those that were there. Immutable. */
final class Known {

    private final Map<Mark, Integer> marks;
    private final Map<Sort, Set<String>> pages = new HashMap<>();

    Known(List<Finding> findings) {
        this.marks = marks(findings);
        findings.forEach(each -> levels(each)
                .forEach(level -> pages.computeIfAbsent(new Sort(each.id(), level), sort -> new HashSet<>())
                        .addAll(each.pages())));
    }

    /** What a finding is besides being there: what only asks, or only warns, is worse when it is a breach, or an error. */
    private enum Level {
        FOUND,
        FAILED,
        ERROR
    }

    /** Findings of an id at one level. */
    private record Sort(String id, Level level) {}

    /** What one finding says of one page, without the texts that it quotes: those may change although the defect does not. */
    private record Mark(String rule, String item, String state, Level level, String page) {}

    /** Findings of which at least one page had none of the kind before, or fewer, or less heavy ones. */
    List<Finding> came(List<Finding> now) {
        Map<Mark, Integer> counts = marks(now);
        return now.stream()
                .filter(each -> each.pages().stream()
                        .anyMatch(page -> levels(each).stream()
                                .anyMatch(level ->
                                        isMore(mark(each, level, page), counts) && !wasThere(each, level, page))))
                .toList();
    }

    private boolean isMore(Mark mark, Map<Mark, Integer> counts) {
        return counts.getOrDefault(mark, 0) > marks.getOrDefault(mark, 0);
    }

    /** A finding keeps its id when it only changes its state. */
    private boolean wasThere(Finding finding, Level level, String page) {
        return pages.getOrDefault(new Sort(finding.id(), level), Set.of()).contains(page);
    }

    private static Map<Mark, Integer> marks(List<Finding> findings) {
        Map<Mark, Integer> marks = new HashMap<>();
        for (Finding finding : findings) {
            for (Level level : levels(finding)) {
                finding.pages().forEach(page -> marks.merge(mark(finding, level, page), 1, Integer::sum));
            }
        }
        return marks;
    }

    private static Set<Level> levels(Finding finding) {
        Set<Level> levels = EnumSet.of(Level.FOUND);
        if (finding.outcome() == Outcome.FAILED) {
            levels.add(Level.FAILED);
        }
        if (finding.severity() == Severity.ERROR) {
            levels.add(Level.ERROR);
        }
        return levels;
    }

    private static Mark mark(Finding finding, Level level, String page) {
        // as in ids: an item that is not shown is not shown, in whichever way
        String state = finding.rule().requirement() instanceof Requirement.Presence
                ? ""
                : finding.evidence().reason();
        return new Mark(finding.ruleId().value(), finding.item(), state, level, page);
    }
}
