package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.govsite.compliance.site.SiteCard;

/**
 * Names or domains that a site no longer uses, and how they are found in a text. What the site is called now is looked for
 * first and left out, because a new name may hold an old one.
 *
 * @param old retired names or domains in normal form
 * @param now current names and domains in normal form, longest first
 * @param written the retired ones as the card writes them, in the same order
 */
record Retirement(List<String> old, List<String> now, List<String> written) {

    private static final List<String> CURRENT = List.of(
            "name",
            "shortNames",
            "organizer",
            "organizerAliases",
            "domain",
            "otherDomains",
            "chineseDomain",
            "parentDomain");

    static Retirement of(SiteCard card, String key) {
        List<String> written = card.all(key);
        if (written.isEmpty()) {
            return new Retirement(List.of(), List.of(), List.of());
        }
        List<String> now = Fields.normal(CURRENT.stream().flatMap(each -> card.all(each).stream())).stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
        return new Retirement(written.stream().map(Fields::normal).toList(), now, written);
    }

    boolean isEmpty() {
        return old.isEmpty();
    }

    /** The retired ones, as the card writes them, that stand in a text. */
    List<String> in(String text) {
        if (old.isEmpty()) {
            return List.of();
        }
        String masked = Fields.normal(text);
        if (Stream.of(masked).noneMatch(value -> old.stream().anyMatch(value::contains))) {
            return List.of();
        }
        for (String current : now) {
            masked = masked.replace(current, "\u0000");
        }
        List<String> found = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (standsIn(masked, old.get(i))) {
                found.add(written.get(i));
            }
        }
        return found;
    }

    /** Whether a text holds a name; a domain counts only where it is not part of a longer label or of a mail address. */
    private static boolean standsIn(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean ascii = isLabel(name.charAt(0)) && isLabel(name.charAt(name.length() - 1));
            boolean before = at > 0 && (isLabel(text.charAt(at - 1)) || text.charAt(at - 1) == '@');
            boolean after = end < text.length() && isLabel(text.charAt(end));
            if (!ascii || !before && !after) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLabel(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-');
    }
}
