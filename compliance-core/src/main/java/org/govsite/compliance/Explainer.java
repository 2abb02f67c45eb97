package org.govsite.compliance;

import java.util.List;
import java.util.function.Function;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.judge.Edits;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Explanation;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Mending;
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
        Mending mending =
                site == null ? Mending.none(Mending.Status.NO_FILES, List.of()) : tried(site, result, finding);
        return new Explanation(
                result,
                finding,
                Edits.ladder(finding, facts, pack),
                mending,
                result.findings().stream()
                        .filter(other -> other != finding && samePlace(other, finding))
                        .toList());
    }

    private Mending tried(Site files, CheckResult result, Finding finding) {
        Trials trials = new Trials(files, facts, judge, result, finding);
        int most = facts.pages().size() < LARGE ? MOST_TRIED : TRIED_ON_LARGE;
        Mending mending =
                trials.best(Edits.of(finding, facts, pack, card, trials::text).limit(most));
        return mending.edit().isPresent() ? mending : mending.wanting(Edits.wanting(finding, facts, pack, card));
    }

    private static boolean samePlace(Finding one, Finding other) {
        return one.location().file().equals(other.location().file())
                && one.location().line() == other.location().line();
    }
}
