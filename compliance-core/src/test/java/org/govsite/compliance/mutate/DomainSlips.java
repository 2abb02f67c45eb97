package org.govsite.compliance.mutate;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.govsite.compliance.site.SiteCard;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/** Domain names that a site of its kind may not have, or that it does not declare as it should. */
final class DomainSlips {

    private DomainSlips() {}

    static List<Slip> all() {
        return List.of(
                new Slip(
                        "domain of another site in the tag",
                        (site, random) ->
                                tag(site, site.body().other(random).domain(), random, "tags-site-domain-agrees")),
                new Slip(
                        "domain with a scheme in the tag",
                        (site, random) -> tag(site, "http://" + site.body().domain(), random, "tags-site-domain")),
                new Slip(
                        "domain with a slash in the tag",
                        (site, random) -> tag(site, site.body().domain() + "/", random, "tags-site-domain")),
                new Slip(
                        "domain with a port in the tag",
                        (site, random) -> tag(site, site.body().domain() + ":8080", random, "tags-site-domain")),
                new Slip(
                        "retired domain in the tag",
                        (site, random) -> tag(site, site.body().retiredDomain(), random, "links-retired-domain")),
                new Slip(
                        "a domain that is none of the government's",
                        (site, random) -> site.body().kind() == SiteKind.INSTITUTION
                                ? null
                                : moved(
                                        site,
                                        "www.yangli0412.com",
                                        "domain-suffix",
                                        "domain-portal",
                                        "domain-department")),
                new Slip(
                        "a department with a registration of its own",
                        (site, random) -> site.body().parentDomain().isEmpty()
                                ? null
                                : moved(
                                        site,
                                        "www.yangli" + site.body().siteIdCode() + ".gov.cn",
                                        "domain-department")),
                new Slip(
                        "a portal without www",
                        (site, random) -> site.body().kind() == SiteKind.PORTAL
                                ? moved(site, site.body().domain().substring(4), "domain-portal")
                                : null),
                new Slip(
                        "an institution on .com",
                        (site, random) -> site.body().kind() == SiteKind.INSTITUTION
                                ? moved(site, "www.yangli0412.com", "domain-suffix-institution")
                                : null),
                new Slip(
                        "an institution on .gov.cn",
                        (site, random) -> site.body().kind() == SiteKind.INSTITUTION
                                ? moved(site, "www.yangli0412.gov.cn", "domain-institution-gov")
                                : null),
                new Slip("a Chinese domain with another suffix", DomainSlips::chinese),
                new Slip("other domains without a main one", (site, random) -> {
                    SiteCard card = site.card().toBuilder()
                            .domain("")
                            .otherDomains(List.of(site.body().domain()))
                            .build();
                    return Slipped.whole(site.withCard(card), "domain-main");
                }));
    }

    private static Slipped tag(CleanSite site, String content, Random random, String rule) {
        return TagSlips.content(site, "SiteDomain", content, random, rule);
    }

    /** The site has moved, with everything that it says and that is said of it, to a domain where it may not be. */
    private static Slipped moved(CleanSite site, String domain, String... rules) {
        CleanSite changed = site;
        for (Map.Entry<String, String> file : site.files().entrySet()) {
            changed = changed.with(
                    file.getKey(), file.getValue().replace(site.body().domain(), domain));
        }
        SiteCard own = site.register().get(site.register().size() - 1);
        changed = changed.registeredAs(own.toBuilder().domain(domain).build())
                .withCard(site.card().toBuilder().domain(domain).build());
        return Slipped.whole(changed, rules);
    }

    private static @Nullable Slipped chinese(CleanSite site, Random random) {
        String domain = site.body().chineseDomain();
        String from = "中文域名：" + domain;
        if (!site.footer().contains(from)) {
            return null;
        }
        String suffix = List.of(".中国", ".网址", ".com", ".公司").get(random.nextInt(4));
        String to = "中文域名：" + domain.substring(0, domain.lastIndexOf('.')) + suffix;
        return Slipped.edit(
                site,
                site.carriers(CleanSite.FOOTER, random),
                site.footer(),
                site.footer().replace(from, to),
                to,
                "domain-chinese");
    }
}
