package org.govsite.compliance.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value (or the name of a member) and where it stands, so that every complaint can name the place.
 *
 * @param file name of the file for messages
 * @param line line, from 1
 * @param column column, from 1
 * @param value text, Boolean, number, {@link Elements}, {@link Members} or null
 * @param complaints makes the exception of the room that reads the file
 */
public record JsonPart(
        String file, int line, int column, @Nullable Object value, Complaints complaints) {

    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final int LONGEST_ID = 80;
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");

    /** What an array holds. */
    public record Elements(List<JsonPart> parts) {}

    /** What an object holds: its keys as they stand in the file, and the value of each. */
    public record Members(List<JsonPart> keys, Map<String, JsonPart> values) {}

    public String where() {
        return file + ":" + line + ":" + column;
    }

    public boolean isNull() {
        return value == null;
    }

    public boolean isText() {
        return value instanceof String;
    }

    public String text() {
        if (!(value instanceof String text)) {
            throw wants("文本", "a text");
        }
        // Half a character has no bytes in UTF-8: two texts would have one digest.
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw wrong(
                    "文本里有半个字符（\\ud800 到 \\udfff 中单独的一个）",
                    "请删去它，或写成完整的字符。",
                    "The text holds half a character (one of \\ud800 to \\udfff alone)",
                    "Remove it, or write the whole character.");
        }
        return text;
    }

    /** A text that says something. */
    public String phrase() {
        String text = text();
        if (text.isBlank()) {
            throw wrong("这里的文本是空的", "请写上内容。", "The text is empty", "Write something here.");
        }
        return text;
    }

    /** A kebab-case id. */
    public String id() {
        String text = text();
        if (text.length() > LONGEST_ID || !text.matches(ID)) {
            throw wrong(
                    "编号“" + text + "”不合规",
                    "编号用小写字母、数字和连字符，例如 icp-number。",
                    "\"" + text + "\" is not an id",
                    "Use lower-case letters, digits and hyphens, such as icp-number.");
        }
        return text;
    }

    public boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw wants("true 或 false", "true or false");
    }

    public int number() {
        if (value instanceof Integer number) {
            return number;
        }
        throw wants("整数", "a whole number");
    }

    public LocalDate date() {
        String text = text();
        try {
            // Four digits: other years that ISO 8601 allows are slips of the pen.
            if (!YEAR_MONTH_DAY.matcher(text).matches()) {
                throw new DateTimeParseException("no date", text, 0);
            }
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(
                    "“" + text + "”不是日期",
                    "日期写成 YYYY-MM-DD，例如 2017-06-08。",
                    "\"" + text + "\" is not a date",
                    "Write dates as YYYY-MM-DD, such as 2017-06-08.");
        }
    }

    public List<JsonPart> list() {
        if (value instanceof Elements elements) {
            return elements.parts();
        }
        throw wants("数组", "an array");
    }

    /** Texts that all say something and are all different. */
    public List<String> phrases() {
        List<String> phrases = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonPart part : list()) {
            String phrase = part.phrase();
            if (!seen.add(phrase)) {
                throw part.wrong(
                        "“" + phrase + "”写了两次", "请删去一个。", "\"" + phrase + "\" stands twice", "Remove one of them.");
            }
            phrases.add(phrase);
        }
        return phrases;
    }

    /** One of a closed list of words. */
    public <E> E choice(Map<String, E> choices) {
        String text = text();
        E choice = choices.get(text);
        if (choice == null) {
            // Sorted, because the order of a message must not hang on a hash.
            throw unknown("值", "value", text, new TreeSet<>(choices.keySet()));
        }
        return choice;
    }

    /** The members of an object. */
    public Members members() {
        if (value instanceof Members members) {
            return members;
        }
        throw wants("对象", "an object");
    }

    /** The same object without one of its members. */
    public JsonPart without(String key) {
        Map<String, JsonPart> values = new LinkedHashMap<>(members().values());
        values.remove(key);
        List<JsonPart> keys = members().keys().stream()
                .filter(each -> !each.text().equals(key))
                .toList();
        return new JsonPart(file, line, column, new Members(keys, values), complaints);
    }

    /** A word that is not in the list of known ones. */
    public RuntimeException unknown(String zhThing, String enThing, String typed, Iterable<String> known) {
        List<String> words = new ArrayList<>();
        known.forEach(words::add);
        String list = words.isEmpty() ? "-" : String.join(", ", words);
        return wrong(
                "没有" + zhThing + "“" + typed + "”",
                Nearest.to(typed, words).map(near -> "是不是“" + near + "”？").orElse("") + "可用：" + list + "。",
                "There is no " + enThing + " \"" + typed + "\"",
                Nearest.to(typed, words)
                                .map(near -> "Did you mean \"" + near + "\"? ")
                                .orElse("")
                        + "Known: " + list + ".");
    }

    public RuntimeException wrong(String zhWhat, String zhNext, String enWhat, String enNext) {
        return complaints.at(where(), zhWhat, zhNext, enWhat, enNext, null);
    }

    private RuntimeException wants(String zh, String en) {
        return wrong(
                "这里应是" + zh + "，却是" + zhKind(),
                "请改成" + zh + "。",
                "This should be " + en + " and is " + enKind(),
                "Write " + en + " here.");
    }

    private String zhKind() {
        return kind("文本", "真假值", "数", "数组", "对象", " null");
    }

    private String enKind() {
        return kind("a text", "a boolean", "a number", "an array", "an object", "null");
    }

    private String kind(String text, String flag, String number, String list, String object, String none) {
        if (value instanceof String) {
            return text;
        }
        if (value instanceof Boolean) {
            return flag;
        }
        if (value instanceof Number) {
            return number;
        }
        if (value instanceof Elements) {
            return list;
        }
        return value instanceof Members ? object : none;
    }
}
