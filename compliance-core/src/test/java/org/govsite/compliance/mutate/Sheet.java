package org.govsite.compliance.mutate;

import java.time.LocalDate;
import java.util.List;

/**
 * A document of a site in Chinese.
 *
 * @param template the template that it is made by
 * @param entries the entries that it lists, in order
 * @param published the line of an article that says when and from where; empty for the others
 * @param time the time in that line; empty for the others
 * @param source the source in that line; empty for the others
 */
record Sheet(
        String path,
        Purpose purpose,
        Template template,
        List<Entry> entries,
        String published,
        String time,
        String source) {

    /** What a document is for. */
    enum Purpose {
        HOME,
        COLUMN,
        /** The column that a pack orders. */
        ORDERED,
        ARTICLE,
        TOPIC,
        MAP
    }

    /**
     * An entry of a list.
     *
     * @param markup its lines in the page
     * @param shown its day as a visitor reads it
     * @param target the path of what it leads to
     */
    record Entry(String markup, String shown, LocalDate day, String target) {

        boolean showsYear() {
            return shown.equals(day.toString());
        }

        boolean addressTellsDay() {
            return target.contains("/20");
        }

        /** The same entry with another day. */
        String dated(LocalDate other) {
            String written = other.toString();
            return markup.replace(shown, shown.length() < written.length() ? written.substring(5) : written);
        }

        /** The same entry without its day and what stands around it. */
        String undated() {
            return markup.replace("[" + shown + "]", "")
                    .replace("(" + shown + ")", "")
                    .replace(shown, "");
        }
    }

    static Sheet of(String path, Purpose purpose, Template template, List<Entry> entries) {
        return new Sheet(path, purpose, template, List.copyOf(entries), "", "", "");
    }

    static Sheet article(String path, Template template, String published, String time, String source) {
        return new Sheet(path, Purpose.ARTICLE, template, List.of(), published, time, source);
    }
}
