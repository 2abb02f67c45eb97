package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.result.Footer;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Template;

/** Groups pages by shared footer and gives the groups letters. */
final class Templates {

    private final Map<String, String> letterOf = new HashMap<>();
    private final List<Template> templates = new ArrayList<>();

    /**
     * @param readings what was recognised on the documents, by path
     * @param named ids of the items that a bulletin names
     */
    Templates(
            FactSheet facts,
            List<PageFacts> documents,
            Map<String, PageReading> readings,
            String home,
            List<String> named) {
        Map<String, String> keyOfZone = new HashMap<>();
        Map<String, List<String>> pages = new TreeMap<>();
        for (PageFacts page : documents) {
            StringBuilder key = new StringBuilder();
            for (ZoneUse use : page.zones()) {
                if (use.kind() == ZoneKind.FOOTER) {
                    key.append(keyOfZone.computeIfAbsent(
                                    use.zone(), zone -> facts.zones().get(zone).templateKey()))
                            .append(' ');
                }
            }
            pages.computeIfAbsent(key.toString(), k -> new ArrayList<>()).add(page.path());
        }
        List<List<String>> groups = new ArrayList<>(pages.values());
        groups.forEach(group -> group.sort(Comparator.naturalOrder()));
        groups.sort(Comparator.<List<String>>comparingInt(List::size).reversed().thenComparing(group -> group.get(0)));
        for (int i = 0; i < groups.size(); i++) {
            String letter = letter(i);
            List<String> paths = groups.get(i);
            PageReading page = readings.get(paths.contains(home) ? home : paths.get(0));
            templates.add(new Template(letter, paths, footer(facts, page, named)));
            groups.get(i).forEach(path -> letterOf.put(path, letter));
        }
    }

    private static Footer footer(FactSheet facts, PageReading page, List<String> named) {
        return new Footer(
                page.page().path(),
                page.page().zones().stream()
                        .filter(use -> use.kind() == ZoneKind.FOOTER)
                        .map(use -> facts.zones().get(use.zone()))
                        .toList(),
                named.stream().map(page::item).toList());
    }

    List<Template> all() {
        return templates;
    }

    /** The letter of a page's template; empty when the page is no document. */
    String of(String path) {
        return letterOf.getOrDefault(path, "");
    }

    private static String letter(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
