package org.govsite.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A strict reader of what RFC 5545 allows of a calendar of whole-day events: octets, folding, grammar of content lines, escapes,
 * nesting, which properties there must be and which once.
 *
 * @param events of each event its properties by name, texts unescaped
 */
record Calendar(List<Map<String, String>> events) {

    private static final Pattern LINE = Pattern.compile(
            "([A-Z][A-Z0-9-]*)((?:;[A-Z][A-Z0-9-]*=(?:\"[^\"\\p{Cntrl}]*\"|[^\";:,\\p{Cntrl}]*))*):([^\\p{Cntrl}]*)");
    private static final Pattern TEXT = Pattern.compile("(?:\\\\[\\\\;,nN]|[^\\\\;,])*");
    private static final Set<String> TEXTS = Set.of("SUMMARY", "DESCRIPTION", "UID", "PRODID");
    private static final Set<String> ONCE = Set.of("UID", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION", "TRANSP");

    static Calendar read(String document) {
        assertThat(document).endsWith("\r\n");
        assertThat(document.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        StringBuilder unfolded = new StringBuilder();
        for (String line : document.split("\r\n")) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).as(line).isBetween(1, 75);
            assertWhole(octets, line);
            unfolded.append(line.startsWith(" ") ? line.substring(1) : "\n" + line);
        }
        return of(List.of(unfolded.substring(1).split("\n")));
    }

    /** A character may not be cut in two by folding. */
    private static void assertWhole(byte[] octets, String line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
        } catch (CharacterCodingException e) {
            throw new AssertionError(line, e);
        }
        assertThat(line.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF))
                .as(line)
                .isTrue();
    }

    private static Calendar of(List<String> lines) {
        assertThat(lines.get(0)).isEqualTo("BEGIN:VCALENDAR");
        assertThat(lines.get(lines.size() - 1)).isEqualTo("END:VCALENDAR");
        Map<String, String> calendar = new LinkedHashMap<>();
        List<Map<String, String>> events = new ArrayList<>();
        Map<String, String> open = calendar;
        for (String line : lines.subList(1, lines.size() - 1)) {
            Matcher parts = LINE.matcher(line);
            assertThat(parts.matches()).as(line).isTrue();
            String name = parts.group(1);
            String value = parts.group(3);
            if (name.equals("BEGIN")) {
                assertThat(value).isEqualTo("VEVENT");
                assertThat(open).isSameAs(calendar);
                open = new LinkedHashMap<>();
            } else if (name.equals("END")) {
                assertThat(value).isEqualTo("VEVENT");
                assertThat(open).isNotSameAs(calendar);
                events.add(open);
                open = calendar;
            } else {
                assertThat(open.put(name + parts.group(2), value(name, value)))
                        .as("%s stands there once", name)
                        .isNull();
            }
        }
        assertThat(open).isSameAs(calendar);
        assertThat(calendar).containsEntry("VERSION", "2.0").containsKey("PRODID");
        assertThat(events).as("a calendar holds something").isNotEmpty();
        events.forEach(Calendar::assertEvent);
        Set<String> identities = new HashSet<>();
        events.forEach(event -> assertThat(identities.add(event.get("UID"))).isTrue());
        return new Calendar(List.copyOf(events));
    }

    private static String value(String name, String value) {
        if (!TEXTS.contains(name)) {
            return value;
        }
        assertThat(TEXT.matcher(value).matches()).as(value).isTrue();
        return value.replaceAll("\\\\[nN]", "\n").replaceAll("\\\\([\\\\;,])", "$1");
    }

    private static void assertEvent(Map<String, String> event) {
        assertThat(event.keySet().stream().map(name -> name.split(";")[0]))
                .containsOnlyOnceElementsOf(ONCE)
                .hasSize(ONCE.size());
        assertThat(event.get("DTSTAMP")).matches("\\d{8}T\\d{6}Z");
        assertThat(event).containsKey("DTSTART;VALUE=DATE");
        LocalDate.parse(event.get("DTSTART;VALUE=DATE"), DateTimeFormatter.BASIC_ISO_DATE);
        assertThat(event).containsEntry("TRANSP", "TRANSPARENT");
    }
}
