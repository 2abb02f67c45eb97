package org.govsite.compliance.facts;

import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;

/** One line for each file, piece and field of a page: neither one endless line nor a line for each number. */
final class FactSheetLayout implements PrettyPrinter {

    private static final int OUTER_LEVELS = 3;
    private static final Set<String> INNER_LISTS = Set.of("pieces", "meta", "zones");

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        breakLine(out, 0);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        if (entries > 0) {
            breakLine(out, 1);
        }
        out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        breakLine(out, 0);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        if (values > 0) {
            breakLine(out, 1);
        }
        out.writeRaw(']');
    }

    private static void separate(JsonGenerator out) {
        out.writeRaw(inLines(out) ? "," : ", ");
        breakLine(out, 0);
    }

    private static void breakLine(JsonGenerator out, int levelsOut) {
        if (inLines(out)) {
            out.writeRaw("\n" + "  ".repeat(out.streamWriteContext().getNestingDepth() - levelsOut));
        }
    }

    /** Whether what is written now is a list or object with a line for each entry. */
    private static boolean inLines(JsonGenerator out) {
        TokenStreamContext context = out.streamWriteContext();
        return context.getNestingDepth() <= OUTER_LEVELS
                || (context.getNestingDepth() == OUTER_LEVELS + 1
                        && INNER_LISTS.contains(context.getParent().currentName()));
    }
}
