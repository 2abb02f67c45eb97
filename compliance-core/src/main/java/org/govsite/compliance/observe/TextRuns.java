package org.govsite.compliance.observe;

import java.util.function.Consumer;
import org.govsite.compliance.facts.Place;

/**
 * Cuts the text between two places of a source into runs that stand unbroken on one line of one file, with entities
 * replaced. A line end within text becomes one blank at the end of its run.
 */
final class TextRuns {

    private final Source source;
    private final Consumer<Run> out;
    private final StringBuilder run = new StringBuilder();
    private int runStart;
    private int last = -1;

    /** A run of text and its place; {@code text} is one blank where only white space stands. */
    record Run(Place place, String text) {}

    private TextRuns(Source source, Consumer<Run> out) {
        this.source = source;
        this.out = out;
    }

    static void read(Source source, int from, int to, Consumer<Run> out) {
        new TextRuns(source, out).read(from, to);
    }

    private void read(int from, int to) {
        String text = source.text();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == '&') {
                int length = Entities.length(text, at, to);
                if (length > 0) {
                    String decoded = Entities.decoded(text.substring(at, at + length));
                    flush();
                    runStart = at;
                    run.append(decoded);
                    flush();
                    at += length;
                    continue;
                }
            }
            if (c == '\n' || c == '\r') {
                blank(at);
            } else if ((c == ' ' || c == '\t' || c == '\f') && run.length() == 0) {
                blank(at);
            } else {
                add(c, at);
            }
            at++;
        }
        flush();
    }

    private void add(char c, int at) {
        if (run.length() > 0 && !(last >= 0 && source.contiguous(last, at))) {
            flush();
        }
        if (run.length() == 0) {
            runStart = at;
        }
        run.append(c == '\0' ? '\uFFFD' : c == '\t' ? ' ' : c);
        last = at;
    }

    private void blank(int at) {
        if (run.length() > 0) {
            if (run.charAt(run.length() - 1) != ' ') {
                run.append(' ');
            }
            flush();
        } else {
            out.accept(new Run(source.place(at), " "));
        }
    }

    private void flush() {
        if (run.length() > 0) {
            out.accept(new Run(source.place(runStart), run.toString()));
            run.setLength(0);
        }
        last = -1;
    }
}
