package org.govsite.compliance.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Turns the bytes of a JSON file into parts that remember their place. Jackson's own tree and binding forget it, and a
 * message without line and column is no help in a file that a person writes by hand.
 */
public final class JsonSource {

    /** Deeper than any file that people write for this library; a bound against hostile nesting. */
    private static final int DEEPEST = 32;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final String file;
    private final JsonParser parser;
    private final Complaints complaints;

    private JsonSource(String file, JsonParser parser, Complaints complaints) {
        this.file = file;
        this.parser = parser;
        this.complaints = complaints;
    }

    /**
     * Reads a whole file.
     *
     * @param file its name for messages
     * @param complaints makes the exception that is thrown when it is no JSON, and later when a part is not what it should be
     */
    public static JsonPart parse(String file, byte[] bytes, Complaints complaints) {
        String text = decode(file, bytes, complaints);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonSource source = new JsonSource(file, parser, complaints);
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw malformed(complaints, file, "文件是空的", "the file is empty", null);
            }
            JsonPart root = source.part(first);
            if (parser.nextToken() != null) {
                throw malformed(complaints, source.here(), "结尾之后还有内容", "there is more after its end", null);
            }
            return root;
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            String where = place == null ? file : file + ":" + place.getLineNr() + ":" + place.getColumnNr();
            throw malformed(complaints, where, e.getOriginalMessage(), e.getOriginalMessage(), e);
        }
    }

    /** A part whose first token has just been read. */
    private JsonPart part(JsonToken token) {
        TokenStreamLocation start = parser.currentTokenLocation();
        return new JsonPart(file, start.getLineNr(), start.getColumnNr(), value(token), complaints);
    }

    private @Nullable Object value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> members();
            case START_ARRAY -> elements();
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            default -> null;
        };
    }

    private JsonPart.Members members() {
        List<JsonPart> keys = new ArrayList<>();
        Map<String, JsonPart> values = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            TokenStreamLocation place = parser.currentTokenLocation();
            String name = parser.currentName();
            JsonPart key = new JsonPart(file, place.getLineNr(), place.getColumnNr(), name, complaints);
            if (values.put(name, part(parser.nextToken())) != null) {
                throw key.wrong(
                        "键“" + name + "”写了两次",
                        "请删去一个。",
                        "The key \"" + name + "\" stands twice",
                        "Remove one of them.");
            }
            keys.add(key);
        }
        return new JsonPart.Members(keys, values);
    }

    private JsonPart.Elements elements() {
        List<JsonPart> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(part(token));
        }
        return new JsonPart.Elements(elements);
    }

    private String here() {
        TokenStreamLocation place = parser.currentTokenLocation();
        return file + ":" + place.getLineNr() + ":" + place.getColumnNr();
    }

    private static String decode(String file, byte[] bytes, Complaints complaints) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // Editors on Windows put a byte order mark in front; it says nothing in UTF-8.
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw complaints.at(
                    file, "文件不是 UTF-8 编码", "请用 UTF-8 重新保存。", "The file is not UTF-8", "Save it again as UTF-8.", e);
        }
    }

    private static RuntimeException malformed(
            Complaints complaints, String where, String zh, String en, @Nullable Throwable cause) {
        return complaints.at(
                where, "不是合法的 JSON：" + zh, "请改正此处的写法。", "Not valid JSON: " + en, "Mend the text at this place.", cause);
    }
}
