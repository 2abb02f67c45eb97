package org.govsite.compliance;

import java.nio.file.Path;
import java.time.LocalDate;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.site.SiteCard;

/** The sites under {@code examples/anshan-2018}, as the build checks them. */
final class Examples {

    static final LocalDate AS_OF = LocalDate.of(2018, 9, 10);

    private Examples() {}

    /** The folder of this module; Surefire says it, an IDE starts in it. */
    static Path basedir() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    }

    static Path site(String name) {
        return folder().resolve("site").resolve(name);
    }

    static SiteCard card(String name) {
        return SiteCard.read(folder().resolve("cards").resolve(name + ".json"));
    }

    static RulePack pack() {
        return RulePacks.bundled("anshan", "2018.08");
    }

    static ComplianceChecker checker(String name) {
        return ComplianceChecker.builder()
                .pack(pack())
                .card(card(name))
                .asOf(AS_OF)
                .build();
    }

    private static Path folder() {
        return basedir().resolveSibling("examples").resolve("anshan-2018");
    }
}
