package org.govsite.compliance.maven;

import java.io.File;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.PackSource;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.site.Register;
import org.jspecify.annotations.Nullable;

/** What the goals share that look at what <code>check</code> finds: by which rules, for which card and register, as of which day. */
abstract class JudgingMojo extends SiteMojo {

    /** The rule pack and its version, as <code>id:version</code>, as for the goal <code>check</code>. */
    @Parameter(property = "compliance.pack")
    @Nullable
    String pack;

    /** The lock file that pins the rule pack, as for the goal <code>check</code>. */
    @Parameter(property = "compliance.lockFile")
    private @Nullable File lockFile;

    /** The site card: a JSON file in which the site says its name, kind, codes and numbers. Default: nothing is declared. */
    @Parameter(property = "compliance.card")
    private @Nullable File card;

    /** The site card in place of a file, as for the goal <code>check</code>. */
    @Parameter
    private @Nullable InlineCard siteCard;

    /** The list of site cards that the supervising office keeps. Default: nothing is looked up. */
    @Parameter(property = "compliance.register")
    private @Nullable File register;

    /** The day, or the first of the days, as of which to judge, <code>YYYY-MM-DD</code> in Asia/Shanghai. Default: today. */
    @Parameter(property = "compliance.asOf")
    private @Nullable String asOf;

    final LocalDate day(Texts texts) {
        return Parameters.asOf(asOf, texts);
    }

    /** What judges as the goal <code>check</code> would with these parameters. */
    final ComplianceChecker checker(Texts texts) {
        ComplianceChecker.Builder checker = ComplianceChecker.builder()
                .pack(lockedPack(texts))
                .card(Parameters.card(card, siteCard, texts))
                .asOf(day(texts))
                .progress(progress(texts));
        Register sites = Parameters.register(register);
        if (sites != null) {
            checker.register(sites);
        }
        return checker.build();
    }

    private RulePack lockedPack(Texts texts) {
        OwnPacks ownPacks = ownPacks(texts);
        List<PackSource> sources = ownPacks.sources(shown());
        PackRef ref = Parameters.ref(pack, sources, texts);
        LockFile.of(lockFile, folder(), shown()).verify(ownPacks, ref, texts, getLog());
        return RulePacks.read(sources, ref);
    }
}
