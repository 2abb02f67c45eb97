package org.govsite.compliance.mutate;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.govsite.compliance.mutate.Sheet.Purpose;

/** Articles that do not say when they were published, or from where they come. */
final class ArticleSlips {

    private static final List<String> OTHER_FORMS = List.of(
            "%1$s年%2$s月%3$s日 %4$s", "%1$s年%2$s月%3$s日", "%1$s/%2$s/%3$s %4$s", "%1$s.%2$s.%3$s %4$s", "%1$s-%2$s-%3$s");

    private ArticleSlips() {}

    static List<Slip> all() {
        return List.of(
                new Slip("no time on an article", (site, random) -> {
                    Sheet sheet = any(site, random);
                    return missing(site, sheet, sheet.published().replace(sheet.time(), ""), "article-time");
                }),
                new Slip("time of an article in another form", (site, random) -> {
                    Sheet sheet = any(site, random);
                    String form = OTHER_FORMS.get(random.nextInt(OTHER_FORMS.size()));
                    String time = sheet.time();
                    String other = form.formatted(
                            time.substring(0, 4), time.substring(5, 7), time.substring(8, 10), time.substring(11));
                    String to = sheet.published().replace(time, other);
                    return Slipped.edit(
                            site, List.of(sheet.path()), sheet.published(), to, other, "article-time-format");
                }),
                new Slip("no source of an article", (site, random) -> {
                    Sheet sheet = any(site, random);
                    String to =
                            sheet.published().replaceAll("(?:信息|稿件)?来源：", "").replace(sheet.source(), "");
                    return missing(site, sheet, to, "article-source");
                }),
                new Slip("empty source of an article", (site, random) -> {
                    Sheet sheet = any(site, random);
                    return missing(site, sheet, sheet.published().replace(sheet.source(), ""), "article-source");
                }));
    }

    private static Sheet any(CleanSite site, Random random) {
        List<Sheet> articles = site.sheets(Purpose.ARTICLE);
        return articles.get(random.nextInt(articles.size()));
    }

    private static Slipped missing(CleanSite site, Sheet sheet, String to, String rule) {
        CleanSite changed = site.with(sheet.path(), site.text(sheet.path()).replace(sheet.published(), to));
        return new Slipped(changed, Set.of(rule), sheet.path(), Slipped.titleLine(changed, sheet.path()));
    }
}
