package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LinkAddress;
import org.govsite.compliance.pack.LinkRequirement;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.RulePack;

/** Puts the question of a rule into sentences: what is asked, and what leaves it unasked; and the items it speaks of. */
final class RequirementWords {

    private final RulePack pack;
    private final List<LocalizedText> asked = new ArrayList<>();
    private final List<LocalizedText> unasked = new ArrayList<>();
    private final Set<String> items = new LinkedHashSet<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private RequirementWords(RulePack pack) {
        this.pack = pack;
    }

    /** The sentences for a requirement of this pack. */
    static RequirementWords of(Requirement requirement, RulePack pack) {
        RequirementWords words = new RequirementWords(pack);
        words.values.put("kind", requirement.kind());
        if (requirement instanceof ColumnRequirement column) {
            new ColumnWords(words).put(column);
        } else if (requirement instanceof IdentityRequirement identity) {
            new IdentityRequirementWords(words).put(identity);
        } else if (requirement instanceof LinkRequirement link) {
            words.link(link);
        } else {
            words.put(requirement);
        }
        return words;
    }

    /** What is asked. */
    List<LocalizedText> asked() {
        return List.copyOf(asked);
    }

    /** When it is not asked; empty when it always is. */
    List<LocalizedText> unasked() {
        return List.copyOf(unasked);
    }

    /** Ids of the items that it speaks of, the one that it is about first; empty when it is about none. */
    List<String> items() {
        return List.copyOf(items);
    }

    /** Keys of the site card and the register that it speaks of. */
    Set<String> keys() {
        return Set.copyOf(keys);
    }

    private void put(Requirement requirement) {
        if (requirement instanceof Requirement.Presence presence) {
            presence(presence);
        } else if (requirement instanceof Requirement.ValueFormat format) {
            item(format.item())
                    .ask(format.oneIsEnough() ? "value-format.one" : "value-format")
                    .unask("value-format");
        } else if (requirement instanceof Requirement.LinkHost host) {
            item(host.item()).with("hosts", hosts(host.item())).ask("link-host");
            if (host.linkRequired()) {
                ask("link-host.required").unask("link-host");
            } else {
                unask("link-host.or-without-link");
            }
        } else if (requirement instanceof Requirement.LiveLink live) {
            item(live.item()).ask("live-link").unask("live-link");
        } else if (requirement instanceof Requirement.EmbeddedOnce once) {
            item(once.item()).ask("embedded-once").unask("embedded-once");
        } else if (requirement instanceof Requirement.InFooter inFooter) {
            items.addAll(inFooter.items());
            with(
                    "items",
                    PageWords.list(inFooter.items().stream().map(this::title).toList()));
            ask("in-footer").unask("in-footer");
        } else if (requirement instanceof Requirement.TagsPresent present) {
            tags(present.tags()).ask("tags-present");
        } else if (requirement instanceof Requirement.TagsFilled filled) {
            tags(filled.tags()).ask("tags-filled").unask("tags");
        } else if (requirement instanceof Requirement.TagFormat format) {
            tags(List.of(format.tag())).ask("tag-format").unask("tag-format");
        } else if (requirement instanceof Requirement.TagsExact exact) {
            tags(exact.tags()).ask("tags-exact").unask("tags");
        } else {
            declared(requirement);
        }
    }

    private void presence(Requirement.Presence presence) {
        item(presence.item()).ask(presence.inText() ? "presence.in-text" : "presence");
        if (presence.failsAsAttribute()) {
            ask("presence.attribute");
        }
        ask("presence.unsure");
        if (!presence.softenedBy().isEmpty()) {
            with("other", title(presence.softenedBy())).ask("presence.softened");
            items.add(presence.softenedBy());
        }
        if (!presence.askedBy().isEmpty()) {
            with("other", title(presence.askedBy())).ask("presence.maybe");
            items.add(presence.askedBy());
        }
        if (presence.labelAsks()) {
            ask("presence.label");
        }
        unask("presence");
    }

    /** What is compared with a card or a register, and what addresses may not be. */
    private void declared(Requirement requirement) {
        if (requirement instanceof Requirement.Agreement agreement) {
            with("field", place(agreement.field())).with("with", oneOf(agreement.with()));
            ask("agreement." + agreement.how().name().toLowerCase(Locale.ROOT));
            if (agreement.every()) {
                ask("agreement.every");
            }
            if (!agreement.omits().isEmpty()) {
                with("omits", words(agreement.omits())).ask("agreement.omits");
            }
            unask("agreement").unless(agreement.unless());
        } else if (requirement instanceof Requirement.Retired retired) {
            keys.addAll(List.of(retired.key(), retired.now()));
            with("key", retired.key())
                    .with("fields", places(retired.fields()))
                    .ask("retired")
                    .unask("retired");
        } else if (requirement instanceof Requirement.DomainForm form) {
            keys.add(form.under());
            with("fields", oneOf(form.fields())).with("key", form.under());
            ask(form.under().isEmpty() ? "domain-form" : "domain-form.under").unask("domain-form");
            if (!form.under().isEmpty()) {
                unask("domain-form.under");
            }
        } else if (requirement instanceof Requirement.NoLink none) {
            ask("no-link").except(none.exceptHosts());
        } else if (requirement instanceof Requirement.OwnDomain own) {
            keys.add("domain");
            with("words", words(own.texts())).ask("own-domain").except(own.exceptHosts());
            unask("own-domain");
        } else if (requirement instanceof Requirement.CardComplete complete) {
            keys.addAll(List.of(complete.when(), complete.needs()));
            with("key", complete.when()).with("needs", complete.needs());
            ask("card-complete").unask("card-complete");
        } else if (requirement instanceof Requirement.RegisterAgreement register) {
            register.compared().forEach(each -> {
                keys.add(each.key());
                if (each.shown() != null) {
                    place(each.shown());
                }
            });
            with(
                    "keys",
                    PageWords.list(register.compared().stream()
                            .map(each -> PageWords.same(each.key()))
                            .toList()));
            ask("register-agreement").unask("register-agreement");
        } else {
            throw new IllegalArgumentException("no words for " + requirement.kind());
        }
    }

    private void link(LinkRequirement requirement) {
        if (requirement instanceof LinkRequirement.SiteMapLists map) {
            item(map.item()).with("share", map.share()).with("fewest", map.fewest());
        } else if (requirement instanceof LinkRequirement.IconFile icon) {
            item(icon.item());
        } else if (requirement instanceof LinkRequirement.HiddenLink hidden) {
            ask("hidden-link");
            ways("fails", hidden.fails()).ways("asks", hidden.asks()).except(hidden.exceptHosts());
            unask("hidden-link");
            return;
        }
        ask(requirement.kind()).unask(requirement.kind());
    }

    private RequirementWords ways(String name, Set<LinkRequirement.HiddenLink.Way> ways) {
        return ways.isEmpty()
                ? this
                : with(
                                name,
                                PageWords.list(
                                        ways.stream().map(RequirementWords::way).toList()))
                        .ask("hidden-link." + name);
    }

    private void except(List<String> hosts) {
        if (!hosts.isEmpty()) {
            with("hosts", PageWords.list(hosts.stream().map(PageWords::same).toList()))
                    .ask("except-hosts");
        }
    }

    /** The words of patterns that are a choice of words; of others the pattern. */
    static LocalizedText words(List<String> patterns) {
        return PageWords.list(patterns.stream()
                .flatMap(pattern ->
                        pattern.matches("[\\p{IsHan}\\w|]+") ? Stream.of(pattern.split("\\|")) : Stream.of(pattern))
                .map(PageWords::same)
                .toList());
    }

    private static LocalizedText way(LinkRequirement.HiddenLink.Way way) {
        return PageWords.text("way." + way.json());
    }

    private RequirementWords tags(List<String> tags) {
        return with("tags", PageWords.list(tags.stream().map(PageWords::same).toList()));
    }

    private LocalizedText hosts(String item) {
        List<LocalizedText> hosts = pack.item(item).stream()
                .flatMap(each -> each.properAddresses().stream())
                .filter(address -> address.status() == LinkAddress.Status.CURRENT
                        && !address.host().isEmpty())
                .map(address -> PageWords.same(address.host()))
                .distinct()
                .toList();
        return PageWords.oneOf(hosts);
    }

    /** Makes an item the one that is spoken of. */
    RequirementWords item(String id) {
        items.add(id);
        return with("item", title(id));
    }

    RequirementWords with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    RequirementWords ask(String key) {
        asked.add(sentence(PageWords.text("asks." + key, values)));
        return this;
    }

    RequirementWords unask(String key) {
        unasked.add(sentence(PageWords.text("unasked." + key, values)));
        return this;
    }

    /** An English sentence may start with a word that was filled in. */
    private static LocalizedText sentence(LocalizedText text) {
        String en = text.en();
        return new LocalizedText(text.zh(), en.substring(0, 1).toUpperCase(Locale.ROOT) + en.substring(1));
    }

    /** Where the card declares something, other rules ask. */
    void unless(String key) {
        if (!key.isEmpty()) {
            keys.add(key);
            with("key", key).unask("unless");
        }
    }

    LocalizedText places(List<FieldRef> fields) {
        return PageWords.list(fields.stream().map(this::place).toList());
    }

    /** Places of which one is enough; keys of one card are told together. */
    LocalizedText oneOf(List<FieldRef> fields) {
        Map<Object, List<FieldRef>> together = new LinkedHashMap<>();
        fields.forEach(
                field -> together.computeIfAbsent(field.isDeclared() ? field.kind() : field, key -> new ArrayList<>())
                        .add(field));
        return PageWords.oneOf(together.values().stream().map(this::together).toList());
    }

    private LocalizedText together(List<FieldRef> fields) {
        List<LocalizedText> keys =
                fields.stream().map(FieldRef::key).map(PageWords::same).toList();
        fields.forEach(this::place);
        return fields.size() == 1
                ? place(fields.get(0))
                : PageWords.text("place." + fields.get(0).kind().word(), Map.of("key", PageWords.list(keys)));
    }

    /** A place in words; the item that stands there is one that is spoken of. */
    LocalizedText place(FieldRef field) {
        if (field.isOfItem()) {
            items.add(field.key());
        } else if (field.isDeclared()) {
            keys.add(field.key());
        }
        LocalizedText key = field.isOfItem() ? title(field.key()) : PageWords.same(field.key());
        return PageWords.text("place." + field.kind().word(), Map.of("key", key));
    }

    LocalizedText title(String item) {
        return pack.item(item).map(Item::title).orElse(PageWords.same(item));
    }
}
