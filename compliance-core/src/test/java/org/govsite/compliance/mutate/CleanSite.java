package org.govsite.compliance.mutate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Register;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;

/**
 * A small but complete site with nothing wrong in it, its card and the register that its office keeps. Immutable; a change
 * gives another site.
 *
 * @param seed makes the same site again
 * @param register the cards of the register, that of this site among them
 * @param files markup by path
 * @param sheets the documents in Chinese, home page first
 * @param header the header that all of these show
 * @param footer the footer that all of these show
 */
record CleanSite(
        long seed,
        Body body,
        SiteCard card,
        List<SiteCard> register,
        Charset charset,
        SortedMap<String, String> files,
        List<Sheet> sheets,
        String header,
        String footer) {

    /** Files of the template, where the site has them. */
    static final String META = "inc/meta.html";

    static final String HEADER = "inc/header.html";
    static final String FOOTER = "inc/footer.html";

    /** What a document is for. */
    enum Purpose {
        HOME,
        COLUMN,
        ARTICLE,
        TOPIC,
        MAP
    }

    /**
     * A document.
     *
     * @param published the line of an article that says when and from where; empty for the others
     * @param time the time in that line; empty for the others
     * @param source the source in that line; empty for the others
     */
    record Sheet(String path, Purpose purpose, String published, String time, String source) {}

    static CleanSite of(long seed) {
        return new SiteWriter(seed).write();
    }

    Sheet home() {
        return sheets.get(0);
    }

    List<Sheet> sheets(Purpose purpose) {
        return sheets.stream().filter(sheet -> sheet.purpose() == purpose).toList();
    }

    String text(String path) {
        return files.get(path);
    }

    /** Whether a part of the template stands in an include. */
    boolean includes(String file) {
        return files.containsKey(file);
    }

    /**
     * The files that have to be changed for a part of the template to be wrong: its include, else all documents or one of
     * them. The first one is to blame.
     */
    List<String> carriers(String include, Random random) {
        if (includes(include)) {
            return List.of(include);
        }
        return random.nextBoolean()
                ? sheets.stream().map(Sheet::path).toList()
                : List.of(sheets.get(random.nextInt(sheets.size())).path());
    }

    /** The same site with another text in one file. */
    CleanSite with(String path, String text) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.put(path, text);
        return new CleanSite(seed, body, card, register, charset, changed, sheets, header, footer);
    }

    /** The same site with another card. */
    CleanSite withCard(SiteCard changed) {
        return new CleanSite(seed, body, changed, register, charset, files, sheets, header, footer);
    }

    /** The same site with another entry of its own in the register. */
    CleanSite registeredAs(SiteCard entry) {
        List<SiteCard> changed = register.stream()
                .map(each -> each.siteIdCode().equals(card.siteIdCode()) ? entry : each)
                .toList();
        return new CleanSite(seed, body, card, changed, charset, files, sheets, header, footer);
    }

    Site site() {
        List<Page> pages = new ArrayList<>();
        files.forEach((path, text) -> pages.add(new Page(path, text.getBytes(charset))));
        for (String path : List.of(
                "css/style.css",
                "images/logo.png",
                "images/red.png",
                "images/ghs.png",
                "images/jiucuo.png",
                "files/1.doc")) {
            pages.add(new Page(path, path.getBytes(StandardCharsets.UTF_8)));
        }
        return Site.inMemory(pages);
    }

    Register office() {
        return Register.parse(
                register.stream().map(SiteCard::toJson).collect(Collectors.joining(",", "[", "]")), "register.json");
    }
}
