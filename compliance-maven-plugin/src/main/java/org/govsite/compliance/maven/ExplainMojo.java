package org.govsite.compliance.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.PackSource;
import org.govsite.compliance.publish.RulePage;
import org.govsite.compliance.publish.RulePages;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Explanation;
import org.govsite.compliance.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * Explains a rule or a finding on the console. Of a rule (<code>rule</code>): what is asked, by which document, since when, how to
 * mend a breach, how it looks when right and wrong, and when it is not asked; no site is read, and the bundled rules have the same
 * as pages in <code>docs/rules</code>. Of a finding (<code>finding</code>) of <code>check</code> with the same site, pack, card,
 * register and day: where was looked for what, the evidence, the clause, and the smallest edit that makes it go, tried in memory
 * where it can be. Opens no network connection and changes no file.
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends JudgingMojo {

    /** So wide that, behind the mark that Maven puts before each line, a line fits into 100 columns. */
    private static final int WIDTH = 92;

    /**
     * The id of the rule, as a finding names it, for instance <code>footer-site-map</code>. Without <code>pack</code> it is
     * explained by the newest version of the pack in <code>packs</code>; without such, by the newest bundled one that has it.
     */
    @Parameter(property = "compliance.rule")
    private @Nullable String rule;

    /** The id of a finding, as the reports of <code>check</code> name it, or the beginning of it: at least four digits. */
    @Parameter(property = "compliance.finding")
    private @Nullable String finding;

    @Override
    void run(Texts texts) throws MojoExecutionException, MojoFailureException {
        boolean ofRule = rule != null && !rule.isBlank();
        boolean ofFinding = finding != null && !finding.isBlank();
        if (ofRule == ofFinding) {
            throw new ParameterException(texts.text(ofRule ? "explain.both" : "explain.missing"));
        }
        if (ofFinding) {
            super.run(texts);
        } else {
            explainRule(String.valueOf(rule).strip(), texts);
        }
    }

    @Override
    void run(Path site, Texts texts) {
        ComplianceChecker checker = checker(texts);
        Explanation explanation = explanation(site, String.valueOf(finding), checker);
        Console.lines(explanation, texts.locale()).forEach(line -> print(line, getLog()));
        CheckResult settled = settling(texts).settle(explanation.result());
        String said = Console.settlements(settled.finding(explanation.finding().id()), texts.locale());
        if (!said.isEmpty()) {
            getLog().info(said);
        }
    }

    private static Explanation explanation(Path site, String finding, ComplianceChecker checker) {
        if (SiteFacts.isFacts(site)) {
            return checker.explain(FactSheet.read(site), finding);
        }
        try (Site opened = Site.open(site)) {
            return checker.explain(opened, finding);
        }
    }

    private void explainRule(String id, Texts texts) {
        List<PackSource> sources = ownPacks(texts).sources(shown());
        RulePages pages = RulePages.read(sources);
        boolean open = (pack == null || pack.isBlank()) && sources.isEmpty();
        RulePage page = open ? pages.page(id) : pages.page(id, Parameters.ref(pack, sources, texts));
        page.lines(texts.locale(), WIDTH).forEach(line -> getLog().info(line));
    }
}
