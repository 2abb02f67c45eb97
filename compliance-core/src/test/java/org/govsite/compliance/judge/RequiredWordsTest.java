package org.govsite.compliance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.govsite.compliance.pack.Clue;
import org.govsite.compliance.pack.RulePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    ICP备\\d{8}               | icp备
                    地址[:]?(?P<value>.{4,}?) | 地址
                    [a-z.]+@[a-z]+            | @
                    Link\\(\\d+               | link(
                    ab+c                      | ab
                    公(?:安)+备案             | 备案
                    (?:网站标识){2,3}         | 网站标识
                    20\\d{2}年?来源          | 来源
                    bm\\d{8}                  | bm
                    """)
    void a_part_that_always_stands_there_is_required(String pattern, String word) {
        assertThat(RequiredWords.of(pattern)).containsExactly(word);
    }

    @Test
    void one_word_of_every_alternative_is_required() {
        assertThat(RequiredWords.of("(?:网站标识码|SiteCode)[:=]?(?P<value>\\d+)"))
                .containsExactlyInAnyOrder("网站标识码", "sitecode");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\d{7,8}",
                "备?\\d+",
                "(?:备案)*号?",
                "(?:备案){0,2}",
                "备案|\\d+",
                "(?:电话|\\d)",
                "(?i)备案",
                "\\Q备案\\E",
                "[[:alpha:]]备",
                "𠮷?",
                "备案{2",
                ""
            })
    void a_pattern_that_requires_nothing_or_is_not_understood_is_always_tried(String pattern) {
        assertThat(RequiredWords.of(pattern)).isEmpty();
    }

    @Test
    void a_bracket_within_a_class_does_not_end_it() {
        assertThat(RequiredWords.of("[]备]案号")).containsExactly("案号");
        assertThat(RequiredWords.of("[^\\]备]案号")).containsExactly("案号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "辽ICP备05001234号-1",
                "辽icp备案05001234",
                "辽公网安备21030202000123号",
                "公安机关备案号：21030202000123",
                "网站标识码：2103000012",
                "bm04000001",
                "recordcode=21030202000123",
                "https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=2103000012",
                "地址：鞍山市铁东区胜利路12号邮编",
                "邮箱：fgw@anshan.gov.cn",
                "闽B2-20090018"
            })
    void no_bundled_pattern_is_kept_from_a_text_that_it_is_found_in(String raw) {
        String text = Squeezed.squeeze(raw);
        Patterns patterns = new Patterns();
        List<String> finding =
                bundledPatterns().filter(p -> patterns.finds(p, text)).toList();

        assertThat(finding).isNotEmpty();
        assertThat(finding)
                .allSatisfy(pattern -> assertThat(
                                Squeezed.holdsAny(text.toLowerCase(java.util.Locale.ROOT), RequiredWords.of(pattern)))
                        .as("%s needs %s", pattern, RequiredWords.of(pattern))
                        .isTrue());
    }

    @Test
    void most_bundled_patterns_are_tried_only_where_a_word_stands() {
        assertThat(bundledPatterns().filter(pattern -> RequiredWords.of(pattern).isEmpty()))
                .as("patterns that are always tried")
                .hasSizeLessThan(5);
    }

    private static Stream<String> bundledPatterns() {
        return RulePacks.bundled(RulePacks.newestBundled("cn-national")).items().stream()
                .flatMap(item -> item.clues().stream())
                .flatMap(clue -> clue instanceof Clue.Text text
                        ? Stream.of(text.pattern())
                        : clue instanceof Clue.Attribute attribute ? Stream.of(attribute.pattern()) : Stream.of());
    }
}
