package org.govsite.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.report.Console.Level;
import org.govsite.compliance.report.Console.Line;
import org.govsite.compliance.result.CardProposal;
import org.govsite.compliance.result.CardProposal.Basis;
import org.govsite.compliance.result.CardProposal.Claim;
import org.govsite.compliance.result.CardProposal.Entry;
import org.govsite.compliance.result.CardProposal.Fitness;
import org.govsite.compliance.site.Location;
import org.govsite.compliance.site.SiteCard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a proposed site card is shown on a console. */
class CardLinesTest {

    private static final FieldRef SITE_NAME = new FieldRef(FieldRef.Kind.TAG, "SiteName");
    private static final FieldRef CODE = new FieldRef(FieldRef.Kind.ITEM, "site-id-code");
    private static final FieldRef ORGANIZER = new FieldRef(FieldRef.Kind.ITEM, "organizer");

    private static Claim claim(
            String value, int pages, @Nullable FieldRef from, boolean visible, Fitness fitness, String file) {
        return new Claim(value, pages, from, visible, file.isEmpty() ? null : new Location(file, 9, 15), fitness);
    }

    private static Claim follows(String value, String key) {
        return claim(value, 3, new FieldRef(FieldRef.Kind.CARD, key), false, Fitness.FIT, "");
    }

    private static CardProposal proposal(Entry... entries) {
        return new CardProposal(Samples.pack(), 3, SiteCard.empty(), List.of(entries));
    }

    private static Entry missing(String key, int unseen) {
        return new Entry(key, Basis.MISSING, List.of(), List.of(), unseen);
    }

    private static CardProposal everything() {
        Claim other = claim("样例市统计局网", 1, SITE_NAME, false, Fitness.FIT, "a.html");
        Claim title = claim("样例市人民政府", 2, new FieldRef(FieldRef.Kind.TITLE, ""), true, Fitness.FIT, "a.html");
        return proposal(
                new Entry(
                        "name",
                        Basis.SHOWN,
                        List.of(claim("样例市统计局", 2, SITE_NAME, false, Fitness.FIT, "index.html")),
                        List.of(other),
                        0),
                new Entry("kind", Basis.DERIVED, List.of(follows("portal", "domain")), List.of(), 0),
                new Entry(
                        "organizer",
                        Basis.DECLARED,
                        List.of(claim("样例市统计局", 0, null, false, Fitness.FIT, "")),
                        List.of(claim("样例市统计处", 3, ORGANIZER, true, Fitness.FIT, "inc/footer.html")),
                        0),
                new Entry("contacts", Basis.MISSING, List.of(), List.of(title), 0),
                new Entry("domain", Basis.GUESSED, List.of(title), List.of(), 0),
                new Entry("parentDomain", Basis.GUESSED, List.of(follows("www.yl.gov.cn", "domain")), List.of(), 0),
                new Entry(
                        "siteIdCode",
                        Basis.SHOWN,
                        List.of(claim("2103000012", 3, CODE, false, Fitness.FIT, "index.html")),
                        List.of(),
                        0),
                new Entry("regionCode", Basis.DERIVED, List.of(follows("210300", "siteIdCode")), List.of(), 0),
                new Entry(
                        "icpNumber",
                        Basis.MISSING,
                        List.of(),
                        List.of(
                                claim("辽ICP备xxxxxxxx号", 2, ORGANIZER, true, Fitness.PLACEHOLDER, "index.html"),
                                claim("辽ICP备1号", 1, ORGANIZER, true, Fitness.MALFORMED, "a.html")),
                        0),
                missing("policeNumber", 2),
                new Entry(
                        "homePage",
                        Basis.SHOWN,
                        List.of(claim("index.html", 1, null, false, Fitness.FIT, "index.html")),
                        List.of(),
                        0));
    }

    private static String log(CardProposal proposal, Locale locale) {
        return Console.lines(proposal, locale, "target/site").stream()
                .map(line -> "[" + line.level() + "] " + line.text() + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void everything_in_chinese() throws IOException {
        Golden.assertMatches(log(everything(), Locale.CHINA), "card-zh.txt");
    }

    @Test
    void everything_in_english() throws IOException {
        Golden.assertMatches(log(everything(), Locale.ENGLISH), "card-en.txt");
    }

    @Test
    void a_declared_value_says_whether_pages_say_the_same() {
        Claim seen = claim("样例市统计局", 3, ORGANIZER, true, Fitness.FIT, "inc/footer.html");
        Claim kind = claim("department", 0, new FieldRef(FieldRef.Kind.CARD, "kind"), false, Fitness.FIT, "");

        assertThat(log(
                        proposal(
                                new Entry("organizer", Basis.DECLARED, List.of(seen), List.of(), 0),
                                new Entry("kind", Basis.DECLARED, List.of(kind), List.of(), 0)),
                        Locale.CHINA))
                .isEqualTo("""
                        [INFO] 站点卡建议：target/site，3 页，规则包 anshan:2018.08
                        [INFO]     organizer（主办单位）：样例市统计局（站点卡已写明；3 页也这样写，最先见于 inc/footer.html:9:15，主办单位）
                        [INFO]     kind（网站类型）：department（站点卡已写明）
                        """);
    }

    @Test
    void without_a_question_there_is_no_warning() {
        Claim code = claim("2103000012", 3, CODE, true, Fitness.FIT, "index.html");
        List<Line> lines = Console.lines(
                proposal(new Entry("siteIdCode", Basis.SHOWN, List.of(code), List.of(), 0)), Locale.CHINA, "site");

        assertThat(lines).extracting(Line::level).containsOnly(Level.INFO);
    }

    @Test
    void of_many_other_values_the_first_are_named_and_the_rest_is_counted() {
        List<Claim> others = IntStream.range(0, 8)
                .mapToObj(number -> claim("名" + number, 1, SITE_NAME, false, Fitness.FIT, "a.html"))
                .toList();
        String log = log(proposal(new Entry("name", Basis.MISSING, List.of(), others, 0)), Locale.CHINA);

        assertThat(log)
                .contains("“名4”（1 页，最先见于 a.html:9:15，网页标签 SiteName），另有 3 种")
                .doesNotContain("名5");
    }

    @Test
    void what_a_site_writes_cannot_steer_the_terminal_or_break_the_line() {
        Claim evil = claim("甲\u001b[31m\r\n[ERROR] 乙", 1, SITE_NAME, false, Fitness.FIT, "a\u202e.html");
        List<Line> lines = Console.lines(
                proposal(new Entry("name", Basis.SHOWN, List.of(evil), List.of(evil), 0)), Locale.CHINA, "site");

        assertThat(lines)
                .extracting(Line::text)
                .allSatisfy(text -> assertThat(text).doesNotContain("\u001b", "\r", "\n", "\u202e"));
    }
}
