package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.report.Printable;
import org.govsite.compliance.text.Languages;
import org.govsite.compliance.text.Texts;

/** Tells the changes in sentences. */
final class DiffLines {

    static final Languages LANGUAGES = Languages.beside(DiffLines.class, "diff");

    /** How far lines are indented that belong to the one before. */
    private static final String BELOW = "    ";

    private static final int NAMED = 5;

    private final PackDiff diff;
    private final Locale locale;
    private final Texts messages;
    private final DiffWords words;
    private final List<String> lines = new ArrayList<>();

    private DiffLines(PackDiff diff, Locale locale) {
        this.diff = diff;
        this.locale = locale;
        this.messages = LANGUAGES.in(locale);
        this.words = new DiffWords(messages, locale);
    }

    /** @param forAuthors whether to end with what the changes ask of the version number */
    static List<String> of(PackDiff diff, Locale locale, boolean forAuthors) {
        DiffLines lines = new DiffLines(diff, locale);
        lines.head();
        diff.changes().forEach(lines::change);
        if (forAuthors) {
            lines.version();
        }
        return List.copyOf(lines.lines);
    }

    private void head() {
        PackRef was = diff.before().ref();
        PackRef is = diff.after().ref();
        Map<String, ?> packs =
                Map.of("before", was, "after", is, "effective", diff.after().effective(), "summary", summary());
        lines.add(messages.text(diff.isEmpty() ? was.equals(is) ? "head.same" : "head.none" : "head", packs));
        if (!diff.isEmpty() && diff.isReversed()) {
            lines.add(messages.text("reversed", packs));
        }
    }

    private String summary() {
        List<String> parts = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            long rules = diff.changes().stream()
                    .filter(change -> change.subject() == PackChange.Subject.RULE)
                    .filter(change -> change.kinds().contains(kind))
                    .count();
            count(parts, "summary.rule." + DiffWords.word(kind), rules);
        }
        count(parts, "summary.item", number(PackChange.Subject.ITEM));
        if (number(PackChange.Subject.PACK) > 0) {
            parts.add(messages.text("summary.pack"));
        }
        return String.join(messages.text("comma"), parts);
    }

    private long number(PackChange.Subject subject) {
        return diff.changes().stream()
                .filter(change -> change.subject() == subject)
                .count();
    }

    private void count(List<String> parts, String key, long n) {
        if (n > 0) {
            parts.add(messages.count(key, n));
        }
    }

    private void change(PackChange change) {
        lines.add(messages.text(
                "subject." + DiffWords.word(change.subject()),
                Map.of(
                        "id",
                        change.id(),
                        "title",
                        Printable.value(change.title().in(locale)),
                        "kinds",
                        change.kinds().stream()
                                .map(kind -> messages.text("kind." + DiffWords.word(kind)))
                                .collect(Collectors.joining(messages.text("list"))))));
        change.effects().forEach(effect -> below(words.effect(effect)));
        change.fields().forEach(field -> below(words.field(field)));
        if (change.subject() == PackChange.Subject.ITEM) {
            below(
                    change.reaches().isEmpty()
                            ? messages.text("reaches.none")
                            : messages.text("reaches", Map.of("rules", words.list(change.reaches(), NAMED))));
        }
        boolean named = change.subject() != PackChange.Subject.RULE;
        alike(change.nowFailing()).forEach(examples -> below(words.failing(examples, named)));
    }

    private static Collection<List<NowFailing>> alike(List<NowFailing> failing) {
        Map<String, List<NowFailing>> alike = new LinkedHashMap<>();
        failing.forEach(each -> alike.computeIfAbsent(
                        each.rule() + " " + each.before() + " " + each.after(), key -> new ArrayList<>())
                .add(each));
        return alike.values();
    }

    private void below(String line) {
        lines.add(BELOW + line);
    }

    private void version() {
        boolean oneLine = diff.before().ref().id().equals(diff.after().ref().id())
                && !diff.before().ref().equals(diff.after().ref())
                && !diff.isReversed();
        if (oneLine && diff.bump() != Bump.NONE) {
            lines.add(messages.text(
                    "version." + diff.bump().json(),
                    Map.of("effective", diff.after().effective())));
        }
    }
}
