package org.govsite.compliance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.observe.SiteObserver;
import org.govsite.compliance.observe.SiteText;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Edit;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Mending;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.jspecify.annotations.Nullable;

/** Tries edits for one finding of a site in memory until one makes it go. Not for use by several threads. */
final class Trials {

    private final Site files;
    private final FactSheet facts;
    private final Function<FactSheet, CheckResult> judge;
    private final CheckResult before;
    private final Finding finding;
    private final Known known;
    private final Map<String, Optional<SiteText>> texts = new HashMap<>();
    private int tried;
    private @Nullable Mending best;
    private Mending.@Nullable Nearest nearest;

    Trials(Site files, FactSheet facts, Function<FactSheet, CheckResult> judge, CheckResult before, Finding finding) {
        this.files = files;
        this.facts = facts;
        this.judge = judge;
        this.before = before;
        this.finding = finding;
        this.known = new Known(before.findings());
    }

    /** The text of a file as it was observed; empty where it cannot be had or written back. */
    Optional<String> text(String path) {
        return read(path).map(SiteText::text);
    }

    private Optional<SiteText> read(String path) {
        return texts.computeIfAbsent(path, key -> SiteText.read(files, key));
    }

    /** The first edit after which nothing new is found; else the first after which no new error is; else the nearest to it. */
    Mending best(Stream<Edit> edits) {
        // one with which nothing new is found ends the search
        edits.filter(this::isClean).findFirst();
        if (best != null) {
            return best.ofTried(tried);
        }
        return nearest == null
                ? Mending.none(Mending.Status.NOT_DERIVED, List.of())
                : Mending.notMended(nearest, tried);
    }

    private boolean isClean(Edit edit) {
        Optional<Page> changed = read(edit.at().file()).flatMap(text -> text.with(edit.applied(text.text())));
        if (changed.isEmpty()) {
            return false;
        }
        tried++;
        Page page = changed.get();
        return isClean(edit, judge.apply(SiteObserver.observeAgain(files.with(page), facts, page.path())));
    }

    private boolean isClean(Edit edit, CheckResult after) {
        List<Finding> still = still(after);
        String first = finding.pages().get(0);
        List<Finding> there =
                still.stream().filter(each -> each.pages().contains(first)).toList();
        if (!there.isEmpty()) {
            near(new Mending.Nearest(edit, false, there));
            return false;
        }
        List<Finding> came = known.came(after.findings());
        List<Finding> worse = came.stream()
                .filter(each -> each.ruleId().equals(finding.ruleId()) || each.severity() == Severity.ERROR)
                .toList();
        if (!worse.isEmpty()) {
            near(new Mending.Nearest(edit, true, worse));
            return false;
        }
        if (best == null || came.isEmpty()) {
            best = mending(edit, after, came, still);
        }
        return came.isEmpty();
    }

    private Mending mending(Edit edit, CheckResult after, List<Finding> came, List<Finding> still) {
        Set<String> ill = new HashSet<>();
        still.forEach(each -> ill.addAll(each.pages()));
        int mended = (int)
                finding.pages().stream().filter(page -> !ill.contains(page)).count();
        return Mending.verified(edit, tried, passed(after) > passed(before), mended, came);
    }

    /** An edit with which the finding goes is nearer than one with which it stays; then the one that brings the fewest others. */
    private void near(Mending.Nearest other) {
        boolean nearer = nearest == null
                || other.gone() && !nearest.gone()
                || other.gone() == nearest.gone()
                        && other.against().size() < nearest.against().size();
        nearest = nearer ? other : nearest;
    }

    /** What is left of the finding with an edit, in whatever words where it is about an item. */
    private List<Finding> still(CheckResult after) {
        return after.findings().stream()
                .filter(each -> each.ruleId().equals(finding.ruleId())
                        && each.item().equals(finding.item())
                        && (!finding.item().isEmpty() || sameWords(each)))
                .toList();
    }

    private boolean sameWords(Finding other) {
        return other.evidence().reason().equals(finding.evidence().reason())
                && other.evidence().seen().equals(finding.evidence().seen())
                && other.evidence().wanted().equals(finding.evidence().wanted());
    }

    private int passed(CheckResult result) {
        return result.rules().stream()
                .filter(rule -> rule.rule().id().equals(finding.ruleId()))
                .mapToInt(rule -> rule.count(Outcome.PASSED))
                .sum();
    }
}
