package org.govsite.compliance.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.pack.BulletinWords;
import org.govsite.compliance.pack.Confidence;
import org.govsite.compliance.pack.Exceptions;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Origins;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.PageScope;
import org.govsite.compliance.pack.Phase;
import org.govsite.compliance.pack.Phases;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Schedule;
import org.govsite.compliance.pack.Severities;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.pack.Source;
import org.govsite.compliance.result.Carrier;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.RuleResult;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.result.Template;
import org.govsite.compliance.result.UnreadPage;
import org.govsite.compliance.result.Witness;
import org.govsite.compliance.site.Location;
import org.govsite.compliance.site.RegisterEntry;
import org.govsite.compliance.site.SiteCard;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/** A made-up pack and results of it; the {@code with} methods change one thing of a result. */
final class Samples {

    static final PackRef REF = new PackRef("anshan", "2018.08");
    static final LocalDate AS_OF = LocalDate.of(2018, 9, 10);
    static final List<String> PAGES = List.of("index.html", "tzgg/index.html", "xxgk/index.html");

    private static final Source GUIDE =
            new Source("政府网站发展指引", "国办发〔2017〕47号", "", LocalDate.of(2017, 5, 15), Confidence.A);

    private Samples() {}

    static RulePack pack() {
        return pack(LocalDate.of(2018, 9, 30));
    }

    static RulePack pack(@Nullable LocalDate rectifyBy) {
        return new RulePack(
                REF,
                new LocalizedText("鞍山市政府网站检查要求", "Checks of Anshan government sites"),
                new LocalizedText("鞍山市人民政府办公厅", "General Office of Anshan"),
                LocalDate.of(2018, 8, 31),
                LocalDate.of(2018, 8, 31),
                rectifyBy,
                List.of(REF, new PackRef("cn-national", "2017.06")),
                List.of(
                        item("site-id-code", "网站标识码", "site identification code", false),
                        item("organizer", "主办单位", "organiser", false),
                        item("copyright-holder", "版权所有", "copyright holder", true)),
                List.of(
                        rule(
                                "footer-organizer",
                                new Requirement.Presence("organizer", false, "copyright-holder", "", false, false)),
                        rule(
                                "footer-site-id-code",
                                new Requirement.Presence("site-id-code", true, "", "", false, false))),
                new BulletinWords(new LocalizedText("{site}：未列明{items}", "{site} does not show {items}"), List.of()),
                Exceptions.UNBOUNDED,
                "0f1e2d3c");
    }

    private static Item item(String id, String zh, String en, boolean auxiliary) {
        LocalizedText title = new LocalizedText(zh, en);
        return new Item(id, title, title, auxiliary, List.of(), new LocalizedText("", ""), List.of(), List.of());
    }

    static Rule rule(String id, Requirement requirement) {
        return new Rule(
                new RuleId(id),
                new LocalizedText("底部功能区应当列明该项", "The footer shows the item"),
                List.of(GUIDE),
                Severities.of(Severity.ERROR),
                Schedule.of(new Phases(null, null, LocalDate.of(2018, 8, 31), null)),
                Set.of(),
                PageScope.DOCUMENTS,
                false,
                requirement,
                new LocalizedText("在底部写上", "write it into the footer"),
                Set.of(),
                null,
                Origins.of(REF, 1));
    }

    static Finding siteIdCode() {
        Sighting near = new Sighting(
                Carrier.TEXT,
                ItemState.INERT,
                ZoneKind.FOOTER,
                "",
                "网站标识码：",
                null,
                false,
                new Location("inc/footer.html", 9, 1));
        return finding(
                Outcome.FAILED,
                Severity.ERROR,
                new Evidence("presence.absent", "网站标识码：", "2103000012", List.of(near)),
                new LocalizedText("底部功能区没有网站标识码", "the footer has no site identification code"),
                PAGES);
    }

    static Finding finding(
            Outcome outcome, Severity severity, Evidence evidence, LocalizedText message, List<String> pages) {
        return new Finding(
                "a1b2c3",
                pack().rule("footer-site-id-code").orElseThrow(),
                outcome,
                severity,
                "site-id-code",
                "A",
                new Location("inc/footer.html", 14, 3),
                pages,
                evidence,
                message,
                new LocalizedText(
                        "在 inc/footer.html 第 14 行写上“网站标识码：2103000012”",
                        "write \"网站标识码：2103000012\" on line 14 of inc/footer.html"),
                Optional.empty());
    }

    /** A finding about a code that stands alone in the error-report entry of some pages. */
    static Finding oddCode() {
        return finding(
                Outcome.FAILED,
                Severity.ERROR,
                new Evidence(
                        "identity.other",
                        "2103000021",
                        "2103000012",
                        List.of(),
                        List.of(
                                witness("card:siteIdCode", "站点卡", "site card", "2103000012", 0, null, true),
                                witness(
                                        "text:site-id-code",
                                        "页面文字",
                                        "text of the page",
                                        "2103000012",
                                        3,
                                        new Location("inc/footer.html", 14, 3),
                                        true),
                                witness(
                                        "attribute:site-id-code",
                                        "找错入口",
                                        "error-report entry",
                                        "2103000021",
                                        1,
                                        new Location("tzgg/index.html", 20, 1),
                                        false))),
                new LocalizedText(
                        "与本站其余地方的“2103000012”不一致", "it does not agree with \"2103000012\" at the other places"),
                List.of("tzgg/index.html"));
    }

    private static Witness witness(
            String place, String zh, String en, String value, int pages, @Nullable Location first, boolean agrees) {
        return new Witness(place, new LocalizedText(zh, en), value, pages, first, agrees);
    }

    static Finding plain(Outcome outcome, Severity severity, String zh, String en) {
        return finding(
                outcome,
                severity,
                new Evidence("presence.image", "", "", List.of()),
                new LocalizedText(zh, en),
                List.of("index.html"));
    }

    /** A finding that becomes an error on a day. */
    static Finding due(Severity until, LocalDate date) {
        Finding f = plain(Outcome.FAILED, until, "底部功能区没有网站标识码", "the footer has no site identification code");
        return new Finding(
                f.id(),
                f.rule(),
                f.outcome(),
                f.severity(),
                f.item(),
                f.template(),
                f.location(),
                f.pages(),
                f.evidence(),
                f.message(),
                f.fix(),
                Optional.of(date));
    }

    /** A result with one error, one warning, one notice, one question, one blind spot and one unread page. */
    static CheckResult everything() {
        return new CheckResult(
                "鞍山市发展和改革委员会",
                SiteKind.DEPARTMENT,
                pack(),
                AS_OF,
                "index.html",
                true,
                Map.of(PageKind.DOCUMENT, 3, PageKind.FRAGMENT, 1),
                List.of(new Template("A", PAGES)),
                List.of(new UnreadPage("data/big.html", "too-large")),
                0,
                rules(Phase.MANDATORY),
                List.of(
                        siteIdCode(),
                        plain(Outcome.FAILED, Severity.WARNING, "编码写法不规范", "the code is written in an unusual form"),
                        plain(Outcome.FAILED, Severity.NOTE, "下个月起应当加链接", "a link is due from next month on"),
                        plain(
                                Outcome.NEEDS_REVIEW,
                                Severity.ERROR,
                                "图片 images/dm.png 上是不是网站标识码？",
                                "does the picture images/dm.png show the code?"),
                        plain(Outcome.NOT_MEASURABLE, Severity.ERROR, "底部由 foot.js 生成", "foot.js makes the footer")),
                List.of(new LocalizedText("网站标识码", "the site identification code")),
                Optional.of(new RegisterEntry(
                        SiteCard.builder()
                                .name("鞍山市发展和改革委员会")
                                .siteIdCode("2103000012")
                                .build(),
                        "register.csv",
                        3,
                        RegisterEntry.MatchedBy.SITE_ID_CODE)));
    }

    /** A result in which nothing is wrong. */
    static CheckResult clean() {
        return new CheckResult(
                "鞍山市统计局",
                null,
                pack(),
                AS_OF,
                "index.html",
                true,
                Map.of(PageKind.DOCUMENT, 3),
                List.of(new Template("A", PAGES)),
                List.of(),
                0,
                rules(Phase.MANDATORY),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static List<RuleResult> rules(@Nullable Phase phase) {
        List<RuleResult> results = new ArrayList<>();
        pack().rules()
                .forEach(rule -> results.add(new RuleResult(rule, phase, Map.of(Outcome.PASSED, 3), new TreeSet<>())));
        return results;
    }

    static CheckResult withFindings(CheckResult of, List<Finding> findings) {
        return new CheckResult(
                of.siteName(),
                of.siteKind(),
                of.pack(),
                of.asOf(),
                of.home(),
                of.homeMeasurable(),
                of.pageKinds(),
                of.templates(),
                of.unread(),
                of.notMeasurable(),
                of.rules(),
                findings,
                of.omissions(),
                of.registerEntry());
    }

    static CheckResult withDeadline(CheckResult of, @Nullable LocalDate rectifyBy) {
        return new CheckResult(
                of.siteName(),
                of.siteKind(),
                pack(rectifyBy),
                of.asOf(),
                of.home(),
                of.homeMeasurable(),
                of.pageKinds(),
                of.templates(),
                of.unread(),
                of.notMeasurable(),
                of.rules(),
                of.findings(),
                of.omissions(),
                of.registerEntry());
    }

    static CheckResult withHome(CheckResult of, String home, boolean measurable) {
        return new CheckResult(
                of.siteName(),
                of.siteKind(),
                of.pack(),
                of.asOf(),
                home,
                measurable,
                of.pageKinds(),
                of.templates(),
                of.unread(),
                of.notMeasurable(),
                of.rules(),
                of.findings(),
                of.omissions(),
                of.registerEntry());
    }

    static CheckResult withPages(CheckResult of, int documents, int notMeasurable) {
        return new CheckResult(
                of.siteName(),
                of.siteKind(),
                of.pack(),
                of.asOf(),
                of.home(),
                of.homeMeasurable(),
                Map.of(PageKind.DOCUMENT, documents),
                of.templates(),
                of.unread(),
                notMeasurable,
                of.rules(),
                of.findings(),
                of.omissions(),
                of.registerEntry());
    }

    static CheckResult on(CheckResult of, LocalDate day) {
        return new CheckResult(
                of.siteName(),
                of.siteKind(),
                of.pack(),
                day,
                of.home(),
                of.homeMeasurable(),
                of.pageKinds(),
                of.templates(),
                of.unread(),
                of.notMeasurable(),
                of.rules(),
                of.findings(),
                of.omissions(),
                of.registerEntry());
    }

    static CheckResult beforeAnyRule(CheckResult of) {
        return new CheckResult(
                of.siteName(),
                of.siteKind(),
                of.pack(),
                LocalDate.of(2018, 1, 1),
                of.home(),
                of.homeMeasurable(),
                of.pageKinds(),
                of.templates(),
                of.unread(),
                of.notMeasurable(),
                rules(null),
                of.findings(),
                of.omissions(),
                of.registerEntry());
    }
}
