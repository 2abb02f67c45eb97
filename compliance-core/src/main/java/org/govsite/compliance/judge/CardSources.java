package org.govsite.compliance.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.pack.FieldRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the values of a site card stand on the pages of a site, and what no value may look like: the words of {@code
 * card-sources.json}. Patterns are RE2, letter case ignored; those called forms are for the whole value, the others may
 * be found anywhere in it.
 *
 * @param keys the keys whose values stand on pages
 * @param titles how the name of a site is taken out of titles and headers
 * @param headerDomain the domain name in the text of a header, as the first group
 * @param kinds kinds of site that can be told with certainty
 * @param regionCode the code of the region in a site identification code, as the first group
 * @param subdomain a domain name below another site's, of which the first group is what both share
 * @param parentPrefix what stands before the shared part in the domain name of the other site
 */
record CardSources(
        List<Key> keys,
        Titles titles,
        String headerDomain,
        List<Kind> kinds,
        String regionCode,
        String subdomain,
        String parentPrefix) {

    private static final CardSources INSTANCE = load();

    /**
     * Where the values of one key stand.
     *
     * @param key key of the site card
     * @param from the places, the one that counts most first
     * @param address where the value is part of an item's link: that part, as the first group; else empty
     * @param shownOnly whether only text of the page counts, no link and no attribute
     * @param forms what values look like; any form where it is empty
     * @param placeholders what values look like that templates leave behind
     * @param same the part of values by which they are compared; the whole value where it is empty
     * @param aliases other keys of the card whose values are as good
     * @param optional whether a site may well have no such value
     */
    record Key(
            String key,
            List<FieldRef> from,
            String address,
            boolean shownOnly,
            List<String> forms,
            List<String> placeholders,
            String same,
            List<String> aliases,
            boolean optional) {}

    /**
     * Words around the name of a site.
     *
     * @param separators characters between the parts of a title
     * @param ignored parts that are no name
     * @param before words before a name
     * @param after words after a name
     * @param endings last words of a name
     */
    record Titles(
            String separators, List<String> ignored, List<String> before, List<String> after, List<String> endings) {}

    /** A kind of site, told by the forms of domain and name together. */
    record Kind(String kind, String domain, String name) {}

    static CardSources get() {
        return INSTANCE;
    }

    private static CardSources load() {
        try (InputStream in = CardSources.class.getResourceAsStream("card-sources.json")) {
            return read(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CardSources read(JsonNode root) {
        List<Key> keys = new ArrayList<>();
        for (JsonNode key : root.get("keys")) {
            List<String> placeholders = new ArrayList<>(strings(root.get("placeholders")));
            placeholders.addAll(strings(key.path("placeholders")));
            keys.add(new Key(
                    key.get("key").stringValue(),
                    strings(key.get("from")).stream().map(CardSources::field).toList(),
                    key.path("address").stringValue(""),
                    key.path("shownOnly").booleanValue(false),
                    strings(key.path("forms")),
                    List.copyOf(placeholders),
                    key.path("same").stringValue(""),
                    strings(key.path("aliases")),
                    key.path("optional").booleanValue(false)));
        }
        JsonNode names = root.get("names");
        Titles titles = new Titles(
                names.get("separators").stringValue(),
                strings(names.get("ignored")),
                strings(names.get("before")),
                strings(names.get("after")),
                strings(names.get("endings")));
        List<Kind> kinds = new ArrayList<>();
        for (JsonNode kind : root.get("kinds")) {
            kinds.add(new Kind(
                    kind.get("kind").stringValue(),
                    kind.get("domain").stringValue(),
                    kind.get("name").stringValue()));
        }
        return new CardSources(
                List.copyOf(keys),
                titles,
                root.get("headerDomain").stringValue(),
                List.copyOf(kinds),
                root.get("regionCode").stringValue(),
                root.get("parentDomain").get("domain").stringValue(),
                root.get("parentDomain").get("prefix").stringValue());
    }

    private static FieldRef field(String word) {
        String[] parts = word.split(":", 2);
        return new FieldRef(FieldRef.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts.length > 1 ? parts[1] : "");
    }

    private static List<String> strings(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(value -> values.add(value.stringValue()));
        return List.copyOf(values);
    }
}
