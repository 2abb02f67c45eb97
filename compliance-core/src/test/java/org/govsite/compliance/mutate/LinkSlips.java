package org.govsite.compliance.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Addresses that no visitor should be sent to. */
final class LinkSlips {

    private static final String MAIN = "<div class=\"main\">\n";
    private static final String NAV = "<div class=\"nav\">\n";

    private LinkSlips() {}

    static List<Slip> all() {
        List<Slip> slips = new ArrayList<>(List.of(
                new Slip(
                        "retired domain in a link",
                        (site, random) ->
                                on(site, random, "<a href=\"http://%s/zwgk/1.html\">历史信息</a>", "links-retired-domain")),
                new Slip(
                        "retired domain in a handler",
                        (site, random) -> on(
                                site,
                                random,
                                "<span onclick=\"window.open('https://%s/zwgk/')\">历史信息</span>",
                                "links-retired-domain")),
                new Slip(
                        "retired domain of a picture",
                        (site, random) ->
                                on(site, random, "<img src=\"//%s/images/a.jpg\" alt=\"\">", "links-retired-domain")),
                new Slip(
                        "retired domain in the menu of all pages",
                        (site, random) -> Slipped.edit(
                                site,
                                site.sheets().stream().map(Sheet::path).toList(),
                                NAV,
                                NAV + "<a href=\"http://" + site.body().retiredDomain() + "/\">旧版</a>\n",
                                "<a href",
                                "links-retired-domain")),
                new Slip(
                        "retired domain in the footer",
                        (site, random) -> NameSlips.inFooter(
                                site, random, "网址：" + site.body().retiredDomain(), "links-retired-domain")),
                new Slip("retired domain in the error-report entry", (site, random) -> {
                    if (!site.footer().contains("%2F%2F")) {
                        return null;
                    }
                    String changed = site.footer()
                            .replace(
                                    "%2F%2F" + site.body().domain(),
                                    "%2F%2F" + site.body().retiredDomain());
                    return Slipped.edit(
                            site,
                            site.carriers(CleanSite.FOOTER, random),
                            site.footer(),
                            changed,
                            "<a href=\"https://zfwzgl",
                            "links-retired-domain");
                }),
                new Slip("retired domain as canonical address", LinkSlips::canonical),
                new Slip(
                        "a topic on a registration of its own",
                        (site, random) -> on(
                                site, random, "<a href=\"http://www.zfjs2017.gov.cn/\">作风建设专题</a>", "domain-columns")),
                new Slip(
                        "a column on a commercial domain",
                        (site, random) -> on(
                                site,
                                random,
                                "<a href=\"http://www.zfjs2017.com.cn/\">作风建设专栏</a>",
                                "domain-columns"))));
        link(slips, "localhost", "http://localhost:8080/cms/1.html", "links-local");
        link(slips, "the loopback address", "http://127.0.0.1/1.html", "links-local");
        link(slips, "a file", "file:///D:/www/1.html", "links-local");
        link(slips, "a disk", "C:\\Users\\admin\\1.doc", "links-local");
        link(slips, "an address with a port", "http://10.1.2.3:8080/web/1.html", "links-ip-address");
        link(slips, "an address", "http://202.96.1.2/1.html", "links-ip-address");
        link(slips, "a port", "http://www.yangli-prov.gov.cn:9080/1.html", "links-ip-address");
        link(slips, "a test host", "http://test.yangli-prov.gov.cn/1.html", "links-preview");
        link(slips, "a preview", "http://www.yangli-prov.gov.cn/preview/1.html", "links-preview");
        return slips;
    }

    private static void link(List<Slip> slips, String name, String address, String rule) {
        slips.add(new Slip(
                "link to " + name, (site, random) -> on(site, random, "<a href=\"" + address + "\">查看</a>", rule)));
    }

    /** A line of markup in the text of one page; the retired domain stands where {@code %s} is. */
    private static Slipped on(CleanSite site, Random random, String markup, String rule) {
        String path = site.sheets().get(random.nextInt(site.sheets().size())).path();
        String line = "<p>" + markup.replace("%s", site.body().retiredDomain()) + "</p>\n";
        return Slipped.edit(site, List.of(path), MAIN, MAIN + line, line, rule);
    }

    private static Slipped canonical(CleanSite site, Random random) {
        String path = site.sheets().get(random.nextInt(site.sheets().size())).path();
        String start = "<link rel=\"canonical\" href=\"http://";
        String old = start + site.body().retiredDomain();
        return site.text(path).contains(start)
                ? Slipped.edit(site, List.of(path), start + site.body().domain(), old, "<link", "links-retired-domain")
                : Slipped.edit(site, List.of(path), "</head>", old + "/\">\n</head>", "<link", "links-retired-domain");
    }
}
