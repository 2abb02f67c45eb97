package org.govsite.compliance.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.govsite.compliance.pack.PackSource;

/** A pack of a made-up city that orders a hotline in the footer and asks for the site map on every page. */
final class OwnPack {

    static final String RULE = "yangli/rules/footer-hotline/";

    private final Path place;

    private OwnPack(Path place) {
        this.place = place;
    }

    static OwnPack in(Path place) {
        OwnPack pack = new OwnPack(place);
        pack.write("yangli/pack.json", """
                {
                  "format": 1,
                  "id": "yangli",
                  "title": {"zh": "样例市规则", "en": "Rules of Yangli"},
                  "issuer": {"zh": "样例市人民政府办公室", "en": "Yangli Municipal Government"},
                  "items": ["hotline"],
                  "versions": [
                    {
                      "version": "2019.01",
                      "issued": "2018-12-20",
                      "effective": "2019-01-01",
                      "extends": "cn-national:2018.09",
                      "adds": ["footer-hotline"],
                      "overrides": {"footer-site-map": {"severity": "ERROR"}}
                    }
                  ]
                }
                """);
        pack.write("yangli/items/hotline.json", """
                {
                  "id": "hotline",
                  "title": {"zh": "市民热线", "en": "hotline"},
                  "bulletin": {"zh": "市民热线", "en": "the hotline"},
                  "clues": [{"kind": "text", "pattern": "12345", "notBeside": ["digit"]}]
                }
                """);
        pack.write(RULE + "rule.json", """
                {
                  "title": {"zh": "底部功能区有市民热线", "en": "The footer shows the hotline"},
                  "sources": [{"document": "样例市规范", "confidence": "A"}],
                  "severity": "ERROR",
                  "phases": {"announced": "2018-12-20", "mandatory": "2019-01-01"},
                  "applies": {"pages": "documents"},
                  "requirement": {"kind": "presence", "item": "hotline"},
                  "fix": {"zh": "写上“市民热线：12345”。", "en": "Write 市民热线：12345."}
                }
                """);
        return pack;
    }

    OwnPack write(String path, String text) {
        try {
            Path file = place.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OwnPack edit(String path, String before, String after) {
        try {
            String text = Files.readString(place.resolve(path));
            if (!text.contains(before)) {
                throw new IllegalArgumentException(path + " does not hold " + before);
            }
            return write(path, text.replace(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RulePages pages() {
        return RulePages.read(List.of(PackSource.of(place)));
    }
}
