package org.govsite.compliance.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A question about columns (栏目): that they are there, where they are linked, how fresh they are. */
public sealed interface ColumnRequirement extends Requirement {

    /**
     * The days on which an ordered column is asked for, both included. A null end is open.
     *
     * @param from first day
     * @param until last day; behind it the column leaves its prominent place
     */
    record Window(@Nullable LocalDate from, @Nullable LocalDate until) {

        /** Always. */
        public static final Window OPEN = new Window(null, null);

        /** Whether the window has not opened yet. */
        public boolean isBefore(LocalDate day) {
            return from != null && day.isBefore(from);
        }

        /** Whether the window has closed. */
        public boolean isOver(LocalDate day) {
            return until != null && day.isAfter(until);
        }
    }

    /**
     * The home page links to the column, wherever on the page and in whatever form.
     *
     * @param item item that recognises the link
     * @param window when the column is asked for
     */
    record Linked(String item, Window window) implements ColumnRequirement {
        @Override
        public String kind() {
            return "column-linked";
        }
    }

    /**
     * The link to the column stands in a prominent place of the home page: seen by a visitor, not only in the footer, and not
     * behind too many other links. After the window it stands there no more.
     *
     * @param item item that recognises the link
     * @param firstLinks how many links from the top count as prominent; 0 for all outside the footer
     * @param window when the column is asked for
     */
    record Prominent(String item, int firstLinks, Window window) implements ColumnRequirement {
        @Override
        public String kind() {
            return "column-prominent";
        }
    }

    /**
     * The page of the column is there, lists entries, and the newest is young enough; days without entry are told.
     *
     * @param item item that recognises the link to the column
     * @param days so many counted days may pass until the next entry; 1 for one report a day (一日一报)
     * @param weekends whether Saturdays and Sundays count
     * @param holidays other days that do not count
     * @param window when the column is asked for
     */
    record ListFresh(String item, int days, boolean weekends, SortedSet<LocalDate> holidays, Window window)
            implements ColumnRequirement {
        public ListFresh {
            holidays = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
        }

        @Override
        public String kind() {
            return "list-fresh";
        }
    }

    /**
     * The newest entry on the home page is young enough. Of a home page that lists nothing, the column pages that it links
     * to are asked instead.
     *
     * @param days how many days old it may be
     * @param fewest how many entries with a date there must be to judge by
     */
    record HomeFresh(int days, int fewest) implements ColumnRequirement {
        @Override
        public String kind() {
            return "home-fresh";
        }
    }

    /**
     * The newest entry of each column page is young enough for its class.
     *
     * @param classes classes of columns; the first that fits counts, a column that fits none is not asked
     * @param vetoAt how many stale columns fail a whole inspection
     * @param fewest how many entries with a date a column must have to judge by
     */
    record ColumnsFresh(List<ColumnClass> classes, int vetoAt, int fewest) implements ColumnRequirement {

        /**
         * A class of columns.
         *
         * @param patterns RE2 patterns, found in the type, the name or the title of the column
         * @param days how many days old its newest entry may be
         */
        public record ColumnClass(List<String> patterns, int days) {
            public ColumnClass {
                patterns = List.copyOf(patterns);
            }
        }

        public ColumnsFresh {
            classes = List.copyOf(classes);
        }

        @Override
        public String kind() {
            return "columns-fresh";
        }
    }

    /**
     * No column page is blank.
     *
     * @param vetoAt how many blank columns fail a whole inspection
     */
    record ColumnsBlank(int vetoAt) implements ColumnRequirement {
        @Override
        public String kind() {
            return "columns-blank";
        }
    }

    /** The entries of column pages show their dates. */
    record ItemsDated() implements ColumnRequirement {
        @Override
        public String kind() {
            return "items-dated";
        }
    }

    /**
     * Entries of the home page and of column pages have no date in the future, and none that is far earlier than the day
     * their own address tells.
     *
     * @param ahead how many days a date may lie ahead
     * @param behind how many days a shown date may lie before that of the address; 0 to leave this open
     */
    record DatesPlausible(int ahead, int behind) implements ColumnRequirement {
        @Override
        public String kind() {
            return "dates-plausible";
        }
    }
}
