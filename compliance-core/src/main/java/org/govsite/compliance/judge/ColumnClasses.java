package org.govsite.compliance.judge;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.pack.ColumnRequirement.ColumnsFresh;

/** Says of which class columns are, by what they and the home page call them. No day changes that. Safe for several threads. */
final class ColumnClasses {

    private final SiteView site;
    private final Map<ColumnsFresh, Map<String, Integer>> known = new ConcurrentHashMap<>();

    ColumnClasses(SiteView site) {
        this.site = site;
    }

    /** How many days old the newest entry of each column may be, by path; 0 for one that is of no class. */
    Map<String, Integer> days(ColumnsFresh requirement, PageFacts home) {
        return known.computeIfAbsent(requirement, asked -> {
            Map<String, String> texts = site.linkTexts(home);
            return site.columns().stream()
                    .collect(Collectors.toMap(
                            PageFacts::path, column -> days(asked, column, texts.getOrDefault(column.path(), ""))));
        });
    }

    private int days(ColumnsFresh requirement, PageFacts column, String linkText) {
        String type = tag(column, "ColumnType");
        String own = tag(column, "ColumnName");
        // What a page says of itself counts more than how others call it.
        String called = type.isBlank() && own.isBlank() ? linkText : "";
        List<String> names = List.of(type, own, column.title().split("[-_|–—>]")[0], called);
        for (String name : names) {
            for (ColumnsFresh.ColumnClass each : requirement.classes()) {
                if (!name.isBlank() && site.reader().patterns().findsAny(each.patterns(), Squeezed.squeeze(name))) {
                    return each.days();
                }
            }
        }
        return 0;
    }

    private static String tag(PageFacts page, String name) {
        return Tags.named(page, name)
                .map(tag -> tag.content().strip())
                .findFirst()
                .orElse("");
    }
}
