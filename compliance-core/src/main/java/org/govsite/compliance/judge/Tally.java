package org.govsite.compliance.judge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.result.CardProposal.Claim;
import org.govsite.compliance.result.CardProposal.Fitness;
import org.govsite.compliance.site.Location;

/** Counts which pages give which value. Pages come in one after the other, the home page first. */
final class Tally {

    private static final Comparator<Row> MOST_PAGES_FIRST =
            Comparator.comparingInt((Row row) -> row.pages).reversed().thenComparingInt(row -> row.rank);

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** What is known of one value. */
    static final class Row {
        private final int firstPage;
        private String value;
        private FieldRef from;
        private boolean visible;
        private Location first;
        private final Fitness fitness;
        private int rank;
        private int lastPage;
        private int pages = 1;

        private Row(Vote vote, Fitness fitness, int page) {
            this.firstPage = page;
            this.lastPage = page;
            this.value = vote.value;
            this.from = vote.from;
            this.visible = vote.visible;
            this.first = vote.first;
            this.rank = vote.rank;
            this.fitness = fitness;
        }

        private void also(Vote vote, int page) {
            if (page != lastPage) {
                lastPage = page;
                pages++;
            }
            if (vote.rank < rank) {
                rank = vote.rank;
                from = vote.from;
                visible = vote.visible;
                first = vote.first;
            }
            if (Fields.normal(vote.value).length() > Fields.normal(value).length()) {
                value = vote.value;
            }
        }

        boolean onHome() {
            return firstPage == 0;
        }

        int pages() {
            return pages;
        }

        String value() {
            return value;
        }

        boolean isFit() {
            return fitness == Fitness.FIT;
        }

        Claim claim() {
            return new Claim(value, pages, from, visible, first, fitness);
        }
    }

    /**
     * That a place gives a value.
     *
     * @param value the value
     * @param rank how much the place counts, the least number most
     * @param from the place
     * @param visible whether a visitor can read it there
     * @param first where it stands
     */
    record Vote(String value, int rank, FieldRef from, boolean visible, Location first) {}

    /**
     * @param same what two values have in common that are the same
     * @param page number of the page that gives it; 0 is the home page
     */
    void add(String same, Vote vote, Fitness fitness, int page) {
        Row row = rows.get(same);
        if (row == null) {
            rows.put(same, new Row(vote, fitness, page));
        } else {
            row.also(vote, page);
        }
    }

    /** The values, by number of pages; of two with as many, the one from the place that counts more; then page order. */
    List<Row> ranked() {
        return rows.values().stream().sorted(MOST_PAGES_FIRST).toList();
    }

    /** The values that can be proposed, in the same order. */
    List<Row> fit() {
        return ranked().stream().filter(Row::isFit).toList();
    }
}
