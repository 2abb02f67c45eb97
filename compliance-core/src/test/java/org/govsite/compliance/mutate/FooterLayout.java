package org.govsite.compliance.mutate;

import java.util.List;
import java.util.Random;

/**
 * A way in which government sites lay out their footers.
 *
 * @param open markup before the parts
 * @param each markup of one part, which stands where {@code %s} is
 * @param close markup behind the parts
 */
record FooterLayout(String open, String each, String close) {

    private static final List<FooterLayout> ALL = List.of(
            new FooterLayout("<div class=\"footer\">", "<p>%s</p>\n", "</div>"),
            new FooterLayout("<div id=\"footer\"><div class=\"w1200\">", "%s\n", "</div></div>"),
            new FooterLayout("<footer>", "<div>%s</div>\n", "</footer>"),
            new FooterLayout("<div class=\"bottom\"><ul>", "<li>%s</li>\n", "</ul></div>"),
            new FooterLayout("<table width=\"980\" align=\"center\">", "<tr><td>%s</td></tr>\n", "</table>"),
            new FooterLayout("<table class=\"foot\"><tr>", "<td>%s</td>\n", "</tr></table>"),
            new FooterLayout("<center>", "%s<br>\n", "</center>"),
            new FooterLayout("<div class=\"copyright\"><p>", "%s&nbsp;&nbsp;|&nbsp;&nbsp;", "</p></div>"),
            new FooterLayout("<div class=\"dibu\">", "<dl><dd>%s</dd></dl>\n", "</div>"),
            new FooterLayout("<div class=\"x9\">", "<p>%s</p>\n", "</div>"),
            new FooterLayout("<div class=\"foot_con\"><font size=\"2\">", "%s　", "</font></div>"),
            new FooterLayout("<div role=\"contentinfo\"><table><tr><td>", "%s<br/>\n", "</td></tr></table></div>"));

    static FooterLayout any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    /** A footer of these parts. */
    String around(List<String> parts) {
        StringBuilder footer = new StringBuilder(open);
        parts.forEach(part -> footer.append(each.replace("%s", part)));
        return footer.append(close).toString();
    }
}
