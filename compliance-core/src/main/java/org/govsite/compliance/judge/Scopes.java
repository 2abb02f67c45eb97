package org.govsite.compliance.judge;

import java.util.Set;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.PageRole;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.PageScope;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.site.SiteCard;

/**
 * Which pages a rule speaks of. The site card's word on what is a column or an article counts more than evidence; a page
 * that it declares to be in another language is neither, and is not asked for what is written in Chinese. A page that only
 * seems to be in another language is asked what it lacks, as a question.
 */
final class Scopes {

    /** Keys of the card whose values are names in Chinese. */
    private static final Set<String> NAMES =
            Set.of("name", "shortNames", "organizer", "organizerAliases", "regionName");

    private final SiteCard card;
    private final String home;
    private final Set<String> ofOthers;
    private final Set<String> foreign;

    /**
     * @param ofOthers paths of pages that are those of another site of the group
     * @param foreign paths of pages that seem to be in another language
     */
    Scopes(SiteCard card, String home, Set<String> ofOthers, Set<String> foreign) {
        this.card = card;
        this.home = home;
        this.ofOthers = ofOthers;
        this.foreign = foreign;
    }

    boolean holds(Rule rule, PageFacts page) {
        if (ofOthers.contains(page.path()) && asksWhoseSite(rule.requirement())) {
            return false;
        }
        if (isOtherLanguage(page)) {
            return rule.pages() == PageScope.DOCUMENTS && !asksForChinese(rule.requirement());
        }
        if (seemsForeign(page)) {
            boolean asked = rule.requirement() instanceof Requirement.Presence || !asksForChinese(rule.requirement());
            return asked && (rule.pages() == PageScope.DOCUMENTS || rule.pages() == PageScope.HOME && isHome(page));
        }
        return holds(rule.pages(), page);
    }

    /** Whether a page seems to be in another language and nobody has declared it: what it lacks is a question. */
    boolean seemsForeign(PageFacts page) {
        return foreign.contains(page.path()) && !isOtherLanguage(page);
    }

    private boolean isHome(PageFacts page) {
        return page.path().equals(home);
    }

    /** Whether a page lists what appears in one column of the site. */
    boolean isColumn(PageFacts page) {
        return !isOtherLanguage(page) && !seemsForeign(page) && holds(PageScope.COLUMNS, page);
    }

    private boolean isOtherLanguage(PageFacts page) {
        return card.otherLanguagePages().stream().anyMatch(pattern -> pattern.matches(page.path()));
    }

    /** Whether a question compares a page with what the site says of itself, or with what is declared of it. */
    private static boolean asksWhoseSite(Requirement requirement) {
        if (requirement instanceof Requirement.Agreement agreement) {
            return agreement.field().isDeclared() || agreement.with().stream().anyMatch(FieldRef::isDeclared);
        }
        if (requirement instanceof IdentityRequirement.Joined joined) {
            return joined.parts().stream()
                    .flatMap(part -> part.fields().stream())
                    .anyMatch(FieldRef::isDeclared);
        }
        return requirement instanceof IdentityRequirement.Identity
                || requirement instanceof Requirement.RegisterAgreement;
    }

    private static boolean asksForChinese(Requirement requirement) {
        if (requirement instanceof Requirement.Agreement agreement) {
            return NAMES.contains(agreement.unless())
                    || agreement.with().stream()
                            .anyMatch(field -> field.kind() == FieldRef.Kind.CARD && NAMES.contains(field.key()));
        }
        return requirement instanceof Requirement.Presence
                || requirement instanceof IdentityRequirement.Identity identity && NAMES.contains(identity.unless());
    }

    private boolean holds(PageScope scope, PageFacts page) {
        boolean isHome = isHome(page);
        return switch (scope) {
            case HOME -> isHome;
            case DOCUMENTS -> true;
            case COLUMNS -> !isHome && role(page) == PageRole.COLUMN;
            case ARTICLES -> !isHome && role(page) == PageRole.ARTICLE;
        };
    }

    /**
     * Whether it is certain that a page is what the scope speaks of. A folder's index that lists may be the front page of a
     * topic as well as a column.
     */
    boolean isCertain(PageScope scope, PageFacts page) {
        return scope != PageScope.COLUMNS
                || !page.roleReason().endsWith("dated-links")
                || card.columnPages().stream().anyMatch(pattern -> pattern.matches(page.path()));
    }

    private PageRole role(PageFacts page) {
        if (card.articlePages().stream().anyMatch(pattern -> pattern.matches(page.path()))) {
            return PageRole.ARTICLE;
        }
        return card.columnPages().stream().anyMatch(pattern -> pattern.matches(page.path()))
                ? PageRole.COLUMN
                : page.role();
    }
}
