package org.govsite.compliance.mutate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.govsite.compliance.site.SiteKind;

/** Footers of a body that show all that a footer has to show, in the forms that the parts have on real sites. */
final class Footers {

    private final Body body;
    private final Random random;
    private final SampleSite sample;

    private Footers(Body body, Random random) {
        this.body = body;
        this.random = random;
        this.sample = new SampleSite(random, body);
    }

    /** @param map path of the site map */
    static String of(Body body, FooterLayout layout, String map, Random random) {
        return new Footers(body, random).markup(layout, map);
    }

    private String markup(FooterLayout layout, String map) {
        List<String> parts = new ArrayList<>();
        for (Part part : sample.parts()) {
            parts.add(
                    switch (part.item()) {
                        case "icp-number" ->
                            "<a href=\"https://beian.miit.gov.cn/\" target=\"_blank\">" + part.text() + "</a>";
                        case "police-number" -> police();
                        case "error-report-entry" -> entry();
                        case "party-gov-mark" -> mark();
                        case "site-map" -> part.html().replace("map.html", "/" + map);
                        default -> part.html();
                    });
        }
        if (random.nextBoolean()) {
            parts.add("中文域名：" + body.chineseDomain());
        }
        if (random.nextInt(3) == 0) {
            parts.add("版权所有：" + body.name());
        }
        if (random.nextInt(3) == 0) {
            parts.add("建议使用1024×768以上分辨率浏览");
        }
        if (random.nextBoolean()) {
            Collections.shuffle(parts, random);
        }
        // Last, because a telephone number on the same line could be that of the company.
        if (random.nextInt(3) == 0) {
            parts.add("技术支持：样例信息技术有限公司");
        }
        return layout.around(parts) + "\n";
    }

    private String police() {
        String number = body.policeNumber().replaceAll("\\D", "");
        String address = random.nextInt(3) == 0
                ? "https://beian.mps.gov.cn/#/query/webSearch?code=" + number
                : "http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=" + number;
        return "<a href=\"" + address + "\"><img src=\"/images/ghs.png\">" + body.policeNumber() + "</a>";
    }

    /** The entry 我为政府网站找错: a link with or without the address of the site, or the official script. */
    private String entry() {
        String code = body.siteIdCode();
        if (random.nextInt(4) == 0) {
            return "<script id=\"_jiucuo_\" sitecode='" + code
                    + "' src='https://zfwzgl.www.gov.cn/exposure/jiucuo.js'></script>";
        }
        String url = random.nextInt(4) == 0 ? "" : "&amp;url=http%3A%2F%2F" + body.domain() + "%2F";
        return "<a href=\"https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=" + code + url
                + "\"><img src=\"/images/jiucuo.png\" alt=\"我为政府网站找错\"></a>";
    }

    /** The mark of the site: a link to its certificate, or the official script, whose address names the region. */
    private String mark() {
        boolean institution = body.kind() == SiteKind.INSTITUTION;
        if (random.nextInt(4) > 0) {
            return "<a href=\"https://bszs.conac.cn/sitename?method=show&amp;id=" + sample.certificate
                    + "\"><img src=\"/images/" + (institution ? "blue.png" : "red.png") + "\"></a>";
        }
        String city = body.regionCode().startsWith("0000", 2)
                ? "000"
                : "1" + body.regionCode().substring(2, 4);
        String county = body.regionCode().endsWith("00")
                ? "0000"
                : "03" + body.regionCode().substring(4);
        String unit = (random.nextBoolean() ? "4" : "6") + "0" + (100000 + random.nextInt(800000));
        String folders = body.markRegion() + "/" + city + "/" + county + "/" + unit + "/";
        return "<script type=\"text/javascript\">document.write(unescape(\"%3Cspan id='_ideConac' %3E%3C/span%3E"
                + "%3Cscript src='https://dcs.conac.cn/js/" + folders + "CA" + folders.replace("/", "")
                + "0001.js' type='text/javascript'%3E%3C/script%3E\"));</script>";
    }
}
