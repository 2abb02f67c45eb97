package org.govsite.compliance.mutate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;

/**
 * A good footer with one to three changes, and what has to be read off it.
 *
 * @param seed makes the same mutant again
 * @param changes what was changed
 * @param html the page
 * @param pages the page and the files beside it
 * @param expected what has to be read, by item
 */
record Mutant(long seed, String changes, String html, List<Page> pages, Map<String, Expected> expected) {

    /** State and values of an item. */
    record Expected(ItemState state, List<String> values) {}

    private static final String ARTICLE = """
            <div class="main">
            <h1>样例市召开重点工作推进会</h1>
            <ul><li><a href="gzdt/1.html">样例市公布年度工作计划</a> 2018-09-07</li><li><a href="gzdt/2.html">样例市开展便民服务</a></li></ul>
            <p>今年以来，各单位认真落实各项任务，持续改进工作作风，努力为群众办实事、解难题，取得了较好成效。下一步将继续加强督促检查，确保全年目标如期完成。</p>
            <p>会议要求，要抓紧抓实每一项工作，对照清单逐条销号，遇到困难及时协调，年底前全部办结。</p>
            </div>
            """;

    /** The mutant of a number. */
    static Mutant of(long seed) {
        Random random = new Random(seed);
        SampleSite site = new SampleSite(random);
        Mutation.Scene scene = new Mutation.Scene(random, site);
        List<Part> parts = new ArrayList<>(site.parts());
        if (random.nextBoolean()) {
            Collections.shuffle(parts, random);
        }
        List<String> changes = new ArrayList<>();
        int wanted = 1 + random.nextInt(3);
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
        Collections.shuffle(order, random);
        for (int index : order.subList(0, wanted)) {
            Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
            Part changed = mutation.apply(parts.get(index), scene);
            if (changed != null) {
                changes.add(mutation + " " + changed.item());
                parts.set(index, changed);
            }
        }
        FooterLayout layout = FooterLayout.any(random);
        String footer = layout.around(parts.stream().map(Part::html).toList());
        boolean gbk = random.nextInt(5) == 0;
        changes.add(layout.open() + (gbk ? " GBK" : ""));
        return build(seed, String.join(", ", changes), footer, gbk, scene.files(), expected(parts));
    }

    private static Mutant build(
            long seed,
            String changes,
            String footer,
            boolean gbk,
            Map<String, String> files,
            Map<String, Expected> expected) {
        Charset charset = gbk ? Charset.forName("GBK") : StandardCharsets.UTF_8;
        String html = "<!DOCTYPE html>\n<html><head><meta charset=\"" + charset
                + "\"><title>样例市某局</title></head>\n<body>\n" + ARTICLE + footer + "\n</body></html>\n";
        List<Page> pages = new ArrayList<>(List.of(new Page("index.html", html.getBytes(charset))));
        files.forEach((path, text) -> pages.add(new Page(path, text.getBytes(charset))));
        return new Mutant(seed, changes, html, pages, expected);
    }

    private static Map<String, Expected> expected(List<Part> parts) {
        Map<String, Expected> expected = new LinkedHashMap<>();
        for (Part part : parts) {
            expected.put(
                    part.item(),
                    new Expected(part.state(), part.state() == ItemState.ABSENT ? List.of() : part.values()));
        }
        // The link of the error-report entry holds the code as well, where no visitor sees it.
        Part entry = parts.stream()
                .filter(part -> !part.code().isEmpty() && part.state() != ItemState.ABSENT)
                .findFirst()
                .orElse(null);
        Expected code = expected.get("site-id-code");
        if (entry != null && (code.state() == ItemState.ABSENT || code.state() == ItemState.INERT)) {
            ItemState state = entry.state() == ItemState.SHOWN ? ItemState.ATTRIBUTE : entry.state();
            expected.put(
                    "site-id-code", new Expected(state, state == ItemState.INERT ? List.of() : List.of(entry.code())));
        }
        return expected;
    }

    Site site() {
        return Site.inMemory(pages);
    }
}
