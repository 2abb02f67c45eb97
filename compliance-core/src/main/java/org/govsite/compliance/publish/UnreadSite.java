package org.govsite.compliance.publish;

import java.util.Objects;

/**
 * A site that could not be rehearsed. Immutable.
 *
 * @param name the name under which it would have been
 * @param reason why, and what to do, in both languages
 */
public record UnreadSite(String name, String reason) {

    public UnreadSite {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reason, "reason");
    }
}
