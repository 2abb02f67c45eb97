package org.govsite.compliance.facts;

import java.util.List;
import java.util.Objects;
import org.govsite.compliance.site.Location;

/**
 * What was observed on one page, before any rule. Immutable.
 *
 * @param path path inside the site
 * @param kind what the file is
 * @param kindReason key of the reason for the kind, such as {@code no-html-element}
 * @param role what the document is for
 * @param roleReason key of the reason for the role, such as {@code meta-article-title}
 * @param encoding how the bytes were read
 * @param title text of the first {@code <title>}, blanks folded; empty when there is none
 * @param titleAt where the title stands; the whole file when there is none
 * @param meta the named meta tags in document order
 * @param canonical address that the page names as its own ({@code <link rel="canonical">}); empty when it names none
 * @param canonicalAt where it names it; the whole file when it names none
 * @param redirectsTo path or address that a redirect leads to; empty when the page is none
 * @param uses files that the page includes, frames or loads, by path, sorted
 * @param zones the zones of the page in document order
 * @param unreadable why the page could not be read; empty when it could
 * @param bodyText how many characters of live text stand outside header, footer and links, blanks not counted; a document, film or
 *     form that the page shows there, a folded part and a way to reach somebody count as {@value #EXHIBIT} characters each.
 *     Counted as far as {@value #MOST_BODY_TEXT}, because only little or much makes a difference
 * @param base address that relative links of the page start from ({@code <base href>}), as written; empty when that is the
 *     page itself
 */
public record PageFacts(
        String path,
        PageKind kind,
        String kindReason,
        PageRole role,
        String roleReason,
        Encoding encoding,
        String title,
        Location titleAt,
        List<MetaTag> meta,
        String canonical,
        Location canonicalAt,
        String redirectsTo,
        List<String> uses,
        List<ZoneUse> zones,
        String unreadable,
        int bodyText,
        String base) {

    /** How far {@link #bodyText} is counted. */
    public static final int MOST_BODY_TEXT = 1000;

    /** What counts as much as so many characters of text, since extractor 5. */
    public static final int EXHIBIT = 100;

    public PageFacts {
        Objects.requireNonNull(path, "path");
        meta = List.copyOf(meta);
        uses = List.copyOf(uses);
        zones = List.copyOf(zones);
    }

    /** Whether the page could be read. */
    public boolean readable() {
        return unreadable.isEmpty();
    }

    /** The same facts with another kind; used when other pages tell what this file is. */
    public PageFacts withKind(PageKind newKind, String reason) {
        return new PageFacts(
                path,
                newKind,
                reason,
                role,
                roleReason,
                encoding,
                title,
                titleAt,
                meta,
                canonical,
                canonicalAt,
                redirectsTo,
                uses,
                zones,
                unreadable,
                bodyText,
                base);
    }

    /** The same facts with other zones. */
    public PageFacts withZones(List<ZoneUse> newZones) {
        return new PageFacts(
                path,
                kind,
                kindReason,
                role,
                roleReason,
                encoding,
                title,
                titleAt,
                meta,
                canonical,
                canonicalAt,
                redirectsTo,
                uses,
                newZones,
                unreadable,
                bodyText,
                base);
    }

    /** The content of the first meta tag of this exact name; empty when there is none. */
    public String metaContent(String name) {
        return meta.stream()
                .filter(tag -> tag.name().equals(name))
                .map(MetaTag::content)
                .findFirst()
                .orElse("");
    }
}
