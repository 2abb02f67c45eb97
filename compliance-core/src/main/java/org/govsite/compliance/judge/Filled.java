package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.List;
import org.govsite.compliance.result.Edit;

/** A text to write, with the values of the site that stand in it. */
record Filled(String text, List<Edit.Value> values) {

    static final Filled NOTHING = of("");

    Filled {
        values = List.copyOf(values);
    }

    static Filled of(String text) {
        return new Filled(text, List.of());
    }

    /** The text as it is written in a page. */
    Filled markup() {
        return new Filled(escaped(text), values);
    }

    /** A link with this text, as it is written in a page. */
    Filled linkTo(Filled address) {
        return join("<a href=\"" + escaped(address.text) + "\">" + escaped(text) + "</a>", address);
    }

    /** Another text in which both have a part. */
    Filled join(String joined, Filled other) {
        List<Edit.Value> all = new ArrayList<>(values);
        other.values.stream().filter(value -> !all.contains(value)).forEach(all::add);
        return new Filled(joined, all);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
