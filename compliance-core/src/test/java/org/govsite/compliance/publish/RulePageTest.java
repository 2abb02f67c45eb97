package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.pack.PackException;
import org.govsite.compliance.pack.PackRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePageTest {

    private static final String FOOTER = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><meta charset="UTF-8"><title>样例市人民政府</title></head>
            <body>
              <div class="main"><p>样例市人民政府门户网站</p></div>
              <div class="footer">
                %s
                <p>主办单位：样例市人民政府办公室</p>
              </div>
            </body>
            </html>
            """;

    @TempDir
    Path folder;

    @Test
    void a_rule_is_told_as_the_newest_version_has_it() {
        RulePage page = RulePages.bundled().page("domain-suffix");

        assertThat(page.pack().ref()).isEqualTo(new PackRef("cn-national", "2024.07"));
        assertThat(page.markdown()).contains("互联网政务应用安全管理规定");
    }

    @Test
    void a_rule_is_told_as_a_version_has_it_that_is_asked_for() {
        RulePage page = RulePages.bundled().page("tags-site", new PackRef("cn-national", "2017.06"));

        assertThat(page.lines(Locale.CHINA, 92)).anyMatch(line -> line.contains("2017-06-08 起作为建议：不符合是提醒"));
        assertThat(page.lines(Locale.CHINA, 92)).noneMatch(line -> line.contains("2019-04-18 起强制"));
    }

    @Test
    void the_line_at_fault_is_marked_and_told_as_a_check_prints_it() {
        RulePage page = RulePages.bundled().page("footer-site-map");

        assertThat(page.lines(Locale.CHINA, 92))
                .containsSequence(
                        "     22 | <div class=\"footer\">",
                        "  >  23 |   <p><!-- <a href=\"sitemap.html\">站点地图</a> --></p>",
                        "     24 |   <p>主办单位：样例市发展和改革委员会</p>",
                        "  | [ERROR] index.html:23:13 footer-site-map 站点地图：站点地图只在注释、隐藏元素或模板残留",
                        "  | 里，访问者看不到");
        assertThat(page.lines(Locale.ENGLISH, 92))
                .contains(
                        "  | [ERROR] index.html:23:8 footer-site-map site map: the footer does not show the site map");
    }

    @Test
    void what_a_rule_needs_is_found_by_asking_it_without() {
        assertThat(RulePages.bundled().page("domain-department").markdown())
                .contains("检查要用到站点卡的 kind；缺了要用的，就不检查。", "站点卡没有写 parentDomain 时不检查。");
        assertThat(RulePages.bundled().page("register-agreement").markdown()).contains("没有给出名单，或网站不在名单上时不检查。");
        assertThat(RulePages.bundled().page("footer-site-map").markdown()).doesNotContain("检查要用到");
    }

    @Test
    void a_page_of_an_own_pack_tells_of_the_parent_too() {
        RulePages pages = OwnPack.in(folder).pages();

        assertThat(pages.page("footer-hotline").markdown())
                .contains("2018-12-20 起公布，还没有生效：不符合是预告", "2019-01-01 起强制：不符合是错误", "这条规则没有带示例。");
        RulePage inherited = pages.page("footer-site-map", new PackRef("yangli", "2019.01"));
        assertThat(inherited.lines(Locale.CHINA, 92))
                .anyMatch(line -> line.contains("2017-06-08 起强制：不符合是错误"))
                .anyMatch(line -> line.contains("yangli:2019.01：检查的页面 全部、首页 错误、其他页面 错误"))
                .anyMatch(line -> line.contains("首页 错误、其他页面 提醒"));
    }

    @Test
    void nothing_of_a_pack_becomes_markup() {
        OwnPack pack = OwnPack.in(folder)
                .edit(OwnPack.RULE + "rule.json", "底部功能区有市民热线", "# [点这里](javascript:x) <img src=x> `a` | *b*")
                .edit(OwnPack.RULE + "rule.json", "样例市规范", "第一行\\n\\n## 第二行\\n```")
                .edit(OwnPack.RULE + "rule.json", "写上“市民热线：12345”。", "1. 不是列表 \\u001b[31m \\u202e")
                .write(OwnPack.RULE + "examples/passed-shown.html", FOOTER.formatted("<p>12345</p>"))
                .write(OwnPack.RULE + "examples/failed-missing.html", FOOTER.formatted("````</p><p>````` # x"));

        String page = pack.pages().page("footer-hotline").markdown();

        assertThat(page)
                .startsWith("# \\# \\[点这里\\](javascript:x) \\<img src=x\\> \\`a\\` \\| \\*b\\*\n")
                .contains("- 第一行 \\#\\# 第二行 \\`\\`\\`")
                .contains("\n1\\. 不是列表 \\\\u\\{001B\\}\\[31m \\\\u\\{202E\\}\\\n")
                .contains("\n``````text\n")
                .doesNotContain("\u001b", "\u202e");
        assertThat(page.lines().filter(line -> line.startsWith("#")))
                .allMatch(line -> line.matches("#{1,3} \\S.*"))
                .noneMatch(line -> line.startsWith("## 第二行"));
        assertThat(pack.pages().page("footer-hotline").lines(Locale.CHINA, 92))
                .noneMatch(line -> line.contains("\u001b") || line.contains("\u202e"));
    }

    @Test
    void an_unknown_rule_is_an_error_with_a_guess_and_where_to_look() {
        RulePages pages = RulePages.bundled();

        assertThatThrownBy(() -> pages.page("footer-sitemap"))
                .isInstanceOf(PackException.class)
                .hasMessage("没有规则“footer-sitemap”。是不是 footer-site-map？全部规则用 mvn compliance:rules 列出。"
                        + " / There is no rule \"footer-sitemap\". Did you mean footer-site-map?"
                        + " List all rules with mvn compliance:rules.");
        assertThatThrownBy(() -> pages.page("freshness-home", new PackRef("anshan", "2018.08")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("规则包 anshan:2018.08 里没有规则“freshness-home”");
        assertThatThrownBy(() -> pages.page("freshness-home", new PackRef("anshan", "2018.8")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("没有规则包 anshan:2018.8。可用：cn-national:2017.06");
    }

    @Test
    void every_line_fits_into_the_width() {
        RulePages pages = RulePages.bundled();
        for (String rule : List.of("identity-site-id-code", "links-broken", "freshness-columns", "footer-contact")) {
            for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
                for (int width : new int[] {40, 92}) {
                    assertThat(pages.page(rule).lines(locale, width))
                            .allMatch(line -> DisplayWidth.of(line) <= width, rule + " fits into " + width);
                }
            }
        }
        assertThatThrownBy(() -> pages.page("footer-contact").lines(Locale.CHINA, 39))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
