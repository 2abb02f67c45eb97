package org.govsite.compliance.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/**
 * The digest of a pack version: SHA-256 over the canonical JSON of its effective items, bulletin words, rules and deadline. It uses
 * the keys of the pack files and leaves out what is empty, so that a later optional key does not change old digests.
 */
final class PackDigest {

    private PackDigest() {}

    static String of(
            List<Item> items,
            BulletinWords bulletin,
            Exceptions exceptions,
            List<Rule> rules,
            Optional<LocalDate> rectifyBy) {
        return sha256(object(
                "items", items.stream().map(PackDigest::item).toList(),
                "bulletin", bulletin(bulletin),
                "exceptions", exceptions(exceptions),
                "rules", rules.stream().map(PackDigest::rule).toList(),
                "rectifyBy", rectifyBy.map(LocalDate::toString).orElse(null)));
    }

    private static Map<String, Object> exceptions(Exceptions exceptions) {
        return object(
                "longestWaiver",
                exceptions.longestWaiver() == 0 ? null : exceptions.longestWaiver(),
                "baselineEndsWhenMandatory",
                exceptions.baselineEndsWhenMandatory());
    }

    static String of(Item item) {
        return sha256(item(item));
    }

    static String of(Rule rule) {
        return sha256(rule(rule));
    }

    private static String sha256(Map<String, Object> object) {
        String form = CanonicalJson.write(object);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Map<String, Object> item(Item item) {
        return object(
                "id", item.id(),
                "title", words(item.title()),
                "bulletin", words(item.bulletin()),
                "auxiliary", item.auxiliary(),
                "labels", item.labels(),
                "question", words(item.question()),
                "addresses", item.addresses().stream().map(PackDigest::address).toList(),
                "clues", item.clues().stream().map(PackDigest::clue).toList());
    }

    private static Map<String, Object> clue(Clue clue) {
        if (clue instanceof Clue.Text text) {
            return object(
                    "kind", "text",
                    "pattern", text.pattern(),
                    "value", text.value(),
                    "notBeside", text.notBeside().stream().map(PackDigest::word).toList(),
                    "zone", zone(text.footerOnly()));
        }
        if (clue instanceof Clue.Name name) {
            return object(
                    "kind", "name",
                    "labels", name.labels(),
                    "suffixes", name.suffixes(),
                    "stops", name.stops(),
                    "bodies", name.bodies(),
                    "excluded", name.excluded());
        }
        if (clue instanceof Clue.Link link) {
            return object(
                    "kind", "link",
                    "addresses",
                            link.addresses().stream().map(PackDigest::address).toList(),
                    "texts", link.texts(),
                    "value", link.valueFromText() ? "text" : "address",
                    "zone", zone(link.footerOnly()));
        }
        if (clue instanceof Clue.Image image) {
            return object(
                    "kind", "image",
                    "words", image.words(),
                    "files", image.files(),
                    "zone", zone(image.footerOnly()));
        }
        if (clue instanceof Clue.UnnamedImage image) {
            return object("kind", "unnamed-image", "except", image.except(), "zone", zone(image.footerOnly()));
        }
        if (clue instanceof Clue.Script script) {
            return object(
                    "kind", "script",
                    "sources", script.sources(),
                    "ids", script.ids(),
                    "attribute", script.attribute(),
                    "value", script.value(),
                    "official", script.official());
        }
        Clue.Attribute attribute = (Clue.Attribute) clue;
        return object(
                "kind", "attribute",
                "names", attribute.names(),
                "pattern", attribute.pattern(),
                "value", attribute.value());
    }

    private static Map<String, Object> address(LinkAddress address) {
        return object(
                "host", address.host(),
                "path", address.path(),
                "status", word(address.status()),
                "value", address.value());
    }

    private static Map<String, Object> bulletin(BulletinWords bulletin) {
        return object(
                "sentence", words(bulletin.sentence()),
                "merged",
                        bulletin.merged().stream()
                                .map(merged -> object("items", merged.items(), "name", words(merged.name())))
                                .toList());
    }

    private static Map<String, Object> rule(Rule rule) {
        return object(
                "id", rule.id(),
                "origin", rule.origin(),
                "title", words(rule.title()),
                "sources", rule.sources().stream().map(PackDigest::source).toList(),
                "severity",
                        object(
                                "home", rule.severity().home(),
                                "documents", rule.severity().documents()),
                "phases", phases(rule.schedule()),
                "applies",
                        object(
                                "siteKinds",
                                        rule.siteKinds().stream()
                                                .map(SiteKind::json)
                                                .toList(),
                                "pages", word(rule.pages())),
                "veto", rule.veto(),
                "requirement", requirement(rule.requirement()),
                "yieldsTo", rule.yieldsTo(),
                "deprecated", deprecation(rule.deprecation()),
                "fix", words(rule.fix()));
    }

    private static Map<String, Object> phases(Schedule schedule) {
        Phases usual = schedule.usual();
        Map<String, Object> kinds = new TreeMap<>();
        schedule.differing().forEach((kind, dates) -> {
            Map<String, Object> written = new TreeMap<>();
            dates.forEach((start, date) ->
                    written.put(start.json(), date.map(LocalDate::toString).orElse(RuleFields.NEVER)));
            kinds.put(kind.json(), written);
        });
        return object(
                "announced", usual.announced(),
                "advisory", usual.advisory(),
                "mandatory", usual.mandatory(),
                "withdrawn", usual.withdrawn(),
                "siteKinds", kinds);
    }

    private static Map<String, Object> deprecation(@Nullable Deprecation deprecation) {
        return deprecation == null
                ? Map.of()
                : object("since", deprecation.since(), "replacedBy", deprecation.replacedBy());
    }

    static Map<String, Object> requirement(Requirement requirement) {
        if (requirement instanceof Requirement.Presence presence) {
            return object(
                    "kind", presence.kind(),
                    "item", presence.item(),
                    "failsAsAttribute", presence.failsAsAttribute(),
                    "softenedBy", presence.softenedBy(),
                    "askedBy", presence.askedBy(),
                    "labelAsks", presence.labelAsks(),
                    "inText", presence.inText());
        }
        if (requirement instanceof Requirement.ValueFormat format) {
            return object(
                    "kind", format.kind(),
                    "item", format.item(),
                    "patterns", format.patterns(),
                    "oneIsEnough", format.oneIsEnough());
        }
        if (requirement instanceof Requirement.LinkHost host) {
            return object("kind", host.kind(), "item", host.item(), "linkRequired", host.linkRequired());
        }
        if (requirement instanceof Requirement.LiveLink link) {
            return object("kind", link.kind(), "item", link.item());
        }
        if (requirement instanceof Requirement.EmbeddedOnce embed) {
            return object("kind", embed.kind(), "item", embed.item());
        }
        if (requirement instanceof Requirement.InFooter footer) {
            return object("kind", footer.kind(), "items", footer.items());
        }
        if (requirement instanceof Requirement.TagsPresent tags) {
            return object("kind", tags.kind(), "tags", tags.tags());
        }
        if (requirement instanceof Requirement.TagsFilled tags) {
            return object("kind", tags.kind(), "tags", tags.tags(), "placeholders", tags.placeholders());
        }
        if (requirement instanceof Requirement.TagFormat tag) {
            return object("kind", tag.kind(), "tag", tag.tag(), "patterns", tag.patterns());
        }
        if (requirement instanceof Requirement.TagsExact tags) {
            return object("kind", tags.kind(), "tags", tags.tags());
        }
        if (requirement instanceof ColumnRequirement column) {
            return ColumnDigest.requirement(column);
        }
        if (requirement instanceof IdentityRequirement identity) {
            return IdentityDigest.requirement(identity);
        }
        if (requirement instanceof LinkRequirement link) {
            return LinkDigest.requirement(link);
        }
        return siteRequirement(requirement);
    }

    /** Requirements that ask about the site as a whole, and about what is declared of it. */
    private static Map<String, Object> siteRequirement(Requirement requirement) {
        if (requirement instanceof Requirement.Agreement agreement) {
            return object(
                    "kind", agreement.kind(),
                    "field", agreement.field(),
                    "with", words(agreement.with()),
                    "how", word(agreement.how()),
                    "part", agreement.part(),
                    "every", agreement.every(),
                    "unless", agreement.unless(),
                    "omits", agreement.omits());
        }
        if (requirement instanceof Requirement.Retired retired) {
            return object(
                    "kind", retired.kind(),
                    "key", retired.key(),
                    "now", retired.now(),
                    "fields", words(retired.fields()));
        }
        if (requirement instanceof Requirement.DomainForm form) {
            return object(
                    "kind", form.kind(),
                    "fields", words(form.fields()),
                    "patterns", form.patterns(),
                    "forbidden", form.forbidden(),
                    "under", form.under());
        }
        if (requirement instanceof Requirement.NoLink link) {
            return object("kind", link.kind(), "patterns", link.patterns(), "exceptHosts", link.exceptHosts());
        }
        if (requirement instanceof Requirement.OwnDomain own) {
            return object(
                    "kind", own.kind(),
                    "texts", own.texts(),
                    "suffixes", own.suffixes(),
                    "exceptHosts", own.exceptHosts());
        }
        if (requirement instanceof Requirement.CardComplete card) {
            return object("kind", card.kind(), "when", card.when(), "needs", card.needs());
        }
        Requirement.RegisterAgreement register = (Requirement.RegisterAgreement) requirement;
        return object(
                "kind",
                register.kind(),
                "compared",
                register.compared().stream()
                        .map(each -> object("key", each.key(), "shown", each.shown()))
                        .toList());
    }

    static List<String> words(List<FieldRef> fields) {
        return fields.stream().map(FieldRef::toString).toList();
    }

    private static Map<String, Object> source(Source source) {
        return object(
                "document", source.document(),
                "number", source.number(),
                "article", source.article(),
                "date", source.date(),
                "confidence", source.confidence());
    }

    static Map<String, Object> words(LocalizedText text) {
        return object("zh", text.zh(), "en", text.en());
    }

    private static String zone(boolean footerOnly) {
        return footerOnly ? "footer" : "any";
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Keys and values in turn; a value that says nothing is left out. */
    static Map<String, Object> object(@Nullable Object... keysAndValues) {
        Map<String, Object> object = new TreeMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            boolean empty = value == null
                    || value.equals("")
                    || value.equals(false)
                    || value instanceof Collection<?> list && list.isEmpty()
                    || value instanceof Map<?, ?> map && map.isEmpty();
            if (!empty) {
                object.put(String.valueOf(keysAndValues[i]), value);
            }
        }
        return object;
    }
}
