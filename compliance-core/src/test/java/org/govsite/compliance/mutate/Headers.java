package org.govsite.compliance.mutate;

/** Headers as sites build them. */
final class Headers {

    static final int FORMS = 6;

    private Headers() {}

    /**
     * A header that shows a name.
     *
     * @param form number of the way in which it is built
     * @param bar markup of the line above it; empty for none
     */
    static String of(int form, String name, String home, String bar) {
        return switch (form) {
            case 0 -> "<div class=\"header\">\n" + bar + "<h1 class=\"name\">" + name + "</h1>\n</div>\n";
            case 1 ->
                "<div class=\"header clearfix\">\n" + bar + "<a href=\"" + home
                        + "\"><img src=\"/images/logo.png\" alt=\"" + name + "\"></a>\n</div>\n";
            case 2 ->
                "<div id=\"top\">\n" + bar
                        + "<table><tr>\n<td><img src=\"/images/logo.png\" alt=\"\" /></td>\n<td class=\"sitename\">"
                        + name + "<br /><span>Sample Place</span></td>\n</tr></table>\n</div>\n";
            case 3 ->
                "<header>\n" + bar + "<a class=\"logo\" href=\"" + home + "\">\n<span>" + name
                        + "</span>\n</a>\n</header>\n";
            case 4 ->
                "<div class=\"head\">\n" + bar + "<p>欢迎访问" + name
                        + "网站！</p>\n<div class=\"logo\"><img src=\"/images/logo.png\" alt=\"" + name
                        + "\"></div>\n</div>\n";
            default ->
                "<table width=\"1000\" align=\"center\">\n<tr>\n<td height=\"120\" background=\"/images/banner.jpg\">\n"
                        + "<table>\n<tr>\n<td><img src=\"/images/logo.png\" alt=\"\" /></td>\n<td class=\"sitename\">"
                        + name + "</td>\n</tr>\n</table>\n</td>\n</tr>\n</table>\n";
        };
    }
}
