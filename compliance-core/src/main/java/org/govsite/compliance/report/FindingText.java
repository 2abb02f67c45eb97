package org.govsite.compliance.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.Deprecation;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.result.Witness;
import org.govsite.compliance.site.Location;
import org.govsite.compliance.site.SiteKind;
import org.govsite.compliance.text.Texts;
import org.jspecify.annotations.Nullable;

/** Puts one finding into words. */
final class FindingText {

    /** How many of the pages that share a finding are named. */
    private static final int NAMED_PAGES = 2;

    /** How many sources are cited: the nearest, such as a bulletin of the city, and the one that it rests on. */
    private static final int CITED_SOURCES = 2;

    /** Up to the first full stop or semicolon that ends a clause in either language. */
    private static final Pattern FIRST_CLAUSE = Pattern.compile("(.+?)(?:[。；]|[.;](?: |$))");

    /** So much of what was seen is quoted in a short line. */
    private static final int SHORT = 60;

    private final RulePack pack;
    private final LocalDate asOf;
    private final @Nullable SiteKind siteKind;
    private final Locale locale;
    private final Texts messages;

    FindingText(CheckResult result, Locale locale) {
        this(result.pack(), result.asOf(), result.siteKind(), locale);
    }

    /** Words for a site of no kind in particular. */
    FindingText(RulePack pack, LocalDate asOf, @Nullable SiteKind siteKind, Locale locale) {
        this.pack = pack;
        this.asOf = asOf;
        this.siteKind = siteKind;
        this.locale = locale;
        this.messages = Messages.in(locale);
    }

    /** What is wrong, why that is seen, and the fix last: one line each. */
    List<String> inFull(Finding finding) {
        List<String> lines = new ArrayList<>(List.of(headline(finding)));
        if (finding.dueDate().isPresent()) {
            lines.add(due(finding));
        }
        lines.add(details(finding));
        if (!finding.evidence().witnesses().isEmpty()) {
            lines.add(witnesses(finding));
        }
        if (!finding.settlements().isEmpty()) {
            lines.add(new SettlementText(locale).of(finding));
        }
        lines.add(fix(finding));
        return lines;
    }

    /** Place, rule and what is wrong; starts with {@code path:line:column}, which editors and CI servers link. */
    String headline(Finding finding) {
        return messages.text(
                "finding",
                Map.of(
                        "place", place(finding.location()),
                        "rule", finding.ruleId(),
                        "subject", subject(finding),
                        "message", Printable.sentence(finding.message(locale))));
    }

    /**
     * What a finding is about: the item, else the duty. Duties are worded as they should be ({@code 没有隐藏的链接}), so that it is
     * said what became of them: the finding behind them would read like its contrary.
     */
    String subject(Finding finding) {
        Optional<Item> item = pack.item(finding.item());
        if (item.isPresent()) {
            return Printable.value(item.get().title().in(locale));
        }
        String key = switch (finding.outcome()) {
            case FAILED -> "duty.failed";
            case NOT_MEASURABLE -> "duty.blind";
            default -> "duty.review";
        };
        return messages.text(
                key, Map.of("title", Printable.value(finding.rule().title().in(locale))));
    }

    /** What was wanted, what stands there, which pages have it. */
    String details(Finding finding) {
        List<String> parts = new ArrayList<>();
        wanted(finding, finding.message(locale)).ifPresent(parts::add);
        if (!finding.evidence().seen().isEmpty()) {
            parts.add(seen(finding));
        }
        parts.add(affects(finding));
        return String.join(messages.text("semicolon"), parts);
    }

    /** What was wanted; empty where that is said already. Of tags the form is told, which their names do not tell. */
    private Optional<String> wanted(Finding finding, String said) {
        String wanted = finding.evidence().wanted();
        List<String> forms = formsOfTags(finding);
        if (!forms.isEmpty()) {
            return Optional.of(String.join(messages.text("comma"), forms))
                    .map(form -> messages.text("wanted", Map.of("wanted", Printable.sentence(form))));
        }
        return wanted.isEmpty() || said.contains(wanted)
                ? Optional.empty()
                : Optional.of(messages.text("wanted", Map.of("wanted", Printable.value(wanted))));
    }

    /** How the pack says that the tags are written which a page lacks or leaves empty. */
    private List<String> formsOfTags(Finding finding) {
        Requirement requirement = finding.rule().requirement();
        if (!(requirement instanceof Requirement.TagsPresent) && !(requirement instanceof Requirement.TagsFilled)) {
            return List.of();
        }
        List<String> tags = List.of(finding.evidence().wanted().split("、"));
        Map<String, String> forms = new LinkedHashMap<>();
        pack.rules().forEach(rule -> {
            if (rule.requirement() instanceof Requirement.TagFormat format
                    && tags.contains(format.tag())
                    && rule.phases(siteKind).on(asOf).isPresent()) {
                forms.putIfAbsent(format.tag(), rule.title().in(locale));
            }
        });
        return List.copyOf(forms.values());
    }

    /** What all places say, behind a label. */
    private String witnesses(Finding finding) {
        return messages.text("witnesses", Map.of("said", said(finding)));
    }

    /** Which value stands at which kinds of place, on how many pages, and which of them stands alone. */
    String said(Finding finding) {
        Map<String, List<Witness>> byValue = new LinkedHashMap<>();
        List<Witness> witnesses = finding.evidence().witnesses();
        witnesses.forEach(witness -> byValue.computeIfAbsent(witness.value(), value -> new ArrayList<>())
                .add(witness));
        boolean oneAlone =
                witnesses.stream().filter(witness -> !witness.agrees()).count() == 1;
        List<String> said = new ArrayList<>();
        byValue.forEach((value, who) -> {
            String places = who.stream().map(this::witness).collect(Collectors.joining(messages.text("comma")));
            boolean alone = oneAlone && who.size() == 1 && !who.get(0).agrees();
            said.add(messages.text(
                    alone ? "witnesses.alone" : "witnesses.value",
                    Map.of("value", Printable.value(value), "places", places)));
        });
        return String.join(messages.text("semicolon"), said);
    }

    private String witness(Witness witness) {
        String name = Printable.value(witness.name().in(locale));
        return witness.pages() == 0
                ? name
                : messages.text(
                        "witness", Map.of("name", name, "documents", messages.count("documents", witness.pages())));
    }

    /** From which day it is an error and how many days are left; empty when it is one already or never will be. */
    String due(Finding finding) {
        return finding.dueDate()
                .map(date -> messages.count("due", ChronoUnit.DAYS.between(asOf, date), Map.of("date", date)))
                .orElse("");
    }

    /** What to do, and which documents ask for it. */
    String fix(Finding finding) {
        String sources = finding.rule().sources().stream()
                .limit(CITED_SOURCES)
                .map(source -> Printable.value(source.citation()))
                .collect(Collectors.joining(messages.text("semicolon")));
        return messages.text("fix", Map.of("fix", Printable.sentence(finding.fix(locale)), "source", sources));
    }

    /** Which rule takes the place of the one that was breached. */
    String deprecated(Deprecation deprecation) {
        return messages.text(
                "deprecated", Map.of("since", deprecation.since(), "replacedBy", deprecation.replacedBy()));
    }

    /** The headline, how many pages have it, and from when it is an error. */
    String inOneLine(Finding finding) {
        String line = messages.text("listed", Map.of("finding", headline(finding), "extent", extent(finding)));
        String due = due(finding);
        return due.isEmpty() ? line : line + messages.text("semicolon") + due;
    }

    /** A question in one line, with what it is about and its id. */
    String asked(Finding finding) {
        String seen = Printable.value(finding.evidence().seen());
        return inOneLine(finding)
                + (seen.isEmpty() ? "" : messages.text("semicolon") + messages.text("seen", Map.of("seen", seen)))
                + messages.text("semicolon")
                + messages.text("asked.id", Map.of("id", finding.id()));
    }

    /**
     * The headline, what was wanted and seen, how many pages have it, what to do first, and from when it is an error: enough to
     * begin with. Only the first clause of the fix is given, with a mark that there is more; what it quotes is left out before.
     */
    String inShort(Finding finding) {
        String fix = Printable.sentence(finding.fix(locale));
        Matcher first = FIRST_CLAUSE.matcher(fix);
        String clause = first.find() ? first.group(1) : fix;
        boolean whole = clause.length() >= fix.length() - 1;
        List<String> parts = new ArrayList<>(List.of(headline(finding)));
        String said = finding.message(locale) + '\n' + clause;
        wanted(finding, said).ifPresent(parts::add);
        String seen = finding.evidence().seen();
        if (!seen.isEmpty() && !said.contains(seen)) {
            parts.add(messages.text("seen", Map.of("seen", Printable.of(seen, SHORT))));
        }
        String line = messages.text(
                whole ? "short" : "short.cut",
                Map.of(
                        "finding", String.join(messages.text("semicolon"), parts),
                        "extent", extent(finding),
                        "fix", clause));
        String due = due(finding);
        return due.isEmpty() ? line : line + messages.text("semicolon") + due;
    }

    private String seen(Finding finding) {
        String seen = Printable.value(finding.evidence().seen());
        return finding.evidence()
                .sighting()
                .map(Sighting::location)
                .filter(location -> !location.equals(finding.location()))
                .map(location -> messages.text("seen.at", Map.of("seen", seen, "place", place(location))))
                .orElseGet(() -> messages.text("seen", Map.of("seen", seen)));
    }

    private String affects(Finding finding) {
        List<String> paths = finding.pages();
        List<String> named =
                paths.stream().limit(NAMED_PAGES).map(Printable::value).toList();
        return messages.text(
                paths.size() > NAMED_PAGES ? "affects.some" : "affects.all",
                Map.of("extent", extent(finding), "paths", String.join(messages.text("comma"), named)));
    }

    /** How many pages have it, and of which template. */
    String extent(Finding finding) {
        String count = messages.count("documents", finding.pages().size());
        return finding.template().isEmpty()
                ? count
                : messages.text("extent", Map.of("template", finding.template(), "count", count));
    }

    private static String place(Location location) {
        return Printable.value(location.toString());
    }
}
