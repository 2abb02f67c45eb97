package org.govsite.compliance.site;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a site declares of itself, so that what stands on its pages can be compared. Immutable and safe for several
 * threads. Everything is optional: an empty string, an empty list or a null kind means that the site does not declare
 * it. Values are kept as written, without blanks around them; whether a code, a number or a domain name is well-formed
 * is a question for rules.
 *
 * <p>As JSON a card is one object whose keys are the names of the accessors, for instance
 * <pre>{@code {"name": "鞍山市发展和改革委员会", "kind": "department", "siteIdCode": "2103000012"}}</pre>
 *
 * Its schema lies beside this class as {@code site-card-1.schema.json}; a key {@code $schema} is allowed and ignored.
 */
public final class SiteCard {

    private static final SiteCard EMPTY = new SiteCard(new EnumMap<>(CardKey.class));

    private final SortedMap<CardKey, List<String>> values;
    private final Map<CardKey, List<PathPattern>> patterns;

    /** @param given checked values without blanks around them, and no empty list */
    SiteCard(Map<CardKey, List<String>> given) {
        SortedMap<CardKey, List<String>> copied = new TreeMap<>();
        Map<CardKey, List<PathPattern>> compiled = new EnumMap<>(CardKey.class);
        given.forEach((key, texts) -> {
            copied.put(key, List.copyOf(texts));
            if (key.shape() == CardKey.Shape.PATHS) {
                compiled.put(key, texts.stream().map(PathPattern::of).toList());
            }
        });
        values = Collections.unmodifiableSortedMap(copied);
        patterns = compiled;
    }

    /** The card of a site that declares nothing. */
    public static SiteCard empty() {
        return EMPTY;
    }

    /** Starts a card that declares nothing yet. */
    public static SiteCardBuilder builder() {
        return new SiteCardBuilder(Map.of());
    }

    /** Starts a card that declares what this one does. */
    public SiteCardBuilder toBuilder() {
        return new SiteCardBuilder(values);
    }

    /**
     * Reads a card from a JSON file in UTF-8, with or without byte order mark, of at most 1 MiB.
     *
     * @throws SiteException when the file is missing, unreadable, too large, not UTF-8, or no card (see
     *     {@link #parse}); the message shows the path as given
     */
    public static SiteCard read(Path file) {
        return SiteCardJson.read(file);
    }

    /**
     * Reads a card from JSON text.
     *
     * @param json the text, with or without byte order mark
     * @param source what messages call the text, such as the file that it came from
     * @throws SiteException when the text is no JSON or no object, when a key is unknown or stands twice, when a value
     *     is not of the type of its key, or when the kind or a path pattern cannot be used; the message says the line
     *     and column
     */
    public static SiteCard parse(String json, String source) {
        return SiteCardJson.parse(json, source);
    }

    /**
     * Makes a card of values by key, as a configuration holds them.
     *
     * @param values one text for a key of one value, any number for a key of a list; an empty list declares nothing
     * @param source what messages call the configuration
     * @throws SiteException when a key is unknown or has more values than it may have, or when the kind or a path
     *     pattern cannot be used
     */
    public static SiteCard of(Map<String, List<String>> values, String source) {
        return CardValues.card(values, Origin.card(source));
    }

    /** Name of the site. */
    public String name() {
        return text(CardKey.NAME);
    }

    /** Short forms of the name. */
    public List<String> shortNames() {
        return list(CardKey.SHORT_NAMES);
    }

    /** Names that the site or its body no longer bears (曾用名). */
    public List<String> retiredNames() {
        return list(CardKey.RETIRED_NAMES);
    }

    /** What kind of body the site belongs to; null when not declared. */
    public @Nullable SiteKind kind() {
        return SiteKind.of(text(CardKey.KIND)).orElse(null);
    }

    /** 主办单位. */
    public String organizer() {
        return text(CardKey.ORGANIZER);
    }

    /** Other forms in which the organiser may be written. */
    public List<String> organizerAliases() {
        return list(CardKey.ORGANIZER_ALIASES);
    }

    /** Telephone numbers, addresses and mail addresses, as the site shows them (联系方式). */
    public List<String> contacts() {
        return list(CardKey.CONTACTS);
    }

    /** Main domain name, without scheme and path. */
    public String domain() {
        return text(CardKey.DOMAIN);
    }

    /** Other domain names under which the site is reached. */
    public List<String> otherDomains() {
        return list(CardKey.OTHER_DOMAINS);
    }

    /** Domain names that the site no longer uses. */
    public List<String> retiredDomains() {
        return list(CardKey.RETIRED_DOMAINS);
    }

    /** Chinese domain name (中文域名). */
    public String chineseDomain() {
        return text(CardKey.CHINESE_DOMAIN);
    }

    /** Domain name of the government or body under which the site stands. */
    public String parentDomain() {
        return text(CardKey.PARENT_DOMAIN);
    }

    /** 网站标识码. */
    public String siteIdCode() {
        return text(CardKey.SITE_ID_CODE);
    }

    /** Codes of other sites that pages of this one show on purpose, as in a group of sites on one platform (集约化). */
    public List<String> groupSiteIdCodes() {
        return list(CardKey.GROUP_SITE_ID_CODES);
    }

    /** Code of the region, six digits of GB/T 2260 (行政区划代码). */
    public String regionCode() {
        return text(CardKey.REGION_CODE);
    }

    /** Name of the region. */
    public String regionName() {
        return text(CardKey.REGION_NAME);
    }

    /** ICP备案编号. */
    public String icpNumber() {
        return text(CardKey.ICP_NUMBER);
    }

    /** 公安机关备案编号. */
    public String policeNumber() {
        return text(CardKey.POLICE_NUMBER);
    }

    /** Path of the home page inside the site, without a leading {@code /}. */
    public String homePage() {
        return text(CardKey.HOME_PAGE);
    }

    /** Path that the server puts before every path of the site, such as {@code /portal}. */
    public String contextPath() {
        return text(CardKey.CONTEXT_PATH);
    }

    /** Address of the root of the site as the public sees it. */
    public String publicBaseUrl() {
        return text(CardKey.PUBLIC_BASE_URL);
    }

    /** Which pages are list pages of columns (栏目页). */
    public List<PathPattern> columnPages() {
        return patterns(CardKey.COLUMN_PAGES);
    }

    /** Which pages are articles (内容页). */
    public List<PathPattern> articlePages() {
        return patterns(CardKey.ARTICLE_PAGES);
    }

    /** Which pages are in another language than Chinese. */
    public List<PathPattern> otherLanguagePages() {
        return patterns(CardKey.OTHER_LANGUAGE_PAGES);
    }

    /**
     * Which paths of the site are not in the artifact, because something else serves them: uploads, another system. {@code **}
     * means that the artifact is only a part of the site. Links that lead there are not measurable.
     */
    public List<PathPattern> outsidePaths() {
        return patterns(CardKey.OUTSIDE_PATHS);
    }

    /**
     * What is declared under a key, whether it has one value or a list; empty when nothing is. Immutable.
     *
     * @param key a key as in JSON, such as {@code retiredNames}
     * @throws IllegalArgumentException when there is no such key
     */
    public List<String> all(String key) {
        CardKey known = CardKey.byName().get(key);
        if (known == null) {
            throw new IllegalArgumentException("a site card has no key " + key + "; keys: " + keys());
        }
        return list(known);
    }

    /** The keys of a card in JSON, sorted. Immutable. */
    public static SortedSet<String> keys() {
        return CardKey.names();
    }

    /** The keys that have one value, sorted: all but the lists. Immutable. */
    public static SortedSet<String> singleKeys() {
        return CardKey.singleNames();
    }

    /** The declared values of the keys with one value, sorted by key; what is not declared is not in it. Immutable. */
    public SortedMap<String, String> values() {
        SortedMap<String, String> single = new TreeMap<>();
        values.forEach((key, texts) -> {
            if (key.shape().single()) {
                single.put(key.json(), texts.get(0));
            }
        });
        return Collections.unmodifiableSortedMap(single);
    }

    /**
     * This card as JSON, with LF as line separator and at the end. Holds the declared keys only, in a fixed order;
     * {@link #parse} of the text gives an equal card.
     */
    public String toJson() {
        return SiteCardJson.write(values);
    }

    private String text(CardKey key) {
        List<String> held = list(key);
        return held.isEmpty() ? "" : held.get(0);
    }

    private List<String> list(CardKey key) {
        return values.getOrDefault(key, List.of());
    }

    private List<PathPattern> patterns(CardKey key) {
        return patterns.getOrDefault(key, List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SiteCard card && values.equals(card.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The declared keys with their values, for a person. */
    @Override
    public String toString() {
        SortedMap<String, Object> shown = new TreeMap<>();
        values.forEach((key, texts) -> shown.put(key.json(), key.shape().single() ? texts.get(0) : texts));
        return "SiteCard" + shown;
    }
}
