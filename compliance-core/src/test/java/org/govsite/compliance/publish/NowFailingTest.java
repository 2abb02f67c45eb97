package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.pack.Severities;
import org.govsite.compliance.pack.Severity;
import org.junit.jupiter.api.Test;

class NowFailingTest {

    private static final RulePack PACK = RulePacks.bundled("cn-national", "2019.04");

    @Test
    void an_example_that_passed_and_fails_is_named() {
        Rule format = PACK.rule("icp-number-format").orElseThrow();
        Requirement.ValueFormat asked = (Requirement.ValueFormat) format.requirement();
        Requirement none = new Requirement.ValueFormat(asked.item(), List.of("none-is-right"), asked.oneIsEnough());
        PackChange change = change(Slips.with(PACK, Slips.with(format, none)));

        assertThat(change.nowFailing())
                .isNotEmpty()
                .allMatch(each -> each.before() == null && each.after() == Severity.ERROR)
                .extracting(NowFailing::example)
                .allMatch(name -> name.startsWith("passed-"));
    }

    @Test
    void an_example_that_weighs_more_is_named_with_both_weights() {
        Rule format = PACK.rule("police-number-format").orElseThrow();
        PackChange change = change(Slips.with(
                PACK, RuleDraft.changed(format, with -> with.severity = Severities.of(Severity.ERROR))));

        assertThat(change.nowFailing())
                .isNotEmpty()
                .allMatch(each -> each.before() == Severity.WARNING && each.after() == Severity.ERROR)
                .allMatch(each -> each.example().startsWith("failed-"));
    }

    @Test
    void a_laxer_rule_fails_no_example() {
        Rule format = PACK.rule("icp-number-format").orElseThrow();
        Requirement.ValueFormat asked = (Requirement.ValueFormat) format.requirement();
        Requirement any = new Requirement.ValueFormat(asked.item(), List.of(".*"), asked.oneIsEnough());
        RulePack laxer = Slips.with(PACK, Slips.with(format, any));
        PackDiff back = PackDiff.between(PACK, laxer, Examples.bundled(), Examples.bundled());

        assertThat(back.changes()).hasSize(1);
        assertThat(back.changes().get(0).nowFailing()).isEmpty();
    }

    @Test
    void below_an_item_each_example_is_told_with_its_rule() {
        RulePack blind = new RulePack(
                PACK.ref(),
                PACK.title(),
                PACK.issuer(),
                PACK.issued(),
                PACK.effective(),
                PACK.rectifyBy(),
                PACK.lineage(),
                PACK.items().stream()
                        .map(item -> item.id().equals("site-map") ? unrecognised(item) : item)
                        .toList(),
                PACK.rules(),
                PACK.bulletin(),
                PACK.exceptions(),
                PACK.digest());
        PackDiff diff = PackDiff.between(PACK, blind, Examples.bundled(), Examples.bundled());

        assertThat(diff.changes()).hasSize(1);
        assertThat(diff.changes().get(0).nowFailing())
                .anyMatch(each -> each.rule().value().equals("footer-site-map")
                        && each.example().startsWith("passed-"));
        assertThat(diff.lines(Locale.CHINA)).anyMatch(line -> line.startsWith("    footer-site-map 的示例："));
        assertThat(diff.lines(Locale.ENGLISH)).anyMatch(line -> line.startsWith("    footer-site-map, examples: "));
    }

    private static PackChange change(RulePack after) {
        PackDiff diff = PackDiff.between(PACK, after, Examples.bundled(), Examples.bundled());
        assertThat(diff.changes()).hasSize(1);
        return diff.changes().get(0);
    }

    private static Item unrecognised(Item item) {
        return new Item(
                item.id(),
                item.title(),
                item.bulletin(),
                item.auxiliary(),
                List.of(),
                item.question(),
                item.addresses(),
                List.of());
    }
}
