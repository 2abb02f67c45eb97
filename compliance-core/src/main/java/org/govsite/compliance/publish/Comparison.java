package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govsite.compliance.pack.BulletinWords;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;

/** Compares two packs: what they say of themselves, their items, their rules. */
final class Comparison {

    private final RulePack before;
    private final RulePack after;
    private final Map<String, Rule> rulesBefore;
    private final Map<String, Rule> rulesAfter;
    private final Map<String, SortedSet<String>> speakers;
    private final List<PackChange> changes = new ArrayList<>();
    private Bump bump = Bump.NONE;

    /** By rule: whether what it asks may fail where it passed, its weight left aside. */
    private final Set<String> asksMore = new TreeSet<>();

    Comparison(RulePack before, RulePack after) {
        this.before = before;
        this.after = after;
        this.rulesBefore = rules(before);
        this.rulesAfter = rules(after);
        this.speakers = speakers();
        items();
        union(rulesBefore, rulesAfter).forEach(this::rule);
        List<FieldChange> own = pack();
        if (!own.isEmpty()) {
            changes.add(0, change(PackChange.Subject.PACK, after.ref().id(), after.title(), own, List.of(), List.of()));
            own.forEach(change -> raise(change.direction() == Direction.EQUAL ? Bump.PATCH : Bump.MINOR));
        }
    }

    List<PackChange> changes() {
        return changes;
    }

    Bump bump() {
        return bump;
    }

    private void items() {
        Map<String, Item> was = byId(before);
        Map<String, Item> is = byId(after);
        for (String id : union(was, is)) {
            Item old = was.get(id);
            Item now = is.get(id);
            if (old == null || now == null) {
                Item there = Objects.requireNonNull(now == null ? old : now);
                ChangeKind kind = old == null ? ChangeKind.ADDED : ChangeKind.WITHDRAWN;
                raise(Bump.PATCH);
                changes.add(new PackChange(
                        PackChange.Subject.ITEM,
                        id,
                        there.title(),
                        new TreeSet<>(EnumSet.of(kind)),
                        List.of(),
                        List.of(),
                        reached(id),
                        List.of()));
            } else {
                item(old, now);
            }
        }
    }

    private void item(Item was, Item is) {
        List<String> reached = reached(is.id());
        List<FieldChange> fields = ItemAspects.changes(was, is).stream()
                .map(change -> change.going(direction(change, reached)))
                .toList();
        if (!fields.isEmpty()) {
            fields.forEach(change -> raise(change.direction() == Direction.EQUAL ? Bump.PATCH : Bump.MINOR));
            changes.add(change(PackChange.Subject.ITEM, is.id(), is.title(), fields, List.of(), reached));
        }
    }

    /** The direction of a change for all rules that it reaches; notes those that may ask for more. */
    private Direction direction(FieldChange change, List<String> reached) {
        Set<Direction> ways = EnumSet.noneOf(Direction.class);
        for (String id : reached) {
            Stream.of(rulesBefore.get(id), rulesAfter.get(id))
                    .filter(Objects::nonNull)
                    .map(rule -> Reach.direction(rule.requirement(), change.field(), change.direction()))
                    .filter(way -> way != Direction.EQUAL)
                    .forEach(way -> {
                        ways.add(way);
                        if (way.mayFailMore()) {
                            asksMore.add(id);
                        }
                    });
        }
        return ways.isEmpty()
                ? Direction.EQUAL
                : ways.size() == 1 ? ways.iterator().next() : Direction.OPEN;
    }

    private List<String> reached(String item) {
        return List.copyOf(speakers.getOrDefault(item, new TreeSet<>()));
    }

    /** By item: the rules that speak of it, in either pack. */
    private Map<String, SortedSet<String>> speakers() {
        Map<String, SortedSet<String>> speakers = new TreeMap<>();
        Stream.concat(before.rules().stream(), after.rules().stream())
                .forEach(rule -> Reach.items(rule.requirement())
                        .forEach(item -> speakers.computeIfAbsent(item, key -> new TreeSet<>())
                                .add(rule.id().value())));
        return speakers;
    }

    private void rule(String id) {
        Rule was = rulesBefore.get(id);
        Rule is = rulesAfter.get(id);
        Weights weights = new Weights(was, is, after.effective());
        if (was == null || is == null) {
            Rule there = Objects.requireNonNull(is == null ? was : is);
            raise(weights.failsAtOnce() ? Bump.MAJOR : Bump.MINOR);
            changes.add(new PackChange(
                    PackChange.Subject.RULE,
                    id,
                    there.title(),
                    new TreeSet<>(EnumSet.of(was == null ? ChangeKind.ADDED : ChangeKind.WITHDRAWN)),
                    List.of(),
                    weights.effects(),
                    List.of(),
                    List.of()));
            return;
        }
        List<FieldChange> fields = new ArrayList<>(DateChanges.between(was, is));
        List<FieldChange> others = RuleAspects.changes(was, is, rulesBefore.keySet(), rulesAfter.keySet());
        fields.addAll(others);
        boolean more = asksMore.contains(id)
                || others.stream()
                        .anyMatch(change -> change.direction().mayFailMore() && !RuleAspects.isWeight(change.field()));
        if (weights.failsAnewAtOnce() || more && weights.failsAtOnce()) {
            raise(Bump.MAJOR);
        }
        if (!fields.isEmpty()) {
            fields.forEach(change -> raise(change.direction() == Direction.EQUAL ? Bump.PATCH : Bump.MINOR));
            changes.add(change(PackChange.Subject.RULE, id, is.title(), fields, weights.effects(), List.of()));
        }
    }

    private List<FieldChange> pack() {
        List<FieldChange> own = new ArrayList<>(Aspects.changes(words(before), words(after)));
        DateChanges.of("pack.rectifyBy", before.rectifyBy(), after.rectifyBy()).ifPresent(own::add);
        if (before.ref().equals(after.ref())) {
            DateChanges.of("pack.issued", before.issued(), after.issued()).ifPresent(own::add);
            DateChanges.of("pack.effective", before.effective(), after.effective())
                    .ifPresent(own::add);
        }
        if (own.isEmpty() && changes.isEmpty() && !before.digest().equals(after.digest())) {
            // Better a difference without words than none.
            own.addAll(Aspects.changes(
                    Aspects.of("pack.")
                            .one("digest", before.digest(), Order.none())
                            .list(),
                    Aspects.of("pack.")
                            .one("digest", after.digest(), Order.none())
                            .list()));
        }
        return own;
    }

    private List<Aspect<?>> words(RulePack pack) {
        // What was added or withdrawn is told as such; only the others may change places.
        Set<String> both = new TreeSet<>(byId(before).keySet());
        both.retainAll(byId(after).keySet());
        List<String> order =
                pack.items().stream().map(Item::id).filter(both::contains).toList();
        BulletinWords bulletin = pack.bulletin();
        return Aspects.of("pack.")
                .words("title", pack.title())
                .words("issuer", pack.issuer())
                .words("bulletin", bulletin.sentence())
                .many("bulletin.merged", bulletin.merged(), Order.words(), BulletinWords.Merged::name)
                .many("items", order, Order.words())
                .one("longestWaiver", pack.exceptions().longestWaiver(), Order.bound(Direction.LAXER))
                .one(
                        "baselineEndsWhenMandatory",
                        pack.exceptions().baselineEndsWhenMandatory(),
                        Order.higher(Direction.STRICTER))
                .list();
    }

    private static PackChange change(
            PackChange.Subject subject,
            String id,
            LocalizedText title,
            List<FieldChange> fields,
            List<Effect> effects,
            List<String> reaches) {
        SortedSet<ChangeKind> kinds =
                fields.stream().map(FieldChange::kind).collect(Collectors.toCollection(TreeSet::new));
        return new PackChange(subject, id, title, kinds, fields, effects, reaches, List.of());
    }

    private void raise(Bump to) {
        bump = bump.compareTo(to) >= 0 ? bump : to;
    }

    private static Map<String, Rule> rules(RulePack pack) {
        Map<String, Rule> rules = new TreeMap<>();
        pack.rules().forEach(rule -> rules.put(rule.id().value(), rule));
        return rules;
    }

    private static Map<String, Item> byId(RulePack pack) {
        Map<String, Item> items = new LinkedHashMap<>();
        pack.items().forEach(item -> items.put(item.id(), item));
        return items;
    }

    private static Set<String> union(Map<String, ?> one, Map<String, ?> other) {
        Set<String> all = new TreeSet<>(one.keySet());
        all.addAll(other.keySet());
        return all;
    }
}
