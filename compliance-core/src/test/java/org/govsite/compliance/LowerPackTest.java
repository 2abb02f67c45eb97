package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityRequirement.NoValue;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Origins;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.pack.Severities;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Test;

/** A lower pack may tighten, never loosen: not by a rule that it adds either. */
class LowerPackTest {

    private static final PackRef NATION = new PackRef("cn-national", "2017.06");
    private static final PackRef CITY = new PackRef("yangli", "2018.09");

    @Test
    void a_light_rule_takes_no_matter_from_a_heavy_one_of_the_parent() {
        List<String> before = errors(RulePacks.bundled(NATION));

        assertThat(before).contains("identity-site-id-code");
        assertThat(errors(withNoCodeAllowed(Severity.NOTE))).isEqualTo(before);
        assertThat(errors(withNoCodeAllowed(Severity.WARNING))).isEqualTo(before);
    }

    @Test
    void a_rule_that_weighs_as_much_takes_the_matter_and_fails_itself() {
        assertThat(errors(withNoCodeAllowed(Severity.ERROR)))
                .contains("city-no-code")
                .doesNotContain("identity-site-id-code");
    }

    /** The national pack, and below it a city whose only rule calls every site code something else. */
    private static RulePack withNoCodeAllowed(Severity severity) {
        RulePack nation = RulePacks.bundled(NATION);
        Rule base = nation.rule("footer-site-id-code").orElseThrow();
        List<FieldRef> places = List.of(
                new FieldRef(FieldRef.Kind.SHOWN, "site-id-code"),
                new FieldRef(FieldRef.Kind.ITEM, "site-id-code"),
                new FieldRef(FieldRef.Kind.TEXT, "site-id-code"),
                new FieldRef(FieldRef.Kind.ATTRIBUTE, "site-id-code"),
                new FieldRef(FieldRef.Kind.ITEM, "error-report-entry"),
                new FieldRef(FieldRef.Kind.TAG, "SiteIDCode"));
        Rule rule = new Rule(
                new RuleId("city-no-code"),
                base.title(),
                base.sources(),
                Severities.of(severity),
                base.schedule(),
                Set.of(),
                base.pages(),
                false,
                new NoValue(List.of(new NoValue.Forbidden(places, ".*", new LocalizedText("别的号码", "another number")))),
                base.fix(),
                Set.of(),
                null,
                Origins.of(CITY, base.sources().size()));
        List<Rule> rules = new ArrayList<>(nation.rules());
        rules.add(rule);
        rules.sort(Comparator.comparing(Rule::id));
        return new RulePack(
                CITY,
                nation.title(),
                nation.issuer(),
                nation.issued(),
                nation.effective(),
                null,
                List.of(CITY, NATION),
                nation.items(),
                rules,
                nation.bulletin(),
                nation.exceptions(),
                "0");
    }

    /** Ids of the rules that the site with the copied footer breaches. */
    private static List<String> errors(RulePack pack) {
        ComplianceChecker checker = ComplianceChecker.builder()
                .pack(pack)
                .card(Examples.card("rsj"))
                .asOf(LocalDate.of(2018, 9, 10))
                .build();
        try (Site site = Site.open(Examples.site("rsj"))) {
            return checker.check(site).violations().stream()
                    .map(finding -> finding.ruleId().value())
                    .toList();
        }
    }
}
