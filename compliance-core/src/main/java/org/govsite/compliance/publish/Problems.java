package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.PackException;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.site.SiteException;

/** Collects problems, each once. Not for use by several threads. */
final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    List<Problem> all() {
        return new ArrayList<>(found);
    }

    /** @param values for the words of {@code problem.CODE} */
    void error(String code, String of, String place, Object... values) {
        found.add(new Problem(Severity.ERROR, code, of, place, Words.of("problem." + code, values)));
    }

    /** @param values for the words of {@code problem.CODE} */
    void warning(String code, String of, String place, Object... values) {
        found.add(new Problem(Severity.WARNING, code, of, place, Words.of("problem." + code, values)));
    }

    /** Something that cannot be read. */
    void unreadable(String of, PackException e) {
        found.add(new Problem(Severity.ERROR, "reading", of, e.place(), e.words()));
    }

    /** A site card or register of an example that cannot be read; its message names the place. */
    void unreadable(String of, SiteException e) {
        LocalizedText words = new LocalizedText(e.message(Locale.CHINA), e.message(Locale.ENGLISH));
        found.add(new Problem(Severity.ERROR, "reading", of, "", words));
    }
}
