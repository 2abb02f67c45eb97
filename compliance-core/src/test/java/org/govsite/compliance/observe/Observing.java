package org.govsite.compliance.observe;

import java.util.ArrayList;
import java.util.List;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Standing;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.site.Location;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;

/** A site in memory and what the extractor sees on its first page. */
final class Observing {

    /** Some 500 characters without a landmark word, so that a page has a middle. */
    static final String ARTICLE = "<div class=\"text\"><p>" + "今天上午全市春季造林工作现场会召开各县区负责同志参加。".repeat(20) + "</p></div>\n";

    /** What a footer says. */
    static final String FOOTER_TEXT = "主办单位：鞍山市发展和改革委员会<br>网站标识码：2103000012 辽ICP备05001234号";

    private final List<Page> files = new ArrayList<>();
    private String first = "";

    private Observing() {}

    /** A site whose page {@code index.html} is this text. */
    static Observing page(String html) {
        return page("index.html", html);
    }

    static Observing page(String path, String html) {
        Observing observing = new Observing().with(path, html);
        observing.first = path;
        return observing;
    }

    /** A page of the usual shape: a middle, and this markup below it. */
    static Observing bottom(String html) {
        return page("<html><body>\n" + ARTICLE + ARTICLE + html + "\n</body></html>");
    }

    Observing with(String path, String text) {
        files.add(Page.of(path, text));
        return this;
    }

    Observing with(Page file) {
        files.add(file);
        return this;
    }

    /** A text without its mark {@code ‸}, and the line and column at which the mark stood, as an editor counts them. */
    record Marked(String text, String place) {}

    static Marked marked(String text) {
        int at = text.indexOf('‸');
        String before = text.substring(0, at);
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        int column = at - before.lastIndexOf('\n');
        return new Marked(before + text.substring(at + 1), line + ":" + column);
    }

    FactSheet facts() {
        return SiteObserver.observe(Site.inMemory(files));
    }

    PageFacts facts(String path) {
        return facts().pages().stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** A piece with its zone and the place in the file that a person edits. */
    record Seen(ZoneKind zone, Piece piece, Location location) {
        String text() {
            return piece instanceof Piece.Text text ? text.text() : "";
        }
    }

    List<Seen> pieces() {
        FactSheet facts = facts();
        List<Seen> seen = new ArrayList<>();
        for (PageFacts page : facts.pages()) {
            for (ZoneUse use : page.path().equals(first) ? page.zones() : List.<ZoneUse>of()) {
                for (Piece piece : facts.zones().get(use.zone()).pieces()) {
                    seen.add(new Seen(use.kind(), piece, use.locate(first, piece.place())));
                }
            }
        }
        return seen;
    }

    List<Piece.Gap> gaps() {
        return pieces().stream()
                .map(Seen::piece)
                .filter(Piece.Gap.class::isInstance)
                .map(Piece.Gap.class::cast)
                .toList();
    }

    /** The text of this standing, as it follows in the page; blanks removed. */
    String text(Standing standing) {
        StringBuilder text = new StringBuilder();
        pieces().stream().filter(seen -> seen.piece().standing() == standing).forEach(seen -> text.append(seen.text()));
        return text.toString().replaceAll("[\\s\u00a0]", "");
    }

    /** The text of each zone of this kind, whatever its standing; blanks removed. */
    List<String> zones(ZoneKind kind) {
        FactSheet facts = facts();
        List<String> texts = new ArrayList<>();
        facts.pages().stream()
                .filter(page -> page.path().equals(first))
                .forEach(page -> page.zones().stream()
                        .filter(use -> use.kind() == kind)
                        .forEach(use -> {
                            StringBuilder text = new StringBuilder();
                            for (Piece piece : facts.zones().get(use.zone()).pieces()) {
                                text.append(piece instanceof Piece.Text run ? run.text() : "");
                            }
                            texts.add(text.toString().replaceAll("[\\s\u00a0]", ""));
                        }));
        return texts;
    }

    /** Where a text that stands in one run begins; its zone does not matter. */
    String placeOf(String text) {
        return find(text).location().toString();
    }

    Standing standingOf(String text) {
        return find(text).piece().standing();
    }

    private Seen find(String text) {
        for (Seen seen : pieces()) {
            int at = seen.text().indexOf(text);
            if (at >= 0) {
                Location start = seen.location();
                return new Seen(
                        seen.zone(), seen.piece(), new Location(start.file(), start.line(), start.column() + at));
            }
        }
        throw new AssertionError("no run holds " + text + " among " + pieces());
    }
}
