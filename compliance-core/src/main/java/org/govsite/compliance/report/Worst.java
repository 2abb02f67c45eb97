package org.govsite.compliance.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;

/** The findings that a reader who has time for three has to know of. */
final class Worst {

    private static final int NAMED = 3;

    private Worst() {}

    /**
     * What keeps the site from passing, gravest first: failures before questions, then what fails a whole inspection, then what
     * the home page has, then what most pages have. Where that leaves room, warnings that will be errors, the next one first.
     */
    static List<Finding> of(CheckResult result, Gate gate) {
        Stream<Finding> now = result.findings().stream()
                .filter(gate::holdsBack)
                .sorted(Comparator.comparing(Finding::outcome)
                        .thenComparing(finding -> !finding.rule().veto())
                        .thenComparing(finding -> !finding.pages().contains(result.home()))
                        .thenComparing(finding -> -finding.pages().size()));
        Stream<Finding> soon = Part.WARNINGS.in(result).stream()
                .filter(finding -> finding.dueDate().isPresent())
                .sorted(Comparator.comparing(finding -> finding.dueDate().orElse(LocalDate.MAX)));
        return Stream.concat(now, soon).limit(NAMED).toList();
    }
}
