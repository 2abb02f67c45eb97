package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.govsite.compliance.pack.Confidence;
import org.govsite.compliance.pack.Deprecation;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.PageScope;
import org.govsite.compliance.pack.PhaseStart;
import org.govsite.compliance.pack.Phases;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Schedule;
import org.govsite.compliance.pack.Severities;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.pack.Source;
import org.govsite.compliance.site.SiteKind;
import org.junit.jupiter.api.Test;

/** Each field of a rule and a pack. */
class PackDiffTest extends ChangedPacks {

    @Test
    void a_rule_that_only_the_new_pack_has_is_added_and_a_breach_weighs_from_its_first_day() {
        PackDiff diff = PackDiff.between(without("footer-site-map"), PACK);

        PackChange change = only(diff);
        assertThat(change.subject()).isEqualTo(PackChange.Subject.RULE);
        assertThat(change.kinds()).containsExactly(ChangeKind.ADDED);
        assertThat(change.effects())
                .extracting(Effect::from, Effect::before, Effect::after)
                .containsExactly(
                        tuple(PACK.effective(), null, Severity.ERROR), tuple(PACK.effective(), null, Severity.WARNING));
        assertThat(change.effects().get(0).pages()).containsExactly(Effect.Pages.HOME);
        assertThat(diff.bump()).isEqualTo(Bump.MAJOR);
    }

    @Test
    void a_rule_that_only_the_old_pack_has_is_withdrawn_and_fails_nobody() {
        PackDiff diff = PackDiff.between(PACK, without("footer-site-map"));

        assertThat(only(diff).kinds()).containsExactly(ChangeKind.WITHDRAWN);
        assertThat(only(diff).effects()).allMatch(effect -> effect.after() == null);
        assertThat(diff.bump()).isEqualTo(Bump.MINOR);
    }

    @Test
    void severity_goes_up_and_down_for_the_home_page_and_the_others() {
        Severities errors = Severities.of(Severity.ERROR);
        FieldChange up = field(rule(with -> with.severity = errors));
        FieldChange down = field(back(with -> with.severity = errors));

        assertThat(up.field()).isEqualTo("severity.documents");
        assertThat(up.kind()).isEqualTo(ChangeKind.TIGHTENED);
        assertThat(down.kind()).isEqualTo(ChangeKind.LOOSENED);
    }

    @Test
    void a_severity_that_is_the_same_everywhere_is_one_field() {
        Rule code = PACK.rule("site-id-code-format").orElseThrow();
        PackDiff diff = PackDiff.between(
                PACK, Slips.with(PACK, RuleDraft.changed(code, with -> with.severity = Severities.of(Severity.NOTE))));

        assertThat(field(diff).field()).isEqualTo("severity");
        assertThat(field(diff).direction()).isEqualTo(Direction.LAXER);
    }

    @Test
    void scope_gets_wider_and_narrower_and_from_one_kind_of_page_to_another_is_open() {
        assertThat(field(rule(with -> with.pages = PageScope.HOME)).direction()).isEqualTo(Direction.LAXER);
        assertThat(field(back(with -> with.pages = PageScope.HOME)).direction()).isEqualTo(Direction.STRICTER);
        Rule home = RuleDraft.changed(MAP, with -> with.pages = PageScope.HOME);
        Rule columns = RuleDraft.changed(MAP, with -> with.pages = PageScope.COLUMNS);
        assertThat(fields(PackDiff.between(Slips.with(PACK, home), Slips.with(PACK, columns))))
                .filteredOn(change -> change.field().equals("applies.pages"))
                .extracting(FieldChange::kind)
                .containsExactly(ChangeKind.CHANGED);
    }

    @Test
    void kinds_of_site_get_more_and_fewer_and_none_are_all() {
        Set<SiteKind> portals = Set.of(SiteKind.PORTAL);
        assertThat(field(rule(with -> with.siteKinds = portals)).direction()).isEqualTo(Direction.LAXER);
        assertThat(field(back(with -> with.siteKinds = portals)).direction()).isEqualTo(Direction.STRICTER);

        PackDiff narrowed = rule(with -> with.siteKinds = portals);
        assertThat(only(narrowed).effects())
                .allMatch(effect -> effect.after() == null && effect.audience().undeclared())
                .allMatch(effect -> !effect.audience().kinds().contains(SiteKind.PORTAL));
    }

    @Test
    void a_veto_is_stricter_and_fails_no_build() {
        PackDiff diff = rule(with -> with.veto = true);

        assertThat(field(diff).kind()).isEqualTo(ChangeKind.TIGHTENED);
        assertThat(diff.bump()).isEqualTo(Bump.MINOR);
    }

    @Test
    void words_and_sources_are_words() {
        Source more = new Source("通报", "", "", null, Confidence.A);
        List<Consumer<RuleDraft>> changes = List.of(
                with -> with.title = WORDS,
                with -> with.fix = WORDS,
                with -> with.sources = List.of(more),
                with -> with.deprecation = new Deprecation(OCTOBER, new RuleId("footer-contact")));
        for (Consumer<RuleDraft> change : changes) {
            PackDiff diff = rule(change);
            assertThat(field(diff).kind()).isEqualTo(ChangeKind.REWORDED);
            assertThat(diff.bump()).isEqualTo(Bump.PATCH);
            assertThat(only(diff).effects()).isEmpty();
        }
    }

    @Test
    void leaving_a_defect_to_another_rule_is_laxer_if_the_pack_has_that_rule() {
        PackDiff diff = rule(with -> with.yieldsTo = Set.of("footer-contact", "no-such-rule"));

        assertThat(field(diff).direction()).isEqualTo(Direction.LAXER);
        assertThat(field(diff).added()).extracting(LocalizedText::en).containsExactly("footer-contact");
    }

    @Test
    void dates_move_up_and_are_put_off_and_the_days_between_weigh_differently() {
        Rule later = dated(MAP, new Phases(null, BEFORE, DECEMBER, null));
        Rule earlier = dated(MAP, new Phases(null, BEFORE, OCTOBER, null));
        PackDiff diff = PackDiff.between(Slips.with(PACK, later), Slips.with(PACK, earlier));

        FieldChange change = field(diff);
        assertThat(change.field()).isEqualTo("phases.mandatory");
        assertThat(change.kind()).isEqualTo(ChangeKind.MOVED);
        assertThat(change.direction()).isEqualTo(Direction.STRICTER);
        Effect effect = only(diff).effects().get(0);
        assertThat(effect.from()).isEqualTo(OCTOBER);
        assertThat(effect.until()).isEqualTo(DECEMBER.minusDays(1));
        assertThat(effect.before()).isEqualTo(Severity.WARNING);
        assertThat(effect.after()).isEqualTo(Severity.ERROR);
        assertThat(diff.lines(Locale.CHINA))
                .contains("    从 2018-10-01 到 2018-11-30，首页违反时由提醒改为错误", "    日期变动：强制执行的日期由 2018-12-01 提前到 2018-10-01");
        assertThat(diff.lines(Locale.ENGLISH))
                .contains(
                        "    from 2018-10-01 to 2018-11-30, a breach on the home page is an error instead of a warning",
                        "    dates moved: its first day as a duty moved up from 2018-12-01 to 2018-10-01");
        assertThat(diff.bump()).as("announced well ahead").isEqualTo(Bump.MINOR);
        FieldChange back = field(PackDiff.between(Slips.with(PACK, earlier), Slips.with(PACK, later)));
        assertThat(back.direction()).isEqualTo(Direction.LAXER);
    }

    @Test
    void a_date_that_differs_for_some_kinds_of_site_is_told_for_these() {
        Schedule usual = Schedule.of(new Phases(null, BEFORE, DECEMBER, null));
        Schedule portals = new Schedule(
                usual.usual(), Map.of(SiteKind.PORTAL, Map.of(PhaseStart.MANDATORY, Optional.of(OCTOBER))));
        PackDiff diff = PackDiff.between(
                Slips.with(PACK, RuleDraft.changed(MAP, with -> with.schedule = usual)),
                Slips.with(PACK, RuleDraft.changed(MAP, with -> with.schedule = portals)));

        assertThat(field(diff).audience().kinds()).containsExactly(SiteKind.PORTAL);
        assertThat(field(diff).audience().undeclared()).isFalse();
        assertThat(only(diff).effects()).hasSize(1);
        assertThat(diff.lines(Locale.CHINA))
                .contains("    从 2018-10-01 到 2018-11-30，门户网站首页违反时由提醒改为错误")
                .contains("    日期变动（门户网站）：强制执行的日期由 2018-12-01 提前到 2018-10-01");
    }

    @Test
    void a_day_of_withdrawal_withdraws_and_taking_it_back_adds() {
        Phases open = MAP.phases(null);
        Rule ending = dated(MAP, new Phases(open.announced(), open.advisory(), open.mandatory(), OCTOBER));
        PackDiff diff = PackDiff.between(PACK, Slips.with(PACK, ending));

        assertThat(field(diff).kind()).isEqualTo(ChangeKind.WITHDRAWN);
        assertThat(only(diff).effects()).allMatch(effect -> effect.from().equals(OCTOBER) && effect.after() == null);
        FieldChange back = field(PackDiff.between(Slips.with(PACK, ending), PACK));
        assertThat(back.kind()).isEqualTo(ChangeKind.ADDED);
        assertThat(back.direction()).isEqualTo(Direction.STRICTER);
    }

    @Test
    void another_question_is_changed() {
        PackDiff diff = rule(with -> with.requirement = new Requirement.LiveLink("site-map"));

        assertThat(field(diff).field()).isEqualTo("requirement.kind");
        assertThat(field(diff).kind()).isEqualTo(ChangeKind.CHANGED);
        assertThat(diff.bump()).isEqualTo(Bump.MAJOR);
    }

    @Test
    void a_stricter_question_of_a_rule_that_is_no_error_yet_forces_less_than_of_one_that_is() {
        Requirement asked = MAP.requirement();
        Requirement.Presence presence = (Requirement.Presence) asked;
        Requirement stricter = new Requirement.Presence(presence.item(), true, "", "", false, presence.inText());
        Rule soft = dated(MAP, new Phases(null, BEFORE, DECEMBER, null));

        assertThat(PackDiff.between(
                                Slips.with(PACK, Slips.with(MAP, asked)), Slips.with(PACK, Slips.with(MAP, stricter)))
                        .bump())
                .isEqualTo(Bump.MAJOR);
        assertThat(PackDiff.between(
                                Slips.with(PACK, Slips.with(soft, asked)), Slips.with(PACK, Slips.with(soft, stricter)))
                        .bump())
                .isEqualTo(Bump.MINOR);
    }

    @Test
    void a_deadline_moves() {
        RulePack later = pack(new PackRef("anshan", "2018.09"), PACK.items(), LocalDate.of(2018, 10, 31));
        PackDiff diff = PackDiff.between(PACK, later);

        assertThat(only(diff).subject()).isEqualTo(PackChange.Subject.PACK);
        assertThat(field(diff).field()).isEqualTo("pack.rectifyBy");
        assertThat(diff.lines(Locale.ENGLISH))
                .contains("    dates moved: the deadline for mending put off from 2018-09-30 to 2018-10-31");
    }

    @Test
    void what_only_the_digest_knows_is_told_all_the_same() {
        RulePack other = new RulePack(
                PACK.ref(),
                PACK.title(),
                PACK.issuer(),
                PACK.issued(),
                PACK.effective(),
                PACK.rectifyBy(),
                PACK.lineage(),
                PACK.items(),
                PACK.rules(),
                PACK.bulletin(),
                PACK.exceptions(),
                "0".repeat(64));

        assertThat(field(PackDiff.between(PACK, other)).field()).isEqualTo("pack.digest");
        assertThat(PackDiff.between(PACK, other).versionProblem()).isPresent();
    }
}
