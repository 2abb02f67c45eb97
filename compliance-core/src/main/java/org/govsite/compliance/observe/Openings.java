package org.govsite.compliance.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Finds where a script opens another page in a window of its own. A call that says how the window looks opens a pop-up; one that
 * does not opens a page in a new tab, as a link may do.
 */
final class Openings {

    private static final int MOST = 200;
    private static final int LONGEST_CALL = 400;

    /** The address in quotes, or the one that the clicked link has. */
    private static final Pattern CALL = Pattern.compile("(?:\\b(?:window|self|parent|top)\\s?\\.\\s?open"
            + "|\\bMM_openBrWindow|\\b(showModalDialog|showModelessDialog))"
            + "\\s?\\(\\s{0,9}(?:([\"'])([^\"'\\n]{1,300})\\2|(this\\.href))");

    private static final Pattern LOOK = Pattern.compile(
            "(?i)\\b(?:width|height|toolbar|menubar|scrollbars|resizable|dialogwidth|dialogheight)\\s?[=:]");

    private Openings() {}

    /**
     * A page that is opened.
     *
     * @param address its address as written; empty for that of the link which makes the call
     * @param popup whether the window is a pop-up
     */
    record Opening(String address, boolean popup) {}

    /** What a script opens, as far as the addresses stand in it. */
    static List<Opening> in(String script) {
        List<Opening> found = new ArrayList<>();
        Matcher call = CALL.matcher(script);
        while (found.size() < MOST && call.find()) {
            boolean dialogue = call.group(1) != null;
            String address = call.group(4) != null ? "" : call.group(3).strip();
            found.add(new Opening(
                    address, dialogue || LOOK.matcher(rest(script, call.end())).find()));
        }
        return found;
    }

    /** What an element opens when it is clicked, loaded or used otherwise. */
    static List<Opening> by(Element element) {
        List<Opening> found = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            boolean script = name.startsWith("on")
                    || name.equals("href")
                            && attribute
                                    .getValue()
                                    .stripLeading()
                                    .toLowerCase(Locale.ROOT)
                                    .startsWith("javascript:");
            if (script) {
                found.addAll(in(attribute.getValue()));
            }
        }
        return found;
    }

    /** The other arguments of a call: as far as its bracket closes. */
    private static String rest(String script, int from) {
        int open = 1;
        int to = from;
        while (to < script.length() && to - from < LONGEST_CALL && open > 0) {
            char c = script.charAt(to++);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return script.substring(from, to);
    }
}
