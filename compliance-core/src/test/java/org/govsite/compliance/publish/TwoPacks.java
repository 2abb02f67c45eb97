package org.govsite.compliance.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A lower pack beside the small one. */
record TwoPacks(Path place) {

    /** One that makes a rule of its parent lighter. */
    void city() {
        try {
            Files.createDirectories(place.resolve("city"));
            Files.writeString(place.resolve("city/pack.json"), """
                    {
                      "format": 1,
                      "id": "city",
                      "title": {"zh": "样例县规则", "en": "Rules of a county"},
                      "issuer": {"zh": "样例县政府办公室", "en": "Office of the county"},
                      "versions": [
                        {"version": "2018.11", "issued": "2018-11-01", "effective": "2018-11-01", "extends": "office:2018.10",
                         "overrides": {"hotline-form": {"severity": "NOTE"}}}
                      ]
                    }
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
