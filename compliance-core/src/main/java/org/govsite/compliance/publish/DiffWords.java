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
import org.govsite.compliance.text.Texts;
import org.jspecify.annotations.Nullable;

/** Puts single changes into words of one language. */
final class DiffWords {

    /** Fields whose values have words of their own. */
    private static final Set<String> TRANSLATED =
            Set.of("severity", "severity.home", "severity.documents", "applies.pages", "applies.siteKinds");

    private static final Set<Effect.Pages> ALL = EnumSet.allOf(Effect.Pages.class);
    private static final Set<Effect.Pages> INNER = EnumSet.complementOf(EnumSet.of(Effect.Pages.HOME));
    private static final int SHOWN = 5;

    private final Texts messages;
    private final Locale locale;

    DiffWords(Texts messages, Locale locale) {
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
                "field", name(change.field(), messages),
                "said", said(change)));
        if (change.audience().equals(Audience.ALL)) {
            return messages.text("change", values);
        }
        values.put("audience", audience(change.audience()));
        return messages.text("change.for", values);
    }

    /** What people call a field: by its whole path, else by the part behind the kind of requirement. */
    static String name(String field, Texts messages) {
        String own = "field." + field;
        return messages.text(messages.has(own) ? own : "field." + field.substring(field.indexOf('.') + 1));
    }

    private String said(FieldChange change) {
        if (change.many()) {
            return several(change);
        }
        if (change.before().isEmpty()) {
            return said("set", change, Map.of("after", change.after()));
        }
        if (change.after().isEmpty()) {
            return said("unset", change, Map.of("before", change.before()));
        }
        String before = change.before().get(0).in(locale);
        String after = change.after().get(0).in(locale);
        if (before.equals(after)) {
            return messages.text("said.elsewhere");
        }
        String key = change.kind() != ChangeKind.MOVED ? "other" : after.compareTo(before) > 0 ? "later" : "earlier";
        return said(key, change, Map.of("before", change.before(), "after", change.after()));
    }

    private String several(FieldChange change) {
        List<LocalizedText> added = change.added();
        List<LocalizedText> removed = change.removed();
        if (added.isEmpty() && removed.isEmpty()) {
            return messages.text(change.before().isEmpty() ? "said.somehow" : "said.order");
        }
        return said(
                removed.isEmpty() ? "more" : added.isEmpty() ? "fewer" : "both",
                change,
                Map.of("added", added, "removed", removed));
    }

    /** Numbers, dates and ids stand apart from Chinese, quoted texts do not. */
    private String said(String key, FieldChange change, Map<String, List<LocalizedText>> values) {
        boolean plain = values.values().stream().flatMap(List::stream).allMatch(value -> isPlain(change, value));
        Map<String, String> texts = new HashMap<>();
        values.forEach((name, list) -> texts.put(
                name,
                list(list.stream().map(value -> value(change, value, plain)).toList(), SHOWN)));
        return messages.text("said." + key + (plain ? ".plain" : ""), texts);
    }

    private String value(FieldChange change, LocalizedText value, boolean plain) {
        String text = value.in(locale);
        if (hasWord(change, value)) {
            return messages.text("value." + text);
        }
        return plain ? text : messages.text("quoted", Map.of("value", Printable.value(text)));
    }

    private static boolean isPlain(FieldChange change, LocalizedText value) {
        return !hasWord(change, value)
                && value.en().matches("[a-z0-9][a-z0-9:.-]*")
                && value.zh().equals(value.en());
    }

    private static boolean hasWord(FieldChange change, LocalizedText value) {
        boolean flag =
                !change.many() && (value.en().equals("true") || value.en().equals("false"));
        return flag || TRANSLATED.contains(change.field());
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

    /**
     * Examples of one rule that went one way.
     *
     * @param named whether the rule has to be named, because the line stands below an item
     */
    String failing(List<NowFailing> alike, boolean named) {
        NowFailing first = alike.get(0);
        List<String> examples =
                alike.stream().map(each -> Printable.value(each.example())).toList();
        Map<String, String> values = new HashMap<>();
        values.put("examples", list(examples, SHOWN));
        values.put("after", severity(first.after()));
        if (first.before() != null) {
            values.put("before", severity(first.before()));
        }
        String of = named ? messages.text("examples.of", Map.of("rule", first.rule())) : "";
        return of + messages.text(first.before() == null ? "examples.new" : "examples.heavier", values);
    }

    private String severity(@Nullable Severity severity) {
        return messages.text("value." + severity);
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
