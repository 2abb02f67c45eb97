package cn.example.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the programs of this example print. */
class ProgramsTest {

    @Test
    void a_folder_is_checked() {
        String[] arguments = {"../anshan-2018/site/fgw"};
        assertThat(printed(() -> CheckFolder.main(arguments)))
                .contains("index.html:134:7 网站标识码只写在标签属性里，访问者看不到")
                .endsWith("FAILED");
    }

    @Test
    void a_page_in_memory_is_checked() {
        assertThat(printed(() -> CheckPages.main(new String[0])))
                .contains("index.html:8:8 footer-site-id-code 网站标识码：底部功能区没有网站标识码")
                .anyMatch(line -> line.startsWith("整改：在每个页面的底部功能区用文字写上“网站标识码：2199000031”"))
                .noneMatch(line -> line.contains("tjgb/index.html"));
    }

    @Test
    void kept_facts_are_judged_by_newer_rules(@TempDir Path folder) {
        String[] arguments = {
            "../anshan-2018/site/mzj", folder.resolve("facts.json").toString()
        };
        assertThat(printed(() -> JudgeKeptFacts.main(arguments)))
                .containsExactly(
                        "cn-national:2018.09 [site-map-page]",
                        "cn-national:2019.04 [links-broken, links-hidden, site-map-page]");
    }

    private static List<String> printed(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
