package org.govsite.compliance.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.csv.CsvFactory;

/**
 * A register as a table (RFC 4180): a row of headings, then one row per site. Rows without content, or with nothing
 * that a card holds, say nothing.
 */
final class RegisterCsv {

    private static final CsvFactory FACTORY = new CsvFactory();

    private final JsonParser parser;
    private final Origin origin;

    private RegisterCsv(JsonParser parser, Origin origin) {
        this.parser = parser;
        this.origin = origin;
    }

    static Register.Content read(String text, Origin origin) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new Register.Content("", null, new RegisterCsv(parser, origin).rows());
        }
    }

    private List<Register.Row> rows() {
        List<RegisterCell> header = row();
        List<@Nullable CardKey> keys = RegisterColumns.of(header, origin);
        Register.Rows rows = new Register.Rows();
        for (List<RegisterCell> row = row(); !row.isEmpty(); row = row()) {
            CardDraft draft = card(row, header, keys);
            if (!draft.isEmpty()) {
                rows.add(draft.card(), row.get(0).at(origin));
            }
        }
        return rows.list();
    }

    private CardDraft card(List<RegisterCell> row, List<RegisterCell> header, List<@Nullable CardKey> keys) {
        CardDraft draft = new CardDraft();
        for (int i = 0; i < row.size(); i++) {
            RegisterCell cell = row.get(i);
            CardKey key = i < keys.size() ? keys.get(i) : null;
            boolean nameless = i >= keys.size() || header.get(i).isEmpty();
            if (nameless && !cell.isEmpty()) {
                throw cell.at(origin)
                        .problem(
                                "第 " + (i + 1) + " 格 “" + cell.shown() + "” 没有列名；含有逗号的内容要用双引号括起来",
                                "cell " + (i + 1) + ", \"" + cell.shown()
                                        + "\", has no column; a value with a comma in it needs double quotes");
            }
            if (key != null && !cell.isEmpty()) {
                cell.fault(key, header.get(i).shown()).ifPresent(fault -> {
                    throw cell.at(origin).problem(fault);
                });
                cell.values(key).forEach(value -> draft.add(key, value, cell.at(origin)));
            }
        }
        return draft;
    }

    /** The next row that has at least one cell with content; empty at the end. */
    private List<RegisterCell> row() {
        while (next() != null) {
            List<RegisterCell> row = cells();
            if (!row.stream().allMatch(RegisterCell::isEmpty)) {
                return row;
            }
        }
        return List.of();
    }

    private @Nullable JsonToken next() {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            // that of the exception is the end of the file, where an open quote shows; this is where its cell begins
            TokenStreamLocation place = parser.currentTokenLocation();
            throw origin.at(Math.max(place.getLineNr(), 1), Math.max(place.getColumnNr(), 1))
                    .problem(
                            "这一格的双引号没有成对，表格读不下去；请改正，或从表格软件里重新另存为 CSV",
                            "the double quotes of this cell are no pair, so the table cannot be read; mend them, or save"
                                    + " as CSV again",
                            e);
        }
    }

    private List<RegisterCell> cells() {
        List<RegisterCell> row = new ArrayList<>();
        while (next() == JsonToken.VALUE_STRING) {
            TokenStreamLocation place = parser.currentTokenLocation();
            if (row.size() == Limits.REGISTER_COLUMNS) {
                throw origin.at(place.getLineNr(), place.getColumnNr())
                        .problem(
                                "超过 " + Limits.REGISTER_COLUMNS + " 列，不是网站名录；请改正路径",
                                "has more than " + Limits.REGISTER_COLUMNS
                                        + " columns, so it is no register; mend the path");
            }
            row.add(RegisterCell.of(parser.getString(), place.getLineNr(), place.getColumnNr()));
        }
        return row;
    }
}
