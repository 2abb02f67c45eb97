package org.govsite.compliance.robust;

import static org.govsite.compliance.result.ItemState.NOT_MEASURABLE;
import static org.govsite.compliance.result.ItemState.SHOWN;

import java.util.List;
import java.util.function.Supplier;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.site.Page;

/**
 * A page that no person writes.
 *
 * @param name what it is
 * @param state how the site code reads on {@code index.html}: shown where the footer can be read, not measurable where the
 *     page was given up
 * @param reason why it is not measurable; empty for every other state
 * @param files the page and what it brings in
 */
record Extreme(String name, ItemState state, String reason, Supplier<List<Page>> files) {

    static final String HEAD = "<html><head><title>x</title></head><body>";

    static final String FOOTER = "<div class=footer>主办单位：样例市发展和改革局 网站标识码：2103000012"
            + " <a href=https://beian.miit.gov.cn/>辽ICP备05001234号</a></div>";

    /** A page whose footer can be read. */
    static Extreme page(String name, Supplier<String> html) {
        return page(name, SHOWN, html);
    }

    static Extreme page(String name, ItemState state, Supplier<String> html) {
        return new Extreme(name, state, "", () -> List.of(Page.of("index.html", html.get())));
    }

    static Extreme site(String name, ItemState state, Page... files) {
        return new Extreme(name, state, "", () -> List.of(files));
    }

    /** A page that, or the footer of which, is more than may be read: a documented bound is passed. */
    static Extreme givenUp(String name, String reason, Supplier<String> html) {
        return new Extreme(name, NOT_MEASURABLE, reason, () -> List.of(Page.of("index.html", html.get())));
    }

    static Extreme givenUp(String name, String reason, Page... files) {
        return new Extreme(name, NOT_MEASURABLE, reason, () -> List.of(files));
    }

    /** A page that has this between its head and its footer. */
    static Extreme above(String name, Supplier<String> html) {
        return page(name, () -> HEAD + html.get() + FOOTER);
    }

    /** A page that has this behind its footer. */
    static Extreme below(String name, Supplier<String> html) {
        return page(name, () -> HEAD + FOOTER + html.get());
    }

    /** A page with this script above its footer. */
    static Extreme script(String name, Supplier<String> script) {
        return above(name, () -> "<script>" + script.get() + "</script>");
    }

    static Page index(String html) {
        return Page.of("index.html", HEAD + html + FOOTER);
    }

    @Override
    public String toString() {
        return name;
    }
}
