package org.govsite.compliance.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words that stand in a register: headings of columns and kinds of sites, as {@code register-columns.json} lists
 * them.
 */
final class RegisterColumns {

    /** Keys by heading: the key itself, or a Chinese name without blanks, in small letters. */
    private static final Map<String, CardKey> KEYS = new LinkedHashMap<>();

    /** What an error offers: the keys and the first Chinese name of each. */
    private static final Set<String> OFFERED = new LinkedHashSet<>();

    private static final Map<String, String> KINDS = new LinkedHashMap<>();
    private static final Set<String> IGNORED = new LinkedHashSet<>();

    static {
        JsonNode words = words();
        for (Map.Entry<String, JsonNode> column : words.get("columns").properties()) {
            CardKey key = Objects.requireNonNull(CardKey.byName().get(column.getKey()), column.getKey());
            KEYS.put(key.json(), key);
            column.getValue().forEach(name -> KEYS.put(plain(name.stringValue()), key));
            OFFERED.add(column.getValue().get(0).stringValue());
        }
        OFFERED.addAll(CardKey.names());
        for (Map.Entry<String, JsonNode> kind : words.get("kinds").properties()) {
            kind.getValue().forEach(name -> KINDS.put(plain(name.stringValue()), kind.getKey()));
        }
        words.get("ignored").forEach(name -> IGNORED.add(plain(name.stringValue())));
    }

    private RegisterColumns() {}

    private static JsonNode words() {
        String name = "register-columns.json";
        try (InputStream in = Objects.requireNonNull(RegisterColumns.class.getResourceAsStream(name), name)) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which key each column holds, by its first row; null for a column that is none of the card. */
    static List<@Nullable CardKey> of(List<RegisterCell> header, Origin origin) {
        List<@Nullable CardKey> keys = new ArrayList<>();
        Map<CardKey, String> met = new LinkedHashMap<>();
        for (RegisterCell cell : header) {
            CardKey key = key(cell, header.size(), origin);
            String other = key == null ? null : met.putIfAbsent(key, cell.shown());
            if (other != null) {
                throw cell.at(origin)
                        .problem(
                                "两列都是 “" + Objects.requireNonNull(key).json() + "”：“" + other + "” 和 “" + cell.shown()
                                        + "”；请在不用的一列的列名前加 #",
                                "two columns hold \""
                                        + Objects.requireNonNull(key).json() + "\": \"" + other + "\" and \""
                                        + cell.shown() + "\"; put # before the name of the one that is not meant");
            }
            keys.add(key);
        }
        if (met.isEmpty()) {
            throw origin.problem(
                    "第一行没有列名；请写上 网站名称、网站标识码、域名 等", "the first row names no column; write 网站名称, 网站标识码, 域名 and others");
        }
        return keys;
    }

    private static @Nullable CardKey key(RegisterCell cell, int columns, Origin origin) {
        String heading = cell.text();
        if (heading.isEmpty() || heading.startsWith("#") || IGNORED.contains(plain(heading))) {
            return null;
        }
        CardKey key = KEYS.getOrDefault(heading, KEYS.get(plain(heading)));
        if (key != null) {
            return key;
        }
        Fault fault = Fault.unknown("列名", "column", heading, OFFERED);
        boolean otherSeparator = columns == 1 && (heading.indexOf('\t') >= 0 || heading.indexOf(';') >= 0);
        throw cell.at(origin)
                .problem(
                        fault.zh() + "。第一行应当是列名；不是站点卡内容的列，请在列名前加 #" + (otherSeparator ? "。各列要用逗号分隔" : ""),
                        fault.en()
                                + ". The first row names the columns; put # before the name of one that is none of the card"
                                + (otherSeparator ? ". Commas separate columns" : ""));
    }

    /** The word in JSON for a kind of site; what is no known Chinese name stays as it is. */
    static String kind(String written) {
        return KINDS.getOrDefault(plain(written), written);
    }

    /** Half-width, without blanks, in small letters. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}
