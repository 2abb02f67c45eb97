package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;

/**
 * The name of a site as its home page shows it, for sites without the tag that says it. Title and header together tell;
 * one of them alone only suggests.
 */
final class HomeName {

    /** An address that leads to the home page of the site, from a page of whatever depth. */
    private static final Pattern HOME = Pattern.compile("(?i)(?:\\.{0,2}/)*+(?:(?:index|default)\\.[a-z]{2,5})?");

    /** A longer title is none, and what stands behind is not looked at. */
    private static final int LONGEST_TITLE = 400;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    private final CardSources.Titles words;
    private final List<String> shown;

    private HomeName(CardSources.Titles words, List<String> shown) {
        this.words = words;
        this.shown = shown;
    }

    /**
     * What the home page suggests.
     *
     * @param names one name, or several of which none is likelier; empty when it suggests none
     * @param sure whether title and header agree on the one name
     */
    record Suggestion(List<String> names, boolean sure) {}

    static Suggestion on(PageFacts home, PageReader reader, CardSources.Titles words) {
        return new HomeName(words, header(home, reader))
                .suggest(home.title()
                        .substring(0, Math.min(LONGEST_TITLE, home.title().length())));
    }

    /** The names of bodies that stand in a title, each as it stands there but for blanks; empty when it names none. */
    static List<String> inTitle(String title, CardSources.Titles words) {
        HomeName names = new HomeName(words, List.of());
        return names.parts(title).stream().filter(names::endsAsName).distinct().toList();
    }

    private Suggestion suggest(String title) {
        Set<String> parts = new LinkedHashSet<>(parts(title));
        Set<String> both = new LinkedHashSet<>();
        parts.stream()
                .filter(part -> shown.stream().anyMatch(text -> squeezed(text).contains(part)))
                .forEach(both::add);
        names(shown).stream().filter(name -> squeezed(title).contains(name)).forEach(both::add);
        List<String> named = longest(both.stream().filter(this::endsAsName).toList());
        if (named.size() == 1) {
            return new Suggestion(named, true);
        }
        for (List<String> weaker : List.of(
                named,
                longest(parts.stream().filter(this::endsAsName).toList()),
                longest(List.copyOf(both)),
                parts.isEmpty() ? longest(names(shown)) : List.<String>of())) {
            if (!weaker.isEmpty()) {
                return new Suggestion(weaker, false);
            }
        }
        return new Suggestion(List.of(), false);
    }

    /** Those that are no part of another one. */
    private static List<String> longest(List<String> names) {
        return names.stream()
                .distinct()
                .filter(name -> names.stream().noneMatch(other -> !other.equals(name) && other.contains(name)))
                .toList();
    }

    private List<String> parts(String title) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= title.length(); at++) {
            if (at == title.length()
                    || Character.isWhitespace(title.charAt(at))
                    || Character.isSpaceChar(title.charAt(at))
                    || words.separators().indexOf(title.charAt(at)) >= 0) {
                String part = bare(squeezed(title.substring(start, at)));
                if (isPossible(part)) {
                    parts.add(part);
                }
                start = at + 1;
            }
        }
        return parts;
    }

    private String bare(String part) {
        String bare = part;
        for (String word : longestFirst(words.before())) {
            bare = bare.startsWith(word) ? bare.substring(word.length()) : bare;
        }
        for (String word : longestFirst(words.after())) {
            bare = bare.endsWith(word) ? bare.substring(0, bare.length() - word.length()) : bare;
        }
        return LinkView.bare(bare);
    }

    private static List<String> longestFirst(List<String> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private List<String> names(List<String> texts) {
        return texts.stream()
                .map(text -> bare(squeezed(text)))
                .filter(text -> isPossible(text) && endsAsName(text))
                .toList();
    }

    private boolean isPossible(String part) {
        long han = part.chars()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .count();
        return part.length() >= SHORTEST
                && part.length() <= LONGEST
                && han * 2 > part.length()
                && !words.ignored().contains(part);
    }

    private boolean endsAsName(String part) {
        return words.endings().stream().anyMatch(part::endsWith);
    }

    private static String squeezed(String text) {
        return Squeezed.squeeze(text);
    }

    /** The lines and alternative texts of the header that are no links to another page. */
    private static List<String> header(PageFacts home, PageReader reader) {
        List<String> texts = new ArrayList<>();
        for (ZoneUse use : home.zones()) {
            if (use.kind() == ZoneKind.HEADER) {
                Zone zone = reader.zone(use);
                Map<Integer, StringBuilder> lines = new TreeMap<>();
                for (Piece piece : zone.pieces()) {
                    if (piece.standing().inert() || leadsAway(zone, piece)) {
                        continue;
                    }
                    if (piece instanceof Piece.Text text) {
                        lines.computeIfAbsent(piece.block(), block -> new StringBuilder())
                                .append(text.text());
                    } else if (piece instanceof Piece.Image image) {
                        texts.add(LinkView.alternative(image));
                    }
                }
                lines.values().forEach(line -> texts.add(line.toString()));
            }
        }
        return texts;
    }

    /** Whether a piece stands in a link to anything but the home page of the site, such as one of a menu. */
    private static boolean leadsAway(Zone zone, Piece piece) {
        return piece.link() >= 0
                && zone.pieces().get(piece.link()) instanceof Piece.Link link
                && link.href() != null
                && !HOME.matcher(link.href().strip()).matches();
    }
}
