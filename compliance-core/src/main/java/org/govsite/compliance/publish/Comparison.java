package org.govsite.compliance.publish;

import java.util.List;
import org.govsite.compliance.pack.RulePack;

/** Compares two packs. */
final class Comparison {

    private final RulePack before;
    private final RulePack after;

    Comparison(RulePack before, RulePack after) {
        this.before = before;
        this.after = after;
    }

    List<PackChange> changes() {
        return List.of();
    }

    Bump bump() {
        return before.digest().equals(after.digest()) ? Bump.NONE : Bump.MAJOR;
    }
}
