package org.govsite.compliance.pack;

import java.util.Collection;
import java.util.Optional;
import org.govsite.compliance.json.Nearest;

/**
 * Id of a rule: kebab-case, the same in files, reports and messages.
 *
 * @param value such as {@code footer-icp-number}
 */
public record RuleId(String value) implements Comparable<RuleId> {

    public RuleId {
        if (!value.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new PackException(
                    "规则编号应为小写字母、数字和连字符，这里是 \"" + value + "\"。",
                    "A rule id is made of lower-case letters, digits and hyphens, not \"" + value + "\".");
        }
    }

    /** The id that a mistyped one was most likely meant to be; empty when none of the known ones is near. */
    public static Optional<RuleId> nearest(String typed, Collection<RuleId> known) {
        return Nearest.to(typed, known.stream().map(RuleId::value).toList()).map(RuleId::new);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
