package org.govsite.compliance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites with all kinds of defects are changed as sites are every day: each finding keeps its id, whatever it is about. */
class FindingIdOfSitesTest {

    /** What a finding is about, apart from where it stands. */
    private record Defect(RuleId rule, String item, String seen, List<String> pages) {}

    @ParameterizedTest
    @ValueSource(strings = {"fgw", "hbj", "rsj", "jtj", "nwj", "wgj", "mzj", "sthjj"})
    void lines_that_move_change_no_id(String name) throws IOException {
        List<Page> site = pages(name);
        List<Page> moved = site.stream()
                .map(page -> isMarkup(page) ? page(page.path(), moved(text(page))) : page)
                .toList();
        assertThat(moved).isNotEqualTo(site);
        assertThat(defects(name, moved)).isEqualTo(defects(name, site));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fgw", "hbj", "rsj", "jtj", "nwj", "wgj", "mzj", "sthjj"})
    void files_that_are_renamed_change_no_id(String name) throws IOException {
        List<Page> site = pages(name);
        // 230 is a link to nothing: what it leads to is what is wrong
        UnaryOperator<String> rename = text -> text.replaceAll("(t\\d{8}_)(?!230)(\\d+\\.html)", "$19$2")
                .replaceAll("\\binc/", "zz/")
                .replace("sitemap.html", "a-map.html");
        List<Page> renamed = site.stream()
                .map(page -> isMarkup(page) ? page(rename.apply(page.path()), rename.apply(text(page))) : page)
                .toList();
        assertThat(renamed).isNotEqualTo(site);
        Map<String, Defect> expected = new TreeMap<>();
        defects(name, site)
                .forEach((id, it) -> expected.put(
                        id,
                        new Defect(
                                it.rule,
                                it.item,
                                rename.apply(it.seen),
                                it.pages.stream().map(rename).sorted().toList())));
        assertThat(defects(name, renamed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fgw", "hbj", "rsj", "jtj", "nwj", "wgj", "mzj", "sthjj"})
    void pages_of_known_templates_that_come_change_no_id(String name) throws IOException {
        List<Page> site = pages(name);
        List<Page> more = new ArrayList<>(site);
        site.stream()
                .filter(page -> page.path().matches(".*/t\\d{8}_\\d+\\.html"))
                .forEach(page -> more.add(new Page(page.path().replace(".html", "0.html"), page.content())));
        assertThat(more).hasSizeGreaterThan(site.size());
        Map<String, Defect> before = defects(name, site);
        Map<String, Defect> after = defects(name, more);
        assertThat(after).hasSameSizeAs(before);
        before.forEach((id, defect) ->
                assertThat(after.get(id).pages()).as(id + defect).containsAll(defect.pages()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fgw", "hbj", "rsj", "jtj", "nwj", "wgj", "mzj", "sthjj"})
    void a_template_that_comes_with_its_defects_changes_no_id_of_another(String name) throws IOException {
        List<Page> site = pages(name);
        List<Page> more = new ArrayList<>(site);
        Page model = site.stream()
                .filter(page -> page.path().matches(".*/t\\d{8}_\\d+\\.html"))
                .findFirst()
                .orElseThrow();
        String other = text(model).replaceFirst("(?=</body>)", "<p>x</p>");
        more.add(page("aa/" + model.path(), other));
        Map<String, Defect> before = defects(name, site);
        Map<String, Defect> after = defects(name, more);
        before.forEach((id, defect) ->
                assertThat(after.get(id).pages()).as(id + defect).containsAll(defect.pages()));
    }

    private static boolean isMarkup(Page page) {
        return page.path().endsWith(".html");
    }

    /** A character for each byte, which holds for pages in GBK as well. */
    private static String text(Page page) {
        return new String(page.content(), ISO_8859_1);
    }

    private static Page page(String path, String text) {
        return new Page(path, text.getBytes(ISO_8859_1));
    }

    private static String moved(String text) {
        String lines = "\n".repeat(100);
        return text.contains("<body") ? text.replaceFirst("<body[^>]*>", "$0" + lines) : lines + text;
    }

    private static Map<String, Defect> defects(String name, List<Page> site) {
        Map<String, Defect> defects = new TreeMap<>();
        for (Finding finding : Examples.checker(name).check(Site.inMemory(site)).findings()) {
            Defect defect = new Defect(
                    finding.ruleId(),
                    finding.item(),
                    finding.evidence().seen(),
                    finding.pages().stream().sorted().toList());
            assertThat(defects.put(finding.id(), defect)).isNull();
        }
        assertThat(defects).isNotEmpty();
        return defects;
    }

    private static List<Page> pages(String name) throws IOException {
        Path folder = Examples.site(name);
        try (Stream<Path> files = Files.walk(folder)) {
            List<Page> pages = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                pages.add(new Page(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file)));
            }
            return pages;
        }
    }
}
