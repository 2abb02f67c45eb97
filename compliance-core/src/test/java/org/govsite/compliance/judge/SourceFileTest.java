package org.govsite.compliance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceFileTest {

    /** Each is two characters in lower case. */
    private static final String SHIFTING = "\u0130".repeat(60);

    private static SourceFile file(String text) {
        return new SourceFile("index.html", text);
    }

    @Test
    void the_end_of_the_body_stands_where_it_stands_in_the_text_as_written() {
        String page = "<body>" + SHIFTING + "</BODY>";

        assertThat(file(page).bodyEnd()).contains(page.indexOf("</BODY>"));
        assertThat(file(page.replace("</BODY>", "")).bodyEnd()).isEmpty();
    }

    @Test
    void a_link_around_a_place_begins_where_it_begins_in_the_text_as_written() {
        String page = SHIFTING + "<A href=\"a.html\">" + SHIFTING + "here</A> there";

        assertThat(file(page).linkAround(page.indexOf("here"))).contains(page.indexOf("<A"));
        assertThat(file(page).linkAround(page.indexOf("there"))).isEmpty();
    }

    @Test
    void elements_whose_names_only_begin_like_that_of_a_link_are_none() {
        String page = "<a\nhref=\"a.html\"><abbr>in</abbr></article> here</a> <address>there";

        assertThat(file(page).linkAround(page.indexOf("here"))).contains(0);
        assertThat(file(page).linkAround(page.indexOf("there"))).isEmpty();
    }

    @Test
    void a_place_at_the_tag_of_a_link_is_in_the_link() {
        assertThat(file("<a>x</a>").linkAround(0)).contains(0);
        assertThat(file("<a").linkAround(0)).contains(0);
        assertThat(file("").linkAround(0)).isEmpty();
    }
}
