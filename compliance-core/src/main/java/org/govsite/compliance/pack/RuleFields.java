package org.govsite.compliance.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/** Names the fields of a rule that versions may change, and their values as they are written in packs. */
final class RuleFields {

    static final String NEVER = "never";

    private RuleFields() {}

    static Map<String, String> of(Rule rule) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("severity.home", rule.severity().home().name());
        fields.put("severity.documents", rule.severity().documents().name());
        Schedule schedule = rule.schedule();
        for (PhaseStart start : PhaseStart.values()) {
            fields.put(schedule.field(null, start), date(schedule.usual().start(start)));
        }
        schedule.differing()
                .forEach((kind, dates) -> dates.forEach(
                        (start, date) -> fields.put(schedule.field(kind, start), date(date.orElse(null)))));
        fields.put("applies.siteKinds", siteKinds(rule));
        fields.put("applies.pages", PackDigest.word(rule.pages()));
        fields.put("veto", String.valueOf(rule.veto()));
        Deprecation deprecation = rule.deprecation();
        if (deprecation != null) {
            fields.put("deprecated.since", deprecation.since().toString());
            fields.put("deprecated.replacedBy", deprecation.replacedBy().value());
        }
        return Collections.unmodifiableMap(fields);
    }

    private static String date(@Nullable LocalDate date) {
        return Optional.ofNullable(date).map(LocalDate::toString).orElse(NEVER);
    }

    private static String siteKinds(Rule rule) {
        return rule.siteKinds().isEmpty()
                ? "all"
                : rule.siteKinds().stream().map(SiteKind::json).collect(Collectors.joining(", "));
    }
}
