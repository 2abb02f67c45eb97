package org.govsite.compliance.publish;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.PackContents;
import org.govsite.compliance.pack.PackException;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.PackSource;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;

/**
 * The pages of the rules of packs: one for each rule, told as it stands in one version, with a table of all versions that have
 * it. Immutable and safe for use by several threads. A page executes the examples of its rule when it is asked for.
 */
public final class RulePages {

    /** From {@code docs/rules} to the resources in which the bundled packs lie. */
    private static final String TO_RESOURCES = "../../compliance-core/src/main/resources/org/govsite/compliance/";

    private static final String INDEX = "README.md";

    private static final String GENERATED = "<!-- 由规则包生成，请不要手改。 Generated from the rule packs; do not edit. -->\n\n";

    private static final String TO_INDEX = "[全部规则 All rules](" + INDEX + ")\n\n";

    /** Oldest first; of versions of one day a lower pack is behind its parent. */
    private final List<RulePack> versions;

    private final Examples examples;

    /** What leads from a page to the places of examples; empty when there is no way. */
    private final String base;

    private RulePages(Collection<RulePack> versions, Examples examples, String base) {
        this.versions = versions.stream()
                .sorted(Comparator.comparing(RulePack::effective)
                        .thenComparing(pack -> pack.lineage().size())
                        .thenComparing(pack -> pack.ref().toString()))
                .toList();
        this.examples = examples;
        this.base = base;
    }

    /** The pages of the bundled packs. */
    public static RulePages bundled() {
        return new RulePages(bundledVersions().values(), Examples.bundled(), TO_RESOURCES);
    }

    /**
     * The pages of the packs in some places, and of the bundled ones.
     *
     * @param places as for {@link RulePacks#read(List, PackRef)}; none for the bundled packs alone
     * @throws PackException when a place, a pack or an example cannot be read
     */
    public static RulePages read(List<PackSource> places) {
        if (places.isEmpty()) {
            return bundled();
        }
        Map<PackRef, RulePack> versions = bundledVersions();
        for (PackSource place : places) {
            try (PackContents opened = PackContents.open(place)) {
                for (String id : opened.ids()) {
                    opened.versions(id).forEach(ref -> versions.put(ref, RulePacks.read(places, ref)));
                }
            }
        }
        return new RulePages(versions.values(), Examples.read(places), "");
    }

    private static Map<PackRef, RulePack> bundledVersions() {
        Map<PackRef, RulePack> versions = new LinkedHashMap<>();
        RulePacks.bundled().forEach(ref -> versions.put(ref, RulePacks.bundled(ref)));
        return versions;
    }

    /** Ids of all rules of all versions, sorted. */
    public SortedSet<RuleId> rules() {
        SortedSet<RuleId> ids = new TreeSet<>();
        versions.forEach(pack -> pack.rules().forEach(rule -> ids.add(rule.id())));
        return ids;
    }

    /**
     * The page of a rule, as it stands in the version that was last to come into effect of those that have it; of two, the
     * one that added the rule is preferred to a lower pack.
     *
     * @throws PackException when no version has such a rule; the message says which one may have been meant
     */
    public RulePage page(String rule) {
        List<RulePack> having = having(rule, versions);
        List<RulePack> own = having.stream()
                .filter(pack -> pack.rule(rule)
                        .orElseThrow()
                        .origin()
                        .id()
                        .equals(pack.ref().id()))
                .toList();
        List<RulePack> best = own.isEmpty() ? having : own;
        return page(rule, best.get(best.size() - 1), having);
    }

    /**
     * The page of a rule as it stands in one version.
     *
     * @throws PackException when there is no such version, or it has no such rule; the message says what may have been meant
     */
    public RulePage page(String rule, PackRef version) {
        RulePack pack = versions.stream()
                .filter(each -> each.ref().equals(version))
                .findFirst()
                .orElseThrow(() -> unknown(version));
        having(rule, List.of(pack));
        return page(rule, pack, having(rule, versions));
    }

    private static List<RulePack> having(String rule, List<RulePack> versions) {
        List<RulePack> having =
                versions.stream().filter(pack -> pack.rule(rule).isPresent()).toList();
        if (having.isEmpty()) {
            SortedSet<RuleId> known = new TreeSet<>();
            versions.forEach(pack -> pack.rules().forEach(each -> known.add(each.id())));
            throw unknown(
                    rule, known, versions.size() == 1 ? versions.get(0).ref().toString() : "");
        }
        return having;
    }

    private static PackException unknown(String rule, SortedSet<RuleId> known, String where) {
        Optional<RuleId> near = RuleId.nearest(rule, known);
        String zh = (where.isEmpty() ? "没有规则“" : "规则包 " + where + " 里没有规则“") + rule + "”。"
                + near.map(id -> "是不是 " + id + "？").orElse("") + "全部规则用 mvn compliance:rules 列出。";
        String en = "There is no rule \"" + rule + "\"" + (where.isEmpty() ? "" : " in pack " + where) + ". "
                + near.map(id -> "Did you mean " + id + "? ").orElse("") + "List all rules with mvn compliance:rules.";
        return new PackException(zh, en);
    }

    private PackException unknown(PackRef version) {
        String there = versions.stream().map(pack -> pack.ref().toString()).collect(Collectors.joining(", "));
        return new PackException(
                "没有规则包 " + version + "。可用：" + there + "。",
                "There is no rule pack " + version + ". Available: " + there + ".");
    }

    private RulePage page(String id, RulePack pack, List<RulePack> having) {
        Rule rule = pack.rule(id).orElseThrow();
        List<ShownExample> shown = examples.of(rule).stream()
                .map(example -> ShownExample.of(example, pack))
                .toList();
        return new RulePage(new RuleHistory(pack, rule, having), shown, RelatedRules.of(rule, pack), base);
    }

    /**
     * All pages as Markdown by name of the file, such as {@code footer-site-map.md}, and {@code README.md} that lists them.
     */
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        List<RulePage> pages =
                rules().parallelStream().map(id -> page(id.value())).toList();
        pages.forEach(page -> files.put(page.id() + ".md", GENERATED + TO_INDEX + page.markdown()));
        files.put(
                INDEX,
                GENERATED
                        + RuleIndex.of(
                                pages, versions.stream().map(RulePack::ref).toList()));
        return files;
    }
}
