package org.govsite.compliance.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Accuracy on real pages may only rise. The pages are not part of the project: {@code -Dcompliance.corpus=DIR} says where they are. */
class CorpusRatchetTest {

    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Path RECORDED =
            MODULE.resolve("src/test/resources/org/govsite/compliance/corpus/figures.json");
    private static final Path PAGE = MODULE.resolveSibling("docs").resolve("accuracy.md");

    @Test
    void no_figure_falls_below_the_recorded_one() throws IOException {
        String folder = System.getProperty("compliance.corpus", "");
        Assumptions.assumeFalse(folder.isEmpty(), "skipped: no labelled pages, give -Dcompliance.corpus=DIR");
        LabelledCorpus corpus = LabelledCorpus.read(Path.of(folder));
        Score score;
        try (Site site = Site.open(corpus.pages())) {
            score = Score.of(corpus, checker().inspect(site));
        }
        RecordedFigures measured = new RecordedFigures(
                corpus.labels().size(),
                (int) corpus.sites().values().stream().distinct().count(),
                score.sitesWithoutMiss(),
                score.figures());
        System.out.println(AccuracyPage.render(measured)
                .lines()
                .filter(line -> line.startsWith("|"))
                .reduce("", (a, b) -> a + b + "\n"));
        score.misses().forEach(System.out::println);
        if (Boolean.getBoolean("compliance.corpus.record")) {
            measured.write(RECORDED);
            Files.writeString(PAGE, AccuracyPage.render(measured));
        }
        RecordedFigures recorded = RecordedFigures.read(RECORDED);
        assertThat(measured.pages()).as("pages of the corpus").isGreaterThanOrEqualTo(recorded.pages());
        SoftAssertions softly = new SoftAssertions();
        recorded.items()
                .forEach((item, figures) -> notWorse(item, measured.items().get(item), figures, softly));
        softly.assertAll();
    }

    private static void notWorse(String item, Figures measured, Figures recorded, SoftAssertions softly) {
        softly.assertThat(measured.found()).as("%s found", item).isGreaterThanOrEqualTo(recorded.found());
        softly.assertThat(measured.rung()).as("%s state agrees", item).isGreaterThanOrEqualTo(recorded.rung());
        softly.assertThat(measured.value()).as("%s value agrees", item).isGreaterThanOrEqualTo(recorded.value());
        softly.assertThat(measured.href()).as("%s link agrees", item).isGreaterThanOrEqualTo(recorded.href());
        softly.assertThat(measured.invented()).as("%s invented", item).isLessThanOrEqualTo(recorded.invented());
        softly.assertThat(measured.unknown()).as("%s cannot tell", item).isLessThanOrEqualTo(recorded.unknown());
    }

    @Test
    void the_page_of_documentation_states_the_recorded_figures() throws IOException {
        assertThat(Files.readString(PAGE)).isEqualTo(AccuracyPage.render(RecordedFigures.read(RECORDED)));
    }

    private static ComplianceChecker checker() {
        return ComplianceChecker.builder()
                .pack(RulePacks.bundled(RulePacks.newestBundled("cn-national")))
                .build();
    }
}
