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

    /** Words that say that what follows is a former name. */
    private static final List<String> FORMER = List.of("原名称", "原名", "曾用名", "前身", "旧称", "原称", "原");

    /** Signs and words that may stand between such a word and the name. */
    private static final String BETWEEN = "\"'“”‘’「」『』《》(（[【:：为是";

    /** Characters that may stand before 原 without making another word of it. */
    private static final String BEFORE_FORMER = "由系为是及和与将把从自即在对";

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
            int to = at + name.length();
            if (standsAlone(text, at, to) && !isPartOfCurrent(text, at, to) && !isFormer(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the text itself says that a name is the former one: {@code （原样例市林业局）}. */
    private static boolean isFormer(String text, int from) {
        int end = from;
        while (end > 0 && BETWEEN.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String before = text.substring(0, end);
        return FORMER.stream()
                .filter(before::endsWith)
                .anyMatch(word -> word.length() > 1 || beginsWord(before, before.length() - word.length()));
    }

    /** Whether no other word, such as 草原, ends with the character here. */
    private static boolean beginsWord(String text, int at) {
        return at == 0
                || !Character.isIdeographic(text.charAt(at - 1))
                || BEFORE_FORMER.indexOf(text.charAt(at - 1)) >= 0;
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
