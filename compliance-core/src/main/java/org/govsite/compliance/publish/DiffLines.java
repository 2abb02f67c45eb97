package org.govsite.compliance.publish;

import java.util.List;
import java.util.Locale;

/** Tells the changes in sentences. */
final class DiffLines {

    private DiffLines() {}

    static List<String> of(PackDiff diff, Locale locale) {
        return List.of(diff.before().ref() + " → " + diff.after().ref());
    }
}
