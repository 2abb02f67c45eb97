package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.report.Printable;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/** Puts single changes into words of one language. */
final class DiffWords {

    /** Fields whose values have words of their own. */
    private static final Set<String> TRANSLATED =
            Set.of("severity", "severity.home", "severity.documents", "applies.pages", "applies.siteKinds");

    private static final Set<Effect.Pages> ALL = EnumSet.allOf(Effect.Pages.class);
    private static final Set<Effect.Pages> INNER = EnumSet.complementOf(EnumSet.of(Effect.Pages.HOME));
    private static final int SHOWN = 5;

    private final DiffMessages messages;
    private final Locale locale;

    DiffWords(DiffMessages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** The word for an enum constant: lower case with hyphens. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String field(FieldChange change) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "kind", messages.text("kind." + word(change.kind())),
                "field", messages.field(change.field()),
                "said", said(change)));
        if (change.audience().equals(Audience.ALL)) {
            return messages.text("change", values);
        }
        values.put("audience", audience(change.audience()));
        return messages.text("change.for", values);
    }

    private String said(FieldChange change) {
        if (change.many()) {
            return several(change);
        }
        if (change.before().isEmpty()) {
            return messages.text("said.set", Map.of("after", values(change, change.after())));
        }
        if (change.after().isEmpty()) {
            return messages.text("said.unset", Map.of("before", values(change, change.before())));
        }
        String before = values(change, change.before());
        String after = values(change, change.after());
        if (before.equals(after)) {
            return messages.text("said.elsewhere");
        }
        String key = change.kind() != ChangeKind.MOVED
                ? "said.other"
                : change.after().get(0).en().compareTo(change.before().get(0).en()) > 0 ? "said.later" : "said.earlier";
        return messages.text(key, Map.of("before", before, "after", after));
    }

    private String several(FieldChange change) {
        List<LocalizedText> added = change.added();
        List<LocalizedText> removed = change.removed();
        if (added.isEmpty() && removed.isEmpty()) {
            return messages.text(change.before().isEmpty() ? "said.somehow" : "said.order");
        }
        Map<String, String> values = Map.of("added", values(change, added), "removed", values(change, removed));
        String key = removed.isEmpty() ? "said.more" : added.isEmpty() ? "said.fewer" : "said.both";
        return messages.text(key, values);
    }

    private String values(FieldChange change, List<LocalizedText> values) {
        return list(values.stream().map(value -> value(change, value)).toList(), SHOWN);
    }

    private String value(FieldChange change, LocalizedText value) {
        String text = value.in(locale);
        boolean flag = !change.many() && (text.equals("true") || text.equals("false"));
        if (flag || TRANSLATED.contains(change.field())) {
            return messages.text("value." + text);
        }
        boolean plain = text.matches("\\d+|\\d{4}-\\d\\d-\\d\\d");
        return plain ? text : messages.text("quoted", Map.of("value", Printable.value(text)));
    }

    /** The first of several texts, and how many there are. */
    String list(List<String> texts, int most) {
        String shown = texts.stream().limit(most).collect(Collectors.joining(messages.text("list")));
        return texts.size() <= most ? shown : messages.text("many", Map.of("values", shown, "n", texts.size()));
    }

    String effect(Effect effect) {
        String when = effect.until() == null
                ? messages.text("effect.from", Map.of("from", effect.from()))
                : messages.text("effect.until", Map.of("from", effect.from(), "until", effect.until()));
        String audience = effect.audience().equals(Audience.ALL)
                ? ""
                : messages.text("audience", Map.of("audience", audience(effect.audience())));
        return messages.text(
                "effect",
                Map.of(
                        "when",
                        when,
                        "audience",
                        audience,
                        "pages",
                        pages(effect.pages()),
                        "weight",
                        weight(effect.before(), effect.after())));
    }

    private String weight(@Nullable Severity before, @Nullable Severity after) {
        if (before == null) {
            return messages.text("effect.new", Map.of("after", severity(after)));
        }
        return after == null
                ? messages.text("effect.gone", Map.of("before", severity(before)))
                : messages.text("effect.other", Map.of("before", severity(before), "after", severity(after)));
    }

    String failing(NowFailing failing) {
        return messages.text(
                "example",
                Map.of(
                        "rule", failing.rule(),
                        "example", Printable.value(failing.example()),
                        "before", severity(failing.before()),
                        "after", severity(failing.after())));
    }

    private String severity(@Nullable Severity severity) {
        return messages.text(severity == null ? "value.none" : "value." + severity);
    }

    private String pages(Set<Effect.Pages> pages) {
        if (pages.equals(ALL)) {
            return "";
        }
        if (pages.equals(INNER)) {
            return messages.text("pages.inner");
        }
        return pages.stream()
                .map(each -> messages.text("pages." + word(each)))
                .collect(Collectors.joining(messages.text("list.pages")));
    }

    private String audience(Audience audience) {
        List<String> names = new ArrayList<>();
        for (SiteKind kind : audience.kinds()) {
            names.add(messages.text("value." + kind.json()));
        }
        if (audience.undeclared()) {
            names.add(messages.text("audience.undeclared"));
        }
        return String.join(messages.text("list"), names);
    }
}
