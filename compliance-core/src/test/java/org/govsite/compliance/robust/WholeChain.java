package org.govsite.compliance.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.judge.PageReader;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.ItemReading;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.site.Location;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;

/** Observes, judges and reads a site, and asserts what is so for every site, however broken its pages are. */
final class WholeChain {

    private static final RulePack PACK = RulePacks.bundled(RulePacks.newestBundled("cn-national"));
    private static final ComplianceChecker CHECKER = ComplianceChecker.builder()
            .pack(PACK)
            .asOf(LocalDate.of(2018, 9, 10))
            .build();

    /** What came out. */
    record Outcome(FactSheet facts, CheckResult result) {

        ItemReading item(String path, String item) {
            return PageReader.readAll(facts, PACK).stream()
                    .filter(page -> page.page().path().equals(path))
                    .map(page -> page.item(item))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private WholeChain() {}

    static Outcome run(List<Page> files) {
        FactSheet facts = CHECKER.observe(Site.inMemory(files));
        CheckResult result = CHECKER.judge(facts);
        Map<String, Integer> lines =
                files.stream().collect(Collectors.toMap(Page::path, file -> lines(file.content())));
        for (PageFacts page : facts.pages()) {
            assertThat(page.unreadable())
                    .as("%s is read or says why not", page.path())
                    .doesNotStartWith("internal");
        }
        PageReader.readAll(facts, PACK).forEach(page -> complete(page, lines));
        assertThat(result.pageCount())
                .as("pages in the result")
                .isEqualTo(facts.pages().size());
        assertThat(FactSheet.parse(facts.toJson()))
                .as("facts that were written and read")
                .isEqualTo(facts);
        SiteCard card = CHECKER.proposeCard(facts).card();
        assertThat(SiteCard.parse(card.toJson(), "card.json"))
                .as("a proposed card that was written and read")
                .isEqualTo(card);
        return new Outcome(facts, result);
    }

    /** @param lines how many lines each file of the site has */
    private static void complete(PageReading page, Map<String, Integer> lines) {
        assertThat(page.items())
                .extracting(ItemReading::item)
                .as("items read on %s", page.page().path())
                .containsExactlyElementsOf(PACK.items().stream().map(Item::id).toList());
        for (ItemReading item : page.items()) {
            for (Sighting sighting : item.sightings()) {
                Location place = sighting.location();
                assertThat(lines).as("file of %s", place).containsKey(place.file());
                assertThat(place.line())
                        .as("line of %s, seen: %s", place, sighting.raw())
                        .isBetween(1, lines.get(place.file()));
                assertThat(place.column()).as("column of %s", place).isPositive();
            }
        }
    }

    /** At least the number of lines: in UTF-16 other characters have bytes of line ends too. */
    private static int lines(byte[] bytes) {
        int ends = 0;
        for (byte b : bytes) {
            ends += b == '\n' || b == '\r' ? 1 : 0;
        }
        return ends + 1;
    }
}
