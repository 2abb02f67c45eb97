package org.govsite.compliance.judge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.site.SiteCard;

/** Finds the home page: the card's, else the entry page of the root folder, following redirects inside the site. */
final class HomePage {

    private static final Pattern ENTRY = Pattern.compile("(?i)(?:index|default)\\.[a-z]{2,5}");
    private static final List<String> PREFERRED =
            List.of("index.html", "index.htm", "index.shtml", "default.html", "default.htm");

    private HomePage() {}

    static Optional<PageFacts> find(FactSheet facts, SiteCard card) {
        Optional<PageFacts> start =
                card.homePage().isEmpty() ? entry(facts) : page(facts, withoutSlash(card.homePage()));
        if (start.isEmpty() || start.get().kind() != PageKind.REDIRECT) {
            return start;
        }
        PageFacts redirect = start.get();
        Optional<PageFacts> led = page(
                facts,
                new LinkTargets(facts, card)
                        .resolve(redirect.path(), redirect.redirectsTo())
                        .path());
        return led.isPresent() ? led : start;
    }

    private static Optional<PageFacts> entry(FactSheet facts) {
        for (String name : PREFERRED) {
            Optional<PageFacts> page = page(facts, name);
            if (page.isPresent()) {
                return page;
            }
        }
        return facts.pages().stream()
                .filter(page -> ENTRY.matcher(page.path()).matches())
                .findFirst();
    }

    private static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static Optional<PageFacts> page(FactSheet facts, String path) {
        return facts.pages().stream().filter(page -> page.path().equals(path)).findFirst();
    }
}
