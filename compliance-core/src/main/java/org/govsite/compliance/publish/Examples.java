package org.govsite.compliance.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.govsite.compliance.pack.PackContents;
import org.govsite.compliance.pack.PackException;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.PackSource;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.pack.RulePacks;

/**
 * The examples of the rules of packs. Those of a folder, jar or zip are read at once, those of the bundled packs when they
 * are asked for. Immutable and safe for use by several threads.
 */
public final class Examples {

    private static final Examples BUNDLED = new Examples(Map.of());

    private final Map<String, Map<RuleId, List<Example>>> byPack;

    private Examples(Map<String, Map<RuleId, List<Example>>> byPack) {
        this.byPack = byPack;
    }

    /** The examples of the bundled packs. */
    public static Examples bundled() {
        return BUNDLED;
    }

    /**
     * The examples of the packs in a place, and those of the bundled packs that they extend.
     *
     * @param place as for {@link RulePacks#read(Path)}
     * @throws PackException when the place, a pack or an example cannot be read
     * @throws org.govsite.compliance.site.SiteException when a site card or a register beside an example cannot be read
     */
    public static Examples read(Path place) {
        return read(List.of(PackSource.of(place)));
    }

    /**
     * The examples of the packs in several places, and those of the bundled packs that they extend.
     *
     * @param places as for {@link RulePacks#read(List, PackRef)}
     * @throws PackException when a place, a pack or an example cannot be read
     * @throws org.govsite.compliance.site.SiteException when a site card or a register beside an example cannot be read
     */
    public static Examples read(List<PackSource> places) {
        Map<String, Map<RuleId, List<Example>>> byPack = new TreeMap<>();
        for (PackSource place : places) {
            try (PackContents opened = PackContents.open(place)) {
                for (String id : opened.ids()) {
                    Map<RuleId, List<Example>> byRule = byPack.computeIfAbsent(id, key -> new TreeMap<>());
                    for (PackRef ref : opened.versions(id)) {
                        for (Rule rule : RulePacks.read(places, ref).rules()) {
                            if (rule.origin().id().equals(id)) {
                                byRule.computeIfAbsent(rule.id(), key -> read(opened, id, key));
                            }
                        }
                    }
                }
            }
        }
        return new Examples(byPack);
    }

    /**
     * The examples of a rule, by name; empty when there are none.
     *
     * @throws PackException when the rule is of a bundled pack and an example cannot be read
     */
    public List<Example> of(Rule rule) {
        String id = rule.origin().id();
        if (byPack.containsKey(id)) {
            return byPack.get(id).getOrDefault(rule.id(), List.of());
        }
        try (PackContents bundled = PackContents.bundled()) {
            return bundled.ids().contains(id) ? read(bundled, id, rule.id()) : List.of();
        }
    }

    private static List<Example> read(PackContents place, String id, RuleId rule) {
        List<Example> examples = new ArrayList<>();
        for (String name : place.examples(id, rule)) {
            examples.add(Example.of(rule, place.example(id, rule, name)));
        }
        return List.copyOf(examples);
    }
}
