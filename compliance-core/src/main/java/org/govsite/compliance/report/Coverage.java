package org.govsite.compliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.RuleResult;
import org.govsite.compliance.result.SettlementFile;
import org.govsite.compliance.result.SettlementFile.Type;
import org.govsite.compliance.result.UnreadPage;
import org.govsite.compliance.text.Texts;

/** What was looked at, what was not and why, and by what it was judged: the same statement in every report. */
final class Coverage {

    /** How many pages that could not be read are named. */
    private static final int UNREAD = 50;

    private final CheckResult result;
    private final Locale locale;
    private final Texts messages;

    Coverage(CheckResult result, Locale locale) {
        this.result = result;
        this.locale = locale;
        this.messages = Messages.in(locale);
    }

    /**
     * One thing to be said.
     *
     * @param label what it is
     * @param values what is said of it; never empty
     */
    record Row(String key, String label, List<String> values) {}

    /** All rows but those of single rules. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(row("pages", List.of(pages())));
        rows.add(row("unread", unread()));
        rows.add(row("pack", packs()));
        rows.add(row("digest", List.of(result.pack().digest())));
        rows.add(row("as-of", List.of(result.asOf().toString())));
        rows.add(row("card", List.of(card())));
        rows.add(row("register", List.of(register())));
        rows.add(row("home", List.of(result.home().isEmpty() ? messages.text("html.none") : result.home())));
        for (Type type : Type.values()) {
            rows.add(row(Json.word(type), files(type)));
        }
        return rows;
    }

    /** How many rules were asked, and which were not and why. */
    List<Row> rules() {
        List<String> silent = result.rules().stream()
                .filter(rule -> !isAsked(rule))
                .map(rule ->
                        messages.text("coverage.why", Map.of("rule", rule.rule().id(), "why", asked(rule))))
                .toList();
        long run = result.rules().stream().filter(Coverage::isAsked).count();
        return List.of(
                row("rules-run", List.of(String.valueOf(run))),
                row("rules-not-run", silent.isEmpty() ? List.of(messages.text("html.none")) : silent));
    }

    /** Whether and how a rule was asked. */
    String asked(RuleResult rule) {
        if (rule.phase() == null) {
            return messages.text("html.asked.not-in-force");
        }
        if (!isAsked(rule) && !rule.needs().isEmpty()) {
            return messages.text("html.asked.needs", Map.of("keys", String.join(messages.text("comma"), rule.needs())));
        }
        return messages.text(isAsked(rule) ? "html.asked." + Json.word(rule.phase()) : "html.asked.nothing");
    }

    /** Whether a rule had something to say of a page. */
    static boolean isAsked(RuleResult rule) {
        return rule.phase() != null
                && rule.pages().keySet().stream().anyMatch(outcome -> outcome != Outcome.INAPPLICABLE);
    }

    private Row row(String key, List<String> values) {
        return new Row(key, messages.text("coverage." + key), values);
    }

    private String pages() {
        List<String> parts = new ArrayList<>();
        for (PageKind kind : PageKind.values()) {
            int count = result.pageKinds().getOrDefault(kind, 0);
            if (count > 0) {
                parts.add(messages.text("html.kind." + kind.json(), Map.of("n", count)));
            }
        }
        return String.join(messages.text("comma"), parts)
                + messages.text("semicolon")
                + messages.text("coverage.blind", Map.of("n", result.notMeasurable()));
    }

    private List<String> unread() {
        List<String> lines = new ArrayList<>();
        result.unread().stream().limit(UNREAD).map(this::unread).forEach(lines::add);
        if (result.unread().size() > UNREAD) {
            lines.add(messages.count("html.more-pages", result.unread().size() - UNREAD));
        }
        return lines.isEmpty() ? List.of(messages.text("html.none")) : lines;
    }

    private String unread(UnreadPage page) {
        return messages.text(
                "unread.page", Map.of("path", Printable.value(page.path()), "reason", Printable.value(page.reason())));
    }

    private List<String> packs() {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "coverage.pack.rules",
                Map.of(
                        "pack", result.pack().ref(),
                        "title", Printable.value(result.pack().title().in(locale)),
                        "issuer", Printable.value(result.pack().issuer().in(locale)))));
        result.pack().lineage().stream().skip(1).map(PackRef::toString).forEach(lines::add);
        result.pack().foreign().stream()
                .map(version -> Printable.sentence(version.words().in(locale)))
                .forEach(lines::add);
        return lines;
    }

    private String card() {
        List<String> keys = List.copyOf(result.card().values().keySet());
        return keys.isEmpty()
                ? messages.text("coverage.card.none")
                : messages.text("coverage.card.keys", Map.of("keys", String.join(messages.text("comma"), keys)));
    }

    private String register() {
        return result.registerEntry()
                .map(entry -> messages.text(
                        "coverage.register.found",
                        Map.of(
                                "place",
                                Printable.value(entry.place()),
                                "name",
                                Printable.value(entry.card().name()))))
                .orElse(messages.text("coverage.register.none"));
    }

    private List<String> files(Type type) {
        List<String> lines = result.settlementFiles().stream()
                .filter(file -> file.type() == type)
                .map(this::file)
                .toList();
        return lines.isEmpty() ? List.of(messages.text("coverage.file.none")) : lines;
    }

    private String file(SettlementFile file) {
        return messages.text(
                "coverage.file",
                Map.of("name", Printable.value(file.name()), "entries", file.entries(), "settled", file.settled()));
    }
}
