package cn.example.embed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.report.Gate;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.site.Site;

/** Checks a built site. Its argument is the folder, WAR or ZIP. */
public final class CheckFolder {

    private CheckFolder() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        // tag::check[]
        ComplianceChecker checker = ComplianceChecker.builder()
                .pack(RulePacks.bundled("anshan", "2018.08"))
                .asOf(LocalDate.of(2018, 9, 10))
                .build();
        try (Site site = Site.open(folder)) {
            CheckResult result = checker.check(site);
            result.violations().forEach(f -> System.out.println(f.location() + " " + f.message(Locale.CHINA)));
            System.out.println(Gate.STANDARD.verdict(result));
        }
        // end::check[]
    }
}
