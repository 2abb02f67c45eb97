package org.govsite.compliance.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneTest {

    private static final Place HERE = new Place("", 1, 1);

    @Test
    void equal_zones_have_the_same_digest_in_every_release() {
        Zone zone = new Zone(List.of(text("备案", HERE, 0), link("a.html", Map.of("title", "t"), HERE)));
        Zone equal = new Zone(List.of(text("备案", HERE, 0), link("a.html", Map.of("title", "t"), HERE)));

        assertThat(zone.digest()).isEqualTo(equal.digest()).isEqualTo("a40d3a5eacc4bc1a331260ed466a5431");
        assertThat(zone.templateKey()).isEqualTo(equal.templateKey()).isEqualTo("5b05b2cbbca88d7ce6d08fe1ff23005c");
    }

    @Test
    void every_field_of_a_piece_counts_for_the_digest() {
        Standing live = Standing.LIVE;
        List<Piece> pieces = List.of(
                new Piece.Text(HERE, live, 0, -1, "a"),
                new Piece.Text(new Place("f", 1, 1), live, 0, -1, "a"),
                new Piece.Text(new Place("", 2, 1), live, 0, -1, "a"),
                new Piece.Text(new Place("", 1, 2), live, 0, -1, "a"),
                new Piece.Text(HERE, Standing.HIDDEN, 0, -1, "a"),
                new Piece.Text(HERE, live, 1, -1, "a"),
                new Piece.Text(HERE, live, 0, 0, "a"),
                new Piece.Text(HERE, live, 0, -1, "b"),
                new Piece.Text(HERE, live, 0, -1, "\uD800"),
                new Piece.Text(HERE, live, 0, -1, "\uD801"),
                new Piece.Text(HERE, live, 0, -1, "?"),
                new Piece.Literal(HERE, live, 0, -1, "a"),
                new Piece.Link(HERE, live, 0, null, new TreeMap<>()),
                new Piece.Link(HERE, live, 0, "", new TreeMap<>()),
                new Piece.Link(HERE, live, 0, "a", new TreeMap<>()),
                new Piece.Link(HERE, live, 0, "a", new TreeMap<>(Map.of("id", "x"))),
                new Piece.Link(HERE, live, 0, "a", new TreeMap<>(Map.of("id", "y"))),
                new Piece.Link(HERE, live, 0, "a", new TreeMap<>(Map.of("rel", "x"))),
                new Piece.Image(HERE, live, 0, -1, "a", new TreeMap<>()),
                new Piece.Image(HERE, live, 0, -1, "a", new TreeMap<>(Map.of("alt", "x"))),
                new Piece.Script(HERE, live, 0, -1, "a", new TreeMap<>()),
                new Piece.Script(HERE, live, 0, -1, "a", new TreeMap<>(Map.of("id", "x"))),
                new Piece.Gap(HERE, live, 0, -1, GapKind.INCLUDE, "a"),
                new Piece.Gap(HERE, live, 0, -1, GapKind.FRAME, "a"),
                new Piece.Gap(HERE, live, 0, -1, GapKind.INCLUDE, "b"));

        assertThat(pieces.stream().map(piece -> new Zone(List.of(piece)).digest()))
                .doesNotHaveDuplicates()
                .allMatch(digest -> digest.matches("[0-9a-f]{32}"));
    }

    @Test
    void fields_do_not_run_into_each_other() {
        Zone one = new Zone(List.of(text("ab", HERE, 0), text("c", HERE, 0)));
        Zone other = new Zone(List.of(text("a", HERE, 0), text("bc", HERE, 0)));

        assertThat(one.digest()).isNotEqualTo(other.digest());
        assertThat(one.templateKey()).isNotEqualTo(other.templateKey());
    }

    @Test
    void text_longer_than_a_buffer_counts_to_its_end() {
        String text = "页".repeat(10_000);

        assertThat(new Zone(List.of(text(text + "a", HERE, 0))).digest())
                .isNotEqualTo(new Zone(List.of(text(text + "b", HERE, 0))).digest());
    }

    @Test
    void places_and_lines_of_text_are_not_part_of_a_template() {
        Zone one = new Zone(List.of(text("主办单位", HERE, 0)));
        Zone moved = new Zone(List.of(text("主办单位", new Place("inc/footer.html", 7, 3), 4)));

        assertThat(one.templateKey()).isEqualTo(moved.templateKey());
        assertThat(one.digest()).isNotEqualTo(moved.digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../inc/map.html",
                "../../inc/map.html",
                "./inc/map.html",
                "/inc/map.html",
                "./../inc/map.html",
                "inc/map.html?from=123",
                "inc/map.html#top",
                "../inc/map.html?a=../b#c?d"
            })
    void depth_and_query_of_an_address_are_not_part_of_a_template(String address) {
        Zone root = new Zone(List.of(
                link("inc/map.html", Map.of(), HERE),
                image("inc/map.html"),
                script("inc/map.html"),
                gap(GapKind.INCLUDE, "inc/map.html")));
        Zone deep = new Zone(
                List.of(link(address, Map.of(), HERE), image(address), script(address), gap(GapKind.INCLUDE, address)));

        assertThat(deep.templateKey()).isEqualTo(root.templateKey());
    }

    @ParameterizedTest
    @CsvSource({"./,../", "..,.", "/,../../"})
    void the_root_is_the_same_from_every_depth(String one, String other) {
        assertThat(new Zone(List.of(link(one, Map.of(), HERE))).templateKey())
                .isEqualTo(new Zone(List.of(link(other, Map.of(), HERE))).templateKey());
    }

    @ParameterizedTest
    @CsvSource({"a.html,b.html", "a/b.html,b.html", ".a.html,a.html", "http://a.cn/,https://a.cn/"})
    void other_addresses_are_other_templates(String one, String other) {
        assertThat(new Zone(List.of(link(one, Map.of(), HERE))).templateKey())
                .isNotEqualTo(new Zone(List.of(link(other, Map.of(), HERE))).templateKey());
    }

    @Test
    void style_is_not_part_of_a_template_and_other_attributes_are() {
        Zone plain = new Zone(List.of(link("a", Map.of("id", "x"), HERE)));

        assertThat(new Zone(List.of(link("a", Map.of("id", "x", "style", "color:red"), HERE))).templateKey())
                .isEqualTo(plain.templateKey());
        assertThat(new Zone(List.of(link("a", Map.of("id", "y"), HERE))).templateKey())
                .isNotEqualTo(plain.templateKey());
        assertThat(new Zone(List.of(link("a", Map.of("class", "x"), HERE))).templateKey())
                .isNotEqualTo(plain.templateKey());
    }

    @Test
    void an_attribute_that_holds_a_relative_address_has_no_depth_either() {
        Zone root = new Zone(List.of(link("a", Map.of("data-src", "./img/a.png"), HERE)));
        Zone deep = new Zone(List.of(link("a", Map.of("data-src", "../img/a.png?v=2"), HERE)));

        assertThat(deep.templateKey()).isEqualTo(root.templateKey());
    }

    @Test
    void a_question_mark_in_a_bound_expression_is_no_query() {
        assertThat(new Zone(List.of(gap(GapKind.BOUND, "{{a ? b : c}}"))).templateKey())
                .isNotEqualTo(new Zone(List.of(gap(GapKind.BOUND, "{{a ? d : e}}"))).templateKey());
    }

    @Test
    void what_is_hidden_in_a_template_makes_another_template() {
        Zone live = new Zone(List.of(text("备案", HERE, 0)));
        Zone comment = new Zone(List.of(new Piece.Text(HERE, Standing.COMMENT, 0, -1, "备案")));

        assertThat(comment.templateKey()).isNotEqualTo(live.templateKey());
    }

    private static Piece text(String text, Place place, int block) {
        return new Piece.Text(place, Standing.LIVE, block, -1, text);
    }

    private static Piece link(String href, Map<String, String> attributes, Place place) {
        return new Piece.Link(place, Standing.LIVE, 0, href, new TreeMap<>(attributes));
    }

    private static Piece image(String src) {
        return new Piece.Image(HERE, Standing.LIVE, 0, -1, src, new TreeMap<>());
    }

    private static Piece script(String src) {
        return new Piece.Script(HERE, Standing.LIVE, 0, -1, src, new TreeMap<>());
    }

    private static Piece gap(GapKind kind, String target) {
        return new Piece.Gap(HERE, Standing.LIVE, 0, -1, kind, target);
    }
}
