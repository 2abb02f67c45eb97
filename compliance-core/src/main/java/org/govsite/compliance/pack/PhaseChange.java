package org.govsite.compliance.pack;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/**
 * Phase dates as written: what is not there keeps what was; an empty date, {@code null} in the file, means "never".
 *
 * @param usual the dates that are written for all kinds of site
 * @param kinds the dates that are written for one kind of site
 */
record PhaseChange(
        Map<PhaseStart, Optional<LocalDate>> usual, Map<SiteKind, Map<PhaseStart, Optional<LocalDate>>> kinds) {

    static final Schedule NEVER = Schedule.of(new Phases(null, null, null, null));

    private static final String KINDS = "siteKinds";
    private static final List<String> STARTS =
            Stream.of(PhaseStart.values()).map(PhaseStart::json).toList();

    static PhaseChange read(JsonPart part) {
        JsonFields fields = JsonFields.of(
                part, Stream.concat(STARTS.stream(), Stream.of(KINDS)).toArray(String[]::new));
        Map<SiteKind, Map<PhaseStart, Optional<LocalDate>>> kinds = new EnumMap<>(SiteKind.class);
        fields.optional(KINDS).ifPresent(written -> {
            JsonFields.of(
                    written, Stream.of(SiteKind.values()).map(SiteKind::json).toArray(String[]::new));
            written.members()
                    .values()
                    .forEach((kind, dates) -> kinds.put(SiteKind.of(kind).orElseThrow(), kindDates(dates)));
        });
        return new PhaseChange(dates(fields), kinds);
    }

    private static Map<PhaseStart, Optional<LocalDate>> kindDates(JsonPart part) {
        Map<PhaseStart, Optional<LocalDate>> dates = dates(JsonFields.of(part, STARTS.toArray(String[]::new)));
        if (dates.isEmpty()) {
            throw part.wrong(
                    "这类网站没有写日期",
                    "写上与其他网站不同的日期，或删去这一项。",
                    "No date is written for this kind of site",
                    "Write the dates that differ, or remove the entry.");
        }
        return dates;
    }

    private static Map<PhaseStart, Optional<LocalDate>> dates(JsonFields fields) {
        Map<PhaseStart, Optional<LocalDate>> dates = new EnumMap<>(PhaseStart.class);
        for (PhaseStart start : PhaseStart.values()) {
            fields.optional(start.json())
                    .ifPresent(date -> dates.put(start, date.isNull() ? Optional.empty() : Optional.of(date.date())));
        }
        return dates;
    }

    Schedule applyTo(Schedule before) {
        Map<SiteKind, Map<PhaseStart, Optional<LocalDate>>> differing = new EnumMap<>(SiteKind.class);
        before.differing().forEach((kind, dates) -> differing.put(kind, new EnumMap<>(dates)));
        kinds.forEach((kind, dates) -> differing
                .computeIfAbsent(kind, none -> new EnumMap<>(PhaseStart.class))
                .putAll(dates));
        return new Schedule(
                new Phases(
                        date(PhaseStart.ANNOUNCED, before),
                        date(PhaseStart.ADVISORY, before),
                        date(PhaseStart.MANDATORY, before),
                        date(PhaseStart.WITHDRAWN, before)),
                differing);
    }

    private @Nullable LocalDate date(PhaseStart start, Schedule before) {
        Optional<LocalDate> written = usual.get(start);
        return written == null ? before.usual().start(start) : written.orElse(null);
    }
}
