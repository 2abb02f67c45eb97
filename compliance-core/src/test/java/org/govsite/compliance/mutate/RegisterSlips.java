package org.govsite.compliance.mutate;

import java.util.List;
import java.util.function.BiFunction;
import org.govsite.compliance.site.SiteCard;
import org.govsite.compliance.site.SiteCardBuilder;

/** Changes that nobody reported to the office, so that its register says something else. */
final class RegisterSlips {

    private RegisterSlips() {}

    static List<Slip> all() {
        return List.of(
                slip("name", (card, other) -> card.name(other.name())),
                slip("domain", (card, other) -> card.domain("www.before" + other.siteIdCode() + ".gov.cn")),
                slip(
                        "retired domain as domain",
                        (card, other) ->
                                card.retiredDomains(List.of()).domain("www.before" + other.siteIdCode() + ".gov.cn")),
                slip(
                        "identity-site-id-code",
                        "code",
                        (card, other) -> card.siteIdCode(other.siteIdCode().replaceFirst("....$", "9999"))),
                slip("organiser", (card, other) -> card.organizer(other.organizer())),
                slip("identity-icp-number", "ICP number", (card, other) -> card.icpNumber(other.icpNumber())),
                slip(
                        "identity-police-number",
                        "police number",
                        (card, other) -> card.policeNumber(other.policeNumber())));
    }

    private static Slip slip(String what, BiFunction<SiteCardBuilder, Body, SiteCardBuilder> change) {
        return slip("register-agreement", what, change);
    }

    private static Slip slip(String rule, String what, BiFunction<SiteCardBuilder, Body, SiteCardBuilder> change) {
        return new Slip("another " + what + " in the register", (site, random) -> {
            SiteCard own = site.register().get(site.register().size() - 1);
            Body other = site.body().other(random);
            return Slipped.whole(
                    site.registeredAs(change.apply(own.toBuilder(), other).build()), rule);
        });
    }
}
