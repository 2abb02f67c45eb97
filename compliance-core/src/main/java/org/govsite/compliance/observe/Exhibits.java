package org.govsite.compliance.observe;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govsite.compliance.facts.PageFacts;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows that is no text and no picture: documents, films and sounds that stand in it, and forms to be filled in. Each
 * counts as much as {@link PageFacts#EXHIBIT} characters of text. A box to search in is no form, and what Flash draws no content:
 * both stand on pages that have nothing else. Not for use by several threads.
 */
final class Exhibits {

    /** So many fields that take text make a form: a search has one. */
    private static final int FEWEST_TEXTS = 2;

    /** So many fields of any kind make a form. */
    private static final int FEWEST_FIELDS = 3;

    /** A folded part has so many characters outside a menu: menus are folded too. */
    private static final int FOLDED_TEXT = 10;

    /** A link with this many characters is more likely a title than a word of a menu. */
    private static final int LIKELY_TITLE = 7;

    private static final Set<String> HEADINGS =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "button", "label");

    private static final Pattern FILE =
            Pattern.compile("(?i)[^?#]*\\.(?:pdf|ofd|docx?|xlsx?|pptx?|wps|et|mp4|m3u8|flv|webm|ogv|mp3|wav)(?:[?#].*)?"
                    + "|.*[?&#](?:file|src|url)=[^&]*\\.(?:pdf|ofd|docx?|xlsx?|pptx?|mp4)(?:[&#].*)?");

    private static final Set<String> TEXTS = Set.of("", "text", "tel", "email", "number", "password", "date", "url");
    private static final Set<String> OTHERS = Set.of("radio", "checkbox", "file");

    /** The fields of a form; those that stand in none are told by null. */
    private final Map<@Nullable Element, Fields> forms = new HashMap<>();

    private static final class Fields {
        int texts;
        int all;
        boolean form;
    }

    /** How much an element counts. */
    int count(Element element) {
        return switch (element.normalName()) {
            case "embed", "iframe" -> isFile(element.attr("src")) ? PageFacts.EXHIBIT : 0;
            case "object" -> isFile(element.attr("data")) ? PageFacts.EXHIBIT : 0;
            case "video", "audio" -> isPlayed(element) ? PageFacts.EXHIBIT : 0;
            case "input", "textarea", "select" -> field(element);
            default -> 0;
        };
    }

    /**
     * How much a hidden element counts: below a heading that stays, or below what can be clicked, it is folded and no more hidden
     * than the text of a page that is to be scrolled.
     */
    static int folded(Element element) {
        Element above = element.previousElementSibling();
        boolean opens = above != null
                && !Attributes.hide(above)
                && above.hasText()
                && (HEADINGS.contains(above.normalName()) || Attributes.isClicked(above));
        if (!opens || !Attributes.hide(element) || !TextLength.reaches(element, FOLDED_TEXT)) {
            return 0;
        }
        int menu = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .filter(length -> length < LIKELY_TITLE)
                .sum();
        return element.text().length() - menu >= FOLDED_TEXT ? PageFacts.EXHIBIT : 0;
    }

    private static boolean isFile(String address) {
        Matcher file = FILE.matcher(address.strip());
        return address.length() <= 2000 && file.matches();
    }

    /** Whether it has something to play, and is not the moving background of a page. */
    private static boolean isPlayed(Element element) {
        boolean source = !element.attr("src").isBlank() || element.selectFirst("source[src]") != null;
        return source && (element.hasAttr("controls") || !element.hasAttr("loop"));
    }

    private int field(Element element) {
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        boolean large = element.nameIs("textarea");
        boolean text = large || element.nameIs("input") && TEXTS.contains(type);
        if (!text && !element.nameIs("select") && !OTHERS.contains(type)) {
            return 0;
        }
        Fields fields = forms.computeIfAbsent(element.closest("form"), form -> new Fields());
        fields.texts += text ? 1 : 0;
        fields.all++;
        boolean complete = large || fields.texts >= FEWEST_TEXTS || fields.all >= FEWEST_FIELDS;
        boolean first = complete && !fields.form;
        fields.form |= complete;
        return first ? PageFacts.EXHIBIT : 0;
    }
}
