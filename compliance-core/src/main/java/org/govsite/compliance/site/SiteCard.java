package org.govsite.compliance.site;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a site declares of itself, so that what stands on its pages can be compared. Immutable. Everything is optional: an
 * empty string, or a null kind, means that the site does not declare it. Values are kept as written, without blanks around
 * them; whether a code or number is well-formed is a question for rules.
 *
 * <p>As JSON a card is one object whose keys are the names of the components, for instance
 * <pre>{@code {"name": "鞍山市发展和改革委员会", "kind": "department", "siteIdCode": "2103000012"}}</pre>
 *
 * @param name name of the site
 * @param organizer 主办单位
 * @param kind what kind of body the site belongs to; null when not declared
 * @param domain domain name, without scheme and path
 * @param siteIdCode 网站标识码
 * @param icpNumber ICP备案编号
 * @param policeNumber 公安机关备案编号
 * @param homePage path of the home page inside the site, without a leading {@code /}
 * @param contextPath path that the server puts before every path of the site, such as {@code /portal}
 * @param publicBaseUrl address of the root of the site as the public sees it
 */
public record SiteCard(
        String name,
        String organizer,
        @Nullable SiteKind kind,
        String domain,
        String siteIdCode,
        String icpNumber,
        String policeNumber,
        String homePage,
        String contextPath,
        String publicBaseUrl) {

    public SiteCard {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(organizer, "organizer");
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(siteIdCode, "siteIdCode");
        Objects.requireNonNull(icpNumber, "icpNumber");
        Objects.requireNonNull(policeNumber, "policeNumber");
        Objects.requireNonNull(homePage, "homePage");
        Objects.requireNonNull(contextPath, "contextPath");
        Objects.requireNonNull(publicBaseUrl, "publicBaseUrl");
    }

    /** The card of a site that declares nothing. */
    public static SiteCard empty() {
        return new SiteCard("", "", null, "", "", "", "", "", "", "");
    }

    /**
     * Reads a card from a JSON file in UTF-8, with or without byte order mark, of at most 1 MiB.
     *
     * @throws SiteException when the file is missing, unreadable, too large, not UTF-8, or no card (see {@link #parse}); the
     *     message shows the path as given
     */
    public static SiteCard read(Path file) {
        return SiteCardJson.read(file);
    }

    /**
     * Reads a card from JSON text.
     *
     * @param json the text, with or without byte order mark
     * @param source what messages call the text, such as the file that it came from
     * @throws SiteException when the text is no JSON (the message says the line and column) or no object, or when a key is
     *     unknown or stands twice, a value is not a string, or the kind is unknown
     */
    public static SiteCard parse(String json, String source) {
        return SiteCardJson.parse(json, source);
    }

    /** The declared values by their key in JSON, sorted by key; what is not declared is not in it. Immutable. */
    public Map<String, String> values() {
        SortedMap<String, String> values = new TreeMap<>();
        values.put("name", name);
        values.put("organizer", organizer);
        values.put("kind", kind == null ? "" : kind.json());
        values.put("domain", domain);
        values.put("siteIdCode", siteIdCode);
        values.put("icpNumber", icpNumber);
        values.put("policeNumber", policeNumber);
        values.put("homePage", homePage);
        values.put("contextPath", contextPath);
        values.put("publicBaseUrl", publicBaseUrl);
        values.values().removeIf(String::isEmpty);
        return Collections.unmodifiableSortedMap(values);
    }
}
