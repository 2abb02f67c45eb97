package org.govsite.compliance.mutate;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong on a site, as people let it go wrong.
 *
 * @param name what happened
 * @param yardstick what the site is judged by
 * @param maker lets it happen
 */
record Slip(String name, Yardstick yardstick, Maker maker) {

    Slip(String name, Maker maker) {
        this(name, Yardstick.NATION, maker);
    }

    /** Lets something go wrong on a clean site; null where the site has nothing that could. */
    @FunctionalInterface
    interface Maker {
        @Nullable
        Slipped make(CleanSite site, Random random);
    }

    static List<Slip> all() {
        return Stream.of(
                        NameSlips.all(),
                        DomainSlips.all(),
                        LinkSlips.all(),
                        TagSlips.all(),
                        ArticleSlips.all(),
                        NumberSlips.all(),
                        ColumnSlips.all(),
                        FreshnessSlips.all())
                .flatMap(List::stream)
                .toList();
    }
}
