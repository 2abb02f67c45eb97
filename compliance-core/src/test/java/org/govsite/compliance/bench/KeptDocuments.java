package org.govsite.compliance.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the library must not do: parses every page and keeps it. */
final class KeptDocuments {

    private KeptDocuments() {}

    public static void main(String[] arguments) throws Exception {
        List<Document> kept = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path page : files.filter(Files::isRegularFile).toList()) {
                kept.add(Jsoup.parse(page.toFile()));
            }
        }
        System.out.println(kept.size());
    }
}
