package org.govsite.compliance.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.govsite.compliance.facts.Place;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final Source.Origin PAGE = origin("", "top\n<inc>\nend");
    private static final Source.Origin FOOT = origin("inc/foot.html", "one\ntwo");

    @Test
    void every_character_knows_the_file_it_comes_from() {
        Source source = pasted();

        assertThat(source.text()).isEqualTo("top\none\ntwo\nend");
        assertThat(source.place(source.text().indexOf("top"))).isEqualTo(new Place("", 1, 1));
        assertThat(source.place(source.text().indexOf("two") + 1)).isEqualTo(new Place("inc/foot.html", 2, 2));
        assertThat(source.place(source.text().indexOf("end"))).isEqualTo(new Place("", 3, 1));
    }

    @Test
    void neighbours_in_the_text_are_contiguous_only_within_one_file() {
        Source source = pasted();

        assertThat(source.contiguous(4, 5)).as("both in the include").isTrue();
        assertThat(source.contiguous(3, 4)).as("page before, include behind").isFalse();
        assertThat(source.contiguous(4, 6)).as("one between").isFalse();
    }

    @Test
    void parts_of_one_file_with_something_left_out_are_not_contiguous() {
        Source.Builder builder = new Source.Builder();
        Source.Origin file = origin("", "ab<%x%>cd");
        builder.append("ab", file, 0);
        builder.append("cd", file, 7);
        Source source = builder.build();

        assertThat(source.contiguous(1, 2)).isFalse();
        assertThat(source.place(2)).isEqualTo(new Place("", 1, 8));
    }

    @Test
    void a_slice_keeps_the_places() {
        Source slice = pasted().slice(2, 9);

        assertThat(slice.text()).isEqualTo("p\none\nt");
        assertThat(slice.place(0)).isEqualTo(new Place("", 1, 3));
        assertThat(slice.place(2)).isEqualTo(new Place("inc/foot.html", 1, 1));
        assertThat(slice.place(6)).isEqualTo(new Place("inc/foot.html", 2, 1));
    }

    @Test
    void a_slice_of_a_slice_keeps_the_places() {
        Source slice = pasted().slice(2, 9).slice(3, 7);

        assertThat(slice.text()).isEqualTo("ne\nt");
        assertThat(slice.place(0)).isEqualTo(new Place("inc/foot.html", 1, 2));
    }

    @Test
    void picked_characters_stand_where_they_were_picked() {
        Source script = Source.of("a.js", "w('<b>');\nw('x')");
        Source picked = script.pick("<b>x", new int[] {3, 4, 5, 13});

        assertThat(picked.place(1)).isEqualTo(new Place("a.js", 1, 5));
        assertThat(picked.place(3)).isEqualTo(new Place("a.js", 2, 4));
        assertThat(picked.contiguous(0, 1)).isTrue();
        assertThat(picked.contiguous(2, 3)).isFalse();
    }

    @Test
    void an_empty_file_has_a_first_place() {
        assertThat(Source.of("", "").place(0)).isEqualTo(new Place("", 1, 1));
    }

    private static Source pasted() {
        Source.Builder builder = new Source.Builder();
        builder.append("top\n", PAGE, 0);
        builder.append("one\ntwo", FOOT, 0);
        builder.append("\nend", PAGE, 9);
        return builder.build();
    }

    private static Source.Origin origin(String path, String text) {
        return new Source.Origin(path, new Lines(text));
    }
}
