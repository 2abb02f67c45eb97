package org.govsite.compliance.publish;

import java.util.Locale;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.PackRef;

/**
 * A rule or an item with one small change that makes it weaker. Immutable.
 *
 * @param of id of the rule or item
 * @param place where the file of the rule or item lies, with the line of the changed key where there is one
 * @param path the key that is changed, such as {@code requirement.tags} or {@code clues[2].texts}
 * @param words what is changed
 */
public record Mutant(String of, String place, String path, LocalizedText words) {

    /** The same, told of a version that is not the newest. */
    Mutant in(PackRef version) {
        return new Mutant(
                of,
                place,
                path,
                new LocalizedText(words.zh() + "（" + version + "）", words.en() + " (" + version + ")"));
    }

    /** The change in one line, without the place: Chinese for a Chinese locale, else English. */
    public String line(Locale locale) {
        return of + " " + path + " " + words.in(locale);
    }
}
