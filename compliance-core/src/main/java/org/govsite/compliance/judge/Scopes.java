package org.govsite.compliance.judge;

import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.PageRole;
import org.govsite.compliance.pack.PageScope;
import org.govsite.compliance.site.SiteCard;

/** Which pages a rule speaks of. The site card's word on what is a column or an article counts more than evidence. */
final class Scopes {

    private final SiteCard card;
    private final String home;

    Scopes(SiteCard card, String home) {
        this.card = card;
        this.home = home;
    }

    boolean holds(PageScope scope, PageFacts page) {
        boolean isHome = page.path().equals(home);
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
