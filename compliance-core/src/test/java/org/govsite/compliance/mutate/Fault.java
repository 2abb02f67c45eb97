package org.govsite.compliance.mutate;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.govsite.compliance.site.SiteCard;
import org.jspecify.annotations.Nullable;

/**
 * A way in which what a site says of itself goes wrong.
 *
 * @param name what happens
 * @param reach on which pages
 * @param known what else is known of the site
 * @param rules the rules of which one has to speak
 */
record Fault(String name, Reach reach, Known known, Set<String> rules, Maker maker) {

    /** On which pages something is wrong. */
    enum Reach {
        ALL,
        ONE_TEMPLATE,
        HOME,
        ONE_PAGE;

        List<Sheet> pages(CleanSite site, Random random) {
            return switch (this) {
                case ALL -> site.sheets();
                case ONE_TEMPLATE -> {
                    // The first one makes most pages.
                    List<Template> others = site.sheets().stream()
                            .map(Sheet::template)
                            .distinct()
                            .skip(1)
                            .toList();
                    Template template = others.get(random.nextInt(others.size()));
                    yield site.sheets().stream()
                            .filter(sheet -> sheet.template().equals(template))
                            .toList();
                }
                case HOME -> List.of(site.home());
                case ONE_PAGE ->
                    List.of(site.sheets().get(1 + random.nextInt(site.sheets().size() - 1)));
            };
        }
    }

    /** What tells what is right, besides the pages. */
    enum Known {
        CARD_AND_REGISTER,
        CARD,
        REGISTER,
        NOTHING;

        boolean hasCard() {
            return this == CARD_AND_REGISTER || this == CARD;
        }

        boolean hasRegister() {
            return this == CARD_AND_REGISTER || this == REGISTER;
        }

        /** The card of the site, or one that says no more than how the site is built. */
        SiteCard card(CleanSite site) {
            SiteCard card = site.card();
            return hasCard()
                    ? card
                    : SiteCard.builder()
                            .homePage(card.homePage())
                            .columnPages(card.all("columnPages"))
                            .articlePages(card.all("articlePages"))
                            .otherLanguagePages(card.all("otherLanguagePages"))
                            .build();
        }
    }

    /** Lets it happen on some pages of a site; null where it cannot. */
    @FunctionalInterface
    interface Maker {
        @Nullable
        Faulty make(CleanSite site, List<Sheet> pages, Random random);
    }

    /** Whether a rule may be the one that speaks; where there is a register, it may be the one about it. */
    boolean isMeant(String rule) {
        return rules.contains(rule) || known.hasRegister() && rule.equals("register-agreement");
    }

    @Nullable
    Faulty happen(CleanSite site, Random random) {
        return maker.make(site, reach.pages(site, random), random);
    }
}
