package org.govsite.compliance.observe;

import java.util.ArrayList;
import java.util.List;
import org.govsite.compliance.facts.Place;
import org.jsoup.nodes.Element;

/**
 * Text to be parsed, and where each of its characters comes from: a file as it is, a page with its includes pasted in, or
 * the markup that a script writes.
 */
final class Source {

    private final String text;
    private final List<Segment> segments;

    /** Characters from {@code start} on stand next to each other in {@code file} from {@code offset} on. */
    private record Segment(int start, Origin file, int offset) {}

    /** A file that text comes from; the empty path stands for the page itself. */
    record Origin(String path, Lines lines) {}

    private Source(String text, List<Segment> segments) {
        this.text = text;
        this.segments = segments;
    }

    String text() {
        return text;
    }

    /** The place of the character at {@code offset} of the text. */
    Place place(int offset) {
        Segment segment = segments.get(segmentAt(offset));
        int inFile = segment.offset + offset - segment.start;
        Origin file = segment.file;
        return new Place(file.path, file.lines.line(inFile), file.lines.column(inFile));
    }

    /** The place of an element of the document that the text was made into; that of the text when it does not stand in it. */
    Place place(Element element) {
        int at = element.sourceRange().isTracked() ? element.sourceRange().startPos() : 0;
        return place(Math.min(Math.max(at, 0), Math.max(0, text.length() - 1)));
    }

    /** Whether the two neighbours in the text are neighbours in one file too. */
    boolean contiguous(int offset, int next) {
        if (segments.size() == 1) {
            return next == offset + 1;
        }
        Segment one = segments.get(segmentAt(offset));
        Segment other = segments.get(segmentAt(next));
        return one.file == other.file
                && one.offset + offset - one.start + 1 == other.offset + next - other.start
                && next == offset + 1;
    }

    /** The part between two offsets. */
    Source slice(int from, int to) {
        Builder builder = new Builder();
        int at = from;
        for (int i = segmentAt(from); i < segments.size() && at < to; i++) {
            int end = i + 1 < segments.size() ? Math.min(to, segments.get(i + 1).start) : to;
            Segment segment = segments.get(i);
            builder.append(text.substring(at, end), segment.file, segment.offset + at - segment.start);
            at = end;
        }
        return builder.build();
    }

    /** Another text whose characters come from the given offsets of this one. */
    Source pick(String picked, int[] offsets) {
        Builder builder = new Builder();
        for (int i = 0; i < picked.length(); i++) {
            Segment segment = segments.get(segmentAt(offsets[i]));
            builder.append(picked.substring(i, i + 1), segment.file, segment.offset + offsets[i] - segment.start);
        }
        return builder.build();
    }

    private int segmentAt(int offset) {
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (segments.get(middle).start <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    static Source of(String path, String text) {
        Builder builder = new Builder();
        builder.append(text, new Origin(path, new Lines(text)), 0);
        return builder.build();
    }

    /** Puts a source together from parts of files. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Segment> segments = new ArrayList<>();

        void append(CharSequence part, Origin file, int offset) {
            if (part.length() == 0) {
                return;
            }
            Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
            boolean continues = last != null && last.file == file && last.offset + text.length() - last.start == offset;
            if (!continues) {
                segments.add(new Segment(text.length(), file, offset));
            }
            text.append(part);
        }

        int length() {
            return text.length();
        }

        Source build() {
            if (segments.isEmpty()) {
                segments.add(new Segment(0, new Origin("", new Lines("")), 0));
            }
            return new Source(text.toString(), List.copyOf(segments));
        }
    }
}
