package org.govsite.compliance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.judge.CardProposer;
import org.govsite.compliance.judge.Judge;
import org.govsite.compliance.judge.PageReader;
import org.govsite.compliance.judge.RegisterMatch;
import org.govsite.compliance.observe.SiteObserver;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.result.CardProposal;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Explanation;
import org.govsite.compliance.result.Inspection;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.site.Progress;
import org.govsite.compliance.site.Register;
import org.govsite.compliance.site.RegisterEntry;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.jspecify.annotations.Nullable;

/**
 * The front door: checks a built site against a rule pack. Configure once with {@link #builder()}, check many sites. Opens no
 * network connection and runs nothing of the site.
 *
 * <p>A site in files, where {@code folder} is a directory, a WAR or a ZIP:
 *
 * <pre>{@code
 * ComplianceChecker checker = ComplianceChecker.builder()
 *         .pack(RulePacks.bundled("anshan", "2018.08"))
 *         .asOf(LocalDate.of(2018, 9, 10))
 *         .build();
 * try (Site site = Site.open(folder)) {
 *     CheckResult result = checker.check(site);
 *     result.violations().forEach(f -> System.out.println(f.location() + " " + f.message(Locale.CHINA)));
 *     System.out.println(Gate.STANDARD.verdict(result));
 * }
 * }</pre>
 *
 * No violation is not yet a pass: a site of which too little can be seen has none either. A
 * {@link org.govsite.compliance.report.Gate} gives the verdict.
 *
 * <p>Pages in memory, with the lines that a build prints of each violation; {@code CHECKER} is one for all pages:
 *
 * <pre>{@code
 * CheckResult result = CHECKER.check(Site.inMemory(Page.of("index.html", html)));
 * return result.violations().stream()
 *         .flatMap(finding -> Console.lines(result, finding, Locale.CHINA).stream())
 *         .toList();
 * }</pre>
 *
 * Where the pages are only a part of the site, the card says so by {@code outsidePaths(List.of("**"))}, and links to the rest are
 * not taken for broken.
 *
 * <p>Facts that are kept, and judged later by a newer pack without the site:
 *
 * <pre>{@code
 * try (Site site = Site.open(folder)) {
 *     checker.observe(site).write(kept);
 * }
 * FactSheet facts = FactSheet.read(kept);
 * CheckResult then = checker.judge(facts);
 * CheckResult now = newer.judge(facts);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads at a time. A check works on several threads itself: those of the common pool
 * of the JVM. The same site, pack, card, register and day give the same result on every machine, however many threads there are;
 * without {@link Builder#asOf} the day is today's in {@link #ZONE}, asked for at each check.
 *
 * <p>What is wrong with the input is one of {@link org.govsite.compliance.site.SiteException},
 * {@link org.govsite.compliance.pack.PackException} and {@link org.govsite.compliance.facts.FactsException}, all unchecked, with a
 * message for the person who can mend it. What is wrong with the site is never an exception but a finding.
 */
public final class ComplianceChecker {

    /** The zone in which dates of duties are meant. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final RulePack pack;
    private final SiteCard card;
    private final @Nullable Register register;
    private final @Nullable LocalDate asOf;
    private final Progress progress;

    private ComplianceChecker(Builder builder) {
        this.pack = Objects.requireNonNull(builder.pack, "a checker needs a rule pack: builder().pack(…)");
        this.card = builder.card;
        this.register = builder.register;
        this.asOf = builder.asOf;
        this.progress = builder.progress;
    }

    /** Starts a configuration; only the pack is compulsory. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Observes and judges a site. The site stays open; whoever opened it closes it.
     *
     * @throws org.govsite.compliance.site.SiteException when the site holds no page; a page that cannot be read is
     *     reported in the result instead
     */
    public CheckResult check(Site site) {
        return judge(observe(site));
    }

    /**
     * Observes a site without judging it.
     *
     * @throws org.govsite.compliance.site.SiteException when the site holds no page
     */
    public FactSheet observe(Site site) {
        return SiteObserver.observe(site, progress);
    }

    /**
     * Judges facts that were observed earlier; gives the same result as {@link #check} on the site they come from. What the
     * version that observed them did not keep is {@code NOT_MEASURABLE}, and the gate says that nothing can be said.
     */
    public CheckResult judge(FactSheet facts) {
        return Judge.judge(facts, pack, card, entry(facts), day());
    }

    /**
     * Observes a site and judges it as it is as of every day from this checker's day on: on each the timeline says what
     * {@link #check} would say with that day. It reaches a year ahead, and further to the last day that the pack names.
     *
     * @throws org.govsite.compliance.site.SiteException when the site holds no page
     */
    public Timeline timeline(Site site) {
        return timeline(observe(site));
    }

    /** Judges facts as of every day; gives the same timeline as {@link #timeline(Site)} on the site they come from. */
    public Timeline timeline(FactSheet facts) {
        return Judge.timeline(facts, pack, card, entry(facts), day());
    }

    /**
     * Judges facts of a site as it is on this checker's day by the duties of other days, such as those on which rules that are
     * only announced begin to count. Nothing grows old until then: which entries are young, this checker's day tells.
     *
     * @param days the days whose duties are asked, in Asia/Shanghai
     * @return a result for each of the days, in their order
     */
    public List<CheckResult> judgeByDutiesOf(SortedSet<LocalDate> days, FactSheet facts) {
        return Judge.duties(facts, pack, card, entry(facts), day(), days);
    }

    /**
     * Observes and judges a site, and explains one finding: how its item was looked for, and the smallest edit that makes it go,
     * applied in memory and judged again. The site itself is not changed, and stays open.
     *
     * @param findingId id of a finding of {@link #check} on that site, or a beginning of at least four digits that no other id has
     * @throws org.govsite.compliance.result.FindingIdException when no finding has that id, or several begin so; the message
     *     lists the nearest ones
     * @throws org.govsite.compliance.site.SiteException when the site holds no page
     */
    public Explanation explain(Site site, String findingId) {
        return explainer(observe(site), site).explain(findingId);
    }

    /**
     * Explains a finding of facts that were observed earlier. Without the files of the site no edit can be tried.
     *
     * @param findingId as for {@link #explain(Site, String)}
     * @throws org.govsite.compliance.result.FindingIdException as for {@link #explain(Site, String)}
     */
    public Explanation explain(FactSheet facts, String findingId) {
        return explainer(facts, null).explain(findingId);
    }

    /** The entry of the register is that of the site as it is: an edit on trial does not make it another site. */
    private Explainer explainer(FactSheet facts, @Nullable Site site) {
        RegisterEntry entry = entry(facts);
        LocalDate day = day();
        return new Explainer(pack, card, each -> Judge.judge(each, pack, card, entry, day), facts, site);
    }

    private @Nullable RegisterEntry entry(FactSheet facts) {
        return register == null
                ? null
                : RegisterMatch.find(register, facts, pack, card).orElse(null);
    }

    private LocalDate day() {
        return asOf != null ? asOf : LocalDate.now(ZONE);
    }

    /**
     * Observes a site and recognises the items of the pack on every page, without asking any rule. Dates and the site
     * card play no part.
     *
     * @throws org.govsite.compliance.site.SiteException when the site holds no page
     */
    public Inspection inspect(Site site) {
        return inspect(observe(site));
    }

    /** Recognises items in facts that were observed earlier; the same as {@link #inspect(Site)} on their site. */
    public Inspection inspect(FactSheet facts) {
        return new Inspection(pack, PageReader.readAll(facts, pack));
    }

    /**
     * Observes a site and puts a site card together from what its pages say, for a person to confirm: of each key the value
     * that most pages give, where it stands, and the other values. What the card of this checker declares is kept, and what
     * pages say otherwise is listed. Neither rules nor dates play a part but for the forms that the pack asks of values.
     *
     * @throws org.govsite.compliance.site.SiteException when the site holds no page
     */
    public CardProposal proposeCard(Site site) {
        return proposeCard(observe(site));
    }

    /** Proposes a card from facts that were observed earlier; the same as {@link #proposeCard(Site)} on their site. */
    public CardProposal proposeCard(FactSheet facts) {
        return CardProposer.propose(facts, pack, card);
    }

    /** Collects what a checker needs. Not for use by several threads. */
    public static final class Builder {
        private @Nullable RulePack pack;
        private SiteCard card = SiteCard.empty();
        private @Nullable Register register;
        private @Nullable LocalDate asOf;
        private Progress progress = Progress.SILENT;

        private Builder() {}

        /** The pack to judge by; compulsory. */
        public Builder pack(RulePack pack) {
            this.pack = Objects.requireNonNull(pack, "pack");
            return this;
        }

        /** What the site declares of itself; without it nothing is declared. */
        public Builder card(SiteCard card) {
            this.card = Objects.requireNonNull(card, "card");
            return this;
        }

        /**
         * The list of sites that the supervising office keeps; without it nothing is looked up. The entry of the site
         * is found by what the card declares, or where that is neither code nor domain name, by what the home page
         * shows.
         */
        public Builder register(Register register) {
            this.register = Objects.requireNonNull(register, "register");
            return this;
        }

        /** The day as of which to judge, in Asia/Shanghai; without it the day on which a check runs. */
        public Builder asOf(LocalDate asOf) {
            this.asOf = Objects.requireNonNull(asOf, "asOf");
            return this;
        }

        /**
         * Hears how far the observation of each site is; without it nobody does. A checker that several threads use calls it for
         * several sites at a time.
         */
        public Builder progress(Progress progress) {
            this.progress = Objects.requireNonNull(progress, "progress");
            return this;
        }

        /**
         * Makes the checker.
         *
         * @throws NullPointerException when no pack was given
         */
        public ComplianceChecker build() {
            return new ComplianceChecker(this);
        }
    }
}
