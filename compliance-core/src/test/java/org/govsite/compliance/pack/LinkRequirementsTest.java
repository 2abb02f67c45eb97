package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.govsite.compliance.pack.LinkRequirement.HiddenLink;
import org.govsite.compliance.pack.LinkRequirement.HiddenLink.Way;
import org.govsite.compliance.pack.LinkRequirement.SiteMapLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How requirements about where links lead are written in a rule file. */
class LinkRequirementsTest {

    private static final String RULE = "nation/rules/footer-code/rule.json";
    private static final String WRITTEN =
            "{\"kind\": \"presence\", \"item\": \"site-code\", \"failsAsAttribute\": true, \"softenedBy\": \"\"}";

    @TempDir
    Path folder;

    @Test
    void ways_of_hiding_are_a_breach_or_a_question() {
        HiddenLink hidden = (HiddenLink) requirement("""
                {"kind": "hidden-link", "fails": ["no-size", "off-screen"], "asks": ["not-shown"], "exceptHosts": ["*.gov.cn"]}""");

        assertThat(hidden.fails()).containsExactly(Way.OFF_SCREEN, Way.NO_SIZE);
        assertThat(hidden.asks()).containsExactly(Way.NOT_SHOWN);
        assertThat(hidden.exceptHosts()).containsExactly("*.gov.cn");
    }

    @Test
    void a_site_map_has_to_list_a_share_of_the_columns() {
        SiteMapLists map = (SiteMapLists)
                requirement("{\"kind\": \"site-map-lists\", \"item\": \"site-code\", \"share\": 50, \"fewest\": 3}");

        assertThat(map).isEqualTo(new SiteMapLists("site-code", 50, 3));
    }

    private Requirement requirement(String json) {
        return PackDraft.in(folder)
                .edit(RULE, WRITTEN, json)
                .read(PackDraft.NATION)
                .rule("footer-code")
                .orElseThrow()
                .requirement();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "link-target"                                                               | The key "wholeFolder" is missing
                    "link-target", "wholeFolder": 0                                             | The number 0 is out of range
                    "site-map-lists", "item": "site-code", "share": 101, "fewest": 3            | The share 101 is more than 100 per cent
                    "site-map-lists", "item": "site-cod", "share": 50, "fewest": 3              | There is no item "site-cod"
                    "hidden-link"                                                               | "fails" and "asks" are both empty
                    "hidden-link", "fails": ["off-scren"]                                       | There is no way of hiding "off-scren"
                    "hidden-link", "fails": ["no-size"], "asks": ["no-size"]                    | A way of hiding stands in "fails" and in "asks"
                    "icon-file"                                                                 | The key "item" is missing
                    """)
    void what_is_wrong_is_named(String requirement, String complaint) {
        String told = PackDraft.in(folder)
                .edit(RULE, WRITTEN, "{\"kind\": " + requirement + "}")
                .complaint(PackDraft.NATION);

        assertThat(told).contains(complaint).contains("footer-code/rule.json:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "link-target", "wholeFolder": 5                                       | "link-target", "wholeFolder": 6
                    "site-map-lists", "item": "site-code", "share": 50, "fewest": 3       | "site-map-lists", "item": "site-code", "share": 51, "fewest": 3
                    "site-map-lists", "item": "site-code", "share": 50, "fewest": 3       | "site-map-lists", "item": "site-code", "share": 50, "fewest": 4
                    "hidden-link", "fails": ["no-size"]                                   | "hidden-link", "asks": ["no-size"]
                    "hidden-link", "fails": ["no-size"]                                   | "hidden-link", "fails": ["no-size"], "exceptHosts": ["a.cn"]
                    "icon-file", "item": "site-code"                                      | "link-target", "wholeFolder": 5
                    """)
    void whatever_is_asked_is_part_of_the_digest(String one, String other) {
        assertThat(digest(one, "one")).isNotEqualTo(digest(other, "other")).isEqualTo(digest(one, "again"));
    }

    private String digest(String requirement, String name) {
        return PackDraft.in(folder.resolve(name))
                .edit(RULE, WRITTEN, "{\"kind\": " + requirement + "}")
                .read(PackDraft.NATION)
                .digest();
    }
}
