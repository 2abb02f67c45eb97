package org.govsite.compliance.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.site.Register;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;

/** The sites of the example city, the rules that they know, and a stricter draft. */
final class ExampleCity {

    static final LocalDate AS_OF = LocalDate.of(2018, 9, 10);

    static final RulePack KNOWN = RulePacks.bundled("anshan", "2018.08");

    static final RulePack DRAFT = RulePacks.read(
            basedir().resolve("src/test/resources/org/govsite/compliance/publish/packs"),
            new PackRef("anshan-draft", "2018.10"));

    private static final Path FOLDER = basedir().resolveSibling("examples").resolve("anshan-2018");

    private ExampleCity() {}

    static List<String> names() {
        try (Stream<Path> sites = Files.list(FOLDER.resolve("site"))) {
            return sites.map(site -> site.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Register register() {
        return Register.read(FOLDER.resolve("register.csv"));
    }

    static SiteCard card(String name) {
        return SiteCard.read(FOLDER.resolve("cards").resolve(name + ".json"));
    }

    static <T> T site(String name, Function<Site, T> use) {
        try (Site site = Site.open(FOLDER.resolve("site").resolve(name))) {
            return use.apply(site);
        }
    }

    static FactSheet facts(String name) {
        ComplianceChecker checker = ComplianceChecker.builder().pack(KNOWN).build();
        return site(name, checker::observe);
    }

    private static Path basedir() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    }
}
