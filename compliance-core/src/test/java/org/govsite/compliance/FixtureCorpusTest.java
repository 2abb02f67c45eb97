package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.Inspection;
import org.govsite.compliance.result.ItemReading;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages written for this test, each with what a careful inspector reads off it, in {@code src/test/resources/fixtures}.
 *
 * <p>A fixture is {@code group/name.html}, a page that the checker sees as {@code index.html}, or the folder
 * {@code group/name/}, a small site; beside it stands {@code group/name.json}:
 *
 * <pre>{@code
 * { "about": "One sentence.",
 *   "page": "index.html",                     // folders only: the page that is meant
 *   "encoding": "GBK",                        // optional
 *   "items": { "icp-number": {
 *       "state": "shown",
 *       "values": ["辽ICP备05001234号"],       // all of them in any order; missing = none
 *       "href": "https://beian.miit.gov.cn/", // optional; null = none
 *       "at": "index.html:12:5" } } }         // optional: place of the first sighting
 * }</pre>
 *
 * An item that is not listed is expected to be absent; an auxiliary one is compared only when it is listed.
 */
class FixtureCorpusTest {

    private static final Path ROOT = Path.of("src", "test", "resources", "fixtures");
    private static final Set<String> KEYS = Set.of("about", "page", "encoding", "items");
    private static final Set<String> ITEM_KEYS = Set.of("state", "values", "href", "at");
    private static final int FEWEST = 150;

    private final RulePack pack = RulePacks.bundled(RulePacks.newestBundled("cn-national"));
    private final ComplianceChecker checker =
            ComplianceChecker.builder().pack(pack).build();

    /** A fixture: its sidecar and the page or folder beside it, which may be missing. */
    private record Fixture(String name, Path sidecar, Path page, Path folder) {

        static Fixture of(Path sidecar) {
            String file = sidecar.getFileName().toString();
            String stem = file.substring(0, file.length() - ".json".length());
            return new Fixture(
                    sidecar.getParent().getFileName() + "/" + stem,
                    sidecar,
                    sidecar.resolveSibling(stem + ".html"),
                    sidecar.resolveSibling(stem));
        }

        JsonNode expected() throws IOException {
            return new JsonMapper().readTree(Files.readString(sidecar));
        }

        Site open() throws IOException {
            return Files.isDirectory(folder)
                    ? Site.open(folder)
                    : Site.inMemory(new Page("index.html", Files.readAllBytes(page)));
        }
    }

    @TestFactory
    Stream<DynamicTest> the_checker_sees_what_a_careful_inspector_sees() throws IOException {
        return fixtures().stream()
                .map(fixture -> dynamicTest(fixture.name(), fixture.sidecar().toUri(), () -> compare(fixture)));
    }

    @Test
    void every_fixture_has_its_page_and_every_page_its_sidecar() throws IOException {
        Set<String> wanted = new TreeSet<>();
        Set<String> there = new TreeSet<>();
        for (Fixture fixture : fixtures()) {
            boolean one = Files.isRegularFile(fixture.page()) != Files.isDirectory(fixture.folder());
            assertThat(one)
                    .as("%s has a page or a folder, not both", fixture.name())
                    .isTrue();
            wanted.add(fixture.name());
        }
        for (Path group : children(ROOT)) {
            for (Path file : children(group)) {
                there.add(group.getFileName() + "/"
                        + file.getFileName().toString().replaceFirst("\\.(html|json)$", ""));
            }
        }
        assertThat(there).isEqualTo(wanted);
    }

    @Test
    void there_are_enough_fixtures() throws IOException {
        assertThat(fixtures()).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    private void compare(Fixture fixture) throws IOException {
        JsonNode expected = fixture.expected();
        assertThat(KEYS).containsAll(expected.propertyNames());
        assertThat(expected.path("about").asString("")).as("about").isNotBlank();
        JsonNode items = expected.get("items");
        for (String id : items.propertyNames()) {
            assertThat(pack.item(id)).as("item %s", id).isPresent();
            assertThat(ITEM_KEYS).containsAll(items.get(id).propertyNames());
        }
        PageReading page = read(fixture, expected.path("page").asString("index.html"));
        SoftAssertions softly = new SoftAssertions();
        if (expected.has("encoding")) {
            String wanted = expected.get("encoding").asString();
            softly.assertThat(page.page().encoding().name()).as("encoding").isEqualTo(wanted);
        }
        for (Item item : pack.items()) {
            JsonNode wanted = items.path(item.id());
            if (!wanted.isMissingNode() || !item.auxiliary()) {
                compare(wanted, page.item(item.id()), softly);
            }
        }
        softly.assertAll();
    }

    private PageReading read(Fixture fixture, String path) throws IOException {
        try (Site site = fixture.open()) {
            Inspection inspection = checker.inspect(site);
            Optional<PageReading> page = inspection.pages().stream()
                    .filter(reading -> reading.page().path().equals(path))
                    .findFirst();
            assertThat(page).as("page %s", path).isPresent();
            return page.get();
        }
    }

    private static void compare(JsonNode wanted, ItemReading reading, SoftAssertions softly) {
        String item = reading.item();
        List<String> values = new ArrayList<>();
        wanted.path("values").forEach(value -> values.add(value.asString()));
        softly.assertThat(reading.state().json())
                .as("%s state, read off %s", item, reading.sightings())
                .isEqualTo(wanted.path("state").asString(ItemState.ABSENT.json()));
        softly.assertThat(reading.values()).as("%s values", item).containsExactlyInAnyOrderElementsOf(values);
        if (wanted.has("href")) {
            String href =
                    wanted.get("href").isNull() ? null : wanted.get("href").asString();
            softly.assertThat(reading.href()).as("%s href", item).isEqualTo(href);
        }
        if (wanted.has("at")) {
            String at =
                    reading.best().map(Sighting::location).map(Object::toString).orElse("nowhere");
            softly.assertThat(at)
                    .as("%s place", item)
                    .isEqualTo(wanted.get("at").asString());
        }
    }

    private static List<Fixture> fixtures() throws IOException {
        List<Fixture> fixtures = new ArrayList<>();
        for (Path group : children(ROOT)) {
            for (Path file : children(group)) {
                if (file.getFileName().toString().endsWith(".json")) {
                    fixtures.add(Fixture.of(file));
                }
            }
        }
        return fixtures;
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
