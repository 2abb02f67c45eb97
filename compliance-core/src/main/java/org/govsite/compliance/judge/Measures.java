package org.govsite.compliance.judge;

import java.util.Set;

/**
 * Reasons of which what was seen is a measure of the day - a number, a date, the columns that happen to be late - and no trait of
 * the defect: tomorrow, or when one of ten is mended, the same defect measures otherwise, and what a person said of it holds on.
 */
final class Measures {

    static final Set<String> REASONS = Set.of(
            "column-prominent.far",
            "column-prominent.footer",
            "column-prominent.over",
            "columns-fresh.some",
            "columns-fresh.unread",
            "columns-fresh.veto",
            "home-fresh.partly",
            "home-fresh.stale",
            "home-fresh.unread",
            "identity.more",
            "items-dated.undated",
            "link-target.files",
            "link-target.more",
            "link-target.outside",
            "link-target.pages",
            "link-target.programs",
            "list-fresh.gaps",
            "list-fresh.stale");

    private Measures() {}
}
