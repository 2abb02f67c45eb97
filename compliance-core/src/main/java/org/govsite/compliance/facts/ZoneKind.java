package org.govsite.compliance.facts;

import java.util.Locale;

/** The part of a page that a zone covers. */
public enum ZoneKind {
    /** 头部标识区. */
    HEADER,
    /** 底部功能区. */
    FOOTER,
    /** Everything else. */
    OTHER;

    /** The word used in JSON. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
