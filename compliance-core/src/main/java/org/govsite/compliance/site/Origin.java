package org.govsite.compliance.site;

import org.jspecify.annotations.Nullable;

/**
 * Where the values of a card come from, and the one form of an error about them.
 *
 * @param zh what holds them, in Chinese
 * @param en the same in English
 * @param source file as given, or another name of the source
 * @param line line from 1; 0 when the whole source is meant
 * @param column column from 1; 0 when the whole line is meant
 */
record Origin(String zh, String en, String source, int line, int column) {

    static Origin card(String source) {
        return new Origin("站点卡", "Site card", source, 0, 0);
    }

    static Origin register(String source) {
        return new Origin("网站名录", "Register", source, 0, 0);
    }

    Origin at(int atLine, int atColumn) {
        return new Origin(zh, en, source, atLine, atColumn);
    }

    SiteException problem(Fault fault) {
        return problem(fault.zh(), fault.en(), null);
    }

    SiteException problem(String zhText, String enText) {
        return problem(zhText, enText, null);
    }

    SiteException problem(String zhText, String enText, @Nullable Throwable cause) {
        return new SiteException(zh + " " + place() + "：" + zhText, en + " " + place() + ": " + enText, cause);
    }

    private String place() {
        return source + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
    }
}
