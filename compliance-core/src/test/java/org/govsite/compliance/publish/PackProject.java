package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small pack of an office in which nothing is wrong, for tests to break in one place. */
final class PackProject {

    private static final String PACK = """
            {
              "format": 1,
              "id": "office",
              "title": {"zh": "样例市规则", "en": "Rules of Yangli"},
              "issuer": {"zh": "样例市政府办公室", "en": "Office of Yangli"},
              "items": ["hotline"],
              "bulletin": {"sentence": {"zh": "{site}：未列明{items}", "en": "{site}: does not show {items}"}},
              "versions": [
                {
                  "version": "2018.10", "issued": "2018-10-01", "effective": "2018-10-01",
                  "adds": ["footer-hotline", "hotline-form"]
                }
              ]
            }
            """;

    private static final String ITEM = """
            {
              "id": "hotline",
              "title": {"zh": "服务热线", "en": "hotline"},
              "bulletin": {"zh": "服务热线", "en": "the hotline"},
              "labels": ["服务热线"],
              "clues": [
                {"kind": "text", "pattern": "服务热线:?(?P<value>\\\\d{4,6})", "value": "{value}", "notBeside": ["digit"]}
              ]
            }
            """;

    private static final String RULE = """
            {
              "title": {"zh": "%s", "en": "%s"},
              "sources": [{"document": "样例市政府网站工作通知", "date": "2018-10-01", "confidence": "A"}],
              "severity": "ERROR",
              "phases": {"mandatory": "2018-10-01"},
              "applies": {"pages": "home"},
              "requirement": %s,
              "fix": {"zh": "在页面底部写上热线。", "en": "Write the hotline into the footer."}
            }
            """;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><meta charset="UTF-8"><title>样例市统计局</title></head>
            <body>
              <div class="main"><p>样例市统计局发布本月数据。</p></div>
              <div class="footer">%s</div>
            </body>
            </html>
            """;

    private final Path place;

    private PackProject(Path place) {
        this.place = place;
    }

    static PackProject in(Path place) {
        return new PackProject(place)
                .write("pack.json", PACK)
                .write("items/hotline.json", ITEM)
                .rule(
                        "footer-hotline",
                        "有服务热线",
                        "There is a hotline",
                        "{\"kind\": \"presence\", \"item\": \"hotline\"}")
                .example("footer-hotline", "passed-number", "<p>服务热线：12345</p>")
                .example("footer-hotline", "failed-none", "<p>样例市统计局</p>")
                .example("footer-hotline", "failed-label-only", "<p>服务热线：见本局的公告</p>")
                .example("footer-hotline", "failed-longer-number", "<p>服务热线：1234567</p>")
                .rule(
                        "hotline-form",
                        "热线的写法",
                        "Form of the hotline",
                        "{\"kind\": \"value-format\", \"item\": \"hotline\", \"patterns\": [\"\\\\d{5}\"]}")
                .example("hotline-form", "passed-five-digits", "<p>服务热线：12345</p>")
                .example("hotline-form", "failed-four-digits", "<p>服务热线：1234</p>")
                .example("hotline-form", "failed-second-of-two", "<p>服务热线：12345</p><p>服务热线：1234</p>");
    }

    PackProof prove() {
        return PackProof.of(place, "packs/office");
    }

    /** Problems of one kind, each as its place and what it is about. */
    List<String> problems(String code) {
        return prove().problems().stream()
                .filter(problem -> problem.code().equals(code))
                .map(problem -> problem.place() + " " + problem.of())
                .toList();
    }

    PackProject rule(String id, String zh, String en, String requirement) {
        return write("rules/" + id + "/rule.json", RULE.formatted(zh, en, requirement));
    }

    PackProject adds(String id) {
        return edit("pack.json", "\"hotline-form\"", "\"hotline-form\", \"" + id + "\"");
    }

    PackProject example(String rule, String name, String footer) {
        return write("rules/" + rule + "/examples/" + name + ".html", PAGE.formatted(footer));
    }

    PackProject beside(String rule, String name, String json) {
        return write("rules/" + rule + "/examples/" + name + ".json", json);
    }

    PackProject edit(String file, String from, String to) {
        try {
            String text = Files.readString(place.resolve(file));
            assertThat(text).contains(from);
            return write(file, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackProject write(String file, String text) {
        try {
            Files.createDirectories(place.resolve(file).getParent());
            Files.writeString(place.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackProject delete(String file) {
        try {
            Files.delete(place.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path place() {
        return place;
    }
}
