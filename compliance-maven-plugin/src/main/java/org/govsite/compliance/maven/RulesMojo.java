package org.govsite.compliance.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.report.RulesWriter;
import org.govsite.compliance.result.EffectiveRules;
import org.jspecify.annotations.Nullable;

/**
 * Lists the rules of a rule pack as they stand on a day: since when each counts, how heavy it weighs, which pages it asks, and
 * which version of which pack set these values. With <code>rule</code>, prints one rule with all its fields. Writes all of them
 * to <code>rules.json</code>. Reads no site.
 */
@Mojo(name = "rules", requiresProject = false, threadSafe = true)
public final class RulesMojo extends ComplianceMojo {

    /**
     * The rule pack and its version, as <code>id:version</code>, for instance <code>cn-national:2017.06</code>. Without one
     * the goal stops and lists the bundled packs.
     */
    @Parameter(property = "compliance.pack")
    private @Nullable String pack;

    /** The site card: rules are listed as they count for its kind of site. Default: for no kind in particular. */
    @Parameter(property = "compliance.card")
    private @Nullable File card;

    /** The site card in place of a file, as for the goal <code>check</code>. */
    @Parameter
    private @Nullable InlineCard siteCard;

    /** The day, <code>YYYY-MM-DD</code> in Asia/Shanghai. Default: today. */
    @Parameter(property = "compliance.asOf")
    private @Nullable String asOf;

    /** The id of one rule to print with all its fields. Default: all rules, a line for each. */
    @Parameter(property = "compliance.rule")
    private @Nullable String rule;

    /** Folder for <code>rules.json</code>. */
    @Parameter(property = "compliance.outputDirectory", defaultValue = "${project.build.directory}/compliance")
    private File outputDirectory = new File("target/compliance");

    @Override
    void run(Texts texts) throws MojoExecutionException {
        RulePack judgedBy = Parameters.pack(pack, ownPacks(texts).sources(shown()), texts);
        new ForeignPacks(judgedBy).tell(texts, getLog());
        EffectiveRules rules = new EffectiveRules(
                judgedBy,
                Parameters.asOf(asOf, texts),
                Parameters.card(card, siteCard, texts).kind());
        List<Console.Line> lines = rule == null || rule.isBlank()
                ? Console.lines(rules, texts.locale())
                : Console.lines(rules, judgedBy.requireRule(rule.strip()), texts.locale());
        lines.forEach(line -> print(line, getLog()));
        Path file = Parameters.output(outputDirectory).resolve("rules.json");
        write(file, texts, to -> RulesWriter.json().write(rules, to));
        getLog().info(texts.text("rules.written", shown().of(file)));
    }
}
