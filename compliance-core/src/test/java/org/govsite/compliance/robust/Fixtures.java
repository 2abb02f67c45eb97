package org.govsite.compliance.robust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.govsite.compliance.site.Page;

/** The fixtures as plain files: those of one page, and small sites of several. */
final class Fixtures {

    private static final Path ROOT = Path.of("src", "test", "resources", "fixtures");

    /** The files of each fixture; a single page is called {@code index.html}. */
    static List<List<Page>> all() {
        List<List<Page>> fixtures = new ArrayList<>();
        for (Path group : children(ROOT)) {
            for (Path fixture : children(group)) {
                if (Files.isDirectory(fixture)) {
                    fixtures.add(files(fixture));
                } else if (fixture.toString().endsWith(".html")) {
                    fixtures.add(List.of(new Page("index.html", bytes(fixture))));
                }
            }
        }
        return fixtures;
    }

    private Fixtures() {}

    private static List<Page> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new Page(folder.relativize(file).toString().replace('\\', '/'), bytes(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
