package org.govsite.compliance.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardOutputTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "GB2312", "UTF-16"})
    void shows_chinese_in_encodings_that_have_it(String encoding) {
        assertThat(new StandardOutput(encoding).showsChinese()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "ANSI_X3.4-1968", "ISO-8859-1", "windows-1252", "no-such-encoding", ""})
    void shows_none_in_others_and_in_unknown_ones(String encoding) {
        assertThat(new StandardOutput(encoding).showsChinese()).isFalse();
    }

    @Test
    void what_the_jvm_says_of_its_output_comes_first() {
        StandardOutput output = StandardOutput.of(Stream.of(null, "GBK"), "ANSI_X3.4-1968", "UTF-8", 17);

        assertThat(output.encoding()).isEqualTo("GBK");
    }

    @Test
    void up_to_java_17_the_default_charset_stands_for_the_console() {
        StandardOutput output = StandardOutput.of(Stream.of(null, null), "UTF-8", "US-ASCII", 17);

        assertThat(output.encoding()).isEqualTo("US-ASCII");
    }

    @Test
    void from_java_18_on_the_native_encoding_does() {
        StandardOutput output = StandardOutput.of(Stream.of(null, null), "ANSI_X3.4-1968", "UTF-8", 18);

        assertThat(output.encoding()).isEqualTo("ANSI_X3.4-1968");
    }
}
