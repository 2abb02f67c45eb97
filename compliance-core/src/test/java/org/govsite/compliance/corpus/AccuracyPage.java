package org.govsite.compliance.corpus;

import java.util.List;

/** The page of documentation that states the figures. */
final class AccuracyPage {

    /** In the order of the national pack. */
    private static final List<String> ITEMS = List.of(
            "party-gov-mark",
            "error-report-entry",
            "site-id-code",
            "organizer",
            "contact",
            "icp-number",
            "police-number",
            "site-map");

    private AccuracyPage() {}

    static String render(RecordedFigures recorded) {
        StringBuilder page =
                new StringBuilder("""
                # Accuracy

                <!-- Written by CorpusRatchetTest from figures.json; do not edit. -->

                How often the checker reads off a page what a careful person reads off it, measured on %d real pages of %d
                government sites, with labels made by hand. On %d of the sites nothing was read otherwise than a person reads it. The pages
                belong to others and are not part of this project. They were looked at while the checker was built: figures on pages never
                seen before will be lower.

                | item | on pages | found | recall | invented | precision | state agrees | value agrees | link agrees | cannot tell |
                |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
                """.formatted(recorded.pages(), recorded.sites(), recorded.sitesWithoutMiss()));
        for (String item : ITEMS) {
            row(page, "`" + item + "`", recorded.items().getOrDefault(item, Figures.NONE));
        }
        row(page, "all items", recorded.all());
        page.append("""

                - **recall**: of the pages on which a person sees the item, those on which the checker finds it, in whatever carrier.
                - **precision**: of the finds, those that a person confirms. An item in a comment counts as not there.
                - **state agrees**: shown, written by a script, only in an attribute, only in a picture.
                - **value agrees**, **link agrees**: exactly, after NFKC and without blanks, where the label states one.
                - **cannot tell**: pages on which the checker says `not-measurable` although a person could tell.
                - Labels called unclear, and pictures that only the eye can read, are not counted.

                ## Measure it yourself

                ```sh
                mvn -B -ntp -pl compliance-core test -Dtest=CorpusRatchetTest -Dcompliance.corpus=DIR
                ```

                `DIR` holds `pages/` and `labels.json`; the class `LabelledCorpus` of the tests says what stands in it. The test fails when a
                figure falls below the recorded one. Without the option it is skipped. Add `-Dcompliance.corpus.record=true` to record better
                figures and write this page anew.
                """);
        return page.toString();
    }

    private static void row(StringBuilder page, String name, Figures f) {
        page.append("| %s | %d | %d | %s | %d | %s | %s | %s | %s | %s |\n"
                .formatted(
                        name,
                        f.expected(),
                        f.found(),
                        f.recall(),
                        f.invented(),
                        f.precision(),
                        f.rungShare(),
                        f.valueShare(),
                        f.hrefShare(),
                        f.unknownShare()));
    }
}
