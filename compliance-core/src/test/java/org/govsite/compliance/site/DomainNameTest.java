package org.govsite.compliance.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainNameTest {

    @ParameterizedTest
    @CsvSource({
        "www.anshan.gov.cn, www.anshan.gov.cn",
        "WWW.AnShan.GOV.CN, www.anshan.gov.cn",
        "www.anshan.gov.cn., www.anshan.gov.cn",
        "ｗｗｗ．ａｎｓｈａｎ．ｇｏｖ．ｃｎ, www.anshan.gov.cn",
        "www。anshan｡gov．cn, www.anshan.gov.cn",
        "鞍山.政务, xn--rht988k.xn--zfr164b",
        "鞍山。政务。, xn--rht988k.xn--zfr164b",
        "XN--RHT988K.XN--ZFR164B, xn--rht988k.xn--zfr164b",
        "慈善.公益, xn--30rr7y.xn--55qw42g",
        "localhost, localhost",
        "ab--cd.gov.cn, ab--cd.gov.cn",
        "fa\u00df.de, xn--fa-hia.de",
    })
    void a_name_has_one_form_for_comparison(String written, String ascii) {
        DomainName name = DomainName.parse(written).orElseThrow();

        assertThat(name.ascii()).isEqualTo(ascii);
        assertThat(name.isIpAddress()).isFalse();
        assertThat(name).hasToString(ascii).isEqualTo(DomainName.parse(ascii).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                " ",
                "www.anshan.gov.cn ",
                "www anshan.gov.cn",
                "www.\u3000anshan.gov.cn",
                "www.anshan\u00a0.gov.cn",
                "http://www.anshan.gov.cn",
                "//www.anshan.gov.cn",
                "www.anshan.gov.cn/",
                "www.anshan.gov.cn/fgw",
                "www.anshan.gov.cn:80",
                "www.anshan.gov.cn：80",
                "www.anshan.gov.cn／",
                "user@anshan.gov.cn",
                "www..gov.cn",
                ".gov.cn",
                "www.anshan.gov.cn..",
                "-a.gov.cn",
                "a-.gov.cn",
                "a_b.gov.cn",
                "*.gov.cn",
                "a,b.gov.cn",
                "xn--0.cn",
                "\u200b",
                "网站域名：www.anshan.gov.cn"
            })
    void what_is_no_name_is_empty(String written) {
        assertThat(DomainName.parse(written)).isEmpty();
    }

    @Test
    void labels_and_names_have_a_longest_length() {
        assertThat(DomainName.parse("a".repeat(63) + ".cn")).isPresent();
        assertThat(DomainName.parse("a".repeat(64) + ".cn")).isEmpty();
        assertThat(DomainName.parse("a.".repeat(126) + "a")).isPresent();
        assertThat(DomainName.parse("a.".repeat(127) + "a")).isEmpty();
        assertThat(DomainName.parse("政".repeat(1_000_000))).isEmpty();
    }

    @Test
    void a_name_is_shown_as_a_person_reads_it() {
        assertThat(DomainName.parse("WWW.xn--rht988k.xn--zfr164b").orElseThrow().display())
                .isEqualTo("www.鞍山.政务");
        assertThat(DomainName.parse("WWW.Anshan.gov.cn.").orElseThrow().display())
                .isEqualTo("www.anshan.gov.cn");
    }

    @Test
    void a_name_has_labels() {
        assertThat(DomainName.parse("www.鞍山.政务").orElseThrow().labels())
                .containsExactly("www", "xn--rht988k", "xn--zfr164b");
    }

    @ParameterizedTest
    @CsvSource({
        "fgw.anshan.gov.cn, gov.cn, true",
        "fgw.anshan.gov.cn, .gov.cn, true",
        "fgw.anshan.gov.cn, .GOV.CN., true",
        "fgw.anshan.gov.cn, fgw.anshan.gov.cn, true",
        "fgw.anshan.gov.cn, www.fgw.anshan.gov.cn, false",
        "fgw.anshangov.cn, gov.cn, false",
        "fgw.anshan.gov.cn.example.com, gov.cn, false",
        "鞍山.政务, .政务, true",
        "鞍山.政务, xn--zfr164b, true",
        "xn--rht988k.xn--zfr164b, 政务, true",
        "鞍山.政务.cn, .政务, false",
        "鞍山.公益, .公益, true",
        "鞍山.公益, .政务, false",
    })
    void a_suffix_ends_a_name_between_labels(String name, String suffix, boolean ends) {
        assertThat(DomainName.parse(name).orElseThrow().endsWith(suffix)).isEqualTo(ends);
    }

    @Test
    void a_suffix_has_to_be_a_name() {
        DomainName name = DomainName.parse("a.gov.cn").orElseThrow();

        assertThatThrownBy(() -> name.endsWith(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no suffix");
        assertThatThrownBy(() -> name.endsWith(".1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> name.endsWith("*.cn")).hasMessageContaining("*.cn");
    }

    @ParameterizedTest
    @CsvSource({
        "192.168.1.1, 192.168.1.1",
        "192.168.1.1., 192.168.1.1",
        "１９２。１６８。１。１, 192.168.1.1",
        "3232235777, 192.168.1.1",
        "0xC0A80101, 192.168.1.1",
        "0300.0250.01.1, 192.168.1.1",
        "192.168.257, 192.168.1.1",
        "0, 0.0.0.0",
        "1.0x, 1.0.0.0",
        "::1, [::1]",
        "[::1], [::1]",
        "[2001:DB8:0:0:1:0:0:1], [2001:db8::1:0:0:1]",
        "2001:db8:1:2:3:4:5:6, [2001:db8:1:2:3:4:5:6]",
        "::ffff:192.168.1.1, [::ffff:c0a8:101]",
        "::, [::]",
        "fe80::, [fe80::]",
        "1:0:2:0:3:0:4:0, [1:0:2:0:3:0:4:0]",
    })
    void an_address_of_a_machine_is_told_in_every_form(String written, String ascii) {
        DomainName address = DomainName.parse(written).orElseThrow();

        assertThat(address.isIpAddress()).isTrue();
        assertThat(address.ascii()).isEqualTo(ascii);
        assertThat(address.display()).isEqualTo(ascii);
        assertThat(address.labels()).containsExactly(ascii);
        assertThat(address.endsWith("gov.cn")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "256.1.1.1",
                "1.2.3.4.5",
                "1.2.3.256",
                "192.168.65536",
                "4294967296",
                "99999999999999999999",
                "0xffffffffff",
                "08.1.1.1",
                "www.gov.123",
                "1..1",
                ":",
                ":::",
                "1::2::3",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7::8:9",
                "12345::",
                "::g",
                "::1.2.3",
                "1.2.3.4::",
                "fe80::1%eth0",
                "[::1",
                "[::1]:80"
            })
    void what_looks_like_an_address_and_is_none_is_empty(String written) {
        assertThat(DomainName.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "www.a.gov.cn, www.a.gov.cn",
        "' www.a.gov.cn ', www.a.gov.cn",
        "http://www.a.gov.cn, www.a.gov.cn",
        "HTTPS://user:secret@www.a.gov.cn:8443/x?y#z, www.a.gov.cn",
        "//www.a.gov.cn/x//y, www.a.gov.cn",
        "www.a.gov.cn/x//y, www.a.gov.cn",
        "www.a.gov.cn:80, www.a.gov.cn",
        "http：／／www.a.gov.cn／, www.a.gov.cn",
        "http:\\\\www.a.gov.cn\\x, www.a.gov.cn",
        "http://[::1]:80/, [::1]",
        "::1, ::1",
        "http://[::1, ''",
        "'', ''",
    })
    void of_an_address_the_host_counts(String address, String host) {
        assertThat(DomainName.hostOf(address)).isEqualTo(host);
    }
}
