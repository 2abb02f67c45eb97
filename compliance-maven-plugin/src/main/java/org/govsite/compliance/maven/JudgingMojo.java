package org.govsite.compliance.maven;

import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.baseline.Answers;
import org.govsite.compliance.baseline.Baseline;
import org.govsite.compliance.baseline.Settling;
import org.govsite.compliance.baseline.Waivers;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.PackSource;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.site.Register;
import org.jspecify.annotations.Nullable;

/** What the goals share that look at what <code>check</code> finds: by which rules, for which card and register, as of which day. */
abstract class JudgingMojo extends SiteMojo {

    /**
     * The rule pack and its version, as <code>id:version</code>, for instance <code>cn-national:2017.06</code>. Without it the
     * newest version of the pack in <code>packs</code> counts, if that is one; else the goal stops and lists the bundled packs.
     */
    @Parameter(property = "compliance.pack")
    @Nullable
    String pack;

    /**
     * The lock file that pins the rule pack; the goal <code>pack-lock</code> writes it. Where it is there, the pack has to be
     * the one that is locked; one that is named here has to be there. Default: <code>compliance.lock.json</code> beside the POM,
     * else the nearest one above it, up to the root of the build.
     */
    @Parameter(property = "compliance.lockFile")
    private @Nullable File lockFile;

    /** The site card: a JSON file in which the site says its name, kind, codes and numbers. Default: nothing is declared. */
    @Parameter(property = "compliance.card")
    private @Nullable File card;

    /**
     * The site card in place of a file: an element for each key, for instance
     * <code>&lt;siteCard&gt;&lt;name&gt;…&lt;/name&gt;&lt;kind&gt;department&lt;/kind&gt;&lt;/siteCard&gt;</code>.
     */
    @Parameter
    private @Nullable InlineCard siteCard;

    /**
     * The list of site cards that the supervising office keeps: JSON, or a table whose name ends in <code>.csv</code>. The
     * report says which entry is that of the site. Default: nothing is looked up.
     */
    @Parameter(property = "compliance.register")
    private @Nullable File register;

    /** The day, or the first of the days, as of which to judge, <code>YYYY-MM-DD</code> in Asia/Shanghai. Default: today. */
    @Parameter(property = "compliance.asOf")
    private @Nullable String asOf;

    /**
     * The file of waivers: duties that need not be met somewhere for a time. Where it is there, its waivers count; one that is
     * named here has to be there. Default: <code>compliance-waivers.json</code> beside the POM.
     */
    @Parameter(property = "compliance.waivers")
    private @Nullable File waivers;

    /**
     * The file of answers that people gave to questions; the goal <code>answer</code> writes it. Where it is there, its answers
     * count. Default: <code>compliance-answers.json</code> beside the POM.
     */
    @Parameter(property = "compliance.answers")
    @Nullable
    File answers;

    /**
     * The file of findings that were known on a day; the goal <code>baseline</code> writes it. Where it is there, what it holds
     * fails no build. Default: <code>compliance-baseline.json</code> beside the POM.
     */
    @Parameter(property = "compliance.baseline")
    @Nullable
    File baseline;

    /** Percentage of the pages, from 0 to 100, that may be not measurable before the site counts as not judged. */
    @Parameter(property = "compliance.maxNotMeasurable", defaultValue = "20")
    int maxNotMeasurable = 20;

    final LocalDate day(Texts texts) {
        return Parameters.asOf(asOf, texts);
    }

    /** What judges as the goal <code>check</code> would with these parameters. */
    final ComplianceChecker checker(Texts texts) {
        return checker(lockedPack(texts), texts);
    }

    final ComplianceChecker checker(RulePack rules, Texts texts) {
        ComplianceChecker.Builder checker = ComplianceChecker.builder()
                .pack(rules)
                .card(Parameters.card(card, siteCard, texts))
                .asOf(day(texts))
                .progress(progress(texts));
        Register sites = Parameters.register(register);
        if (sites != null) {
            checker.register(sites);
        }
        return checker.build();
    }

    /** All that people have said of findings: answers first, then waivers, then the baseline. */
    final Settling settling(Texts texts) {
        List<Settling> all = new ArrayList<>(beforeBaseline(texts));
        baselineFile().ifThere(texts).ifPresent(file -> all.add(Baseline.read(file.path(), file.name())));
        return Settling.inOrder(all);
    }

    /** What people have said of findings, but for the baseline. */
    final List<Settling> beforeBaseline(Texts texts) {
        List<Settling> all = new ArrayList<>();
        answersFile().ifThere(texts).ifPresent(file -> all.add(Answers.read(file.path(), file.name())));
        SettlementFile.of(waivers, "compliance-waivers.json", folder(), shown())
                .ifThere(texts)
                .ifPresent(file -> all.add(Waivers.read(file.path(), file.name())));
        return all;
    }

    final SettlementFile answersFile() {
        return SettlementFile.of(answers, "compliance-answers.json", folder(), shown());
    }

    final SettlementFile baselineFile() {
        return SettlementFile.of(baseline, "compliance-baseline.json", folder(), shown());
    }

    /** The pack to judge by, which has to be the one that is locked. */
    final RulePack lockedPack(Texts texts) {
        OwnPacks ownPacks = ownPacks(texts);
        List<PackSource> sources = ownPacks.sources(shown());
        PackRef ref = Parameters.ref(pack, sources, texts);
        boolean locked = LockFile.of(lockFile, folder(), root(), shown()).verify(ownPacks, ref, texts, getLog());
        RulePack rules = RulePacks.read(sources, ref);
        ForeignPacks foreign = new ForeignPacks(rules);
        foreign.tell(texts, getLog());
        if (!locked) {
            foreign.refuseUnasked(pack, texts);
        }
        return rules;
    }
}
