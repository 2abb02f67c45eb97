package org.govsite.compliance.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phase dates as written: a key that is not there keeps what was, {@code null} means "never".
 *
 * @param dates the dates that are written
 */
record PhaseChange(Map<String, @Nullable LocalDate> dates) {

    static final Phases NEVER = new Phases(null, null, null, null);

    static PhaseChange read(JsonPart part) {
        JsonFields.of(part, "announced", "advisory", "mandatory", "withdrawn");
        Map<String, @Nullable LocalDate> dates = new LinkedHashMap<>();
        part.members().values().forEach((key, date) -> dates.put(key, date.isNull() ? null : date.date()));
        return new PhaseChange(dates);
    }

    Phases applyTo(Phases before) {
        return new Phases(
                date("announced", before.announced()),
                date("advisory", before.advisory()),
                date("mandatory", before.mandatory()),
                date("withdrawn", before.withdrawn()));
    }

    private @Nullable LocalDate date(String key, @Nullable LocalDate before) {
        return dates.containsKey(key) ? dates.get(key) : before;
    }
}
