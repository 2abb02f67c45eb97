package org.govsite.compliance.judge;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.site.SiteCard;
import org.jspecify.annotations.Nullable;

/** Fills {@code {card.KEY|text without card}} in a fix text. */
final class Fixes {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{card\\.([A-Za-z]+)\\|([^{}]*)\\}");

    private Fixes() {}

    /** What to write where, and then what the rule says. */
    static LocalizedText of(@Nullable LocalizedText edit, LocalizedText fix) {
        return edit == null ? fix : new LocalizedText(edit.zh() + fix.zh(), edit.en() + " " + fix.en());
    }

    static LocalizedText fill(LocalizedText fix, SiteCard card) {
        return new LocalizedText(fill(fix.zh(), card.values()), fill(fix.en(), card.values()));
    }

    private static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(values.getOrDefault(m.group(1), m.group(2))));
    }
}
