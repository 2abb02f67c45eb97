package org.govsite.compliance.mutate;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.govsite.compliance.site.SiteCard;
import org.govsite.compliance.site.SiteKind;

/**
 * A body that does not exist, with the names, domain names and numbers that a site of its kind would have. Only what has
 * to be valid is real: the prefixes of provinces and the letters of filings.
 *
 * @param regionName where it is
 * @param regionCode six digits
 * @param name name of body and site
 * @param shortName a short form of the name
 * @param retiredName the name before the last reform
 * @param organizer who runs the site
 * @param parentDomain domain name of the portal or superior body; empty for a portal or an institution
 * @param retiredDomain the domain name before the last change
 * @param chineseDomain Chinese domain name
 * @param markRegion the number of its province on marks of party and government sites
 */
record Body(
        SiteKind kind,
        String regionName,
        String regionCode,
        String name,
        String shortName,
        String retiredName,
        String organizer,
        String domain,
        String parentDomain,
        String retiredDomain,
        String chineseDomain,
        String siteIdCode,
        String icpNumber,
        String policeNumber,
        String markRegion,
        String phone) {

    /** Province by code, the letter of its ICP numbers, that of its police numbers, its number on marks. */
    private record Province(String code, String icp, String police, String mark) {}

    private record Region(String name, String label) {}

    /** Name now and before, short form and label in the domain name. */
    private record Office(String now, String before, String shortly, String label) {}

    private static final List<Province> PROVINCES = Stream.of(
                    "11京京01 12津津02 13冀冀05 14晋晋06 15蒙蒙07 21辽辽08 22吉吉09 23黑黑10 31沪沪03 32苏苏11 33浙浙12",
                    "34皖皖13 35闽闽14 36赣赣15 37鲁鲁16 41豫豫17 42鄂鄂18 43湘湘19 44粤粤20 45桂桂21 46琼琼22 50渝渝04",
                    "51蜀川23 52黔贵24 53滇滇25 54藏藏26 61陕陕27 62陇甘28 63青青29 64宁宁30 65新新31")
            .flatMap(line -> Stream.of(line.split(" ")))
            .map(each ->
                    new Province(each.substring(0, 2), each.substring(2, 3), each.substring(3, 4), each.substring(4)))
            .toList();

    private static final List<Region> REGIONS = List.of(
            new Region("样例市", "yanglishi"),
            new Region("样江市", "yjianglz"),
            new Region("虚岭县", "xulingx"),
            new Region("拟山县", "nishanx"),
            new Region("例河区", "liheq"),
            new Region("样例满族自治县", "yanglimz"));

    /** Some new names hold the old one, some old names hold the new one. */
    private static final List<Office> OFFICES = List.of(
            new Office("教育局", "教育委员会", "教育局网", "jyj"),
            new Office("生态环境局", "环境保护局", "生态环境", "sthjj"),
            new Office("文化和旅游局", "文化体育广播电视局", "文旅局", "wlj"),
            new Office("自然资源局", "国土资源局", "自然资源", "zrzyj"),
            new Office("应急管理局", "安全生产监督管理局", "应急局", "yjj"),
            new Office("农业农村局", "农业局", "农业农村", "nyncj"),
            new Office("卫生健康委员会", "卫生和计划生育委员会", "卫健委", "wjw"),
            new Office("发展和改革委员会", "发展计划委员会", "发改委", "fgw"),
            new Office("统计局", "计划统计局", "统计局网", "tjj"),
            new Office("林业和草原局", "林业局", "林草局", "lcj"),
            new Office("水务局", "水务局水利处", "水务", "swj"));

    private static final List<Office> UNITS = List.of(
            new Office("气象局", "气象台", "气象", "qx"),
            new Office("税务局", "国家税务局", "税务", "sw"),
            new Office("海事处", "港航监督所", "海事", "hs"));

    private static final List<Office> INSTITUTIONS = List.of(
            new Office("图书馆", "文化馆图书室", "图书馆网", "lib"),
            new Office("中心医院集团", "中心医院", "中心医院集团网", "zxyy"),
            new Office("住房公积金管理中心", "房改办公室", "公积金", "gjj"));

    static Body of(Random random) {
        SiteKind kind = SiteKind.values()[random.nextInt(SiteKind.values().length)];
        return of(kind, random);
    }

    static Body of(SiteKind kind, Random random) {
        Region region = pick(REGIONS, random);
        Province province = pick(PROVINCES, random);
        String portal = "www." + region.label() + ".gov.cn";
        String city = province.code() + two(1 + random.nextInt(17));
        String code = city + (kind == SiteKind.PORTAL || random.nextBoolean() ? "00" : two(1 + random.nextInt(28)));
        Office office = pick(
                switch (kind) {
                    case PORTAL -> List.of(new Office("人民政府", "行政公署", "政府网", "www"));
                    case DEPARTMENT -> OFFICES;
                    case VERTICAL_UNIT -> UNITS;
                    case INSTITUTION -> INSTITUTIONS;
                },
                random);
        String above = kind == SiteKind.VERTICAL_UNIT ? "www.zz" + office.label() + ".gov.cn" : portal;
        String domain = switch (kind) {
            case PORTAL -> portal;
            case DEPARTMENT -> office.label() + "." + region.label() + ".gov.cn";
            case VERTICAL_UNIT -> region.label() + "." + above.substring(4);
            case INSTITUTION -> "www." + region.label() + office.label() + pick(List.of(".cn", ".org.cn"), random);
        };
        String name = region.name() + office.now();
        boolean ownOffice = kind == SiteKind.PORTAL && random.nextBoolean();
        int year = 5 + random.nextInt(19);
        String filed = year < 20 ? two(year) : "20" + year;
        // Units that are led from above have codes of the central body.
        boolean central = kind == SiteKind.VERTICAL_UNIT && random.nextBoolean();
        String serial = "00" + two(1 + random.nextInt(98));
        return new Body(
                kind,
                region.name(),
                code,
                name,
                region.name() + office.shortly(),
                region.name() + office.before(),
                ownOffice ? name + "办公室" : name,
                domain,
                kind == SiteKind.DEPARTMENT || kind == SiteKind.VERTICAL_UNIT ? above : "",
                "www." + region.label() + office.label().replace("www", "zf") + ".gov.cn",
                name + (kind == SiteKind.INSTITUTION ? ".公益" : ".政务"),
                central ? "bm29" + two(1 + PROVINCES.indexOf(province)) + serial : code + serial,
                province.icp() + "ICP备" + filed + serial(random) + "号"
                        + (random.nextBoolean() ? "-" + (1 + random.nextInt(9)) : ""),
                province.police() + "公网安备" + city + two(1 + random.nextInt(28)) + "02" + serial(random) + "号",
                province.mark(),
                "0" + (310 + random.nextInt(600)) + "-" + (2 + random.nextInt(7)) + digits(6, random));
    }

    /** A body of the same kind that shares neither name nor domain name with this one. */
    Body other(Random random) {
        while (true) {
            Body other = of(kind, random);
            if (!other.regionName.contains(regionName)
                    && !regionName.contains(other.regionName)
                    && !other.siteIdCode.equals(siteIdCode)
                    && !other.icpNumber.equals(icpNumber)
                    && !other.policeNumber.equals(policeNumber)) {
                return other;
            }
        }
    }

    /** A card that declares all of this. */
    SiteCard card() {
        return SiteCard.builder()
                .name(name)
                .shortNames(List.of(shortName))
                .retiredNames(List.of(retiredName))
                .kind(kind)
                .organizer(organizer)
                .organizerAliases(organizer.equals(name) ? List.of() : List.of(name))
                .contacts(List.of(phone))
                .domain(domain)
                .retiredDomains(List.of(retiredDomain))
                .chineseDomain(chineseDomain)
                .parentDomain(parentDomain)
                .siteIdCode(siteIdCode)
                .regionCode(regionCode)
                .regionName(regionName)
                .icpNumber(icpNumber)
                .policeNumber(policeNumber)
                .publicBaseUrl("http://" + domain + "/")
                .build();
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }

    /** Six digits that nobody takes for a placeholder. */
    private static String serial(Random random) {
        return "0" + (1 + random.nextInt(9)) + digits(3, random) + (1 + random.nextInt(9));
    }

    private static String digits(int count, Random random) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
