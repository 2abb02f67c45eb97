package org.govsite.compliance.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.govsite.compliance.ChildJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only facts stay in memory: the heap that a check needs does not grow by a DOM per page. */
class HeapTest {

    /** A little more than twice the 24 MB of markup of 600 pages, and far less than their DOMs. */
    private static final String SMALL = "-Xmx56m";

    /** What 10,000 pages of unlike lists leave behind, some 60 KB each; their documents take several times as much. */
    private static final String LARGE = "-Xmx768m";

    @TempDir
    Path folder;

    @Test
    void six_hundred_pages_pass_through_a_heap_that_could_not_hold_their_documents() throws Exception {
        Path site = SiteGenerator.write(folder, 600);

        assertThat(run(SMALL, "library", site).code()).isZero();
        assertThat(ChildJvm.run(List.of(SMALL), Map.of(), KeptDocuments.class, site.toString()))
                .as("the counter-check, which keeps every document")
                .satisfies(exit -> assertThat(exit.code()).isNotZero())
                .satisfies(exit -> assertThat(exit.output()).contains("OutOfMemoryError"));
    }

    @Tag("thorough")
    @Test
    void ten_thousand_pages_need_only_the_heap_of_their_facts() throws Exception {
        Path site = SiteGenerator.write(folder, 10_000);

        assertThat(run(LARGE, "library", site).code()).isZero();
    }

    private static ChildJvm.Exit run(String heap, String task, Path site) throws Exception {
        return ChildJvm.run(List.of(heap), Map.of(), Measured.class, task, site.toString());
    }
}
