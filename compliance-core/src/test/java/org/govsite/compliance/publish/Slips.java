package org.govsite.compliance.publish;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityPlace;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;

/** Rules of the bundled packs with one thing changed. */
final class Slips {

    private static final List<RulePack> PACKS =
            List.of(RulePacks.bundled("cn-national", "2024.07"), RulePacks.bundled("anshan", "2018.08"));
    private static final Set<String> ZERO_IS_OPEN = Set.of("firstLinks", "ahead", "behind");
    private static final LocalDate DAY = LocalDate.of(2018, 9, 24);
    private static final LocalizedText WORDS = new LocalizedText("别的说法", "other words");
    private static final FieldRef PLACE = new FieldRef(FieldRef.Kind.FOOTER, "");

    /**
     * A requirement with one component changed.
     *
     * @param before the requirement
     * @param component name of the component
     * @param after the requirement with another value
     */
    record Slip(Requirement before, String component, Requirement after) {}

    private Slips() {}

    /** The bundled versions that have a rule of every kind between them. */
    static List<RulePack> packs() {
        return PACKS;
    }

    /** A rule of each kind that the bundled packs ask, by kind. */
    static TreeMap<String, Rule> rulesByKind() {
        TreeMap<String, Rule> rules = new TreeMap<>();
        packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .forEach(rule -> rules.putIfAbsent(rule.requirement().kind(), rule));
        return rules;
    }

    /** All requirements that differ from one in one component; some components have several other values. */
    static List<Slip> of(Requirement requirement) {
        List<Slip> slips = new ArrayList<>();
        RecordComponent[] components = requirement.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object value = value(requirement, components[i]);
            for (Object other : others(value, components[i])) {
                Object[] values = Stream.of(components)
                        .map(component -> value(requirement, component))
                        .toArray();
                values[i] = other;
                if (!other.equals(value)) {
                    slips.add(new Slip(requirement, components[i].getName(), make(requirement.getClass(), values)));
                }
            }
        }
        return slips;
    }

    /** The same pack with one rule in another form. */
    static RulePack with(RulePack pack, Rule changed) {
        return with(
                pack,
                pack.ref(),
                rules -> rules.stream()
                        .map(rule -> rule.id().equals(changed.id()) ? changed : rule)
                        .toList());
    }

    static RulePack with(RulePack pack, PackRef ref, Function<List<Rule>, List<Rule>> rules) {
        return new RulePack(
                ref,
                pack.title(),
                pack.issuer(),
                pack.issued(),
                pack.effective(),
                pack.rectifyBy(),
                pack.lineage(),
                pack.items(),
                rules.apply(pack.rules()),
                pack.bulletin(),
                pack.exceptions(),
                pack.digest());
    }

    static Rule with(Rule rule, Requirement requirement) {
        return new Rule(
                rule.id(),
                rule.title(),
                rule.sources(),
                rule.severity(),
                rule.schedule(),
                rule.siteKinds(),
                rule.pages(),
                rule.veto(),
                requirement,
                rule.fix(),
                rule.yieldsTo(),
                rule.deprecation(),
                rule.origins());
    }

    private static List<Object> others(Object value, RecordComponent component) {
        if (value instanceof Boolean flag) {
            return List.of(!flag);
        }
        if (value instanceof Integer number) {
            return ZERO_IS_OPEN.contains(component.getName())
                    ? List.of(number + 1, number * 20, 0)
                    : List.of(number + 1, number * 20, Math.max(1, number / 2), 1);
        }
        if (value instanceof String text) {
            return strings(text, component.getName());
        }
        if (value instanceof Enum<?> constant) {
            return Arrays.asList((Object[]) constant.getDeclaringClass().getEnumConstants());
        }
        if (value instanceof FieldRef) {
            return List.of(PLACE);
        }
        if (value instanceof ColumnRequirement.Window window) {
            return List.of(
                    ColumnRequirement.Window.OPEN,
                    new ColumnRequirement.Window(DAY, window.until()),
                    new ColumnRequirement.Window(window.from(), DAY));
        }
        if (value instanceof SortedSet<?> set) {
            return sets(set);
        }
        return lists((List<?>) value, (ParameterizedType) component.getGenericType());
    }

    /** Names that packs know, where something is named; else some other pattern. */
    private static List<Object> strings(String text, String component) {
        return switch (component) {
            case "item", "softenedBy", "askedBy" -> List.of("organizer", component.equals("item") ? "contact" : "");
            case "key", "now", "when", "needs" -> List.of("retiredNames", "name");
            case "unless", "under" -> List.of("", "name", "domain");
            case "tag" -> List.of("Url");
            default -> List.of("(x)", "(y)" + text);
        };
    }

    private static List<Object> sets(SortedSet<?> set) {
        List<Object> others = new ArrayList<>();
        others.add(new TreeSet<>());
        Object first = set.isEmpty() ? null : set.first();
        if (first instanceof Enum<?> constant) {
            others.add(new TreeSet<>(
                    Arrays.asList((Object[]) constant.getDeclaringClass().getEnumConstants())));
        } else {
            TreeSet<Object> more = new TreeSet<>((Collection<?>) set);
            more.add(DAY);
            more.add(DAY.plusYears(9));
            others.add(more);
        }
        return others;
    }

    private static List<Object> lists(List<?> list, ParameterizedType type) {
        Object another = another((Class<?>) type.getActualTypeArguments()[0]);
        List<Object> others = new ArrayList<>();
        if (list.size() > 1) {
            others.add(list.subList(1, list.size()));
        }
        List<Object> more = new ArrayList<>(list);
        more.add(another);
        others.add(more);
        others.add(List.of(another));
        return others;
    }

    private static Object another(Class<?> type) {
        if (type == FieldRef.class) {
            return PLACE;
        }
        if (type == IdentityPlace.class) {
            return new IdentityPlace(PLACE, WORDS);
        }
        if (type == Requirement.RegisterAgreement.Compared.class) {
            return new Requirement.RegisterAgreement.Compared("organizer", PLACE);
        }
        if (type == ColumnRequirement.ColumnsFresh.ColumnClass.class) {
            return new ColumnRequirement.ColumnsFresh.ColumnClass(List.of("另一类"), 3);
        }
        if (type == IdentityRequirement.Joined.Part.class) {
            return new IdentityRequirement.Joined.Part(List.of(PLACE), "(.)");
        }
        return type == IdentityRequirement.NoValue.Forbidden.class
                ? new IdentityRequirement.NoValue.Forbidden(List.of(PLACE), "another", WORDS)
                : "another";
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object value(Requirement requirement, RecordComponent component) {
        return value((Record) requirement, component);
    }

    private static Requirement make(Class<?> type, Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return (Requirement) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
