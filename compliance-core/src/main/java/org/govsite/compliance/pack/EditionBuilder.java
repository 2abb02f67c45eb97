package org.govsite.compliance.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.govsite.compliance.json.JsonPart;

/** Applies one version entry to the edition that it extends. */
final class EditionBuilder {

    private final PackFolder folder;
    private final Manifest manifest;
    private final VersionEntry entry;
    private final Optional<Edition> parent;
    private final boolean samePack;

    EditionBuilder(PackFolder folder, VersionEntry entry, Optional<Edition> parent) {
        this.folder = folder;
        this.manifest = folder.manifest();
        this.entry = entry;
        this.parent = parent;
        this.samePack = parent.isPresent() && parent.get().manifest().id().equals(manifest.id());
    }

    Edition build() {
        refuseBeforeParent();
        Macros macros = macros();
        Map<String, String> owners = new HashMap<>(parent.map(Edition::owners).orElse(Map.of()));
        Map<String, Item> items = items(macros, owners);
        Map<String, Rule> floor =
                parent.map(samePack ? Edition::floor : Edition::rules).orElse(Map.of());
        Set<String> known = new TreeSet<>(parent.map(Edition::known).orElse(Set.of()));
        Map<String, Rule> rules = new TreeMap<>(parent.map(Edition::rules).orElse(Map.of()));
        withdraw(rules);
        override(rules, floor);
        Map<String, JsonPart> written = new TreeMap<>();
        entry.overrides().forEach((id, change) -> written.put(id, change.place()));
        written.putAll(add(rules, known, new RuleReader(macros, items.keySet())));
        Replacement.check(rules, written, entry.place());
        List<PackRef> lineage = new ArrayList<>(List.of(entry.ref()));
        parent.ifPresent(up -> lineage.addAll(up.lineage()));
        return new Edition(
                entry,
                manifest,
                lineage,
                macros,
                List.copyOf(items.values()),
                owners,
                rules,
                floor,
                known,
                bulletin(items.keySet()),
                exceptions());
    }

    private void refuseBeforeParent() {
        parent.map(Edition::entry)
                .filter(up -> entry.effective().isBefore(up.effective()))
                .ifPresent(up -> {
                    throw entry.place()
                            .wrong(
                                    entry.ref() + " 从 " + entry.effective() + " 起用，早于它继承的 " + up.ref() + "（"
                                            + up.effective() + "）",
                                    "改正 effective，或继承当时已经起用的版本。",
                                    entry.ref() + " is effective from " + entry.effective() + ", before " + up.ref()
                                            + " (" + up.effective() + "), which it extends",
                                    "Mend \"effective\", or extend a version that was in effect by then.");
                });
    }

    /** A version may leave sites less room than its parent does, never more. */
    private Exceptions exceptions() {
        Exceptions inherited = parent.map(Edition::exceptions).orElse(Exceptions.UNBOUNDED);
        if (entry.exceptions().isEmpty()) {
            return inherited;
        }
        JsonPart part = entry.exceptions().get();
        Exceptions own = RuleParts.exceptions(part, inherited);
        if (!own.areNoWiderThan(inherited)) {
            throw part.wrong(
                    "exceptions 比上级规则包宽",
                    "只能收紧：longestWaiver 只能更短，baselineEndsWhenMandatory 不能由 true 改为 false。",
                    "\"exceptions\" leaves more room than the parent does",
                    "It may only get tighter: longestWaiver shorter, baselineEndsWhenMandatory not from true to false.");
        }
        return own;
    }

    private Macros macros() {
        Macros inherited = parent.map(Edition::macros).orElseGet(Macros::base);
        Optional<JsonPart> table = folder.regions();
        if (table.isEmpty() || samePack && inherited.haveRegions()) {
            return inherited;
        }
        if (inherited.haveRegions()) {
            throw table.get()
                    .wrong(
                            "上级规则包已有地区表",
                            "下级规则包不能改写它，请删去此文件。",
                            "A parent has a region table already",
                            "A lower pack may not replace it; remove this file.");
        }
        return inherited.with(Region.table(table.get()));
    }

    private Map<String, Item> items(Macros macros, Map<String, String> owners) {
        Map<String, Item> own = new HashMap<>();
        Map<String, Item> items = new LinkedHashMap<>();
        for (Item item : parent.map(Edition::items).orElse(List.of())) {
            boolean mine = manifest.id().equals(owners.get(item.id()))
                    && manifest.itemIds().contains(item.id());
            (mine ? own : items).put(item.id(), item);
        }
        ItemReader reader = new ItemReader(macros);
        Set<String> later = laterItems();
        for (JsonPart part : manifest.items()) {
            String id = part.text();
            if (items.containsKey(id)) {
                throw part.wrong(
                        "要素“" + id + "”是上级规则包 " + owners.get(id) + " 的",
                        "下级规则包只能增加新要素，请换一个编号。",
                        "Item \"" + id + "\" belongs to the parent pack " + owners.get(id),
                        "A lower pack can only add items; choose another id.");
            }
            if (!later.contains(id)) {
                items.put(id, own.containsKey(id) ? own.get(id) : reader.read(folder.item(part), id));
                owners.put(id, manifest.id());
            }
        }
        return items;
    }

    /** Items of this pack that came with versions that are neither this one nor one of its parents. */
    private Set<String> laterItems() {
        Set<PackRef> line = new LinkedHashSet<>(parent.map(Edition::lineage).orElse(List.of()));
        line.add(entry.ref());
        Set<String> later = new TreeSet<>();
        Set<String> here = new TreeSet<>();
        for (VersionEntry version : manifest.versions()) {
            for (String id : version.addsItems()) {
                if (!manifest.itemIds().contains(id)) {
                    throw version.place().unknown("要素", "item", id, manifest.itemIds());
                }
            }
            (line.contains(version.ref()) ? here : later).addAll(version.addsItems());
        }
        later.removeAll(here);
        return later;
    }

    private void withdraw(Map<String, Rule> rules) {
        for (JsonPart part : entry.withdraws()) {
            Rule rule = rules.get(part.text());
            if (rule == null) {
                throw part.unknown("可撤销的规则", "inherited rule", part.text(), rules.keySet());
            }
            if (!rule.origin().id().equals(manifest.id())) {
                throw part.wrong(
                        "规则“" + part.text() + "”是上级规则包 " + rule.origin() + " 的，下级规则包不能撤销",
                        "请删去这一项。",
                        "Rule \"" + part.text() + "\" belongs to the parent pack " + rule.origin()
                                + "; a lower pack may not withdraw it",
                        "Remove this entry.");
            }
            rules.remove(part.text());
        }
    }

    private void override(Map<String, Rule> rules, Map<String, Rule> floor) {
        entry.overrides().forEach((id, change) -> {
            Rule before = rules.get(id);
            if (before == null) {
                throw change.place().unknown("可改写的规则", "inherited rule", id, rules.keySet());
            }
            Rule after = change.applyTo(before, entry.ref());
            String where = change.place().where();
            if (change.sources().isEmpty() && after.fields().equals(before.fields())) {
                throw change.place()
                        .wrong(
                                "规则 " + id + " 的改写什么也没有改：写的都是它原来的值",
                                "写上要改的值，或删去这一项。",
                                "The override of rule " + id + " changes nothing: it says what the rule says already",
                                "Write what is to change, or remove the entry.");
            }
            Tightening.check(before, after, samePack, where);
            if (floor.containsKey(id)) {
                Tightening.check(floor.get(id), after, false, where);
            }
            RuleChecks.check(after, where);
            rules.put(id, after);
        });
    }

    /** Adds the rules of this version and returns their files. */
    private Map<String, JsonPart> add(Map<String, Rule> rules, Set<String> known, RuleReader reader) {
        Map<String, JsonPart> added = new LinkedHashMap<>();
        for (JsonPart part : entry.adds()) {
            String id = part.text();
            if (!known.add(id)) {
                throw part.wrong(
                        "规则“" + id + "”已经加过了",
                        "改动规则用 overrides；新规则请换一个编号。",
                        "Rule \"" + id + "\" has been added before",
                        "Change a rule by overrides; give a new rule another id.");
            }
            refuseTaking(id, part, rules.values());
            JsonPart file = folder.rule(part);
            rules.put(id, reader.read(file, id, entry.ref()));
            added.put(id, file);
        }
        Set<String> all = new TreeSet<>(known);
        manifest.versions().forEach(version -> version.adds().forEach(part -> all.add(part.text())));
        added.forEach((id, file) -> Yielding.check(id, rules, all, file));
        return added;
    }

    /** A rule of a parent falls silent where one that it names fails: a lower pack may not be the one to bring that. */
    private void refuseTaking(String id, JsonPart part, Collection<Rule> inherited) {
        for (Rule rule : inherited) {
            if (rule.yieldsTo().contains(id) && !rule.origin().id().equals(manifest.id())) {
                throw part.wrong(
                        "上级规则包 " + rule.origin() + " 的规则“" + rule.id() + "”会让位于编号“" + id + "”的规则，下级规则包不能用这个编号",
                        "请换一个编号。",
                        "Rule \"" + rule.id() + "\" of the parent pack " + rule.origin()
                                + " yields to a rule of the id \"" + id + "\", which a lower pack may not take",
                        "Choose another id.");
            }
        }
    }

    private BulletinWords bulletin(Set<String> items) {
        if (manifest.bulletin().isEmpty()) {
            return parent.map(Edition::bulletin)
                    .orElseThrow(() -> manifest.place()
                            .wrong(
                                    "缺少键“bulletin”",
                                    "没有上级的规则包要写上通报用语。",
                                    "The key \"bulletin\" is missing",
                                    "A pack without parent needs the words of its bulletin."));
        }
        BulletinWords words = manifest.bulletin().get();
        List<BulletinWords.Merged> merged = new ArrayList<>();
        for (BulletinWords.Merged group : words.merged()) {
            for (String id : group.items()) {
                if (!items.contains(id) && !manifest.itemIds().contains(id)) {
                    throw manifest.place().members().values().get("bulletin").unknown("要素", "item", id, items);
                }
            }
            if (items.containsAll(group.items())) {
                merged.add(group);
            }
        }
        return new BulletinWords(words.sentence(), merged);
    }
}
