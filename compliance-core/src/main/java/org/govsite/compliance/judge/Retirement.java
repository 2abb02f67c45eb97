package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.govsite.compliance.site.SiteCard;

/**
 * Names or domains that a site no longer uses, and how they are found in a text. What stands inside a name or domain that
 * is in use now is not found, because a new name may hold an old one.
 *
 * @param old retired names or domains in normal form
 * @param now current names and domains in normal form
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

    /**
     * A retired name or domain in a text.
     *
     * @param written as the card writes it
     * @param at index in the text as written where it starts first
     */
    record Hit(String written, int at) {}

    static Retirement of(SiteCard card, String key) {
        List<String> written = card.all(key);
        if (written.isEmpty()) {
            return new Retirement(List.of(), List.of(), List.of());
        }
        List<String> now = Fields.normal(CURRENT.stream().flatMap(each -> card.all(each).stream()));
        return new Retirement(written.stream().map(Fields::normal).toList(), now, written);
    }

    boolean isEmpty() {
        return old.isEmpty();
    }

    /** The retired ones that stand in a text, in the order of the card. */
    List<Hit> in(NormalText text) {
        List<Hit> found = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            int at = find(text.text(), old.get(i));
            if (at >= 0) {
                found.add(new Hit(written.get(i), text.origin(at)));
            }
        }
        return found;
    }

    private int find(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (standsAlone(text, at, at + name.length()) && !isPartOfCurrent(text, at, at + name.length())) {
                return at;
            }
        }
        return -1;
    }

    private boolean isPartOfCurrent(String text, int from, int to) {
        return now.stream()
                .anyMatch(current -> Stream.iterate(
                                text.lastIndexOf(current, from), at -> at >= 0, at -> text.lastIndexOf(current, at - 1))
                        .takeWhile(at -> at + current.length() > from)
                        .anyMatch(at -> at + current.length() >= to));
    }

    /** Whether a name is found here; a domain counts only where it is not part of a longer label or of a mail address. */
    private static boolean standsAlone(String text, int from, int to) {
        boolean ascii = isLabel(text.charAt(from)) && isLabel(text.charAt(to - 1));
        boolean before = from > 0 && (isLabel(text.charAt(from - 1)) || text.charAt(from - 1) == '@');
        boolean after = to < text.length() && isLabel(text.charAt(to));
        return !ascii || !before && !after;
    }

    private static boolean isLabel(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-');
    }
}
