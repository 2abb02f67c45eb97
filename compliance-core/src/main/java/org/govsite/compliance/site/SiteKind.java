package org.govsite.compliance.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of body a site belongs to (国办发〔2017〕47号 knows portals and department sites). */
public enum SiteKind {
    /** 政府门户网站. */
    PORTAL,
    /** 部门网站. */
    DEPARTMENT,
    /** Site of a vertically managed unit (垂直管理单位). */
    VERTICAL_UNIT,
    /** 事业单位网站. */
    INSTITUTION;

    /** The word used in JSON: {@code portal}, {@code department}, {@code vertical-unit}, {@code institution}. */
    public String json() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that a word used in JSON means; empty when it means none. */
    public static Optional<SiteKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.json().equals(word)).findFirst();
    }

    /** The words used in JSON, sorted. */
    static List<String> words() {
        return Arrays.stream(values()).map(SiteKind::json).sorted().toList();
    }
}
