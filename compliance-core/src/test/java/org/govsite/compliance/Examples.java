package org.govsite.compliance;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.site.Register;
import org.govsite.compliance.site.SiteCard;

/** The sites under {@code examples/anshan-2018}, as the build checks them. */
final class Examples {

    static final LocalDate AS_OF = LocalDate.of(2018, 9, 10);

    /** The site of the bureau that was renamed. */
    static final String RENAMED = "sthjj";

    /** Sites that are checked by the rules of the year after. */
    private static final Set<String> LATER = Set.of(RENAMED, "mzj");

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
        boolean later = LATER.contains(name);
        return ComplianceChecker.builder()
                .pack(later ? RulePacks.bundled("cn-national", "2019.04") : pack())
                .card(card(name))
                .register(Register.read(folder().resolve(later ? "register-2019.csv" : "register.csv")))
                .asOf(later ? LocalDate.of(2019, 5, 6) : AS_OF)
                .build();
    }

    private static Path folder() {
        return basedir().resolveSibling("examples").resolve("anshan-2018");
    }
}
