package org.govsite.compliance.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.govsite.compliance.pack.PackSource;
import org.govsite.compliance.publish.RulePage;
import org.govsite.compliance.publish.RulePages;
import org.jspecify.annotations.Nullable;

/**
 * Explains a rule on the console: what is asked, by which document, since when, how to mend a breach, how it looks when right
 * and wrong, and when it is not asked. The bundled rules have the same as pages in <code>docs/rules</code>. Reads no site and
 * opens no network connection.
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends ComplianceMojo {

    /** So wide that, behind the mark that Maven puts before each line, a line fits into 100 columns. */
    private static final int WIDTH = 92;

    /** The id of the rule, as a finding names it, for instance <code>footer-site-map</code>. */
    @Parameter(property = "compliance.rule")
    private @Nullable String rule;

    /**
     * The rule pack and its version, as <code>id:version</code>, by which the rule is explained. Default: the newest version
     * of the pack in <code>packs</code>; without such, the newest bundled one that has the rule.
     */
    @Parameter(property = "compliance.pack")
    private @Nullable String pack;

    @Override
    void run(Texts texts) {
        if (rule == null || rule.isBlank()) {
            throw new ParameterException(texts.text("explain.missing"));
        }
        List<PackSource> sources = ownPacks(texts).sources(shown());
        RulePages pages = RulePages.read(sources);
        boolean open = (pack == null || pack.isBlank()) && sources.isEmpty();
        RulePage page =
                open ? pages.page(rule.strip()) : pages.page(rule.strip(), Parameters.ref(pack, sources, texts));
        page.lines(texts.locale(), WIDTH).forEach(line -> getLog().info(line));
    }
}
