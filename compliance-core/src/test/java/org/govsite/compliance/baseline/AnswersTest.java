package org.govsite.compliance.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govsite.compliance.baseline.SampleSite.DAY;
import static org.govsite.compliance.baseline.SampleSite.MARK;
import static org.govsite.compliance.baseline.SampleSite.NO_SITE_MAP;
import static org.govsite.compliance.baseline.SampleSite.only;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.report.Gate;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.Settlement;
import org.govsite.compliance.result.SettlementFile.Notice;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Test;

/** What a person said to a question holds while the picture or text in question is the same. */
class AnswersTest {

    private static final String FILE = "compliance-answers.json";
    private static final Gate ASKING = new Gate(true, 20);

    private final CheckResult plain = SampleSite.usual().checked();
    private final Finding question = only(plain, MARK);
    private final Answers yes = Answers.none(FILE).with(question, true, "王科长", DAY, "右下角是蓝色标识");

    @Test
    void a_question_about_a_picture_is_asked() {
        assertThat(question.outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(question.evidenceDigest()).matches("[0-9a-f]{16}");
        assertThat(ASKING.holdsBack(question)).isTrue();
    }

    @Test
    void that_the_duty_is_fulfilled_settles_it() {
        Finding settled = only(yes.settle(plain), MARK);

        assertThat(settled.isSettled()).isTrue();
        assertThat(settled.outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(settled.settlements())
                .containsExactly(new Settlement(Settlement.Kind.ANSWERED_PASSED, "王科长", DAY, null, "右下角是蓝色标识", ""));
        assertThat(ASKING.holdsBack(settled)).isFalse();
    }

    @Test
    void that_it_is_breached_makes_a_failure_of_it_which_a_bulletin_would_name() {
        Answers no = Answers.none(FILE).with(question, false, "王科长", DAY, "");
        CheckResult settled = no.settle(plain);

        assertThat(only(settled, MARK).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(Gate.STANDARD.holdsBack(only(settled, MARK))).isTrue();
        assertThat(plain.bulletinSentence().zh()).doesNotContain("党政机关");
        assertThat(settled.bulletinSentence().zh()).contains("党政机关");
    }

    @Test
    void it_is_not_asked_again_when_lines_move_and_pages_come() {
        CheckResult later =
                SampleSite.usual().with("gk/2.html").withMovedLines().checked();

        assertThat(only(yes.settle(later), MARK).isSettled()).isTrue();
        assertThat(yes.settle(later).notices()).isEmpty();
    }

    @Test
    void it_is_asked_again_when_the_picture_is_another_one_under_the_same_name() {
        CheckResult later = SampleSite.of("another picture").checked();
        CheckResult settled = yes.settle(later);

        assertThat(only(later, MARK).id()).isEqualTo(question.id());
        assertThat(only(settled, MARK).isSettled()).isFalse();
        assertThat(settled.notices()).extracting(Notice::reason).containsExactly("answer-outdated");
    }

    @Test
    void the_pictures_of_all_pages_count_that_show_another_one_under_the_same_address() {
        Finding asked = only(relative("one", "two").checked(), MARK);
        assertThat(asked.pages()).hasSize(2);
        Answers answered = Answers.none(FILE).with(asked, true, "王科长", DAY, "");

        assertThat(only(answered.settle(relative("one", "two").checked()), MARK).isSettled())
                .isTrue();
        assertThat(only(answered.settle(relative("one", "three").checked()), MARK)
                        .isSettled())
                .isFalse();
    }

    private static SampleSite relative(String onHome, String below) {
        UnaryOperator<String> relative = page -> page.replace("/images/dzjg.png", "images/dzjg.png");
        return SampleSite.of(onHome)
                .withPage("index.html", relative)
                .withPage("gk/1.html", relative)
                .withFile("gk/images/dzjg.png", below);
    }

    @Test
    void what_a_picture_says_of_itself_counts_too() {
        CheckResult named = SampleSite.usual()
                .withPage("index.html", page -> page.replace("alt=\"\"", "alt=\"\" data-src=\"/images/other.png\""))
                .withPage("gk/1.html", page -> page.replace("alt=\"\"", "alt=\"\" data-src=\"/images/other.png\""))
                .checked();

        assertThat(only(named, MARK).evidenceDigest()).isNotEqualTo(question.evidenceDigest());
    }

    @Test
    void that_a_column_is_up_to_date_is_another_question_when_its_next_entry_is_due() {
        String text = "<p>" + "今天上午全市春季造林工作现场会召开各县区负责同志参加。".repeat(8) + "</p>";
        Site site = Site.inMemory(
                Page.of("index.html", "<p><a href='shce/index.html'>扫黑除恶专项斗争</a></p>" + text),
                Page.of("shce/index.html", "<ul><li><a href='1.html'>9月10日扫黑除恶学习会召开</a></li></ul>" + text));
        CheckResult asked = daily(site, DAY);
        Finding unread = only(asked, "column-anti-gang-daily");
        assertThat(unread.outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        Answers answered = Answers.none(FILE).with(unread, true, "王科长", DAY, "");

        assertThat(only(answered.settle(asked), "column-anti-gang-daily").isSettled())
                .isTrue();
        CheckResult later = answered.settle(daily(site, DAY.plusDays(2)));
        assertThat(only(later, "column-anti-gang-daily").isSettled()).isFalse();
        assertThat(later.notices()).extracting(Notice::reason).containsExactly("answer-too-old");
        assertThat(answered.turns(asked)).containsExactly(DAY.plusDays(2));
    }

    private static CheckResult daily(Site site, LocalDate day) {
        return ComplianceChecker.builder()
                .pack(RulePacks.bundled("anshan", "2018.08"))
                .asOf(day)
                .build()
                .check(site);
    }

    @Test
    void what_has_failed_is_no_question_and_no_answer_changes_it() {
        Finding failed = only(plain, NO_SITE_MAP);

        assertThatThrownBy(() -> yes.with(failed, true, "王科长", DAY, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("asks nothing");

        Answers forged = Answers.parse(
                yes.toJson()
                        .replace(question.id(), failed.id())
                        .replace(MARK, NO_SITE_MAP)
                        .replace(question.evidenceDigest(), "0"),
                FILE);
        CheckResult settled = forged.settle(plain);
        assertThat(only(settled, NO_SITE_MAP).isSettled()).isFalse();
        assertThat(settled.violations()).hasSameSizeAs(plain.violations());
        assertThat(settled.notices()).extracting(Notice::reason).containsExactly("answer-void");
    }

    @Test
    void an_answer_to_what_is_not_asked_any_more_is_told() {
        Answers other = Answers.parse(yes.toJson().replace(question.id(), "0123456789abcdef"), FILE);

        assertThat(other.settle(plain).notices())
                .extracting(Notice::message)
                .extracting(LocalizedText::zh)
                .singleElement()
                .asString()
                .contains("0123456789abcdef")
                .contains(MARK);
    }

    @Test
    void a_later_answer_takes_the_place_of_an_earlier_one() {
        Answers second = yes.with(question, false, "李处长", DAY.plusDays(1), "");

        assertThat(second.all()).singleElement().extracting(Answer::by).isEqualTo("李处长");
        assertThat(yes.all()).singleElement().extracting(Answer::by).isEqualTo("王科长");
    }

    @Test
    void the_order_of_what_was_said_makes_no_breach_pass() {
        Answers no = Answers.none(FILE).with(question, false, "李处长", DAY, "");
        Baseline known = Baseline.of(plain, "compliance-baseline.json");

        for (List<Settling> order : List.<List<Settling>>of(List.of(known, no), List.of(no, known), List.of(yes, no))) {
            assertThat(only(Settling.inOrder(order).settle(plain), MARK).isSettled())
                    .isFalse();
        }
    }

    @Test
    void one_of_a_later_day_does_not_count_yet() {
        Answers tomorrow = Answers.none(FILE).with(question, true, "王科长", DAY.plusDays(1), "");

        assertThat(only(tomorrow.settle(plain), MARK).isSettled()).isFalse();
        assertThat(tomorrow.settle(plain).notices()).extracting(Notice::reason).containsExactly("answer-not-yet");
    }

    @Test
    void a_mark_that_is_loaded_late_is_asked_about_too() {
        UnaryOperator<String> late = page ->
                page.replace("src=\"/images/dzjg.png\"", "src=\"/images/dot.gif\" data-src=\"/images/dzjg.png\"");
        CheckResult result = SampleSite.usual()
                .withPage("index.html", late)
                .withPage("gk/1.html", late)
                .checked();

        assertThat(only(result, MARK).outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
        assertThat(only(result, MARK).evidence().seen()).isEqualTo("/images/dzjg.png");
    }

    @Test
    void somebody_has_to_answer() {
        assertThatThrownBy(() -> yes.with(question, true, " ", DAY, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void they_are_read_as_they_were_written() {
        assertThat(Answers.parse(yes.toJson(), FILE).toJson()).isEqualTo(yes.toJson());
        assertThat(Answers.none(FILE).all()).isEqualTo(List.of());
    }
}
