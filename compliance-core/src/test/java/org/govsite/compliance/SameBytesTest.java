package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same pages give the same bytes: in whatever they are packed, in whatever order, on whatever machine. */
class SameBytesTest {

    @TempDir
    static Path here;

    @TempDir
    Path there;

    @BeforeAll
    static void write_what_the_library_says_here() throws Exception {
        SameBytes.writeAll(here);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fgw", "hbj", "tjj", "rsj", "sthjj"})
    void from_an_archive_in_another_order_and_with_odd_times(String name) throws Exception {
        Path archive = there.resolve("site.zip");
        zip(shuffledPages(name), archive);
        try (Site site = Site.open(archive)) {
            SameBytes.write(Examples.checker(name), site, there);
        }
        assertSame(here.resolve(name), there);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fgw", "hbj", "tjj", "rsj", "sthjj"})
    void from_memory_in_another_order(String name) throws Exception {
        try (Site site = Site.inMemory(shuffledPages(name))) {
            SameBytes.write(Examples.checker(name), site, there);
        }
        assertSame(here.resolve(name), there);
    }

    /** Streams that are started in a pool use its threads. */
    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void on_so_many_threads(int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            pool.submit(() -> {
                        SameBytes.writeAll(there);
                        return null;
                    })
                    .get();
        } finally {
            pool.shutdown();
        }
        assertSame(here, there);
    }

    @Test
    void for_several_threads_that_share_a_checker() throws Exception {
        ComplianceChecker shared = Examples.checker("fgw");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Site site = Site.open(Examples.site("fgw"))) {
            List<Callable<Path>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Path folder = Files.createDirectories(there.resolve("run" + i));
                runs.add(() -> {
                    SameBytes.write(shared, site, folder);
                    return folder;
                });
            }
            for (Future<Path> run : threads.invokeAll(runs)) {
                assertSame(here.resolve("fgw"), run.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void on_a_turkish_machine_in_another_time_zone_and_charset() throws Exception {
        List<String> options = new ArrayList<>(SameBytes.ODD_SETTINGS);
        options.add("-Dbasedir=" + Examples.basedir());
        ChildJvm.Exit exit =
                ChildJvm.run(options, Map.of("LANG", "C", "LC_ALL", "C"), SameBytes.class, there.toString());
        assertThat(exit.code()).as(exit.output()).isZero();
        assertSame(here, there);
    }

    private static void assertSame(Path here, Path there) throws IOException {
        assertThat(files(here)).hasSizeGreaterThan(20).allSatisfy(file -> {
            // as text first, which shows what differs
            assertThat(there.resolve(file)).hasSameTextualContentAs(here.resolve(file));
            assertThat(there.resolve(file)).hasSameBinaryContentAs(here.resolve(file));
        });
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }

    private static List<Page> shuffledPages(String name) throws IOException {
        Path folder = Examples.site(name);
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                pages.add(new Page(path, Files.readAllBytes(file)));
            }
        }
        Collections.shuffle(pages, new Random(20180910));
        return pages;
    }

    private static void zip(List<Page> pages, Path archive) throws IOException {
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            int number = 0;
            for (Page page : pages) {
                ZipEntry entry = new ZipEntry(page.path());
                entry.setTime(number % 2 == 0 ? 0 : 4_000_000_000_000L + number);
                zip.setLevel(number++ % 10);
                zip.putNextEntry(entry);
                zip.write(page.content());
                zip.closeEntry();
            }
        }
    }
}
