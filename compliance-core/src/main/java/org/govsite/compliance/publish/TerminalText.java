package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.report.Console;

/**
 * Writes parts of a page in one language as lines for a terminal, none wider than asked for: a Chinese character takes two
 * columns.
 */
final class TerminalText {

    private static final String INDENT = "  ";

    private final Locale locale;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private TerminalText(Locale locale, int width) {
        this.locale = locale;
        this.width = width;
    }

    static List<String> of(List<PagePart> parts, Locale locale, int width) {
        TerminalText text = new TerminalText(locale, width);
        parts.forEach(text::append);
        return List.copyOf(text.lines);
    }

    private void append(PagePart part) {
        if (part instanceof PagePart.Title title) {
            wrap("", title.id() + " " + title.text().in(locale));
        } else if (part instanceof PagePart.Heading heading) {
            lines.add("");
            wrap("", heading.text().in(locale));
        } else if (part instanceof PagePart.Subheading heading) {
            lines.add("");
            String name = heading.name().isEmpty() ? "" : ": " + heading.name();
            wrap(INDENT, heading.text().in(locale) + name);
        } else if (part instanceof PagePart.Paragraph paragraph) {
            wrap(INDENT, paragraph.text().in(locale));
        } else if (part instanceof PagePart.Points points) {
            points.texts().forEach(text -> point(text.in(locale)));
        } else if (part instanceof PagePart.Links links) {
            links.links().forEach(link -> point((link.name() + " " + link.text().in(locale)).strip()));
        } else if (part instanceof PagePart.Table table) {
            table(table);
        } else if (part instanceof PagePart.Excerpt excerpt) {
            lines.add(INDENT + DisplayWidth.cut(printable(excerpt.file()), width - INDENT.length()));
            ExcerptLines.of(excerpt)
                    .forEach(line -> lines.add(INDENT + DisplayWidth.cut(line, width - INDENT.length())));
        } else if (part instanceof PagePart.Printed printed) {
            (locale.getLanguage().equals("zh") ? printed.zh() : printed.en())
                    .forEach(line -> wrap(INDENT + "| ", line));
        }
    }

    private void point(String text) {
        List<String> wrapped = DisplayWidth.wrap(printable(text), width - 2 * INDENT.length());
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add(INDENT + (i == 0 ? "- " : INDENT) + wrapped.get(i));
        }
    }

    private void wrap(String indent, String text) {
        DisplayWidth.wrap(printable(text), width - indent.length()).forEach(line -> lines.add(indent + line));
    }

    private static String printable(String text) {
        return Console.printable(text, PagePart.LONGEST);
    }

    /** Each row as a point: a table with Chinese words in it is seldom aligned on a terminal. */
    private void table(PagePart.Table table) {
        table.rows().forEach(row -> {
            List<LocalizedText> cells = new ArrayList<>();
            for (int i = 1; i < row.size(); i++) {
                if (!row.get(i).equals(PageWords.NONE)) {
                    cells.add(PageWords.text("cell", Map.of("head", table.head().get(i), "cell", row.get(i))));
                }
            }
            LocalizedText told = PageWords.text("row", Map.of("first", row.get(0), "cells", PageWords.list(cells)));
            point(told.in(locale));
        });
    }
}
