package org.govsite.compliance.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.pack.LinkRequirement.HiddenLink.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the markup around a link says that takes it out of sight. */
class VeilTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <div style='position:absolute;left:-9999px'>                              | off-screen left:-9999px
            <div style='POSITION: fixed; TOP: -1000px !important'>                    | off-screen top:-1000px
            <div style='position:absolute;right:-200em'>                              | off-screen right:-200em
            <p style='margin-left:-5000px'>                                           | off-screen margin-left:-5000px
            <div style='height:0;overflow:hidden'>                                    | folded height:0
            <div style='max-height:0px;overflow:hidden'>                              | folded max-height:0px
            <div style='height:1px;overflow:hidden'>                                  | no-size height:1px
            <div style='height:0;width:0;overflow:hidden'>                            | no-size height:0
            <div style='position:absolute;height:0;overflow:hidden'>                  | no-size height:0
            <div style='width:1px;height:1px;overflow:hidden'>                        | no-size height:1px
            <div style='position:absolute;clip:rect(0,0,0,0)'>                        | no-size clip:rect(0,0,0,0)
            <marquee height=1 width=4>                                                | no-size <marquee height=1>
            <marquee width='0' class='x'>                                             | no-size <marquee width=0>
            <div id='pop' style='position:absolute;left:-9999px'>                     | movable left:-9999px
            <div class='menu' style='height:0;overflow:hidden'>                       | movable height:0
            <span style='text-indent:-9999px'>                                        | indented text-indent:-9999px
            <span style='font-size:0'>                                                | no-font font-size:0
            <div style='opacity:0.0'>                                                 | transparent opacity:0
            <div style='filter:alpha(opacity=0)'>                                     | transparent opacity:0
            <div style='position:absolute;left:-9999px'><span style='font-size:0'>    | off-screen left:-9999px
            <div style='font-size:0'><div style='height:0;overflow:hidden'>           | folded height:0
            """)
    void is_kept_with_the_link(String around, String veil) {
        assertThat(veil(around)).isEqualTo(veil);
        assertThat(Stream.of(Way.values()).map(Way::json)).contains(veil.split(" ")[0]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <ul style='position:absolute;left:-1920px;width:9600px'>
            <div style='position:absolute;left:50%;margin-left:-960px;width:1920px'>
            <div style='position:relative;left:-9999px'>
            <div style='left:-9999px'>
            <div style='position:absolute;left:-20px'>
            <div style='height:0'>
            <div style='width:100%;height:30px;overflow:hidden'>
            <marquee height=30 width='100%'>
            <ul style='font-size:0'><li style='font-size:14px'>
            <div style='opacity:0.8'>
            <div style='background:url(a;left:-9999px'>
            <div style=':;;left;left:'>
            """)
    void is_not_seen_where_there_is_none(String around) {
        assertThat(veil(around)).isEmpty();
    }

    @Test
    void is_no_part_of_the_template() {
        Piece.Link veiled = link("<div style='position:absolute;left:-9999px'>");
        Piece.Link plain = link("<div>");
        assertThat(new Zone(List.of(veiled)).templateKey()).isEqualTo(new Zone(List.of(plain)).templateKey());
    }

    private static String veil(String around) {
        return link(around).attributes().getOrDefault("style", "");
    }

    private static Piece.Link link(String around) {
        String html = "<html><head><title>页</title></head><body><p>文</p>" + around
                + "<a href='http://www.example.com/'>链接</a></body></html>";
        return Observing.page(html).facts().zones().values().stream()
                .flatMap(zone -> zone.pieces().stream())
                .filter(Piece.Link.class::isInstance)
                .map(Piece.Link.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
