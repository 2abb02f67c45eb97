package org.govsite.compliance.mutate;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.govsite.compliance.result.ItemState;

/** A site that does not exist, with the parts of a complete footer in one of several wordings. */
final class SampleSite {

    private static final String LETTERS = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀川黔贵滇云藏陕陇甘青宁新";
    private static final List<String> PREFIXES =
            List.of("11", "13", "21", "22", "31", "35", "41", "44", "50", "51", "53", "62", "65");
    private static final List<String> PLACES = List.of("样例市", "样例县", "样例区", "样例省");
    private static final List<String> OFFICES =
            List.of("人民政府办公室", "教育局", "水利局", "发展和改革委员会", "司法局", "统计局", "文化和旅游局", "应急管理局", "市场监督管理局", "档案馆");

    private final Random random;
    final String organizer;
    final String phone;
    final String icp;
    final String police;
    final String code;
    final String certificate;

    SampleSite(Random random) {
        this.random = random;
        organizer = pick(PLACES) + pick(OFFICES);
        phone = "0" + (310 + random.nextInt(600)) + "-" + (2 + random.nextInt(7)) + digits(6);
        String letter = letter();
        String year = random.nextBoolean() ? digits(8) : "20" + digits(8);
        icp = letter + "ICP备" + year + "号" + (random.nextBoolean() ? "-" + (1 + random.nextInt(9)) : "");
        police = letter + "公网安备" + pick(PREFIXES) + digits(4) + "02" + digits(6) + "号";
        code = random.nextInt(8) > 0 ? pick(PREFIXES) + digits(8) : "bm" + digits(8);
        certificate = certificate(random);
    }

    /** The footer of a body that is known; what it does not say is made up. */
    SampleSite(Random random, Body body) {
        this.random = random;
        organizer = body.organizer();
        phone = body.phone();
        icp = body.icpNumber();
        police = body.policeNumber();
        code = body.siteIdCode();
        certificate = certificate(random);
    }

    /** The eight parts in the usual order. */
    List<Part> parts() {
        return List.of(organizer(), contact(), code(), icp(), police(), map(), mark(), report());
    }

    Part organizer() {
        String text = pick(List.of("主办单位：" + organizer, "主办：" + organizer, "主办单位:" + organizer));
        return shown("organizer", "<span>", text, "</span>", organizer);
    }

    Part contact() {
        return shown("contact", "<span>", pick(List.of("联系电话：", "电话：", "联系方式:")) + phone, "</span>", phone);
    }

    Part code() {
        return shown("site-id-code", "<span>", pick(List.of("网站标识码：", "网站标识码:", "网站标识码")) + code, "</span>", code);
    }

    Part icp() {
        boolean linked = random.nextInt(3) > 0;
        String open = linked ? "<a href=\"https://beian.miit.gov.cn/\" target=\"_blank\">" : "<span>";
        return shown("icp-number", open, icp, linked ? "</a>" : "</span>", icp);
    }

    Part police() {
        String number = police.replaceAll("\\D", "");
        String open = "<a href=\"http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=" + number
                + "\"><img src=\"images/ghs.png\">";
        return shown("police-number", open, police, "</a>", police);
    }

    Part map() {
        String text = pick(List.of("站点地图", "网站地图"));
        return shown("site-map", "<a href=\"map.html\">", text, "</a>", text);
    }

    Part mark() {
        String open = "<a href=\"https://bszs.conac.cn/sitename?method=show&amp;id=" + certificate
                + "\"><img src=\"images/red.png\">";
        return shown("party-gov-mark", open, "", "</a>", certificate);
    }

    Part report() {
        String open = "<a href=\"https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=" + code
                + "\"><img src=\"images/jiucuo.png\" alt=\"我为政府网站找错\">";
        return new Part("error-report-entry", open, "", "</a>", ItemState.SHOWN, List.of(code), code);
    }

    String letter() {
        int at = random.nextInt(LETTERS.length());
        return LETTERS.substring(at, at + 1);
    }

    private static Part shown(String item, String open, String text, String close, String value) {
        return new Part(item, open, text, close, ItemState.SHOWN, List.of(value), "");
    }

    private static String certificate(Random random) {
        return (Long.toHexString(random.nextLong() | Long.MIN_VALUE)
                        + Long.toHexString(random.nextLong() | Long.MIN_VALUE))
                .toUpperCase(Locale.ROOT);
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
