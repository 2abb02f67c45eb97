package org.govsite.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.result.Timeline.Cause;
import org.govsite.compliance.result.Timeline.Change;
import org.govsite.compliance.result.Timeline.Entry;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TimelineWriterTest {

    private static final LocalDate DUTY = LocalDate.of(2018, 10, 1);
    private static final Finding ODD = Samples.finding(
            Outcome.FAILED,
            Severity.ERROR,
            new Evidence("presence.absent", "a;b,c\\n\u001b\ud83d\ude00", "", List.of()),
            new LocalizedText("没有；,;\\\n😀码", "none;,\\\n😀"),
            Samples.PAGES);

    @Test
    void the_json_holds_to_its_schema_and_so_does_the_part_of_the_report() {
        for (Timeline timeline : List.of(failing(), same(), example())) {
            assertThat(Schemas.errors(
                            "timeline-1.schema.json",
                            TimelineWriter.json(Gate.STANDARD).render(timeline)))
                    .isEmpty();
            assertThat(Schemas.errors(
                            "result-1.schema.json", ReportWriter.json().render(timeline)))
                    .isEmpty();
        }
    }

    @Test
    void the_schema_refuses_what_it_does_not_know() {
        String json = TimelineWriter.json(Gate.STANDARD).render(failing());
        for (String known : List.of("\"until\"", "\"cause\"", "\"clear\"", "\"duty\"", "\"failing\"")) {
            assertThat(json).contains(known);
            assertThat(Schemas.errors("timeline-1.schema.json", json.replace(known, "\"other\"")))
                    .as(known)
                    .isNotEmpty();
        }
    }

    @Test
    void an_entry_tells_the_verdict_what_fails_and_what_turned() {
        JsonNode entries =
                read(TimelineWriter.json(Gate.STANDARD).render(failing())).get("entries");

        assertThat(entries.size()).isEqualTo(2);
        assertThat(entries.at("/0/verdict").asString()).isEqualTo("passed");
        assertThat(entries.at("/0/failing").isEmpty()).isTrue();
        JsonNode later = entries.get(1);
        assertThat(later.get("from").asString()).isEqualTo("2018-10-01");
        assertThat(later.get("verdict").asString()).isEqualTo("failed");
        assertThat(later.at("/changes/0/before").asString()).isEqualTo("clear");
        assertThat(later.at("/changes/0/after").asString()).isEqualTo("failure");
        assertThat(later.at("/changes/0/cause").asString()).isEqualTo("duty");
        assertThat(later.at("/changes/0/pages").asInt()).isEqualTo(3);
        assertThat(later.at("/changes/0/templates").asInt()).isEqualTo(1);
        assertThat(later.at("/changes/0/findings/0").asString()).isEqualTo("a1b2c3");
        assertThat(later.get("failing").toString()).contains("footer-site-id-code");
    }

    @Test
    void a_day_on_which_only_phases_change_is_left_out() {
        Timeline phases = new Timeline(
                DUTY.plusDays(9),
                List.of(
                        new Entry(Samples.clean(), List.of()),
                        new Entry(Samples.on(Samples.clean(), DUTY), List.of())));

        assertThat(read(TimelineWriter.json(Gate.STANDARD).render(phases))
                        .get("entries")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void a_report_of_one_day_has_no_timeline() {
        assertThat(read(ReportWriter.json().render(Samples.clean())).has("timeline"))
                .isFalse();
        assertThat(read(ReportWriter.json().render(failing()))
                        .at("/timeline/entries")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void the_calendar_is_one_that_a_strict_reader_accepts() {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            for (Timeline timeline : List.of(failing(), same(), example())) {
                Calendar.read(TimelineWriter.ics(Gate.STANDARD, locale).render(timeline));
            }
        }
    }

    @Test
    void an_event_tells_day_rule_and_fix_and_is_stamped_with_the_day_of_the_pack() {
        Calendar calendar =
                Calendar.read(TimelineWriter.ics(Gate.STANDARD, Locale.CHINA).render(failing()));

        assertThat(calendar.events()).hasSize(2);
        assertThat(calendar.events().get(0))
                .containsEntry("DTSTART;VALUE=DATE", "20181001")
                .containsEntry("DTSTAMP", "20180831T000000Z");
        assertThat(calendar.events().get(0).get("SUMMARY")).contains("未通过：底部功能区应当列明该项", "footer-site-id-code");
        assertThat(calendar.events().get(0).get("DESCRIPTION"))
                .contains("没有；,;\\ 😀码")
                .contains("\n整改：");
        assertThat(calendar.events().get(1))
                .containsEntry("DTSTART;VALUE=DATE", "20190911")
                .extractingByKey("SUMMARY")
                .asString()
                .contains("时间表到此为止");
    }

    @Test
    void an_event_keeps_its_identity_when_its_day_moves() {
        String one = identity(failing(DUTY));

        assertThat(identity(failing(DUTY.plusDays(20)))).isEqualTo(one);
        assertThat(one).matches("[0-9a-f]{32}@[a-z.]+");
    }

    @Test
    void that_a_site_grows_older_is_an_event_where_it_fails_and_none_where_it_warns() {
        Finding warning = Samples.plain(Outcome.FAILED, Severity.WARNING, "甲", "a");

        assertThat(events(timeline(DUTY, ODD, Cause.AGE)))
                .isEqualTo(2)
                .isEqualTo(events(timeline(DUTY, ODD, Cause.DUTY)));
        assertThat(events(timeline(DUTY, warning, Cause.AGE))).isEqualTo(1);
        assertThat(events(timeline(DUTY, warning, Cause.DUTY))).isEqualTo(2);
    }

    @Test
    void only_duties_make_the_next_failure_and_a_question_only_where_the_gate_asks() {
        Finding question = Samples.plain(Outcome.NEEDS_REVIEW, Severity.ERROR, "甲？", "a?");

        assertThat(Gate.STANDARD.nextFailure(failing()))
                .hasValueSatisfying(entry -> assertThat(entry.from()).isEqualTo(DUTY));
        assertThat(Gate.STANDARD.nextFailure(timeline(DUTY, ODD, Cause.AGE))).isEmpty();
        assertThat(Gate.STANDARD.nextFailure(timeline(DUTY, question, Cause.DUTY)))
                .isEmpty();
        assertThat(new Gate(true, 20).nextFailure(timeline(DUTY, question, Cause.DUTY)))
                .isPresent();
    }

    private static int events(Timeline timeline) {
        return Calendar.read(TimelineWriter.ics(Gate.STANDARD, Locale.CHINA).render(timeline))
                .events()
                .size();
    }

    private static String identity(Timeline timeline) {
        return Calendar.read(TimelineWriter.ics(Gate.STANDARD, Locale.CHINA).render(timeline))
                .events()
                .get(0)
                .get("UID");
    }

    private static Timeline failing() {
        return failing(DUTY);
    }

    private static Timeline failing(LocalDate day) {
        return timeline(day, ODD, Cause.DUTY);
    }

    private static Timeline timeline(LocalDate day, Finding finding, Cause cause) {
        CheckResult later = Samples.on(Samples.withFindings(Samples.clean(), List.of(finding)), day);
        return new Timeline(
                Samples.AS_OF.plusDays(366),
                List.of(
                        new Entry(Samples.clean(), List.of()),
                        new Entry(later, List.of(new Change(finding.rule(), List.of(), List.of(finding), cause)))));
    }

    private static Timeline same() {
        return new Timeline(Samples.AS_OF.plusDays(366), List.of(new Entry(Samples.everything(), List.of())));
    }

    /** A site of the example over the day on which a column was ordered. */
    private static Timeline example() {
        Path sites = Path.of(System.getProperty("basedir", ""))
                .toAbsolutePath()
                .resolveSibling("examples")
                .resolve("anshan-2018/site");
        return ComplianceChecker.builder()
                .pack(RulePacks.bundled("anshan", "2018.08"))
                .asOf(LocalDate.of(2018, 8, 30))
                .build()
                .timeline(Site.open(sites.resolve("rsj")));
    }

    private static JsonNode read(String json) {
        return new JsonMapper().readTree(json);
    }
}
