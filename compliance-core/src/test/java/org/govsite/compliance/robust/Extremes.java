package org.govsite.compliance.robust;

import static org.govsite.compliance.result.ItemState.ABSENT;
import static org.govsite.compliance.result.ItemState.INERT;
import static org.govsite.compliance.result.ItemState.SHOWN;
import static org.govsite.compliance.robust.Extreme.FOOTER;
import static org.govsite.compliance.robust.Extreme.HEAD;
import static org.govsite.compliance.robust.Extreme.above;
import static org.govsite.compliance.robust.Extreme.below;
import static org.govsite.compliance.robust.Extreme.givenUp;
import static org.govsite.compliance.robust.Extreme.index;
import static org.govsite.compliance.robust.Extreme.page;
import static org.govsite.compliance.robust.Extreme.script;
import static org.govsite.compliance.robust.Extreme.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.site.Page;

/** Pages that are too deep, too long, too many or never closed, and those that bring each other in without end. */
final class Extremes {

    private static final int MANY = 100_000;

    private Extremes() {}

    /** Those that took longest, or all memory, before there were limits. */
    static Stream<Extreme> worst() {
        return Stream.of(
                above("open <div>", () -> "<div>".repeat(MANY)),
                above("open <table>", () -> "<table>".repeat(MANY)),
                above("comments with a NUL", () -> "<!-- x\0 -->".repeat(MANY)),
                above("pictures with nothing between", () -> "<img src=x.png> ".repeat(2 * MANY)),
                above("server code in a tag", () -> "<a " + "<% ".repeat(3 * MANY) + "%>>"),
                above("headers before footers", () -> "<header></header>".repeat(20_000) + footers(20_000)),
                script("a variable that doubles", () -> "a='主办';" + "a=a+a;".repeat(100) + "document.write(a)"),
                script("an address of 1 MB", () -> "$('#f').load('" + "a.html?".repeat(150_000) + "\\n')"),
                above("an expression of 1 MB", () -> "<p th:replace=\"x" + "'".repeat(1_000_000) + "x\"></p>"),
                site(
                        "includes that multiply",
                        SHOWN,
                        chain("<!--#include virtual=\"%d.inc\"-->".repeat(10), "inc", "")),
                site("frames that multiply", SHOWN, chain("<iframe src=%d.html></iframe>".repeat(30), "html", "")),
                site(
                        "a large frame many times",
                        SHOWN,
                        index("<iframe src=big.html></iframe>".repeat(10_000)),
                        Page.of("big.html", "主办单位 ".repeat(1_000_000))),
                site(
                        "deep pages in deep pages",
                        SHOWN,
                        chain("<div>".repeat(500) + "<iframe src=%d.html></iframe>", "html", FOOTER)),
                givenUp("five million tags", "too-many-tags", () -> HEAD + FOOTER + "<a>".repeat(5_000_000)),
                givenUp("50 MB", "too-large", new Page("index.html", new byte[50 << 20])));
    }

    static Stream<Extreme> all() {
        return Stream.of(worst(), nested(), tooLong(), unclosed(), scripts(), elsewhere(), runs(), bytes())
                .flatMap(extremes -> extremes);
    }

    private static Stream<Extreme> nested() {
        Stream<String> tags = Stream.of(
                "b",
                "font",
                "span",
                "p",
                "a href=x",
                "form",
                "button",
                "select",
                "table><tr><td",
                "ul><li",
                "i><b><font",
                "svg",
                "math",
                "nobr",
                "object",
                "blockquote",
                "c:import url=a",
                "div onclick=a()");
        return Stream.concat(
                tags.map(tag -> above("open <" + tag + ">", () -> ("<" + tag + ">").repeat(MANY))),
                Stream.of(
                        page("open <template>", INERT, () -> HEAD + "<template>".repeat(MANY) + FOOTER),
                        page("open <noscript>", INERT, () -> HEAD + "<noscript>".repeat(MANY) + FOOTER),
                        above("tables without end", () -> "<table><tr><td>x".repeat(20_000)),
                        above("tags that cross", () -> "<b><p>x</b></p>".repeat(50_000)),
                        above("links that cross", () -> "<a><div>x</a>".repeat(50_000)),
                        above("open tags in a comment", () -> "<!-- 主办单位 " + "<div>".repeat(MANY) + " -->"),
                        script("open tags that a script writes", () -> write("'" + "<div>".repeat(MANY) + "主办单位'")),
                        above("named footers in each other", () -> "<script></script>" + "<footer>".repeat(MANY)),
                        above("footers in a row", () -> footers(50_000)),
                        above("clusters in a row", () -> footers(50_000).replace("footer", "div"))));
    }

    private static Stream<Extreme> tooLong() {
        return Stream.of(
                above("10 MB on one line", () -> "<p>" + "今天上午春季造林".repeat(420_000) + "</p>"),
                above("10 MB in small pieces", () -> "<p>" + "<b>今天</b>上午".repeat(350_000) + "</p>"),
                above("200,000 links", () -> "<a href=x.html>联系我们</a>".repeat(2 * MANY)),
                above("200,000 empty links", () -> "<a href=x.html></a> ".repeat(2 * MANY)),
                above("100,000 attributes", () -> "<a " + numbered("a%d=1 ", MANY) + ">x</a>"),
                above(
                        "attributes of 1 MB",
                        () -> "<a href='" + "x/".repeat(500_000) + "' title='" + "主办".repeat(300_000)
                                + "' onclick='" + "//".repeat(500_000) + "' class='" + "foot1 ".repeat(150_000)
                                + "' style='"
                                + "a:b; ".repeat(200_000) + "'>x</a>"),
                above("a frame's address of 1 MB", () -> "<iframe src='" + "../".repeat(300_000) + "a.html'></iframe>"),
                above("100,000 entities", () -> "&nbsp;&#20027;&#21150;".repeat(MANY)),
                above("1,000,000 ampersands", () -> "&".repeat(1_000_000)),
                above("1,000,000 angle brackets", () -> "<".repeat(1_000_000)),
                above("2,000,000 blanks", () -> "<p>主办" + " ".repeat(2_000_000)),
                above("5,000,000 lines", () -> "x\n".repeat(5_000_000)),
                givenUp(
                        "600,000 lines above the code in one block",
                        "too-many-pieces",
                        () -> HEAD + "<div>" + "x\n".repeat(600_000) + "网站标识码：2103000012</div>"),
                givenUp(
                        "700,000 lines above the code in a footer",
                        "too-many-pieces",
                        () -> HEAD + "<p>" + "今天上午".repeat(500_000) + "</p><footer>主办单位：" + "x\n".repeat(700_000)
                                + "网站标识码：2103000012</footer>"),
                above("100,000 meta tags", () -> "<meta name=a content=b>".repeat(MANY)),
                above(
                        "refreshes with blanks",
                        () -> ("<meta http-equiv=refresh content='9;" + " ".repeat(10_000) + "'>").repeat(100)),
                above("100,000 bound values", () -> "<p v-text=a :src=b>{{a}}</p>".repeat(MANY)),
                above("100,000 includes that are missing", () -> "<!--#include virtual=\"x.html\"-->".repeat(MANY)));
    }

    private static Stream<Extreme> unclosed() {
        Stream<String> starts = Stream.of(
                "<!--",
                "<script>document.write('主办",
                "<style>",
                "<textarea>",
                "<title>",
                "<![CDATA[",
                "<plaintext>",
                "<a href=\"",
                "<xmp>",
                "<noembed>",
                "<iframe>",
                "<!--#include virtual=\"",
                "<%",
                "<%--",
                "<?php include '");
        return Stream.concat(
                starts.map(start -> below("unclosed " + start, () -> start + "主办单位<div>".repeat(MANY))),
                Stream.of(
                        below("100,000 openers of comments", () -> "<!--".repeat(MANY)),
                        below("100,000 openers of server comments", () -> "<%--".repeat(MANY)),
                        below("100,000 openers of template comments", () -> "<#--".repeat(MANY)),
                        below("100,000 openers of includes", () -> "<!--#include virtual=\"".repeat(MANY)),
                        above("100,000 comments", () -> "<!-- 主办单位 -->".repeat(MANY)),
                        above("100,000 server comments", () -> "<%--主办单位--%>".repeat(MANY)),
                        above("500,000 empty codes", () -> "<%%>".repeat(500_000)),
                        above("codes in a tag", () -> "<a " + "<%=x%> ".repeat(3 * MANY) + ">")));
    }

    private static Stream<Extreme> scripts() {
        return Stream.of(
                script("brackets", () -> write("(".repeat(MANY) + "'主办单位'" + ")".repeat(MANY))),
                script("calls in calls", () -> "f('主办单位',".repeat(MANY)),
                script("arrays in arrays", () -> write("['主办单位',".repeat(MANY))),
                script("unescape in unescape", () -> write("unescape(".repeat(MANY) + "'主办单位'")),
                script("concatenations", () -> write("'主办单位'" + "+'x'".repeat(MANY))),
                script("concatenations in brackets", () -> write("('a'+".repeat(MANY) + "'主办单位'")),
                script("template literals", () -> write("`主办单位${x}`+".repeat(MANY))),
                script("template literals in each other", () -> write("`主办单位${".repeat(MANY))),
                script("assignments", () -> "a='主办单位';".repeat(MANY)),
                script("variables", () -> numbered("a%d='主办单位';", MANY)),
                script("a variable that grows", () -> "a='主办单位';" + "a+=a;".repeat(100) + write("a")),
                script(
                        "a long variable written often",
                        () -> "a='主办" + "甲".repeat(10_000) + "';" + write("a").repeat(MANY)),
                script("regular expressions without end", () -> write("'主办单位'") + "=/[".repeat(MANY)),
                script("5 MB of calls", () -> write("'<p>主办</p>'").repeat(180_000)),
                script("5 MB of brackets", () -> "document.write" + "(".repeat(5_000_000)),
                script("2 MB of codes", () -> write("unescape('主办" + "%41".repeat(600_000) + "')")),
                above("50,000 scripts", () -> "<script>document.write('主办单位')</script>".repeat(50_000)),
                givenUp(
                        "a footer in a script that is too long",
                        "too-long-script",
                        () -> HEAD + "<script>" + write("'" + FOOTER + "'") + "/*" + "x".repeat(3_000_000)
                                + "*/</script>"));
    }

    private static Stream<Extreme> elsewhere() {
        String include = "<!--#include virtual=\"%s\"-->";
        return Stream.of(
                site("a page that includes itself", SHOWN, index(include.formatted("index.html"))),
                site("a page that frames itself", SHOWN, index("<iframe src=index.html></iframe>")),
                site(
                        "includes in a circle",
                        SHOWN,
                        index(include.formatted("a.inc")),
                        Page.of("a.inc", include.formatted("b.inc").repeat(20)),
                        Page.of("b.inc", (include.formatted("a.inc") + include.formatted("c.inc")).repeat(20)),
                        Page.of("c.inc", include.formatted("b.inc").repeat(20))),
                site(
                        "frames in a circle",
                        SHOWN,
                        index("<iframe src=b.html></iframe>".repeat(10)),
                        Page.of("b.html", "<iframe src=c.html></iframe>".repeat(10)),
                        Page.of("c.html", "<iframe src=b.html></iframe>".repeat(10))),
                site(
                        "one include 200,000 times",
                        SHOWN,
                        index(include.formatted("a.inc").repeat(2 * MANY)),
                        Page.of("a.inc", "<b>x</b>")),
                site(
                        "a large include 1,000 times",
                        SHOWN,
                        index(include.formatted("a.inc").repeat(1000)),
                        Page.of("a.inc", "主办单位 ".repeat(MANY))),
                site(
                        "includes in frames",
                        SHOWN,
                        index("<iframe src=a.html></iframe>".repeat(5000)),
                        Page.of("a.html", include.formatted("b.inc").repeat(100)),
                        Page.of("b.inc", include.formatted("c.inc").repeat(100)),
                        Page.of("c.inc", "")),
                site(
                        "fragments of a large template",
                        SHOWN,
                        index("<p th:replace='a :: f'></p>".repeat(8000)),
                        Page.of("a.html", "<p>x</p>".repeat(50_000) + "<p th:fragment=f>主办</p>")),
                site(
                        "a template in itself",
                        SHOWN,
                        index("<p th:replace='a :: f'></p>".repeat(8)),
                        Page.of(
                                "a.html",
                                "<div th:fragment=f>主办" + "<p th:replace='a :: f'></p>".repeat(30) + "</div>")),
                site(
                        "one script 100,000 times",
                        SHOWN,
                        index("<script src=a.js></script>".repeat(MANY)),
                        Page.of("a.js", "document.write('<p>主办单位</p>')")),
                site(
                        "a script that writes itself",
                        SHOWN,
                        index("<script src=a.js></script>".repeat(10)),
                        Page.of("a.js", "document.write('<p>主办单位</p><script src=a.js></scr'+'ipt>');".repeat(10))),
                site(
                        "a script that loads a page with it",
                        SHOWN,
                        index("<script src=a.js></script>".repeat(10)),
                        Page.of("a.js", "$('#f').load('b.html');".repeat(30)),
                        Page.of("b.html", "<script src=a.js></script>".repeat(30))),
                givenUp(
                        "a footer below too many includes",
                        "too-much-nested",
                        Page.of(
                                "index.html",
                                HEAD + include.formatted("a.inc").repeat(3000) + include.formatted("foot.inc")),
                        Page.of("a.inc", "<p>x</p>"),
                        Page.of("foot.inc", FOOTER)),
                givenUp(
                        "a footer in an include that is too large",
                        "foot.inc",
                        Page.of("index.html", HEAD + include.formatted("foot.inc")),
                        Page.of("foot.inc", FOOTER + " ".repeat(17 << 20))));
    }

    /** A megabyte of the same characters in a footer, and what patterns may begin to see in it. */
    private static Stream<Extreme> runs() {
        Stream<String> runs = Stream.of(
                "1",
                "0",
                "主",
                "主办",
                "ICP备",
                "(",
                "主办单位：",
                "联系电话",
                "地址",
                "辽ICP备05001234号",
                "a@",
                "a.",
                "0412-",
                "辽公网安备2103020200",
                "举报",
                "路1号",
                "样例路",
                "网站标识码",
                "bm1",
                "tel",
                "ＩＣＰ",
                "\u0300",
                "电话0412-1234567 ",
                "技术支持：0412-12345,");
        return runs.map(run -> page(
                "1 MB of " + run,
                () -> HEAD + "<p>" + "今天上午".repeat(500_000) + "</p><footer>网站标识码：2103000012 " + "电话 辽ICP备05001234号<br>"
                        + run.repeat(1_000_000 / run.length()) + "</footer>"));
    }

    private static Stream<Extreme> bytes() {
        byte[] page = (HEAD + FOOTER).getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                page("nothing but NUL", ABSENT, () -> "\0".repeat(1_000_000)),
                above("NUL between tags", () -> "\0<p>\0</p>\0".repeat(MANY)),
                raw(
                        "bytes that are no text",
                        ABSENT,
                        IntStream.range(0, 1 << 20).map(i -> i * 31 + (i >> 8))),
                raw("lone surrogates behind the footer", SHOWN, with(page, 0xed, 0xa0, 0x80)),
                raw("an unfinished character of GB18030 behind the footer", SHOWN, with(page, 0x81, 0x30, 0x81)));
    }

    private static Extreme raw(String name, ItemState state, IntStream values) {
        int[] all = values.toArray();
        byte[] bytes = new byte[all.length];
        for (int i = 0; i < all.length; i++) {
            bytes[i] = (byte) all[i];
        }
        return site(name, state, new Page("index.html", bytes));
    }

    private static IntStream with(byte[] page, int... end) {
        return IntStream.concat(IntStream.range(0, page.length).map(i -> page[i]), IntStream.of(end));
    }

    private static String write(String expression) {
        return "document.write(" + expression + ");";
    }

    private static String footers(int count) {
        return "<footer>主办 辽ICP备05001234号 电话</footer>".repeat(count);
    }

    private static String numbered(String format, int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(String.format(format, i));
        }
        return all.toString();
    }

    /** Pages of which each brings in the next one; the index has the footer. */
    private static Page[] chain(String next, String ending, String bottom) {
        List<Page> pages = new ArrayList<>();
        pages.add(index(next.replace("%d", "0")));
        for (int i = 0; i < 9; i++) {
            pages.add(Page.of(i + "." + ending, next.replace("%d", Integer.toString(i + 1)) + bottom));
        }
        return pages.toArray(Page[]::new);
    }
}
