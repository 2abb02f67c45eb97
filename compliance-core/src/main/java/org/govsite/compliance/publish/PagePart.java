package org.govsite.compliance.publish;

import java.util.List;
import java.util.Optional;
import org.govsite.compliance.pack.LocalizedText;

/** A part of a rule page, before it is known whether a browser or a terminal shows it. Holds text only, no markup. */
sealed interface PagePart {

    /** No sentence of a page is longer; a bound against packs that would flood it. */
    int LONGEST = 4000;

    /**
     * The title of the page.
     *
     * @param text title of the rule
     * @param id id of the rule; empty where the page is about all
     */
    record Title(LocalizedText text, String id) implements PagePart {}

    /** The heading of a section. */
    record Heading(LocalizedText text) implements PagePart {}

    /**
     * The heading of a part of a section.
     *
     * @param text what it is
     * @param name its name, the same in both languages; empty for none
     */
    record Subheading(LocalizedText text, String name) implements PagePart {}

    /** One or more sentences. */
    record Paragraph(LocalizedText text) implements PagePart {}

    /** A list of sentences. */
    record Points(List<LocalizedText> texts) implements PagePart {
        public Points {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A list of things that have a file of their own.
     *
     * @param links the things
     */
    record Links(List<Link> links) implements PagePart {
        public Links {
            links = List.copyOf(links);
        }
    }

    /**
     * A thing with a file of its own.
     *
     * @param name its name, the same in both languages
     * @param target path of the file, relative to the page; empty where there is none
     * @param text what it is; empty texts for nothing
     */
    record Link(String name, String target, LocalizedText text) {}

    /**
     * Rows of equal length.
     *
     * @param head what stands in each column
     * @param rows the rows
     */
    record Table(List<LocalizedText> head, List<List<LocalizedText>> rows) implements PagePart {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Lines of a file as they stand there.
     *
     * @param file path of the file
     * @param lines the lines; a missing one is a gap
     */
    record Excerpt(String file, List<Optional<Line>> lines) implements PagePart {
        public Excerpt {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a file.
     *
     * @param number counted from 1
     * @param marked whether the reader should look here
     * @param text the line without its end, printable
     */
    record Line(int number, boolean marked, String text) {}

    /**
     * What a check prints of a finding.
     *
     * @param zh lines in Chinese
     * @param en lines in English
     */
    record Printed(List<String> zh, List<String> en) implements PagePart {
        public Printed {
            zh = List.copyOf(zh);
            en = List.copyOf(en);
        }
    }
}
