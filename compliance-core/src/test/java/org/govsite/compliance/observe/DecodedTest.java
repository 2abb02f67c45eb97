package org.govsite.compliance.observe;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.govsite.compliance.facts.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** The second character is in GBK, but not in GB2312. */
    private static final String NAME = "朱镕基题词：网站标识码";

    @Test
    void undeclared_utf_8_is_utf_8() {
        assertThat(Decoded.of(NAME.getBytes(UTF_8)))
                .isEqualTo(new Decoded(NAME, new Encoding("UTF-8", "", false, false, 0)));
    }

    @Test
    void a_byte_order_mark_is_noted_and_no_part_of_the_text() {
        assertThat(Decoded.of(("\uFEFF" + NAME).getBytes(UTF_8)))
                .isEqualTo(new Decoded(NAME, new Encoding("UTF-8", "", true, false, 0)));
    }

    @Test
    void a_byte_order_mark_outweighs_the_declaration() {
        String page = "<meta charset=\"gb2312\">" + NAME;

        assertThat(Decoded.of(("\uFEFF" + page).getBytes(UTF_8)))
                .isEqualTo(new Decoded(page, new Encoding("UTF-8", "gb2312", true, true, 0)));
    }

    @Test
    void a_utf_16_byte_order_mark_is_understood() {
        Decoded decoded = Decoded.of(("\uFEFF" + NAME).getBytes(UTF_16LE));

        assertThat(decoded.text()).isEqualTo(NAME);
        assertThat(decoded.encoding().name()).isEqualTo("UTF-16LE");
    }

    @Test
    void gbk_bytes_declared_gb2312_are_gbk_and_no_conflict() {
        String page = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">" + NAME;

        assertThat(Decoded.of(page.getBytes(GBK)))
                .isEqualTo(new Decoded(page, new Encoding("GBK", "gb2312", false, false, 0)));
    }

    @Test
    void utf_8_bytes_declared_gb2312_are_a_conflict() {
        String page = "<meta charset=gb2312>" + NAME;

        assertThat(Decoded.of(page.getBytes(UTF_8)))
                .isEqualTo(new Decoded(page, new Encoding("UTF-8", "gb2312", false, true, 0)));
    }

    @Test
    void gbk_bytes_declared_utf_8_are_a_conflict() {
        String page = "<meta charset=\"utf-8\">" + NAME;

        assertThat(Decoded.of(page.getBytes(GBK)))
                .isEqualTo(new Decoded(page, new Encoding("GBK", "utf-8", false, true, 0)));
    }

    @Test
    void undeclared_gbk_is_gbk() {
        assertThat(Decoded.of(NAME.getBytes(GBK)))
                .isEqualTo(new Decoded(NAME, new Encoding("GBK", "", false, false, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb18030", "gb2312", ""})
    void four_byte_characters_of_gb18030_survive(String declared) {
        String page = (declared.isEmpty() ? "" : "<meta charset=" + declared + ">") + "㐀𠮷" + NAME;

        assertThat(Decoded.of(page.getBytes(GB18030)))
                .isEqualTo(new Decoded(page, new Encoding("GB18030", declared, false, false, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "GBK", "utf-8", "UTF-8"})
    void ascii_bytes_fit_every_declaration(String declared) {
        Encoding encoding = Decoded.of(("<meta charset=" + declared + ">plain").getBytes(UTF_8))
                .encoding();

        assertThat(encoding.declared()).isEqualTo(declared);
        assertThat(encoding.conflict()).isFalse();
        assertThat(encoding.damaged()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0' encoding='GBK'?>",
                "<%@ page contentType='text/html' pageEncoding='GBK' %>",
                "<META CONTENT='text/html; CHARSET=GBK' HTTP-EQUIV=Content-Type>",
                "<meta name=a content=b>\n<meta\n charset = 'GBK' />"
            })
    void a_declaration_may_have_many_forms(String declaration) {
        Encoding encoding = Decoded.of((declaration + NAME).getBytes(GBK)).encoding();

        assertThat(encoding.declared()).isEqualTo("GBK");
        assertThat(encoding.conflict()).isFalse();
    }

    @Test
    void another_encoding_that_is_declared_is_believed_where_the_bytes_fit() {
        String page = "<meta charset=big5>政府網站";

        assertThat(Decoded.of(page.getBytes(Charset.forName("Big5"))))
                .isEqualTo(new Decoded(page, new Encoding("Big5", "big5", false, false, 0)));
    }

    @Test
    void an_unknown_charset_is_reported_as_written() {
        Encoding encoding =
                Decoded.of(("<meta charset=utf-9>" + NAME).getBytes(UTF_8)).encoding();

        assertThat(encoding.declared()).isEqualTo("utf-9");
        assertThat(encoding.name()).isEqualTo("UTF-8");
        assertThat(encoding.conflict()).isTrue();
    }

    @Test
    void damaged_utf_8_loses_only_the_damaged_characters() {
        byte[] damaged = damagedAfter(NAME.getBytes(UTF_8));
        Decoded decoded = Decoded.of(damaged);

        assertThat(decoded.text()).startsWith(NAME).endsWith("备案");
        assertThat(decoded.encoding()).isEqualTo(new Encoding("UTF-8", "", false, false, 1));
    }

    @Test
    void damaged_gbk_loses_only_the_damaged_characters() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((NAME + "ICP").getBytes(GBK));
        bytes.write(0xff);
        bytes.writeBytes("备案".getBytes(GBK));
        Decoded decoded = Decoded.of(bytes.toByteArray());

        assertThat(decoded.text()).isEqualTo(NAME + "ICP\uFFFD备案");
        assertThat(decoded.encoding().damaged()).isEqualTo(1);
    }

    @Test
    void nothing_is_an_empty_text() {
        assertThat(Decoded.of(new byte[0]).text()).isEmpty();
    }

    private static byte[] damagedAfter(byte[] start) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(start);
        bytes.write(0xff);
        bytes.writeBytes("备案".getBytes(UTF_8));
        return bytes.toByteArray();
    }
}
