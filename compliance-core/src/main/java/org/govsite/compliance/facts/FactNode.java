package org.govsite.compliance.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One value in the JSON of a fact sheet: knows where it stands, and which of its fields have been asked for. */
final class FactNode {

    /** Far beyond every file, and two of them added still are a number. */
    private static final int GREATEST = 1_000_000_000;

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");
    private static final int SHOWN_CHARS = 200;

    private final String source;
    private final @Nullable FactNode parent;
    private final String step;
    private final JsonNode json;
    private final Set<String> asked = new HashSet<>();

    private FactNode(String source, @Nullable FactNode parent, String step, JsonNode json) {
        this.source = source;
        this.parent = parent;
        this.step = step;
        this.json = json;
    }

    /** A value of the outermost object, or in a list or object there. */
    static FactNode top(String source, String where, JsonNode json) {
        return new FactNode(source, null, where, json);
    }

    private FactNode child(String childStep, JsonNode value) {
        return new FactNode(source, this, childStep, value);
    }

    private @Nullable JsonNode field(String key) {
        requireObject();
        asked.add(key);
        return json.get(key);
    }

    private void requireObject() {
        if (!json.isObject()) {
            throw problem("应当是对象", "must be an object");
        }
    }

    boolean has(String key) {
        return field(key) != null;
    }

    FactNode get(String key) {
        JsonNode value = field(key);
        if (value == null) {
            throw problem("缺少 “" + key + "”", "lacks \"" + key + "\"");
        }
        return child("." + key, value);
    }

    String text(String key) {
        return get(key).asText();
    }

    String textOr(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    int number(String key, int least) {
        return get(key).asNumber(least);
    }

    boolean flag(String key) {
        FactNode value = get(key);
        if (!value.json.isBoolean()) {
            throw value.problem("应当是 true 或 false", "must be true or false");
        }
        return value.json.booleanValue();
    }

    /** The constant that a word stands for. */
    <E extends Enum<E>> E word(String key, E[] constants, Function<E, String> json) {
        FactNode value = get(key);
        String word = value.asText();
        for (E constant : constants) {
            if (json.apply(constant).equals(word)) {
                return constant;
            }
        }
        throw value.problem("不认识 “" + shown(word) + "”", "\"" + shown(word) + "\" is unknown");
    }

    <T> List<T> list(Function<FactNode, T> read) {
        if (!json.isArray()) {
            throw problem("应当是数组", "must be an array");
        }
        List<T> values = new ArrayList<>(json.size());
        for (int i = 0; i < json.size(); i++) {
            values.add(read.apply(child("[" + i + "]", json.get(i))));
        }
        return values;
    }

    /** All fields of an object that may have any. */
    SortedMap<String, String> texts() {
        requireObject();
        SortedMap<String, String> values = new TreeMap<>();
        for (String key : json.propertyNames()) {
            values.put(key, text(key));
        }
        return values;
    }

    /** {@code [line, column]} or {@code [file, line, column]}; the file is as given when it does not stand there. */
    Place place(String file, int least) {
        int line = json.size() == 3 ? 1 : 0;
        if (!json.isArray() || json.size() != line + 2) {
            throw problem("应当是 [行, 列] 或 [文件, 行, 列]", "must be [line, column] or [file, line, column]");
        }
        return new Place(
                line == 0 ? file : child("[0]", json.get(0)).asText(),
                child("[" + line + "]", json.get(line)).asNumber(least),
                child("[" + (line + 1) + "]", json.get(line + 1)).asNumber(least));
    }

    String asText() {
        if (!json.isString()) {
            throw problem("应当是字符串", "must be a string");
        }
        return json.stringValue();
    }

    int asNumber(int least) {
        if (!json.isInt() || json.intValue() < least || json.intValue() > GREATEST) {
            throw problem("应当是不小于 " + least + " 的整数", "must be an integer of at least " + least);
        }
        return json.intValue();
    }

    /** Says that all fields have been asked for. A field that nobody reads may be a typing error of one that matters. */
    void end() {
        for (String key : json.propertyNames()) {
            if (!asked.contains(key)) {
                throw problem("有不认识的字段 “" + shown(key) + "”", "has the unknown field \"" + shown(key) + "\"");
            }
        }
    }

    FactsException problem(String zh, String en) {
        String where = shown(where());
        return FactSheetJson.problem(
                source,
                where + " " + zh + "；请用本程序重新采集事实",
                where + " " + en + "; observe the site again with this program",
                null);
    }

    private String where() {
        return parent == null ? step : parent.where() + step;
    }

    /** Untrusted text as a message may show it: short, on one line, without characters that steer a terminal. */
    static String shown(String text) {
        String cut = text.length() <= SHOWN_CHARS ? text : text.substring(0, SHOWN_CHARS) + "…";
        return UNPRINTABLE.matcher(cut).replaceAll("\uFFFD");
    }
}
