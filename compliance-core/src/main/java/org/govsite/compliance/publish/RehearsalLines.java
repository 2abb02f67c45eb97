package org.govsite.compliance.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.text.Languages;
import org.govsite.compliance.text.Texts;
import org.jspecify.annotations.Nullable;

/** Puts a rehearsal into words: first how many rules move on each site, then each move by rule and site. */
final class RehearsalLines {

    static final Languages LANGUAGES = Languages.beside(RehearsalLines.class, "rehearsal");

    /** Moves that are told one by one, in this order. */
    private static final List<Move> TOLD = List.of(
            Move.NEWLY_FAILING, Move.HEAVIER, Move.LIGHTER, Move.NEWLY_PASSING, Move.NEWLY_ASKING, Move.NEWLY_UNSEEN);

    private static final List<Move> COUNTED = List.of(
            Move.NEWLY_FAILING,
            Move.HEAVIER,
            Move.LIGHTER,
            Move.NEWLY_PASSING,
            Move.NEWLY_ASKING,
            Move.NEWLY_UNSEEN,
            Move.STILL_FAILING,
            Move.PASSING);

    private static final String INDENT = "  ";

    private final Rehearsal rehearsal;
    private final Locale locale;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    RehearsalLines(Rehearsal rehearsal, Locale locale) {
        this.rehearsal = rehearsal;
        this.locale = locale;
        this.texts = LANGUAGES.in(locale);
    }

    List<String> lines() {
        lines.add(texts.text(
                "header",
                pack(rehearsal.before().ref()),
                pack(rehearsal.after().ref()),
                texts.count("sites", rehearsal.sites().size()),
                rehearsal.asOf()));
        if (!rehearsal.sites().isEmpty()) {
            overview();
        }
        TOLD.forEach(this::told);
        unexercised();
        unread();
        return List.copyOf(lines);
    }

    private static String pack(PackRef ref) {
        return ref.id() + " " + ref.version();
    }

    private void overview() {
        TextTable table = new TextTable(INDENT);
        List<String> head = new ArrayList<>(List.of(texts.text("site")));
        COUNTED.forEach(move -> head.add(texts.text("move." + move.json())));
        head.add(texts.text("site-name"));
        table.row(head);
        for (RehearsedSite site : rehearsal.sites()) {
            List<String> row = new ArrayList<>(List.of(Console.printable(site.name())));
            COUNTED.forEach(move -> row.add(String.valueOf(site.rules(move).size())));
            row.add(Console.printable(site.siteName()));
            table.row(row);
        }
        if (rehearsal.sites().size() > 1) {
            List<String> sum = new ArrayList<>(List.of(texts.text("sum")));
            COUNTED.forEach(move -> sum.add(String.valueOf(count(move))));
            table.row(sum);
        }
        lines.addAll(table.lines());
    }

    private int count(Move move) {
        return rehearsal.sites().stream()
                .mapToInt(site -> site.rules(move).size())
                .sum();
    }

    private void told(Move move) {
        int count = count(move);
        if (count == 0) {
            return;
        }
        lines.add(texts.count("told." + move.json(), count));
        SortedMap<String, Map<String, RehearsedRule>> byRule = new TreeMap<>();
        for (RehearsedSite site : rehearsal.sites()) {
            for (RehearsedRule rule : site.rules(move)) {
                byRule.computeIfAbsent(rule.rule().value(), id -> new LinkedHashMap<>())
                        .put(site.name(), rule);
            }
        }
        byRule.forEach((id, sites) -> {
            String title = sites.values().iterator().next().title().in(locale);
            lines.add(INDENT + id + " " + Console.printable(title));
            TextTable table = new TextTable(INDENT + INDENT);
            table.row(head(move));
            sites.forEach((name, rule) -> table.row(row(move, Console.printable(name), rule)));
            lines.addAll(table.lines());
        });
    }

    private List<String> head(Move move) {
        List<String> keys = switch (move) {
            case NEWLY_PASSING -> List.of("site", "was", "is");
            case NEWLY_ASKING, NEWLY_UNSEEN -> List.of("site", "severity", "pages", "place", "message");
            default -> List.of("site", "severity", "error-from", "left", "pages", "place");
        };
        return keys.stream().map(key -> texts.text(key)).toList();
    }

    private List<String> row(Move move, String site, RehearsedRule rule) {
        Prospect before = rule.before();
        Prospect after = rule.after();
        if (move == Move.NEWLY_PASSING || after == null) {
            return List.of(site, severity(before), texts.text("now." + outcome(after)));
        }
        if (move == Move.NEWLY_ASKING || move == Move.NEWLY_UNSEEN) {
            return List.of(
                    site,
                    severity(after),
                    String.valueOf(after.pages()),
                    place(after),
                    Console.printable(after.message().in(locale)));
        }
        boolean both = move != Move.NEWLY_FAILING;
        return List.of(
                site,
                both ? change(severity(before), severity(after)) : severity(after),
                both ? change(errorFrom(before), errorFrom(after)) : errorFrom(after),
                left(rule.daysLeft(rehearsal.asOf())),
                String.valueOf(after.pages()),
                place(after));
    }

    private static String change(String was, String is) {
        return was.equals(is) ? is : was + " -> " + is;
    }

    private String severity(@Nullable Prospect prospect) {
        Severity severity = prospect == null ? null : prospect.severity();
        return severity == null ? "" : texts.text("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    private String outcome(@Nullable Prospect after) {
        return after == null || after.outcome() == Outcome.INAPPLICABLE ? "not-asked" : "passed";
    }

    private String errorFrom(@Nullable Prospect prospect) {
        LocalDate day = prospect == null ? null : prospect.errorFrom();
        if (day == null) {
            return texts.text("error.never");
        }
        return day.equals(rehearsal.asOf()) ? texts.text("error.now") : day.toString();
    }

    private String left(OptionalLong days) {
        return days.isPresent() ? texts.count("days", days.getAsLong()) : "-";
    }

    private static String place(Prospect prospect) {
        return prospect.location() == null
                ? ""
                : Console.printable(prospect.location().toString());
    }

    private void unexercised() {
        List<Rule> rules = rehearsal.unexercised();
        if (rules.isEmpty() || rehearsal.sites().isEmpty()) {
            return;
        }
        lines.add(texts.count("unexercised", rules.size()));
        TextTable table = new TextTable(INDENT);
        for (Rule rule : rules) {
            boolean known = rehearsal.before().rule(rule.id().value()).isPresent();
            table.row(List.of(
                    rule.id().value(),
                    Console.printable(rule.title().in(locale)) + (known ? "" : texts.text("new-rule"))));
        }
        lines.addAll(table.lines());
    }

    private void unread() {
        if (!rehearsal.unread().isEmpty()) {
            lines.add(texts.count("unread", rehearsal.unread().size()));
            rehearsal
                    .unread()
                    .forEach(site -> lines.add(INDENT
                            + texts.text(
                                    "unread.site", Console.printable(site.name()), Console.printable(site.reason()))));
        }
    }
}
