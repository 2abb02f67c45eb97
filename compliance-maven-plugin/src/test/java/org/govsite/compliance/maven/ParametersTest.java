package org.govsite.compliance.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.site.SiteCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    private final Texts texts = Texts.in(Locale.ENGLISH);

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh_CN", " ZH-cn "})
    void chinese_may_be_written_in_several_ways(String written) {
        assertThat(Parameters.language(written, null)).isEqualTo(Locale.CHINA);
    }

    @Test
    void a_language_that_there_is_no_text_for_is_an_error_and_no_silent_default() {
        assertThatThrownBy(() -> Parameters.language("fr", null))
                .hasMessageContaining("compliance.language is \"fr\"; write zh-CN or en");
        assertThatThrownBy(() -> Parameters.language(null, "fr"))
                .hasMessageContaining("compliance.locale is \"fr\"; write zh-CN or en");
    }

    @Test
    void the_former_name_of_the_language_counts_where_the_new_one_is_not_given() {
        assertThat(Parameters.language(null, null)).isEqualTo(Locale.CHINA);
        assertThat(Parameters.language(null, "en")).isEqualTo(Locale.ENGLISH);
        assertThat(Parameters.language("zh-CN", "en")).isEqualTo(Locale.CHINA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-9-10", "2018-02-30", "20180910", "yesterday"})
    void what_is_no_date_is_an_error(String written) {
        assertThatThrownBy(() -> Parameters.asOf(written, texts)).hasMessageContaining("write YYYY-MM-DD");
    }

    @Test
    void without_a_project_files_are_written_below_the_folder_where_maven_was_started() {
        Path started = temp.toAbsolutePath();
        File left = started.resolve("${project.basedir}")
                .resolve("target/compliance")
                .toFile();
        assertThat(Parameters.output(left)).isEqualTo(started.resolve("target/compliance"));
        assertThat(Parameters.output(new File("out/report"))).isEqualTo(Path.of("out/report"));
    }

    @Test
    void a_date_is_read() {
        assertThat(Parameters.asOf(" 2018-09-10 ", texts)).isEqualTo(LocalDate.of(2018, 9, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "P30D, 2018-10-10",
        "30, 2018-10-10",
        " p2m , 2018-11-10",
        "P2W, 2018-09-24",
        "P1Y, 2019-09-10",
        "1, 2018-09-11"
    })
    void a_time_ahead_is_a_period_or_a_number_of_days(String written, LocalDate last) {
        assertThat(Parameters.within(written, LocalDate.of(2018, 9, 10), texts)).isEqualTo(last);
    }

    @Test
    void without_a_time_ahead_only_the_day_counts() {
        assertThat(Parameters.within(" ", LocalDate.of(2018, 9, 10), texts)).isNull();
        assertThat(Parameters.within(null, LocalDate.of(2018, 9, 10), texts)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P0D",
                "0",
                "-3",
                "P-1D",
                "P400D",
                "367",
                "P99999999999D",
                "P999999999Y",
                "PT5H",
                "30 days",
                "soon"
            })
    void a_time_that_is_none_or_longer_than_a_timeline_is_an_error(String written) {
        assertThatThrownBy(() -> Parameters.within(written, LocalDate.of(2018, 9, 10), texts))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("\"" + written + "\"; write a period of a year at most");
    }

    @Test
    void there_is_no_default_pack_to_judge_by_but_the_national_one_to_look_by() {
        assertThatThrownBy(() -> Parameters.pack(" ", List.of(), texts))
                .hasMessageContaining("anshan:2018.08, cn-national:2017.06");
        assertThat(Parameters.packOrNational(null, List.of(), texts).ref())
                .isEqualTo(new PackRef("cn-national", "2024.07"));
    }

    @Test
    void nothing_is_declared_and_nothing_is_looked_up_unless_asked() {
        assertThat(Parameters.card(null, null, texts)).isEqualTo(SiteCard.empty());
        assertThat(Parameters.register(null)).isNull();
    }

    @Test
    void a_card_is_read_from_a_file_or_from_the_configuration() throws IOException {
        File file = Files.writeString(temp.resolve("card.json"), "{\"name\": \"鞍山\"}")
                .toFile();

        assertThat(Parameters.card(file, null, texts).name()).isEqualTo("鞍山");
        assertThat(Parameters.card(null, new InlineCard(), texts)).isEqualTo(SiteCard.empty());
    }

    @Test
    void a_card_in_a_file_and_one_in_the_configuration_are_an_error_that_names_both() {
        assertThatThrownBy(() -> Parameters.card(new File("cards/fgw.json"), new InlineCard(), texts))
                .isInstanceOf(ParameterException.class)
                .hasMessage("both <card> (fgw.json) and <siteCard> say what the site declares; keep one of them");
        assertThatThrownBy(() -> Parameters.card(new File("fgw.json"), new InlineCard(), Texts.in(Locale.CHINA)))
                .hasMessage("<card>（fgw.json）和 <siteCard> 都写了站点卡；请只留一个");
    }

    @Test
    void a_register_is_read() throws IOException {
        File file =
                Files.writeString(temp.resolve("register.csv"), "网站名称\n鞍山\n").toFile();

        assertThat(Parameters.register(file).sites()).extracting(SiteCard::name).containsExactly("鞍山");
        assertThatThrownBy(() -> Parameters.register(new File("no-such.csv"))).hasMessageContaining("no-such.csv");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void a_percentage_lies_between_0_and_100(int percentage) {
        assertThatThrownBy(() -> Parameters.gate(false, percentage, texts)).hasMessageContaining("from 0 to 100");
    }

    @Test
    void paths_are_shown_from_the_folder_where_the_build_was_started() {
        Path root = Path.of("").toAbsolutePath();
        ShownPaths shown = new ShownPaths(root.toString());

        assertThat(shown.of(root.resolve("portal/target/../site"))).isEqualTo("portal/site");
        assertThat(shown.of(root)).isEqualTo(root.toString().replace('\\', '/'));
    }
}
