package org.govsite.compliance.judge;

import org.govsite.compliance.pack.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Puts an edit in front of what the rule says of mending. */
final class Fixes {

    private Fixes() {}

    /** What to write where, and then what the rule says. */
    static LocalizedText of(@Nullable LocalizedText edit, LocalizedText fix) {
        return edit == null ? fix : new LocalizedText(edit.zh() + fix.zh(), edit.en() + " " + fix.en());
    }
}
