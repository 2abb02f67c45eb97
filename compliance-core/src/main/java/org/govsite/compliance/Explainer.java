package org.govsite.compliance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.judge.Edits;
import org.govsite.compliance.observe.SiteObserver;
import org.govsite.compliance.observe.SiteText;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Edit;
import org.govsite.compliance.result.Explanation;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Mending;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.jspecify.annotations.Nullable;

/** Explains one finding, and tries edits of the site in memory until one makes it go. */
final class Explainer {

    /** So many edits are tried on a small site, and so many on one of as many pages as {@link #LARGE} or more. */
    private static final int MOST_TRIED = 24;

    private static final int TRIED_ON_LARGE = 4;
    private static final int LARGE = 1000;

    private final RulePack pack;
    private final SiteCard card;
    private final Function<FactSheet, CheckResult> judge;
    private final FactSheet facts;
    private final @Nullable Site site;

    /** @param site the files of the site; null where there are only facts */
    Explainer(
            RulePack pack,
            SiteCard card,
            Function<FactSheet, CheckResult> judge,
            FactSheet facts,
            @Nullable Site site) {
        this.pack = pack;
        this.card = card;
        this.judge = judge;
        this.facts = facts;
        this.site = site;
    }

    Explanation explain(String id) {
        CheckResult result = judge.apply(facts);
        Finding finding = result.finding(id);
        Mending mending = site == null
                ? Mending.none(Mending.Status.NO_FILES, 0, List.of())
                : new Trials(site, result, finding).best();
        return new Explanation(
                result,
                finding,
                Edits.ladder(finding, facts, pack),
                mending,
                result.findings().stream()
                        .filter(other -> other != finding && samePlace(other, finding))
                        .toList());
    }

    private static boolean samePlace(Finding one, Finding other) {
        return one.location().file().equals(other.location().file())
                && one.location().line() == other.location().line();
    }

    /** What one finding says of one page, without the texts that it quotes: those may change although the defect does not. */
    private record Mark(String rule, String item, String reason, Outcome outcome, String page) {}

    /** Tries the edits for one finding. */
    private final class Trials {
        private final Site files;
        private final CheckResult before;
        private final Finding finding;
        private final Map<Mark, Integer> marks;
        private final Map<String, Optional<SiteText>> texts = new HashMap<>();

        Trials(Site files, CheckResult before, Finding finding) {
            this.files = files;
            this.before = before;
            this.finding = finding;
            this.marks = marks(before.findings());
        }

        /** The first edit after which nothing new is found; else the first after which no new error is. */
        Mending best() {
            List<Edit> edits =
                    Edits.of(finding, facts, pack, card, path -> text(path).map(SiteText::text));
            int most = facts.pages().size() < LARGE ? MOST_TRIED : TRIED_ON_LARGE;
            Mending best = null;
            int tried = 0;
            for (Edit edit : edits.subList(0, Math.min(most, edits.size()))) {
                tried++;
                Mending mending = mending(edit, tried).orElse(null);
                if (mending != null && mending.came().isEmpty()) {
                    return mending;
                }
                best = best == null ? mending : best;
            }
            if (best != null) {
                return best;
            }
            return Mending.none(
                    tried == 0 ? Mending.Status.NOT_DERIVED : Mending.Status.NOT_MENDED,
                    tried,
                    Edits.wanting(finding, facts, pack, card));
        }

        private Optional<SiteText> text(String path) {
            return texts.computeIfAbsent(path, key -> SiteText.read(files, key));
        }

        private Optional<Mending> mending(Edit edit, int tried) {
            String path = edit.at().file();
            return text(path)
                    .flatMap(text -> text.with(edit.applied(text.text())))
                    .flatMap(page -> mending(edit, tried, page));
        }

        private Optional<Mending> mending(Edit edit, int tried, Page changed) {
            CheckResult after = judge.apply(SiteObserver.observeAgain(files.with(changed), facts, changed.path()));
            Map<Mark, Integer> now = marks(after.findings());
            List<Finding> came = came(after, now);
            int mended = mended(after);
            boolean first = isGone(finding.pages().get(0), after);
            boolean worse = came.stream()
                    .anyMatch(each -> each.ruleId().equals(finding.ruleId()) || each.severity() == Severity.ERROR);
            if (!first || worse) {
                return Optional.empty();
            }
            return Optional.of(new Mending(
                    Mending.Status.VERIFIED,
                    Optional.of(edit),
                    tried,
                    passed(after) > passed(before),
                    mended,
                    came,
                    List.of()));
        }

        /** Findings of which at least one page had none of the kind before, or fewer. */
        private List<Finding> came(CheckResult after, Map<Mark, Integer> now) {
            Set<Mark> more = new HashSet<>();
            now.forEach((mark, count) -> {
                if (count > marks.getOrDefault(mark, 0)) {
                    more.add(mark);
                }
            });
            return after.findings().stream()
                    .filter(each -> each.pages().stream().anyMatch(page -> more.contains(mark(each, page))))
                    .toList();
        }

        private int mended(CheckResult after) {
            return (int)
                    finding.pages().stream().filter(page -> isGone(page, after)).count();
        }

        /** Whether a page that had the finding has it no more, in whatever words. */
        private boolean isGone(String page, CheckResult after) {
            return after.findings().stream()
                    .filter(each -> each.ruleId().equals(finding.ruleId())
                            && each.item().equals(finding.item())
                            && each.pages().contains(page))
                    .noneMatch(each -> !finding.item().isEmpty() || sameWords(each));
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

    private static Map<Mark, Integer> marks(List<Finding> findings) {
        Map<Mark, Integer> marks = new HashMap<>();
        findings.forEach(finding -> finding.pages().forEach(page -> marks.merge(mark(finding, page), 1, Integer::sum)));
        return marks;
    }

    private static Mark mark(Finding finding, String page) {
        return new Mark(
                finding.ruleId().value(), finding.item(), finding.evidence().reason(), finding.outcome(), page);
    }
}
