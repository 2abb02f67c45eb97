package org.govsite.compliance.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.PackContents;
import org.govsite.compliance.pack.PageScope;
import org.govsite.compliance.pack.Phases;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/** Rules that can never say anything, and items that nothing can find or nobody asks for. Each is a proof, not a guess. */
final class DeadRules {

    private final RulePack pack;
    private final PackContents contents;
    private final Problems problems;

    private DeadRules(RulePack pack, PackContents contents, Problems problems) {
        this.pack = pack;
        this.contents = contents;
        this.problems = problems;
    }

    /**
     * @param rules rules of this pack
     * @param items items of this pack
     */
    static void check(RulePack pack, List<Rule> rules, List<Item> items, PackContents contents, Problems problems) {
        DeadRules dead = new DeadRules(pack, contents, problems);
        rules.forEach(dead::rule);
        Set<String> asked = new TreeSet<>();
        pack.rules().forEach(rule -> asked.addAll(Mentions.of(rule.requirement())));
        items.forEach(item -> dead.item(item, asked));
    }

    private void rule(Rule rule) {
        List<Phases> all = phases(rule);
        if (all.stream().noneMatch(DeadRules::everCounts)) {
            report("never-in-force", rule, "phases");
        }
        if (rule.requirement() instanceof ColumnRequirement column) {
            if (rule.pages() != PageScope.HOME) {
                report("home-only", rule, "applies", "pages");
            }
            LocalDate until = until(column);
            if (until != null && all.stream().allMatch(phases -> startsAfter(phases, until))) {
                report("window-over", rule, "requirement", "window");
            }
        }
        if (rule.requirement() instanceof Requirement.Agreement agreement
                && !agreement.unless().isEmpty()
                && agreement.with().stream()
                        .allMatch(field -> field.equals(new FieldRef(FieldRef.Kind.CARD, agreement.unless())))) {
            report("unless-all", rule, "requirement", "unless");
        }
        for (String better : rule.yieldsTo()) {
            pack.rule(better)
                    .filter(other -> covers(other, rule))
                    .ifPresent(other -> problems.error("mute", rule.id().value(), place(rule, "yieldsTo"), other.id()));
        }
    }

    private void item(Item item, Set<String> asked) {
        String place = contents.placeInItem(pack.ref().id(), item.id(), "clues");
        if (item.clues().isEmpty()) {
            problems.error("no-clues", item.id(), place);
        }
        if (!asked.contains(item.id())) {
            problems.warning("item-not-asked", item.id(), place);
        }
    }

    /** Whether a rule asks the same question of at least the same pages and sites, at least as long. */
    private static boolean covers(Rule other, Rule rule) {
        return other.requirement().equals(rule.requirement())
                && other.pages().includes(rule.pages())
                && (other.siteKinds().isEmpty()
                        || !rule.siteKinds().isEmpty() && other.siteKinds().containsAll(rule.siteKinds()))
                && phases(rule).equals(phases(other));
    }

    private static List<Phases> phases(Rule rule) {
        List<Phases> all = new ArrayList<>(List.of(rule.phases(null)));
        Stream.of(SiteKind.values()).map(rule::phases).forEach(all::add);
        return all;
    }

    /** A phase changes on its own days only. */
    private static boolean everCounts(Phases phases) {
        return starts(phases).anyMatch(day -> phases.on(day).isPresent());
    }

    private static boolean startsAfter(Phases phases, LocalDate day) {
        return starts(phases).allMatch(start -> start.isAfter(day));
    }

    private static Stream<LocalDate> starts(Phases phases) {
        return Stream.of(phases.announced(), phases.advisory(), phases.mandatory())
                .filter(Objects::nonNull);
    }

    private static @Nullable LocalDate until(ColumnRequirement column) {
        if (column instanceof ColumnRequirement.Linked linked) {
            return linked.window().until();
        }
        // Behind its window a prominent column is told to go, so that rule still speaks.
        return column instanceof ColumnRequirement.ListFresh fresh
                ? fresh.window().until()
                : null;
    }

    private void report(String code, Rule rule, String... keys) {
        problems.error(code, rule.id().value(), place(rule, keys));
    }

    private String place(Rule rule, String... keys) {
        return contents.placeInRule(pack.ref().id(), rule.id(), keys);
    }
}
