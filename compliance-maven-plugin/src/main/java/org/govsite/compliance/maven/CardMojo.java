package org.govsite.compliance.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.result.CardProposal;
import org.jspecify.annotations.Nullable;

/**
 * Proposes a site card from what the pages of the site show, for a person to confirm: name, organiser, contacts, domain name,
 * codes and numbers. Prints of each where it was seen, on how many pages, and what else was seen; writes
 * <code>site-card.json</code>. Where a card is given, it is kept and only what it lacks is proposed. Opens no network
 * connection and runs nothing of the site.
 */
@Mojo(name = "card", requiresProject = false, threadSafe = true)
public final class CardMojo extends SiteMojo {

    /** The rule pack whose items are looked for, as <code>id:version</code>. Default: the newest bundled national pack. */
    @Parameter(property = "compliance.pack")
    private @Nullable String pack;

    /** A site card that holds some keys already: a JSON file. One that is not there yet counts as empty. */
    @Parameter(property = "compliance.card")
    private @Nullable File card;

    /** The site card in place of a file, as for the goal <code>check</code>. */
    @Parameter
    private @Nullable InlineCard siteCard;

    /** The file to write. Default: <code>compliance/site-card.json</code> in the build directory of the module. */
    @Parameter(property = "compliance.output", defaultValue = "${project.build.directory}/compliance/site-card.json")
    private File output = new File("target/compliance/site-card.json");

    /** Whether to write over a file that holds something else. */
    @Parameter(property = "compliance.overwrite", defaultValue = "false")
    private boolean overwrite;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    @Override
    void run(Path site, Texts texts) throws MojoExecutionException {
        File given = card != null && card.exists() ? card : null;
        if (card != null && given == null) {
            getLog().warn(texts.text("card.not-yet", shown().of(card.toPath())));
        }
        OwnPacks ownPacks = ownPacks(texts);
        ComplianceChecker checker = ComplianceChecker.builder()
                .pack(Parameters.packOrNational(pack, ownPacks.sources(shown()), texts))
                .card(Parameters.card(given, siteCard, texts))
                .progress(progress(texts))
                .build();
        CardProposal proposal = checker.proposeCard(SiteFacts.of(site, checker));
        for (Console.Line line : Console.lines(proposal, texts.locale(), shown().of(site))) {
            print(line, getLog());
        }
        Path target = Parameters.output(output);
        boolean same = given != null
                && given.getAbsoluteFile().equals(target.toAbsolutePath().toFile());
        CardFile file = new CardFile(target, shown().of(target), same);
        getLog().info(file.write(proposal.card(), overwrite, texts));
        String next = NextCommand.check(
                execution, shown().of(site), proposal.pack().ref(), ownPacks.option(shown()), file.shown());
        if (!next.isEmpty()) {
            getLog().info(texts.text("card.next", next));
        }
    }
}
