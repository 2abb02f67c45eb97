package org.govsite.compliance.publish;

import java.util.Map;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.LocalizedText;

/** The sentences for questions about columns. */
final class ColumnWords {

    private final RequirementWords words;

    ColumnWords(RequirementWords words) {
        this.words = words;
    }

    void put(ColumnRequirement requirement) {
        String kind = requirement.kind();
        if (requirement instanceof ColumnRequirement.Linked linked) {
            words.item(linked.item()).ask(kind);
            window(linked.window());
        } else if (requirement instanceof ColumnRequirement.Prominent prominent) {
            words.item(prominent.item()).ask(kind);
            if (prominent.firstLinks() > 0) {
                words.with("n", prominent.firstLinks()).ask("column-prominent.first");
            }
            words.unask(kind);
            window(prominent.window());
        } else if (requirement instanceof ColumnRequirement.ListFresh fresh) {
            words.item(fresh.item()).with("days", fresh.days()).ask(kind);
            words.ask(fresh.weekends() ? "list-fresh.weekends" : "list-fresh.workdays");
            if (!fresh.holidays().isEmpty()) {
                words.with("holidays", fresh.holidays().size())
                        .with("last", fresh.holidays().last())
                        .ask("list-fresh.holidays");
            }
            window(fresh.window());
        } else if (requirement instanceof ColumnRequirement.HomeFresh home) {
            words.with("days", home.days())
                    .with("fewest", home.fewest())
                    .ask(kind)
                    .unask(kind);
        } else if (requirement instanceof ColumnRequirement.ColumnsFresh columns) {
            words.with("fewest", columns.fewest()).with("veto", columns.vetoAt());
            words.with(
                    "classes",
                    PageWords.list(
                            columns.classes().stream().map(ColumnWords::limit).toList()));
            words.ask(kind).unask(kind);
        } else if (requirement instanceof ColumnRequirement.ColumnsBlank blank) {
            words.with("veto", blank.vetoAt()).ask(kind).unask(kind);
        } else if (requirement instanceof ColumnRequirement.DatesPlausible plausible) {
            words.with("ahead", plausible.ahead()).with("behind", plausible.behind());
            words.ask(kind);
            if (plausible.behind() > 0) {
                words.ask("dates-plausible.behind");
            }
            words.unask(kind);
        } else {
            words.ask(kind).unask(kind);
        }
    }

    private static LocalizedText limit(ColumnRequirement.ColumnsFresh.ColumnClass column) {
        LocalizedText names = RequirementWords.words(column.patterns());
        return PageWords.text("asks.columns-fresh.class", Map.of("names", names, "days", column.days()));
    }

    private void window(ColumnRequirement.Window window) {
        if (window.from() != null) {
            words.with("from", window.from()).unask("window.from");
        }
        if (window.until() != null) {
            words.with("until", window.until()).unask("window.until");
        }
    }
}
