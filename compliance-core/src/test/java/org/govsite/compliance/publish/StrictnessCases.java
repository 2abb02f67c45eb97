package org.govsite.compliance.publish;

import static org.govsite.compliance.publish.Direction.EQUAL;
import static org.govsite.compliance.publish.Direction.LAXER;
import static org.govsite.compliance.publish.Direction.OPEN;
import static org.govsite.compliance.publish.Direction.STRICTER;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.ColumnRequirement.ColumnsFresh;
import org.govsite.compliance.pack.ColumnRequirement.ColumnsFresh.ColumnClass;
import org.govsite.compliance.pack.ColumnRequirement.Window;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityPlace;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.IdentityRequirement.Joined;
import org.govsite.compliance.pack.IdentityRequirement.NoValue;
import org.govsite.compliance.pack.LinkRequirement;
import org.govsite.compliance.pack.LinkRequirement.HiddenLink;
import org.govsite.compliance.pack.LinkRequirement.HiddenLink.Way;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Requirement.Agreement;
import org.govsite.compliance.pack.Requirement.RegisterAgreement.Compared;
import org.junit.jupiter.params.provider.Arguments;

/** One change of each key of each kind of requirement, and the only direction that it may have. */
final class StrictnessCases {

    private static final FieldRef TITLE = new FieldRef(FieldRef.Kind.TITLE, "");
    private static final FieldRef HEADER = new FieldRef(FieldRef.Kind.HEADER, "");
    private static final LocalizedText A = new LocalizedText("甲", "a");
    private static final LocalizedText B = new LocalizedText("乙", "b");
    private static final LocalDate EARLY = LocalDate.of(2018, 9, 1);
    private static final LocalDate LATE = LocalDate.of(2018, 10, 1);

    private StrictnessCases() {}

    /** Field, requirement before, requirement after, direction. */
    static Stream<Arguments> changes() {
        return Stream.of(
                        presence(),
                        values(),
                        tags(),
                        agreements(),
                        domains(),
                        columns(),
                        freshness(),
                        identities(),
                        links())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> presence() {
        Requirement plain = new Requirement.Presence("a", false, "", "", false, false);
        return Stream.of(
                arguments("presence.item", plain, new Requirement.Presence("b", false, "", "", false, false), OPEN),
                arguments(
                        "presence.failsAsAttribute",
                        plain,
                        new Requirement.Presence("a", true, "", "", false, false),
                        STRICTER),
                arguments(
                        "presence.softenedBy",
                        plain,
                        new Requirement.Presence("a", false, "c", "", false, false),
                        OPEN),
                arguments(
                        "presence.askedBy", plain, new Requirement.Presence("a", false, "", "c", false, false), LAXER),
                arguments(
                        "presence.labelAsks", plain, new Requirement.Presence("a", false, "", "", true, false), LAXER),
                arguments("presence.inText", plain, new Requirement.Presence("a", false, "", "", false, true), OPEN));
    }

    private static Stream<Arguments> values() {
        return Stream.of(
                arguments("value-format.item", format("a", "x"), format("b", "x"), OPEN),
                arguments("value-format.patterns", format("a", "x"), format("a", "x", "y"), LAXER),
                arguments("value-format.patterns", format("a", "x", "y"), format("a", "x", "z"), OPEN),
                arguments("value-format.patterns", format("a", "x", "y"), format("a", "y", "x"), EQUAL),
                arguments(
                        "value-format.oneIsEnough",
                        format("a", "x"),
                        new Requirement.ValueFormat("a", List.of("x"), true),
                        LAXER),
                arguments(
                        "link-host.item",
                        new Requirement.LinkHost("a", false),
                        new Requirement.LinkHost("b", false),
                        OPEN),
                arguments(
                        "link-host.linkRequired",
                        new Requirement.LinkHost("a", false),
                        new Requirement.LinkHost("a", true),
                        STRICTER),
                arguments("live-link.item", new Requirement.LiveLink("a"), new Requirement.LiveLink("b"), OPEN),
                arguments(
                        "embedded-once.item",
                        new Requirement.EmbeddedOnce("a"),
                        new Requirement.EmbeddedOnce("b"),
                        OPEN),
                arguments(
                        "in-footer.items",
                        new Requirement.InFooter(List.of("a")),
                        new Requirement.InFooter(List.of("a", "b")),
                        STRICTER));
    }

    private static Stream<Arguments> tags() {
        Requirement filled = new Requirement.TagsFilled(List.of("SiteName"), List.of("无"));
        Requirement format = new Requirement.TagFormat("PubDate", List.of("x"));
        return Stream.of(
                arguments(
                        "tags-present.tags",
                        new Requirement.TagsPresent(List.of("SiteName")),
                        new Requirement.TagsPresent(List.of("SiteName", "SiteDomain")),
                        STRICTER),
                arguments(
                        "tags-filled.tags",
                        filled,
                        new Requirement.TagsFilled(List.of("SiteName", "Url"), List.of("无")),
                        STRICTER),
                arguments(
                        "tags-filled.placeholders",
                        filled,
                        new Requirement.TagsFilled(List.of("SiteName"), List.of("无", "暂无")),
                        STRICTER),
                arguments("tag-format.tag", format, new Requirement.TagFormat("Url", List.of("x")), OPEN),
                arguments(
                        "tag-format.patterns", format, new Requirement.TagFormat("PubDate", List.of("x", "y")), LAXER),
                arguments(
                        "tags-exact.tags",
                        new Requirement.TagsExact(List.of("SiteName", "Url")),
                        new Requirement.TagsExact(List.of("Url")),
                        LAXER));
    }

    private static Stream<Arguments> agreements() {
        Requirement plain = agreement(List.of(HEADER), Agreement.How.EQUALS, "", false, "");
        Requirement looser = agreement(List.of(HEADER), Agreement.How.CONTAINS, "", false, "");
        Compared name = new Compared("name", null);
        return Stream.of(
                arguments(
                        "agreement.field",
                        plain,
                        new Agreement(HEADER, List.of(HEADER), Agreement.How.EQUALS, "", false, "", List.of()),
                        OPEN),
                arguments(
                        "agreement.with",
                        plain,
                        agreement(List.of(HEADER, TITLE), Agreement.How.EQUALS, "", false, ""),
                        OPEN),
                arguments("agreement.how", plain, looser, LAXER),
                arguments(
                        "agreement.how", plain, agreement(List.of(HEADER), Agreement.How.WITHIN, "", false, ""), LAXER),
                arguments(
                        "agreement.how", looser, agreement(List.of(HEADER), Agreement.How.WITHIN, "", false, ""), OPEN),
                arguments(
                        "agreement.how", plain, agreement(List.of(HEADER), Agreement.How.DOMAIN, "", false, ""), OPEN),
                arguments(
                        "agreement.part",
                        plain,
                        agreement(List.of(HEADER), Agreement.How.EQUALS, "(x)", false, ""),
                        OPEN),
                arguments(
                        "agreement.every",
                        plain,
                        agreement(List.of(HEADER), Agreement.How.EQUALS, "", true, ""),
                        STRICTER),
                arguments(
                        "agreement.unless",
                        plain,
                        agreement(List.of(HEADER), Agreement.How.EQUALS, "", false, "name"),
                        LAXER),
                arguments(
                        "agreement.omits",
                        plain,
                        new Agreement(TITLE, List.of(HEADER), Agreement.How.EQUALS, "", false, "", List.of("人民")),
                        LAXER),
                arguments(
                        "retired.key",
                        new Requirement.Retired("retiredNames", "name", List.of(TITLE)),
                        new Requirement.Retired("retiredDomains", "name", List.of(TITLE)),
                        OPEN),
                arguments(
                        "retired.now",
                        new Requirement.Retired("retiredNames", "name", List.of(TITLE)),
                        new Requirement.Retired("retiredNames", "organizer", List.of(TITLE)),
                        OPEN),
                arguments(
                        "retired.fields",
                        new Requirement.Retired("retiredNames", "name", List.of(TITLE)),
                        new Requirement.Retired("retiredNames", "name", List.of(HEADER, TITLE)),
                        STRICTER),
                arguments(
                        "card-complete.when",
                        new Requirement.CardComplete("a", "b"),
                        new Requirement.CardComplete("c", "b"),
                        OPEN),
                arguments(
                        "card-complete.needs",
                        new Requirement.CardComplete("a", "b"),
                        new Requirement.CardComplete("a", "c"),
                        OPEN),
                arguments(
                        "register-agreement.compared",
                        new Requirement.RegisterAgreement(List.of(name)),
                        new Requirement.RegisterAgreement(List.of(name, new Compared("domain", TITLE))),
                        STRICTER),
                arguments(
                        "register-agreement.compared",
                        new Requirement.RegisterAgreement(List.of(name)),
                        new Requirement.RegisterAgreement(List.of(new Compared("name", TITLE))),
                        OPEN));
    }

    private static Stream<Arguments> domains() {
        Requirement form = form(List.of(TITLE), List.of("x"), List.of(), "");
        Requirement noLink = new Requirement.NoLink(List.of("localhost"), List.of("a.cn"));
        return Stream.of(
                arguments(
                        "domain-form.fields",
                        form,
                        form(List.of(TITLE, HEADER), List.of("x"), List.of(), ""),
                        STRICTER),
                arguments("domain-form.fields", form, form(List.of(HEADER, TITLE), List.of("x"), List.of(), ""), OPEN),
                arguments("domain-form.patterns", form, form(List.of(TITLE), List.of("x", "y"), List.of(), ""), LAXER),
                arguments("domain-form.patterns", form, form(List.of(TITLE), List.of(), List.of(), ""), LAXER),
                arguments(
                        "domain-form.forbidden", form, form(List.of(TITLE), List.of("x"), List.of("z"), ""), STRICTER),
                arguments(
                        "domain-form.under", form, form(List.of(TITLE), List.of("x"), List.of(), "parentDomain"), OPEN),
                arguments(
                        "no-link.patterns",
                        noLink,
                        new Requirement.NoLink(List.of("localhost", "test"), List.of("a.cn")),
                        STRICTER),
                arguments(
                        "no-link.exceptHosts",
                        noLink,
                        new Requirement.NoLink(List.of("localhost"), List.of("a.cn", "b.cn")),
                        LAXER),
                arguments("own-domain.texts", own("专题"), own("专题", "专栏"), STRICTER),
                arguments(
                        "own-domain.suffixes",
                        own("专题"),
                        new Requirement.OwnDomain(List.of("专题"), List.of("gov.cn", "cn"), List.of()),
                        STRICTER),
                arguments(
                        "own-domain.exceptHosts",
                        own("专题"),
                        new Requirement.OwnDomain(List.of("专题"), List.of("gov.cn"), List.of("a.cn")),
                        LAXER));
    }

    private static Stream<Arguments> columns() {
        Window window = new Window(LATE, LATE);
        return Stream.of(
                arguments(
                        "column-linked.item",
                        new ColumnRequirement.Linked("a", Window.OPEN),
                        new ColumnRequirement.Linked("b", Window.OPEN),
                        OPEN),
                arguments(
                        "column-linked.window.from",
                        new ColumnRequirement.Linked("a", window),
                        new ColumnRequirement.Linked("a", new Window(EARLY, LATE)),
                        STRICTER),
                arguments(
                        "column-linked.window.from",
                        new ColumnRequirement.Linked("a", window),
                        new ColumnRequirement.Linked("a", new Window(null, LATE)),
                        STRICTER),
                arguments(
                        "column-linked.window.until",
                        new ColumnRequirement.Linked("a", Window.OPEN),
                        new ColumnRequirement.Linked("a", new Window(null, LATE)),
                        LAXER),
                arguments(
                        "column-prominent.item",
                        new ColumnRequirement.Prominent("a", 0, window),
                        new ColumnRequirement.Prominent("b", 0, window),
                        OPEN),
                arguments(
                        "column-prominent.firstLinks",
                        new ColumnRequirement.Prominent("a", 0, window),
                        new ColumnRequirement.Prominent("a", 40, window),
                        STRICTER),
                arguments(
                        "column-prominent.firstLinks",
                        new ColumnRequirement.Prominent("a", 30, window),
                        new ColumnRequirement.Prominent("a", 40, window),
                        LAXER),
                arguments(
                        "column-prominent.window.from",
                        new ColumnRequirement.Prominent("a", 0, Window.OPEN),
                        new ColumnRequirement.Prominent("a", 0, new Window(EARLY, null)),
                        LAXER),
                arguments(
                        "column-prominent.window.until",
                        new ColumnRequirement.Prominent("a", 0, Window.OPEN),
                        new ColumnRequirement.Prominent("a", 0, new Window(null, LATE)),
                        OPEN));
    }

    private static Stream<Arguments> freshness() {
        ColumnsFresh columns = fresh(List.of(news(14), notices(180)), 5, 3);
        return Stream.of(
                arguments("list-fresh.item", daily("a", 1, true), daily("b", 1, true), OPEN),
                arguments("list-fresh.days", daily("a", 3, true), daily("a", 1, true), STRICTER),
                arguments("list-fresh.weekends", daily("a", 1, true), daily("a", 1, false), LAXER),
                arguments("list-fresh.holidays", daily("a", 1, true), daily("a", 1, true, EARLY), LAXER),
                arguments(
                        "list-fresh.window.from",
                        daily("a", 1, true),
                        new ColumnRequirement.ListFresh("a", 1, true, new TreeSet<>(), new Window(EARLY, null)),
                        LAXER),
                arguments(
                        "list-fresh.window.until",
                        daily("a", 1, true),
                        new ColumnRequirement.ListFresh("a", 1, true, new TreeSet<>(), new Window(null, LATE)),
                        LAXER),
                arguments(
                        "home-fresh.days",
                        new ColumnRequirement.HomeFresh(14, 3),
                        new ColumnRequirement.HomeFresh(7, 3),
                        STRICTER),
                arguments(
                        "home-fresh.fewest",
                        new ColumnRequirement.HomeFresh(14, 3),
                        new ColumnRequirement.HomeFresh(14, 1),
                        STRICTER),
                arguments("columns-fresh.classes", columns, fresh(List.of(news(7), notices(180)), 5, 3), STRICTER),
                arguments("columns-fresh.classes", columns, fresh(List.of(news(7), notices(365)), 5, 3), OPEN),
                arguments("columns-fresh.classes", columns, fresh(List.of(news(14)), 5, 3), OPEN),
                arguments("columns-fresh.vetoAt", columns, fresh(List.of(news(14), notices(180)), 6, 3), LAXER),
                arguments("columns-fresh.fewest", columns, fresh(List.of(news(14), notices(180)), 5, 4), LAXER),
                arguments(
                        "columns-blank.vetoAt",
                        new ColumnRequirement.ColumnsBlank(5),
                        new ColumnRequirement.ColumnsBlank(3),
                        STRICTER),
                arguments(
                        "dates-plausible.ahead",
                        new ColumnRequirement.DatesPlausible(0, 30),
                        new ColumnRequirement.DatesPlausible(1, 30),
                        LAXER),
                arguments(
                        "dates-plausible.behind",
                        new ColumnRequirement.DatesPlausible(0, 30),
                        new ColumnRequirement.DatesPlausible(0, 0),
                        LAXER));
    }

    private static Stream<Arguments> identities() {
        Requirement plain = identity(List.of(TITLE), A, List.of(), "", false, "");
        return Stream.of(
                arguments(
                        "identity.places",
                        identity(List.of(TITLE), A, List.of(), "", false, ""),
                        identity(List.of(HEADER), A, List.of(), "", false, ""),
                        OPEN),
                arguments("identity.places.name", plain, identity(List.of(TITLE), B, List.of(), "", false, ""), EQUAL),
                arguments(
                        "identity.accepts", plain, identity(List.of(TITLE), A, List.of(HEADER), "", false, ""), LAXER),
                arguments(
                        "identity.how",
                        plain,
                        new IdentityRequirement.Identity(
                                List.of(new IdentityPlace(TITLE, A)),
                                List.of(),
                                IdentityRequirement.Identity.How.DOMAIN,
                                "",
                                false,
                                ""),
                        OPEN),
                arguments("identity.part", plain, identity(List.of(TITLE), A, List.of(), "(x)", false, ""), OPEN),
                arguments("identity.oneIsEnough", plain, identity(List.of(TITLE), A, List.of(), "", true, ""), LAXER),
                arguments("identity.unless", plain, identity(List.of(TITLE), A, List.of(), "", false, "name"), LAXER),
                arguments("joined.parts", joined("(x)", false, "p"), joined("(y)", false, "p"), OPEN),
                arguments("joined.patterns", joined("(x)", false, "p"), joined("(x)", false, "p", "q"), LAXER),
                arguments("joined.patterns", joined("(x)", false, "p"), joined("(x)", false), OPEN),
                arguments("joined.every", joined("(x)", false, "p"), joined("(x)", true, "p"), STRICTER),
                arguments(
                        "no-value.forbidden",
                        new NoValue(List.of(new NoValue.Forbidden(List.of(TITLE), "0+", A))),
                        new NoValue(List.of(new NoValue.Forbidden(List.of(TITLE, HEADER), "0+", A))),
                        STRICTER),
                arguments(
                        "no-value.forbidden.what",
                        new NoValue(List.of(new NoValue.Forbidden(List.of(TITLE), "0+", A))),
                        new NoValue(List.of(new NoValue.Forbidden(List.of(TITLE), "0+", B))),
                        EQUAL),
                arguments("same-parts.item", parts("a", "(x)", "(y)"), parts("b", "(x)", "(y)"), OPEN),
                arguments("same-parts.left", parts("a", "(x)", "(y)"), parts("a", "(z)", "(y)"), OPEN),
                arguments("same-parts.right", parts("a", "(x)", "(y)"), parts("a", "(x)", "(z)"), OPEN));
    }

    private static Stream<Arguments> links() {
        return Stream.of(
                arguments(
                        "link-target.wholeFolder",
                        new LinkRequirement.LinkTarget(10),
                        new LinkRequirement.LinkTarget(20),
                        STRICTER),
                arguments(
                        "site-map-lists.item",
                        new LinkRequirement.SiteMapLists("a", 50, 3),
                        new LinkRequirement.SiteMapLists("b", 50, 3),
                        OPEN),
                arguments(
                        "site-map-lists.share",
                        new LinkRequirement.SiteMapLists("a", 50, 3),
                        new LinkRequirement.SiteMapLists("a", 80, 3),
                        STRICTER),
                arguments(
                        "site-map-lists.fewest",
                        new LinkRequirement.SiteMapLists("a", 50, 3),
                        new LinkRequirement.SiteMapLists("a", 50, 5),
                        LAXER),
                arguments(
                        "hidden-link.ways",
                        hidden(EnumSet.of(Way.OFF_SCREEN), EnumSet.noneOf(Way.class)),
                        hidden(EnumSet.of(Way.OFF_SCREEN), EnumSet.of(Way.NOT_SHOWN)),
                        STRICTER),
                arguments(
                        "hidden-link.ways",
                        hidden(EnumSet.of(Way.OFF_SCREEN), EnumSet.of(Way.NOT_SHOWN)),
                        hidden(EnumSet.of(Way.OFF_SCREEN, Way.NOT_SHOWN), EnumSet.noneOf(Way.class)),
                        STRICTER),
                arguments(
                        "hidden-link.ways",
                        hidden(EnumSet.of(Way.OFF_SCREEN), EnumSet.noneOf(Way.class)),
                        hidden(EnumSet.of(Way.NO_FONT), EnumSet.noneOf(Way.class)),
                        OPEN),
                arguments(
                        "hidden-link.exceptHosts",
                        hidden(EnumSet.of(Way.NO_SIZE), EnumSet.noneOf(Way.class)),
                        new HiddenLink(new TreeSet<>(Set.of(Way.NO_SIZE)), new TreeSet<>(), List.of("a.cn")),
                        LAXER),
                arguments(
                        "icon-file.item", new LinkRequirement.IconFile("a"), new LinkRequirement.IconFile("b"), OPEN));
    }

    private static Requirement format(String item, String... patterns) {
        return new Requirement.ValueFormat(item, List.of(patterns), false);
    }

    private static Requirement agreement(
            List<FieldRef> with, Agreement.How how, String part, boolean every, String unless) {
        return new Agreement(TITLE, with, how, part, every, unless, List.of());
    }

    private static Requirement form(
            List<FieldRef> fields, List<String> patterns, List<String> forbidden, String under) {
        return new Requirement.DomainForm(fields, patterns, forbidden, under);
    }

    private static Requirement own(String... texts) {
        return new Requirement.OwnDomain(List.of(texts), List.of("gov.cn"), List.of());
    }

    private static Requirement daily(String item, int days, boolean weekends, LocalDate... holidays) {
        return new ColumnRequirement.ListFresh(item, days, weekends, new TreeSet<>(Set.of(holidays)), Window.OPEN);
    }

    private static ColumnsFresh fresh(List<ColumnClass> classes, int vetoAt, int fewest) {
        return new ColumnsFresh(classes, vetoAt, fewest);
    }

    private static ColumnClass news(int days) {
        return new ColumnClass(List.of("要闻"), days);
    }

    private static ColumnClass notices(int days) {
        return new ColumnClass(List.of("通知"), days);
    }

    private static Requirement identity(
            List<FieldRef> places,
            LocalizedText name,
            List<FieldRef> accepts,
            String part,
            boolean oneIsEnough,
            String unless) {
        return new IdentityRequirement.Identity(
                places.stream().map(place -> new IdentityPlace(place, name)).toList(),
                accepts,
                IdentityRequirement.Identity.How.TEXT,
                part,
                oneIsEnough,
                unless);
    }

    private static Requirement joined(String part, boolean every, String... patterns) {
        return new Joined(
                List.of(new Joined.Part(List.of(TITLE), part), new Joined.Part(List.of(HEADER), "(.)")),
                List.of(patterns),
                every);
    }

    private static Requirement parts(String item, String left, String right) {
        return new IdentityRequirement.SameParts(item, left, right);
    }

    private static Requirement hidden(Set<Way> fails, Set<Way> asks) {
        return new HiddenLink(new TreeSet<>(fails), new TreeSet<>(asks), List.of());
    }
}
