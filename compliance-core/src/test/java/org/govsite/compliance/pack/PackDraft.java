package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Two small packs that are right, "nation" and "city", for tests to copy and to break in one place. */
final class PackDraft {

    static final PackRef NATION = new PackRef("nation", "2017.06");
    static final PackRef CITY = new PackRef("city", "2018.08");

    private static final String NATION_PACK = """
            {
              "format": 1,
              "id": "nation",
              "title": {"zh": "国家规则", "en": "National rules"},
              "issuer": {"zh": "某办公厅", "en": "Some office"},
              "items": ["site-code", "filing"],
              "bulletin": {
                "sentence": {"zh": "{site}：未列明{items}", "en": "{site}: does not show {items}"},
                "merged": [{"items": ["site-code", "filing"], "name": {"zh": "编号", "en": "the numbers"}}]
              },
              "versions": [
                {
                  "version": "2017.06",
                  "issued": "2017-06-08",
                  "effective": "2017-06-08",
                  "extends": null,
                  "adds": ["footer-code", "filing-format"]
                }
              ]
            }
            """;

    private static final String CITY_PACK = """
            {
              "format": 1,
              "id": "city",
              "title": {"zh": "市规则", "en": "City rules"},
              "issuer": {"zh": "某市办公厅", "en": "Some city office"},
              "versions": [
                {
                  "version": "2018.08",
                  "issued": "2018-08-31",
                  "effective": "2018-08-31",
                  "extends": "nation:2017.06",
                  "rectifyBy": "2018-09-30",
                  "rectifySource": {"document": "通报", "date": "2018-08-31", "confidence": "A"},
                  "overrides": {"footer-code": {"severity": "ERROR"}},
                  "withdraws": []
                }
              ]
            }
            """;

    private static final String CODE_ITEM = """
            {
              "id": "site-code",
              "title": {"zh": "标识码", "en": "site code"},
              "bulletin": {"zh": "网站标识码", "en": "the site code"},
              "labels": ["网站标识码"],
              "clues": [
                {"kind": "text", "pattern": "标识码:?(?P<value>\\\\d{10})", "value": "{value}", "notBeside": ["digit"]},
                {"kind": "name", "labels": ["主办"], "stops": ["承办"]},
                {"kind": "link", "addresses": [{"host": "*.example.cn", "path": "code=", "value": "code=(\\\\d+)"}]},
                {"kind": "image", "words": ["标识"], "files": ["code\\\\.png"], "zone": "footer"},
                {"kind": "script", "ids": ["_code_"], "attribute": "sitecode", "official": true},
                {"kind": "attribute", "names": ["sitecode"], "pattern": "(?P<value>\\\\d+)", "value": "{value}"}
              ]
            }
            """;

    private static final String FILING_ITEM = """
            {
              "id": "filing",
              "title": {"zh": "备案", "en": "filing"},
              "bulletin": {"zh": "备案编号", "en": "the filing number"},
              "clues": [{"kind": "text", "pattern": "{icp-letters}ICP备{gap}\\\\d{1,8}\\\\p{Han}"}]
            }
            """;

    private static final String CODE_RULE = """
            {
              "title": {"zh": "有标识码", "en": "There is a code"},
              "sources": [{"document": "指引", "number": "1号", "article": "一", "date": "2017-06-08", "confidence": "B"}],
              "severity": {"home": "ERROR", "documents": "WARNING"},
              "phases": {"announced": "2017-06-08", "advisory": "2017-09-01", "mandatory": "2018-01-01"},
              "applies": {"siteKinds": ["portal"], "pages": "home"},
              "veto": false,
              "requirement": {"kind": "presence", "item": "site-code", "failsAsAttribute": true, "softenedBy": ""},
              "fix": {"zh": "写上{card.siteIdCode|标识码}", "en": "Write {card.siteIdCode|the code}"}
            }
            """;

    private static final String FORMAT_RULE = """
            {
              "title": {"zh": "备案格式", "en": "Filing format"},
              "sources": [{"document": "记忆", "confidence": "D"}],
              "severity": "WARNING",
              "phases": {"advisory": "2017-06-08"},
              "applies": {"pages": "documents"},
              "requirement": {"kind": "value-format", "item": "filing", "patterns": ["{region-codes}\\\\d{8}"]},
              "fix": {"zh": "改正", "en": "Mend it"}
            }
            """;

    private static final String REGIONS = """
            [
              {"gb": "21", "name": "辽宁", "icp": "辽", "police": "辽", "conac": "08",
               "confidence": {"icp": "C", "police": "C", "conac": "C"}},
              {"gb": "51", "name": "四川", "icp": "蜀", "police": "川", "conac": "23",
               "confidence": {"icp": "C", "police": "C", "conac": "D"}}
            ]
            """;

    private final Path place;

    private PackDraft(Path place) {
        this.place = place;
    }

    /** Both packs below a folder. */
    static PackDraft in(Path place) {
        return new PackDraft(place)
                .write("nation/pack.json", NATION_PACK)
                .write("nation/items/site-code.json", CODE_ITEM)
                .write("nation/items/filing.json", FILING_ITEM)
                .write("nation/tables/regions.json", REGIONS)
                .write("nation/rules/footer-code/rule.json", CODE_RULE)
                .write("nation/rules/filing-format/rule.json", FORMAT_RULE)
                .write("city/pack.json", CITY_PACK);
    }

    Path place() {
        return place;
    }

    PackDraft write(String file, String text) {
        try {
            Files.createDirectories(place.resolve(file).getParent());
            Files.writeString(place.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        try {
            return Files.readString(place.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that stands in the file. */
    PackDraft edit(String file, String from, String to) {
        assertThat(text(file)).contains(from);
        return write(file, text(file).replace(from, to));
    }

    PackDraft delete(String file) {
        try {
            Files.delete(place.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts one more version at the end of a pack. */
    PackDraft version(String pack, String entry) {
        String file = pack + "/pack.json";
        String text = text(file);
        int end = text.lastIndexOf(']');
        return write(file, text.substring(0, end) + ", " + entry + text.substring(end));
    }

    RulePack read(PackRef ref) {
        return RulePacks.read(place, ref);
    }

    /** What reading complains about. */
    String complaint(PackRef ref) {
        return assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> read(ref))
                .actual()
                .getMessage();
    }

    /** The packs in an archive, below a folder of it; the same packs give the same bytes. */
    Path zip(Path archive, String base) {
        try (Stream<Path> files = Files.walk(place);
                OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            List<Path> inOrder = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : inOrder) {
                String name = place.relativize(file).toString().replace('\\', '/');
                ZipEntry entry = new ZipEntry(base + name);
                entry.setTimeLocal(LocalDateTime.of(2018, 8, 31, 0, 0));
                zip.putNextEntry(entry);
                zip.write(Files.readAllBytes(file));
            }
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
