package org.govsite.compliance.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Register;
import org.govsite.compliance.site.SiteCard;
import org.jspecify.annotations.Nullable;

/**
 * An example of a rule as it lies in a pack: the files of a small site and what stands beside them. Immutable.
 *
 * @param name its name, such as {@code passed-own-line}: that of the file without {@code .html}, or of the folder
 * @param place where it lies, for messages
 * @param files the files of the site, by path; a page alone is {@code index.html}. Never empty
 * @param card what the site declares ({@code NAME.card.json}); empty when nothing
 * @param register what the office has on record ({@code NAME.register.json}); empty when nothing
 * @param asOf the day that its dates are for ({@code NAME.example.json}); null when it shows none
 * @param alsoTriggers ids of other rules that speak of the same defect
 */
public record ExampleFiles(
        String name,
        String place,
        List<Page> files,
        SiteCard card,
        Optional<Register> register,
        @Nullable LocalDate asOf,
        SortedSet<String> alsoTriggers) {

    public ExampleFiles {
        files = List.copyOf(files);
        alsoTriggers = Collections.unmodifiableSortedSet(new TreeSet<>(alsoTriggers));
    }
}
