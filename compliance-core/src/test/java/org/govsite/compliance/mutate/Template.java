package org.govsite.compliance.mutate;

/**
 * What the pages of one kind share.
 *
 * @param header markup of the header
 * @param headerFile the include that holds it; empty when it stands on each page
 * @param footer markup of the footer
 * @param footerFile the include that holds it; empty when it stands on each page
 */
record Template(String header, String headerFile, String footer, String footerFile) {

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
