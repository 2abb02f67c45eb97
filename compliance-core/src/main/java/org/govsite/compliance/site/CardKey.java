package org.govsite.compliance.site;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The keys of a site card, in the order in which they are written. The JSON schema and docs/site-card.md list the same.
 */
enum CardKey {
    NAME("name", Shape.TEXT),
    SHORT_NAMES("shortNames", Shape.LIST),
    RETIRED_NAMES("retiredNames", Shape.LIST),
    KIND("kind", Shape.KIND),
    ORGANIZER("organizer", Shape.TEXT),
    ORGANIZER_ALIASES("organizerAliases", Shape.LIST),
    CONTACTS("contacts", Shape.LIST),
    DOMAIN("domain", Shape.TEXT),
    OTHER_DOMAINS("otherDomains", Shape.LIST),
    RETIRED_DOMAINS("retiredDomains", Shape.LIST),
    CHINESE_DOMAIN("chineseDomain", Shape.TEXT),
    PARENT_DOMAIN("parentDomain", Shape.TEXT),
    SITE_ID_CODE("siteIdCode", Shape.TEXT),
    GROUP_SITE_ID_CODES("groupSiteIdCodes", Shape.LIST),
    REGION_CODE("regionCode", Shape.TEXT),
    REGION_NAME("regionName", Shape.TEXT),
    ICP_NUMBER("icpNumber", Shape.TEXT),
    POLICE_NUMBER("policeNumber", Shape.TEXT),
    HOME_PAGE("homePage", Shape.TEXT),
    CONTEXT_PATH("contextPath", Shape.TEXT),
    PUBLIC_BASE_URL("publicBaseUrl", Shape.TEXT),
    COLUMN_PAGES("columnPages", Shape.PATHS),
    ARTICLE_PAGES("articlePages", Shape.PATHS),
    OTHER_LANGUAGE_PAGES("otherLanguagePages", Shape.PATHS),
    OUTSIDE_PATHS("outsidePaths", Shape.PATHS);

    /** How the value of a key looks. */
    enum Shape {
        TEXT,
        KIND,
        LIST,
        PATHS;

        boolean single() {
            return this == TEXT || this == KIND;
        }
    }

    private static final SortedMap<String, CardKey> BY_JSON = byJson();

    private final String json;
    private final Shape shape;

    CardKey(String json, Shape shape) {
        this.json = json;
        this.shape = shape;
    }

    private static SortedMap<String, CardKey> byJson() {
        SortedMap<String, CardKey> keys = new TreeMap<>();
        Arrays.stream(values()).forEach(key -> keys.put(key.json, key));
        return Collections.unmodifiableSortedMap(keys);
    }

    /** The keys by their name in JSON, sorted. */
    static Map<String, CardKey> byName() {
        return BY_JSON;
    }

    /** The names of the keys in JSON, sorted. Immutable. */
    static SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(BY_JSON.keySet()));
    }

    static SortedSet<String> singleNames() {
        SortedSet<String> names = new TreeSet<>();
        BY_JSON.forEach((name, key) -> {
            if (key.shape.single()) {
                names.add(name);
            }
        });
        return Collections.unmodifiableSortedSet(names);
    }

    String json() {
        return json;
    }

    Shape shape() {
        return shape;
    }

    /**
     * What keeps the tool from working with a value; whether a code or number is well-formed is a question for rules.
     */
    Optional<Fault> fault(String value) {
        return switch (shape) {
            case TEXT, LIST -> Optional.empty();
            case PATHS -> PathPattern.fault(value);
            case KIND ->
                SiteKind.of(value).isPresent()
                        ? Optional.empty()
                        : Optional.of(Fault.unknown("值", "value", value, SiteKind.words()));
        };
    }
}
