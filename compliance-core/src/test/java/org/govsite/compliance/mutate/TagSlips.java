package org.govsite.compliance.mutate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govsite.compliance.mutate.Sheet.Purpose;
import org.jspecify.annotations.Nullable;

/** Meta tags that are missing, say nothing, or are written otherwise than they have to be. */
final class TagSlips {

    private static final List<String> SITE = List.of("SiteName", "SiteDomain", "SiteIDCode");
    private static final List<String> COLUMN =
            List.of("ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType");
    private static final List<String> ARTICLE = List.of("ArticleTitle", "PubDate", "ContentSource");

    /** What templates leave behind. */
    private static final Map<String, String> WORDS = words();

    private static final List<String> BLANKS = List.of("XXX", "${title}", "{{item.title}}", "测试", "待补充", "null");

    private static final List<String> OTHER_TIMES =
            List.of("%s年%s月%s日 10:20", "%s/%s/%s 10:20", "%s.%s.%s 10:20", "%s-%s-%s", "%s-%s-%s 25:10", "%s%s%s1020");

    private TagSlips() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("SiteName", "网站名称");
        words.put("SiteDomain", "网站域名");
        words.put("SiteIDCode", "政府网站标识码");
        words.put("ColumnName", "栏目名称");
        words.put("ColumnDescription", "栏目描述");
        words.put("ColumnKeywords", "栏目关键词");
        words.put("ColumnType", "栏目类别");
        words.put("ArticleTitle", "文章标题");
        words.put("PubDate", "发布日期");
        words.put("ContentSource", "内容来源");
        return words;
    }

    static List<Slip> all() {
        List<Slip> slips = new ArrayList<>();
        for (Purpose purpose : List.of(Purpose.HOME, Purpose.COLUMN, Purpose.ARTICLE)) {
            SITE.forEach(name -> tag(slips, purpose, name, SITE, "tags-site"));
        }
        COLUMN.forEach(name -> tag(slips, Purpose.COLUMN, name, COLUMN, "tags-column"));
        ARTICLE.forEach(name -> tag(slips, Purpose.ARTICLE, name, ARTICLE, "tags-article"));
        slips.add(new Slip("PubDate in another form", (site, random) -> {
            String form = OTHER_TIMES.get(random.nextInt(OTHER_TIMES.size()));
            return pubDate(site, random, form, "tags-pub-date");
        }));
        slips.add(new Slip(
                "PubDate with seconds",
                (site, random) -> pubDate(site, random, "%s-%s-%s 10:20:30", "tags-pub-date-seconds")));
        slips.add(new Slip("two digits of SiteIDCode swapped", TagSlips::swapped));
        slips.add(new Slip(
                "SiteIDCode of another site",
                (site, random) -> content(
                        site, "SiteIDCode", site.body().other(random).siteIdCode(), random, "identity-site-id-code")));
        slips.add(new Slip("ColumnType that is none of the list", (site, random) -> {
            String path = any(site, Purpose.COLUMN, random);
            return change(site, List.of(path), "ColumnType", with("领导活动"), "tags-column-type");
        }));
        return slips;
    }

    private static void tag(List<Slip> slips, Purpose purpose, String name, List<String> group, String rule) {
        String on = name + " on a page for " + purpose.name().toLowerCase(Locale.ROOT);
        slips.add(new Slip(
                "no " + on, (site, random) -> dropped(site, carriers(site, purpose, name, random), name, group, rule)));
        slips.add(new Slip(
                "empty " + on,
                (site, random) -> change(site, carriers(site, purpose, name, random), name, with(""), "tags-filled")));
        slips.add(new Slip("placeholder in " + on, (site, random) -> {
            String word = random.nextBoolean() ? WORDS.get(name) : BLANKS.get(random.nextInt(BLANKS.size()));
            return change(site, carriers(site, purpose, name, random), name, with(word), "tags-filled");
        }));
        slips.add(new Slip("other letter case of " + on, (site, random) -> {
            String other = random.nextBoolean() ? name.toLowerCase(Locale.ROOT) : name.toUpperCase(Locale.ROOT);
            return change(
                    site, carriers(site, purpose, name, random), name, tag -> tag.replace(name, other), "tags-exact");
        }));
        slips.add(new Slip("twice " + on, (site, random) -> {
            List<String> files = carriers(site, purpose, name, random);
            String tag = find(site, files.get(0), name);
            return Slipped.edit(site, files, tag, tag + "\n" + tag, tag.length() + 1, "tags-exact");
        }));
    }

    /** Another content of a site tag, on all pages or on one. */
    static Slipped content(CleanSite site, String name, String content, Random random, String rule) {
        return change(site, site.carriers(CleanSite.META, random), name, with(content), rule);
    }

    private static Slipped pubDate(CleanSite site, Random random, String form, String rule) {
        String path = any(site, Purpose.ARTICLE, random);
        return change(site, List.of(path), "PubDate", with(form.formatted("2017", "03", "15")), rule);
    }

    private static @Nullable Slipped swapped(CleanSite site, Random random) {
        String code = site.body().siteIdCode();
        int at = 1 + random.nextInt(code.length() - 1);
        if (code.charAt(at) == code.charAt(at - 1)) {
            return null;
        }
        String swapped = code.substring(0, at - 1) + code.charAt(at) + code.charAt(at - 1) + code.substring(at + 1);
        return content(site, "SiteIDCode", swapped, random, "identity-site-id-code");
    }

    /** The tag is missing: where the others of its group stand it has to be written. */
    private static Slipped dropped(CleanSite site, List<String> files, String name, List<String> group, String rule) {
        String tag = find(site, files.get(0), name) + "\n";
        Slipped without = Slipped.edit(site, files, tag, "", 0, rule);
        String last = group.stream()
                .filter(other -> !other.equals(name))
                .reduce((one, other) -> other)
                .orElseThrow();
        String sibling = find(without.site(), files.get(0), last);
        return Slipped.edit(without.site(), files.subList(0, 1), sibling, sibling, 0, rule);
    }

    private static List<String> carriers(CleanSite site, Purpose purpose, String name, Random random) {
        boolean included = SITE.contains(name) && site.includes(CleanSite.META);
        return List.of(included ? CleanSite.META : any(site, purpose, random));
    }

    private static String any(CleanSite site, Purpose purpose, Random random) {
        List<Sheet> sheets = site.sheets(purpose);
        return sheets.get(random.nextInt(sheets.size())).path();
    }

    private static java.util.function.UnaryOperator<String> with(String content) {
        return tag -> tag.replaceFirst("(?i)(content=)([\"']).*?\\2", Matcher.quoteReplacement(quoted(tag, content)));
    }

    private static String quoted(String tag, String content) {
        return tag.contains("'") ? "content='" + content + "'" : "content=\"" + content + "\"";
    }

    private static Slipped change(
            CleanSite site,
            List<String> files,
            String name,
            java.util.function.UnaryOperator<String> change,
            String rule) {
        String tag = find(site, files.get(0), name);
        return Slipped.edit(site, files, tag, change.apply(tag), 0, rule);
    }

    private static String find(CleanSite site, String file, String name) {
        Matcher tag = Pattern.compile("(?i)<meta[^>]*name=[\"']" + name + "[\"'][^>]*>")
                .matcher(site.text(file));
        if (!tag.find()) {
            throw new IllegalArgumentException("site " + site.seed() + ": " + file + " has no tag " + name);
        }
        return tag.group();
    }
}
