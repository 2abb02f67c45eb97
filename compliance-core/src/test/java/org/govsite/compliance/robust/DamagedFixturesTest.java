package org.govsite.compliance.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.site.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fixtures with random damage to their bytes: whatever was broken, every page is read, judged and written as facts. */
class DamagedFixturesTest {

    /** Pages that are checked as one site, because a checker compiles the patterns of its pack for each. */
    private static final int AT_A_TIME = 250;

    /** Far more than the two seconds that they take. */
    private static final Duration LONGEST = Duration.ofSeconds(120);

    private final List<List<Page>> fixtures = Fixtures.all();

    @Test
    void a_sample_of_damaged_fixtures_is_read() {
        read(1_500);
    }

    @Tag("thorough")
    @Test
    void a_hundred_thousand_damaged_fixtures_are_read() {
        read(100_000);
    }

    private void read(int count) {
        List<Page> pages = new ArrayList<>();
        for (int seed = 0; seed < count; seed++) {
            List<Page> damaged = damaged(seed);
            if (damaged.size() > 1) {
                read("seed " + seed, damaged);
            } else {
                pages.add(new Page(seed + ".html", damaged.get(0).content()));
            }
            if (pages.size() == AT_A_TIME || seed == count - 1) {
                read("seeds up to " + seed, pages);
                pages.clear();
            }
        }
    }

    private static void read(String what, List<Page> files) {
        WholeChain.Outcome outcome = assertTimeoutPreemptively(LONGEST, () -> WholeChain.run(files), what);

        assertThat(outcome.facts().pages()).as(what).isNotEmpty().allMatch(PageFacts::readable);
    }

    /** The files of a fixture, one of them with damage. */
    private List<Page> damaged(int seed) {
        Random random = new Random(seed);
        List<Page> files = new ArrayList<>(fixtures.get(random.nextInt(fixtures.size())));
        List<Page> others = fixtures.get(random.nextInt(fixtures.size()));
        int which = random.nextInt(files.size());
        Page whole = files.get(which);
        byte[] donor = others.get(random.nextInt(others.size())).content();
        files.set(which, new Page(whole.path(), Damage.done(whole.content(), donor, random)));
        return files;
    }
}
