package org.govsite.compliance.mutate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.govsite.compliance.mutate.Sheet.Purpose;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Register;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;

/**
 * A complete site with nothing wrong in it, its card and the register that its office keeps. Immutable; a change gives
 * another site.
 *
 * @param seed makes the same site again
 * @param asOf the day for which it is up to date
 * @param register the cards of the register, that of this site among them
 * @param files markup by path
 * @param sheets the documents in Chinese, home page first
 * @param orderedWays the markup on the home page that leads to the column that a pack orders
 */
record CleanSite(
        long seed,
        LocalDate asOf,
        Body body,
        SiteCard card,
        List<SiteCard> register,
        Charset charset,
        SortedMap<String, String> files,
        List<Sheet> sheets,
        List<String> orderedWays) {

    /** Files of the template, where the site has them. */
    static final String META = "inc/meta.html";

    static final String HEADER = "inc/header.html";
    static final String FOOTER = "inc/footer.html";

    /** What pages show, open or load; what stands in these files does not matter. */
    private static final List<String> OTHERS = List.of(
            "css/style.css",
            "images/logo.png",
            "images/banner.jpg",
            "images/shce.jpg",
            "images/red.png",
            "images/blue.png",
            "images/ghs.png",
            "images/jiucuo.png",
            "files/1.doc");

    /**
     * A small site.
     *
     * @param asOf the day on which it is up to date
     * @param ordered whether it has the column that the city ordered in 2018
     */
    static CleanSite of(long seed, LocalDate asOf, boolean ordered) {
        return new SiteWriter(seed, asOf, ordered, false).write();
    }

    /** A site of about two hundred pages with several templates. */
    static CleanSite large(long seed, LocalDate asOf) {
        return new SiteWriter(seed, asOf, false, true).write();
    }

    Sheet home() {
        return sheets.get(0);
    }

    List<Sheet> sheets(Purpose purpose) {
        return sheets.stream().filter(sheet -> sheet.purpose() == purpose).toList();
    }

    /** The header that the pages of the first template show. */
    String header() {
        return home().template().header();
    }

    /** The footer that the pages of the first template show. */
    String footer() {
        return home().template().footer();
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
        return withFiles(changed);
    }

    CleanSite without(String path) {
        SortedMap<String, String> changed = new TreeMap<>(files);
        changed.remove(path);
        return withFiles(changed);
    }

    CleanSite withFiles(SortedMap<String, String> changed) {
        return new CleanSite(seed, asOf, body, card, register, charset, changed, sheets, orderedWays);
    }

    /** The same site with another card. */
    CleanSite withCard(SiteCard changed) {
        return new CleanSite(seed, asOf, body, changed, register, charset, files, sheets, orderedWays);
    }

    /** The same site with another entry of its own in the register. */
    CleanSite registeredAs(SiteCard entry) {
        List<SiteCard> changed = register.stream()
                .map(each -> each.siteIdCode().equals(card.siteIdCode()) ? entry : each)
                .toList();
        return new CleanSite(seed, asOf, body, card, changed, charset, files, sheets, orderedWays);
    }

    Site site() {
        List<Page> pages = new ArrayList<>();
        files.forEach((path, text) -> pages.add(new Page(path, text.getBytes(charset))));
        for (String path : OTHERS) {
            pages.add(new Page(path, path.getBytes(StandardCharsets.UTF_8)));
        }
        return Site.inMemory(pages);
    }

    Register office() {
        return Register.parse(
                register.stream().map(SiteCard::toJson).collect(Collectors.joining(",", "[", "]")), "register.json");
    }
}
