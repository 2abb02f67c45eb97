package org.govsite.compliance.facts;

import java.util.Objects;
import org.govsite.compliance.site.Location;

/**
 * A {@code <meta name= content=>} of a page.
 *
 * @param name name as written
 * @param content content, entities decoded
 * @param at where it stands, in the page or in a file that the page includes
 */
public record MetaTag(String name, String content, Location at) {

    public MetaTag {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(at, "at");
    }
}
