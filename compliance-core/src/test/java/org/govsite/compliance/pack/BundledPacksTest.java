package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledPacksTest {

    private static final String ROOT = "/org/govsite/compliance/packs/";

    static List<PackRef> versions() {
        return RulePacks.bundled();
    }

    @Test
    void the_bundled_versions_are_listed_in_order() {
        assertThat(RulePacks.bundled())
                .containsExactly(
                        new PackRef("anshan", "2018.08"),
                        new PackRef("cn-national", "2017.06"),
                        new PackRef("cn-national", "2018.09"),
                        new PackRef("cn-national", "2019.04"),
                        new PackRef("cn-national", "2024.07"));
        assertThat(RulePacks.newestBundled("anshan")).isEqualTo(new PackRef("anshan", "2018.08"));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void a_folder_gives_the_same_pack_as_the_class_path(PackRef ref) throws URISyntaxException {
        // Only a folder can be listed: this also proves that no rule lies about that no version adds.
        assertThat(RulePacks.read(folder(), ref)).isEqualTo(RulePacks.bundled(ref));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void nothing_that_is_only_recalled_can_stop_a_build(PackRef ref) {
        assertThat(RulePacks.bundled(ref).rules())
                .allSatisfy(
                        rule -> assertThat(rule.sources()).noneMatch(source -> source.confidence() == Confidence.D));
    }

    @Test
    void every_rule_has_a_passing_and_a_failing_example() throws IOException, URISyntaxException {
        for (Rule rule :
                RulePacks.bundled(RulePacks.newestBundled("cn-national")).rules()) {
            Path examples = folder().resolve("cn-national/rules/" + rule.id() + "/examples");
            try (Stream<Path> files = Files.list(examples)) {
                List<String> names =
                        files.map(file -> file.getFileName().toString()).toList();
                assertThat(names)
                        .as(rule.id().value())
                        .allMatch(
                                name -> name.matches(
                                        "(passed|failed|needs-review|inapplicable|not-measurable)-[a-z-]+(\\.html|(\\.card|\\.register|\\.example)\\.json)?"))
                        .anyMatch(name -> name.startsWith("passed-"))
                        .anyMatch(name -> name.startsWith("failed-"));
            }
        }
    }

    @Test
    void the_national_pack_lists_its_items_in_the_order_of_a_bulletin() {
        assertThat(RulePacks.bundled("cn-national", "2017.06").items())
                .extracting(Item::id)
                .containsExactly(
                        "party-gov-mark",
                        "error-report-entry",
                        "site-id-code",
                        "organizer",
                        "contact",
                        "icp-number",
                        "police-number",
                        "site-map",
                        "copyright-holder",
                        "body-name",
                        "support-phone",
                        "unnamed-picture",
                        "chinese-domain",
                        "publish-time",
                        "content-source",
                        "site-navigation");
    }

    @Test
    void anshan_cites_its_bulletin_first_and_sets_the_deadline() {
        RulePack pack = RulePacks.bundled("anshan", "2018.08");

        assertThat(pack.rectifyBy()).isEqualTo(LocalDate.of(2018, 9, 30));
        assertThat(pack.rules().stream()
                        .filter(rule -> rule.requirement() instanceof Requirement.Presence
                                && rule.pages() == PageScope.DOCUMENTS)
                        .map(rule -> rule.sources().get(0).document()))
                .hasSize(8)
                .containsOnly("鞍山市人民政府办公厅关于2018年八月份全市政府网站检查情况的通报");
    }

    @Test
    void anshan_leaves_the_weight_of_inner_pages_as_the_nation_set_it() {
        // The bulletin names sites, not pages: it gives no ground for more. What it orders is that changes are
        // reported.
        RulePack nation = RulePacks.bundled("cn-national", "2017.06");
        assertThat(RulePacks.bundled("anshan", "2018.08").rules())
                .filteredOn(rule -> !rule.id().value().equals("register-agreement")
                        && rule.origin().id().equals("cn-national"))
                .allSatisfy(rule -> assertThat(rule.severity())
                        .isEqualTo(nation.rule(rule.id().value()).orElseThrow().severity()));
    }

    private static Path folder() throws URISyntaxException {
        URI index = BundledPacksTest.class.getResource(ROOT + "index.json").toURI();
        return Path.of(index).getParent();
    }
}
