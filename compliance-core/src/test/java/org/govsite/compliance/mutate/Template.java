package org.govsite.compliance.mutate;

/**
 * What the pages of one kind share.
 *
 * @param tags the tags of the site
 * @param tagsFile the include that holds them; empty when they stand on each page
 * @param header markup of the header
 * @param headerFile the include that holds it; empty when it stands on each page
 * @param footer markup of the footer
 * @param footerFile the include that holds it; empty when it stands on each page
 */
record Template(String tags, String tagsFile, String header, String headerFile, String footer, String footerFile) {

    /** What stands on a page for the tags. */
    String tagsOnPage() {
        return tagsFile.isEmpty() ? tags : include(tagsFile);
    }

    /** What stands on a page for the header. */
    String headerOnPage() {
        return headerFile.isEmpty() ? header : include(headerFile);
    }

    /** What stands on a page for the footer. */
    String footerOnPage() {
        return footerFile.isEmpty() ? footer : include(footerFile);
    }

    static String include(String file) {
        return "<!--#include virtual=\"/" + file + "\" -->\n";
    }
}
