package cn.example.embed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.site.Site;

/**
 * Keeps what stands on a site, and judges it later by newer rules, without the site. Its arguments are the folder, WAR or ZIP
 * and the file to keep the facts in.
 */
public final class JudgeKeptFacts {

    private JudgeKeptFacts() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Path kept = Path.of(arguments[1]);
        ComplianceChecker checker = checker("2018.09", LocalDate.of(2019, 4, 30));
        ComplianceChecker newer = checker("2019.04", LocalDate.of(2019, 5, 6));
        // tag::facts[]
        try (Site site = Site.open(folder)) {
            checker.observe(site).write(kept);
        }
        FactSheet facts = FactSheet.read(kept);
        CheckResult then = checker.judge(facts);
        CheckResult now = newer.judge(facts);
        // end::facts[]
        System.out.println(then.pack().ref() + " " + rules(then));
        System.out.println(now.pack().ref() + " " + rules(now));
    }

    private static List<RuleId> rules(CheckResult result) {
        return result.violations().stream().map(Finding::ruleId).toList();
    }

    private static ComplianceChecker checker(String version, LocalDate asOf) {
        return ComplianceChecker.builder()
                .pack(RulePacks.bundled("cn-national", version))
                .asOf(asOf)
                .build();
    }
}
