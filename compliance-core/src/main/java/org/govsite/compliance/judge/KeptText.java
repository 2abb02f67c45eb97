package org.govsite.compliance.judge;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.Clue;
import org.govsite.compliance.pack.Item;

/**
 * Which text outside header and footer the facts of a site hold: that near the landmark words of their extractor, and dates. Of
 * an item whose words are none of these, nobody can say from the facts that it is not on a page.
 */
final class KeptText {

    /** Dates are kept too, and a pattern for them spells out the century. */
    private static final String CENTURY = "20";

    private final List<String> words;

    KeptText(FactSheet facts) {
        words = facts.words().stream()
                .map(word -> Squeezed.squeeze(word).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether the text of an item, wherever it stands on a page, would be in the facts. */
    boolean holds(Item item) {
        Predicate<String> kept = word -> word.equals(CENTURY) || words.stream().anyMatch(word::contains);
        for (Clue clue : item.clues()) {
            if (clue instanceof Clue.Text text && !text.footerOnly()) {
                List<String> required = RequiredWords.of(text.pattern(), kept);
                if (required.isEmpty() || !required.stream().allMatch(kept)) {
                    return false;
                }
            }
        }
        return true;
    }
}
