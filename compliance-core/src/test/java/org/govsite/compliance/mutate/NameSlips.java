package org.govsite.compliance.mutate;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names that are out of date or belong to somebody else. */
final class NameSlips {

    private static final String BEFORE_MAP = "<a href=\"/sitemap";
    private static final Pattern FIRST_PIECE = Pattern.compile("<a |<img |>[\\s]*[^\\s<]");

    private NameSlips() {}

    static List<Slip> all() {
        return List.of(
                new Slip("old name in the header", (site, random) -> {
                    String old = site.body().retiredName();
                    return header(site, random, old, -1, "name-retired");
                }),
                new Slip("name of another body in the header", (site, random) -> {
                    String other = site.body().other(random).name();
                    Matcher first = FIRST_PIECE.matcher(site.header());
                    return header(site, random, other, first.find() ? first.end() - 1 : 0, "name-header");
                }),
                new Slip(
                        "old name in the title",
                        (site, random) -> title(site, site.body().retiredName(), "name-retired-title")),
                new Slip(
                        "name of another body in the title",
                        (site, random) -> title(site, site.body().other(random).name(), "name-title")),
                new Slip(
                        "old name in the tag",
                        (site, random) ->
                                TagSlips.content(site, "SiteName", site.body().retiredName(), random, "name-retired")),
                new Slip(
                        "name of another body in the tag",
                        (site, random) -> TagSlips.content(
                                site, "SiteName", site.body().other(random).name(), random, "name-tag")),
                new Slip("the body of another region in the tag", (site, random) -> {
                    Body body = site.body();
                    String region = body.other(random).regionName();
                    return TagSlips.content(
                            site, "SiteName", body.name().replace(body.regionName(), region), random, "name-tag");
                }),
                new Slip(
                        "old name as organiser",
                        (site, random) -> organizer(site, random, site.body().retiredName(), "name-retired")),
                new Slip(
                        "another body as organiser",
                        (site, random) -> organizer(
                                site, random, site.body().other(random).name(), "name-organizer")),
                new Slip(
                        "old name in a copyright line",
                        (site, random) ->
                                inFooter(site, random, "版权所有：" + site.body().retiredName(), "name-retired")));
    }

    /** @param blamed index in the changed header; -1 for where the name starts */
    private static Slipped header(CleanSite site, Random random, String name, int blamed, String rule) {
        String changed = site.header().replace(site.body().name(), name);
        int at = blamed < 0 ? changed.indexOf(name) : blamed;
        return Slipped.edit(site, site.carriers(CleanSite.HEADER, random), site.header(), changed, at, rule);
    }

    private static Slipped title(CleanSite site, String name, String rule) {
        String from = "<title>" + site.body().name() + "</title>";
        return Slipped.edit(site, List.of(site.home().path()), from, "<title>" + name + "</title>", "<title>", rule);
    }

    private static Slipped organizer(CleanSite site, Random random, String name, String rule) {
        String footer = site.footer();
        int label = footer.indexOf("主办");
        int at = footer.indexOf(site.body().organizer(), label);
        int end = at + site.body().organizer().length();
        String changed = footer.substring(0, at) + name + footer.substring(end);
        return Slipped.edit(site, site.carriers(CleanSite.FOOTER, random), footer, changed, at, rule);
    }

    /** A line of text before the link to the site map. */
    static @Nullable Slipped inFooter(CleanSite site, Random random, String text, String rule) {
        String line = "<span>" + text + "</span> ";
        String changed = site.footer().replace(BEFORE_MAP, line + BEFORE_MAP);
        return Slipped.edit(site, site.carriers(CleanSite.FOOTER, random), site.footer(), changed, line, rule);
    }
}
