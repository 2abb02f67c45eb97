package org.govsite.compliance.maven;

import org.apache.maven.plugin.logging.Log;
import org.govsite.compliance.pack.ForeignVersion;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.RulePack;
import org.jspecify.annotations.Nullable;

/**
 * What a build makes of versions that bear the id of a bundled pack and came from elsewhere: they are told, and none takes
 * rules away unless somebody wrote down that it is meant.
 *
 * @param pack the pack to judge by
 */
record ForeignPacks(RulePack pack) {

    /** Prints a warning for each. */
    void tell(Texts texts, Log log) {
        pack.foreign().forEach(version -> log.warn(version.words().in(texts.locale())));
    }

    /**
     * Refuses one that asks for less than the bundled version, unless it is the very version that was named.
     *
     * @param named what the parameter {@code pack} says; null when nothing
     */
    void refuseUnasked(@Nullable String named, Texts texts) {
        for (ForeignVersion version : pack.foreign()) {
            boolean asked = named != null
                    && !named.isBlank()
                    && PackRef.parse(named.strip()).equals(version.ref());
            if (version.asksForLess() && !asked) {
                String key = version.ref().equals(pack.ref()) ? "foreign.refused" : "foreign.parent-refused";
                throw new ParameterException(texts.text(key, version.words().in(texts.locale()), version.ref()));
            }
        }
    }
}
