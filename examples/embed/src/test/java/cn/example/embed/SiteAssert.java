package cn.example.embed;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.report.Gate;
import org.govsite.compliance.report.Verdict;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.site.Site;

/** {@code assertThat(site).compliesWith(rules)}: a failure says what is wrong where, and how to mend it. */
final class SiteAssert extends AbstractAssert<SiteAssert, Site> {

    /** Messages in English: {@code Locale.ENGLISH}. */
    private static final Locale LOCALE = Locale.CHINA;

    private SiteAssert(Site site) {
        super(site, SiteAssert.class);
    }

    static SiteAssert assertThat(Site site) {
        return new SiteAssert(site);
    }

    /** Fails on violations, and where too little of the site can be seen to say that there are none. */
    SiteAssert compliesWith(ComplianceChecker rules) {
        isNotNull();
        CheckResult result = rules.check(actual);
        if (Gate.STANDARD.verdict(result) != Verdict.PASSED) {
            failWithMessage("%s", message(result));
        }
        return this;
    }

    /** The lines of the console for each violation, and the verdict last. */
    private String message(CheckResult result) {
        Console.View view = new Console.View(LOCALE, Gate.STANDARD, actual.name(), "", "", 20);
        return Stream.concat(
                        result.violations().stream().map(f -> String.join("\n    ", Console.lines(result, f, LOCALE))),
                        Stream.of(Console.verdict(result, view)))
                .collect(Collectors.joining("\n", "\n", ""));
    }
}
