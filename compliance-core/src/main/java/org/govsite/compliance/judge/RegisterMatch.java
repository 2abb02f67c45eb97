package org.govsite.compliance.judge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.MetaTag;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.site.Register;
import org.govsite.compliance.site.RegisterEntry;
import org.govsite.compliance.site.SiteCard;

/**
 * Finds the entry of a site in a register. What the card declares decides; only a card with neither code nor domain
 * name leaves the word to the home page: its site tags first, then the site identification codes that it shows. A pure
 * function.
 */
public final class RegisterMatch {

    private static final String CODE_TAG = "SiteIDCode";
    private static final String DOMAIN_TAG = "SiteDomain";
    private static final String CODE_ITEM = "site-id-code";

    private RegisterMatch() {}

    public static Optional<RegisterEntry> find(Register register, FactSheet facts, RulePack pack, SiteCard card) {
        boolean declared = Stream.of("siteIdCode", "domain", "otherDomains", "chineseDomain")
                .anyMatch(key -> !card.all(key).isEmpty());
        if (declared) {
            return register.match(card);
        }
        return HomePage.find(facts, card)
                .flatMap(home -> register.match(content(home, CODE_TAG), content(home, DOMAIN_TAG))
                        .or(() -> shown(home, facts, pack).stream()
                                .flatMap(code -> register.match(code, "").stream())
                                .findFirst()));
    }

    /** The codes that a visitor, or at least a script, sees on the page. */
    private static List<String> shown(PageFacts home, FactSheet facts, RulePack pack) {
        return pack.item(CODE_ITEM).isEmpty()
                ? List.of()
                : new PageReader(facts, pack).read(home).item(CODE_ITEM).values();
    }

    /**
     * Of the first such tag that holds anything, whatever the case of its name; how a tag is written is a rule's
     * question.
     */
    private static String content(PageFacts page, String tag) {
        return page.meta().stream()
                .filter(meta -> meta.name().equalsIgnoreCase(tag))
                .map(MetaTag::content)
                .filter(content -> !content.isBlank())
                .findFirst()
                .orElse("");
    }
}
