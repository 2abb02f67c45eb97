package org.govsite.compliance.site;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON token by token. A tree would forget where a value stands, and a message without line and column is no help
 * in a file that a person writes by hand.
 */
final class CardParser implements AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;
    private final Origin origin;

    CardParser(String text, Origin origin) {
        this.parser =
                FACTORY.createParser(ObjectReadContext.empty(), text.startsWith("\uFEFF") ? text.substring(1) : text);
        this.origin = origin;
    }

    /** The next token; null at the end. */
    @Nullable
    JsonToken next() {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw invalid(e);
        }
    }

    /** Where the current token stands. */
    Origin here() {
        TokenStreamLocation place = parser.currentTokenLocation();
        return origin.at(Math.max(place.getLineNr(), 0), Math.max(place.getColumnNr(), 0));
    }

    /** The text of a name or a string. */
    String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw invalid(e);
        }
    }

    /** Refuses whatever comes after the value. */
    void end() {
        if (next() != null) {
            throw here().problem(
                            "这里不是有效的 JSON：前面的内容已经结束；请删去多余的部分",
                            "is no valid JSON here: the value has ended before; remove the rest");
        }
    }

    /** A card, of which the opening brace is the current token; afterwards the closing one is. */
    SiteCard card() {
        CardDraft draft = new CardDraft();
        Set<CardKey> met = EnumSet.noneOf(CardKey.class);
        while (next() == JsonToken.PROPERTY_NAME) {
            Origin at = here();
            String name = text();
            CardKey key = CardKey.byName().get(name);
            if (key != null) {
                if (!met.add(key)) {
                    throw twice(at, name);
                }
                value(key, draft);
            } else if (name.equals("$schema")) {
                string(name);
            } else {
                throw at.problem(Fault.unknown("键", "key", name, CardKey.names()));
            }
        }
        return draft.card();
    }

    static SiteException twice(Origin at, String name) {
        return at.problem(
                "键 “" + SitePaths.shown(name) + "” 写了两次；请删去一个",
                "the key \"" + SitePaths.shown(name) + "\" stands twice; remove one of them");
    }

    /** The string that comes next. */
    String string(String name) {
        if (next() != JsonToken.VALUE_STRING) {
            throw here().problem(
                            "“" + name + "” 的值应当是字符串；请加上双引号，没有则删去这个键",
                            "the value of \"" + name
                                    + "\" must be a string; put it in double quotes, or leave the key out");
        }
        return text();
    }

    private void value(CardKey key, CardDraft draft) {
        if (key.shape().single()) {
            String value = string(key.json());
            draft.add(key, value, here());
            return;
        }
        JsonToken token = next();
        if (token == JsonToken.START_ARRAY) {
            for (token = next(); token == JsonToken.VALUE_STRING; token = next()) {
                draft.add(key, text(), here());
            }
        }
        if (token != JsonToken.END_ARRAY) {
            throw here().problem(
                            "“" + key.json() + "” 的值应当是字符串数组，如 [\"…\", \"…\"]；没有则删去这个键",
                            "the value of \"" + key.json()
                                    + "\" must be an array of strings, such as [\"…\", \"…\"]; or leave the key out");
        }
    }

    private SiteException invalid(JacksonException e) {
        TokenStreamLocation place = e.getLocation();
        Origin at =
                place == null ? origin : origin.at(Math.max(place.getLineNr(), 0), Math.max(place.getColumnNr(), 0));
        if (e instanceof StreamConstraintsException) {
            return at.problem(
                    "嵌套过深或有过长的值；请改正路径",
                    "is nested too deeply or has a value too long for what it should be; mend the path",
                    e);
        }
        return at.problem("这里不是有效的 JSON；请改正", "is no valid JSON here: " + SitePaths.shown(e.getOriginalMessage()), e);
    }

    @Override
    public void close() {
        parser.close();
    }
}
