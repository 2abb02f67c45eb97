package org.govsite.compliance.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.site.Register;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.jspecify.annotations.Nullable;

/**
 * Rehearses sites: what becomes of each when one pack follows another. Both packs are asked of the site as it is on one day, with
 * the rules of that day and of every later day on which a phase of a rule begins or ends, so that what is only announced shows
 * too. Which entries are young is always told by the one day: nobody knows what a site will publish. Immutable and safe for use by
 * several threads; holds no site, so that many can be rehearsed one after the other.
 */
public final class Rehearser {

    private final RulePack before;
    private final RulePack after;
    private final LocalDate asOf;
    private final @Nullable Register register;

    private Rehearser(RulePack before, RulePack after, LocalDate asOf, @Nullable Register register) {
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.register = register;
    }

    /**
     * @param before the pack that sites know
     * @param after the pack that is to follow
     * @param asOf the day of the rehearsal, in Asia/Shanghai
     */
    public static Rehearser of(RulePack before, RulePack after, LocalDate asOf) {
        return new Rehearser(before, after, asOf, null);
    }

    /** The same, with the list of sites that the supervising office keeps; the entry of each site is found as in a check. */
    public Rehearser with(Register list) {
        return new Rehearser(before, after, asOf, Objects.requireNonNull(list, "register"));
    }

    /**
     * Rehearses a site. It stays open; whoever opened it closes it.
     *
     * @param name what to call it
     * @throws org.govsite.compliance.site.SiteException when the site holds no page
     */
    public RehearsedSite rehearse(String name, Site site, SiteCard card) {
        return rehearse(name, checker(after, card).observe(site), card);
    }

    /** Rehearses a site of which only facts were kept; gives the same as the site itself. */
    public RehearsedSite rehearse(String name, FactSheet facts, SiteCard card) {
        Prospects older = prospects(before, facts, card);
        Prospects newer = prospects(after, facts, card);
        Map<String, Prospect> old = older.byRule();
        Map<String, Prospect> young = newer.byRule();
        SortedSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(young.keySet());
        List<RehearsedRule> rules = new ArrayList<>();
        for (String id : ids) {
            Prospect was = old.get(id);
            Prospect is = young.get(id);
            rules.add(new RehearsedRule(new RuleId(id), title(id), Move.of(was, is), was, is));
        }
        return new RehearsedSite(name, newer.siteName(), rules);
    }

    /** Puts what was rehearsed together; sites are sorted by name. */
    public Rehearsal rehearsal(List<RehearsedSite> sites, List<UnreadSite> unread) {
        return new Rehearsal(before, after, asOf, sites, unread);
    }

    private Prospects prospects(RulePack pack, FactSheet facts, SiteCard card) {
        ComplianceChecker checker = checker(pack, card);
        Prospects prospects = new Prospects();
        checker.judgeByDutiesOf(CountingDays.from(asOf, pack, card.kind()), facts)
                .forEach(prospects::add);
        return prospects;
    }

    private ComplianceChecker checker(RulePack pack, SiteCard card) {
        ComplianceChecker.Builder checker =
                ComplianceChecker.builder().pack(pack).card(card).asOf(asOf);
        if (register != null) {
            checker.register(register);
        }
        return checker.build();
    }

    private LocalizedText title(String id) {
        return after.rule(id).or(() -> before.rule(id)).map(Rule::title).orElseThrow();
    }
}
