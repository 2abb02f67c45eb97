package org.govsite.compliance.publish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.report.Console;

/**
 * Writes parts of a page as Markdown (GitHub's flavour), Chinese first, then English. Whatever comes from a pack is text and
 * stays text: no character of it can become markup.
 */
final class MarkdownText {

    private static final String MARKUP = "\\`*_{}[]<>|~&$#";

    private final StringBuilder page = new StringBuilder();

    static String of(List<PagePart> parts) {
        MarkdownText text = new MarkdownText();
        parts.forEach(text::append);
        return text.page.toString();
    }

    private void append(PagePart part) {
        if (page.length() > 0) {
            page.append('\n');
        }
        if (part instanceof PagePart.Title title) {
            title(title);
        } else if (part instanceof PagePart.Heading heading) {
            page.append("## ").append(inOneLine(heading.text())).append('\n');
        } else if (part instanceof PagePart.Subheading heading) {
            page.append("### ").append(inOneLine(heading.text()));
            if (!heading.name().isEmpty()) {
                page.append(": ");
                code(heading.name());
            }
            page.append('\n');
        } else if (part instanceof PagePart.Paragraph paragraph) {
            page.append(inTwoLines(paragraph.text(), "")).append('\n');
        } else if (part instanceof PagePart.Points points) {
            points.texts()
                    .forEach(text ->
                            page.append("- ").append(inTwoLines(text, "  ")).append('\n'));
        } else if (part instanceof PagePart.Links links) {
            links.links().forEach(this::link);
        } else if (part instanceof PagePart.Table table) {
            row(table.head());
            page.append("|---".repeat(table.head().size())).append("|\n");
            table.rows().forEach(this::row);
        } else if (part instanceof PagePart.Excerpt excerpt) {
            fenced(excerpt);
        } else if (part instanceof PagePart.Printed printed) {
            quoted(printed.zh());
            page.append('\n');
            quoted(printed.en());
        }
    }

    private void title(PagePart.Title title) {
        if (title.id().isEmpty()) {
            page.append("# ").append(inOneLine(title.text())).append('\n');
        } else {
            page.append("# ").append(escaped(title.text().zh())).append("\n\n");
            page.append(escaped(title.text().en()))
                    .append(" · `")
                    .append(title.id())
                    .append("`\n");
        }
    }

    private void link(PagePart.Link link) {
        page.append(link.target().isEmpty() ? "- " : "- [");
        code(link.name());
        page.append(link.target().isEmpty() ? "" : "](" + link.target() + ")");
        if (!link.text().zh().isEmpty()) {
            page.append(' ').append(inOneLine(link.text()));
        }
        page.append('\n');
    }

    private void row(List<LocalizedText> cells) {
        cells.forEach(cell -> page.append("| ").append(inOneLine(cell)).append(' '));
        page.append("|\n");
    }

    /** A fence that is longer than any run of back quotes in the lines cannot be closed by them. */
    private void fenced(PagePart.Excerpt excerpt) {
        int longest = excerpt.lines().stream()
                .flatMap(Optional::stream)
                .mapToInt(line -> longestRun(line.text()))
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        code(excerpt.file());
        page.append("\n\n").append(fence).append("text\n");
        ExcerptLines.of(excerpt).forEach(line -> page.append(line).append('\n'));
        page.append(fence).append('\n');
    }

    /** A name as code. One that could end the code is text instead. */
    private void code(String name) {
        page.append(name.matches("[\\w./@+-]+") ? "`" + name + "`" : escaped(name));
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private void quoted(List<String> lines) {
        page.append(lines.stream().map(MarkdownText::escaped).collect(Collectors.joining("\\\n> ", "> ", "\n")));
    }

    private static String inTwoLines(LocalizedText text, String indent) {
        String zh = escaped(text.zh());
        return text.zh().equals(text.en()) ? zh : zh + "\\\n" + indent + escaped(text.en());
    }

    private static String inOneLine(LocalizedText text) {
        String zh = escaped(text.zh());
        return text.zh().equals(text.en()) ? zh : zh + " " + escaped(text.en());
    }

    /** A text of which no character is markup. */
    static String escaped(String given) {
        String text = Console.printable(given, PagePart.LONGEST);
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKUP.indexOf(c) >= 0 || isBlockMark(text, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** At the start of a line these begin a list, a heading's rule or a numbered item. */
    private static boolean isBlockMark(String text, int at) {
        char c = text.charAt(at);
        if (at == 0) {
            return c == '-' || c == '+' || c == '=';
        }
        return (c == '.' || c == ')') && text.substring(0, at).chars().allMatch(Character::isDigit);
    }
}
