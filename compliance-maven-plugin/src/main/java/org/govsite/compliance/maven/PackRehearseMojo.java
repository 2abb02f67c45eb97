package org.govsite.compliance.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactsException;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.publish.Rehearsal;
import org.govsite.compliance.publish.RehearsalWriter;
import org.govsite.compliance.publish.RehearsedSite;
import org.govsite.compliance.publish.Rehearser;
import org.govsite.compliance.publish.UnreadSite;
import org.govsite.compliance.site.Register;
import org.govsite.compliance.site.SiteException;
import org.jspecify.annotations.Nullable;

/**
 * Rehearses a rule pack over many sites before it is published: which sites fail newly, which pass newly, how many days each has,
 * and which rules no site exercises. Writes <code>rehearsal.json</code>. Works on built sites or on the facts that
 * <code>check</code> and <code>inspect</code> keep of them. What sites fail does not fail the build; a site that cannot be read
 * does, after all others were rehearsed.
 */
@Mojo(name = "pack-rehearse", requiresProject = false, threadSafe = true)
public final class PackRehearseMojo extends ComplianceMojo {

    /** More names than these are counted. */
    private static final int NAMED = 5;

    /**
     * The pack that sites know: <code>id:version</code> in the place of <code>packs</code>, or else bundled;
     * <code>id:version@PLACE</code> in a folder, jar, zip or, by its Maven coordinates, an artifact; or <code>PLACE</code> alone for the newest version of the only
     * pack there.
     */
    @Parameter(property = "compliance.old")
    private @Nullable String oldPack;

    /** The pack that is to follow, named like the old one. */
    @Parameter(property = "compliance.new")
    private @Nullable String newPack;

    /**
     * A folder with one entry for each site: a folder, WAR or ZIP of the built site, or its facts as <code>NAME.json</code> or
     * <code>NAME/facts.json</code>.
     */
    @Parameter(property = "compliance.sites")
    private @Nullable File sites;

    /**
     * A folder with the site cards, <code>NAME.json</code> for the site of that name. Default: no site declares anything; a warning
     * then says which rules hang on the kind of site.
     */
    @Parameter(property = "compliance.cards")
    private @Nullable File cards;

    /** The list of site cards that the supervising office keeps, as for the goal <code>check</code>. */
    @Parameter(property = "compliance.register")
    private @Nullable File register;

    /** The day of the rehearsal, <code>YYYY-MM-DD</code> in Asia/Shanghai. Default: today. */
    @Parameter(property = "compliance.asOf")
    private @Nullable String asOf;

    /** Folder for <code>rehearsal.json</code>. */
    @Parameter(property = "compliance.outputDirectory", defaultValue = "${project.build.directory}/compliance")
    private File outputDirectory = new File("target/compliance");

    @Override
    void run(Texts texts) throws MojoExecutionException {
        RulePack before = namedPack("compliance.old", oldPack, texts).pack();
        RulePack after = namedPack("compliance.new", newPack, texts).pack();
        SitesFolder folder = SitesFolder.open(sites, cards, texts);
        warnOfKinds(folder.withoutKind(), before, after, texts);
        Register known = Parameters.register(register);
        Rehearser rehearser = Rehearser.of(before, after, Parameters.asOf(asOf, texts));
        Rehearsal rehearsal = rehearse(folder, known == null ? rehearser : rehearser.with(known), after);
        folder.withoutCard().forEach(name -> getLog().warn(texts.text("rehearse.no-card", name)));
        folder.cardsWithoutSite().forEach(name -> getLog().warn(texts.text("rehearse.no-site", name)));
        rehearsal.lines(texts.locale()).forEach(getLog()::info);
        Path file = Parameters.output(outputDirectory).resolve("rehearsal.json");
        write(file, texts, to -> RehearsalWriter.json().write(rehearsal, to));
        getLog().info(texts.text("rehearse.written", shown().of(file)));
        if (!rehearsal.unread().isEmpty()) {
            List<String> names =
                    rehearsal.unread().stream().map(UnreadSite::name).toList();
            throw new MojoExecutionException(texts.text("rehearse.unread", names.size(), String.join(", ", names)));
        }
    }

    /** Dates and scopes of some rules hang on the kind of site; where no card says it, they are not rehearsed. */
    private void warnOfKinds(List<String> sitesWithoutKind, RulePack before, RulePack after, Texts texts) {
        List<String> rules = Stream.of(before, after)
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> !rule.siteKinds().isEmpty()
                        || !rule.schedule().differing().isEmpty())
                .map(rule -> rule.id().value())
                .distinct()
                .sorted()
                .toList();
        if (!sitesWithoutKind.isEmpty() && !rules.isEmpty()) {
            getLog().warn(texts.text(
                    "rehearse.no-kind", sitesWithoutKind.size(), few(sitesWithoutKind), rules.size(), few(rules)));
        }
    }

    private static String few(List<String> names) {
        return names.stream().limit(NAMED).collect(Collectors.joining(", ")) + (names.size() > NAMED ? ", …" : "");
    }

    /** One site after the other, so that only one is in memory. */
    private static Rehearsal rehearse(SitesFolder folder, Rehearser rehearser, RulePack pack) {
        ComplianceChecker observer = ComplianceChecker.builder().pack(pack).build();
        List<RehearsedSite> rehearsed = new ArrayList<>();
        List<UnreadSite> unread = new ArrayList<>();
        for (String name : folder.names()) {
            try {
                rehearsed.add(rehearser.rehearse(name, folder.facts(name, observer), folder.card(name)));
            } catch (SiteException | FactsException e) {
                unread.add(new UnreadSite(name, folder.withoutPaths(name, e.getMessage())));
            }
        }
        return rehearser.rehearsal(rehearsed, unread);
    }
}
