package org.govsite.compliance.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A register as JSON. */
final class RegisterJson {

    private static final Set<String> KEYS = new TreeSet<>(List.of("title", "asOf", "sites"));

    private final CardParser parser;
    private final Register.Rows rows = new Register.Rows();
    private String title = "";
    private @Nullable LocalDate asOf;

    private RegisterJson(CardParser parser) {
        this.parser = parser;
    }

    static Register.Content read(String json, Origin origin) {
        try (CardParser parser = new CardParser(json, origin)) {
            RegisterJson register = new RegisterJson(parser);
            JsonToken first = parser.next();
            if (first == JsonToken.START_ARRAY) {
                register.sites();
            } else if (first == JsonToken.START_OBJECT) {
                register.members();
            } else {
                throw origin.problem(
                        "应当是站点卡的 JSON 数组，或 {\"sites\": […]}",
                        "must be a JSON array of site cards, or {\"sites\": […]}");
            }
            parser.end();
            return new Register.Content(register.title, register.asOf, register.rows.list());
        }
    }

    private void members() {
        Set<String> met = new HashSet<>();
        while (parser.next() == JsonToken.PROPERTY_NAME) {
            Origin at = parser.here();
            String name = parser.text();
            if (!met.add(name)) {
                throw CardParser.twice(at, name);
            }
            switch (name) {
                case "$schema" -> parser.string(name);
                case "title" -> title = parser.string(name).strip();
                case "asOf" -> asOf = date(parser.string(name).strip());
                case "sites" -> {
                    if (parser.next() != JsonToken.START_ARRAY) {
                        throw parser.here().problem("“sites” 应当是站点卡的数组", "\"sites\" must be an array of site cards");
                    }
                    sites();
                }
                default -> throw at.problem(Fault.unknown("键", "key", name, KEYS));
            }
        }
    }

    private @Nullable LocalDate date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw parser.here()
                    .problem(
                            "“asOf” 是 “" + SitePaths.shown(text) + "”，不是日期；请写成 2018-09-10 的样子",
                            "\"asOf\" is \"" + SitePaths.shown(text)
                                    + "\", which is no date; write it like 2018-09-10");
        }
    }

    private void sites() {
        for (JsonToken token = parser.next(); token != JsonToken.END_ARRAY; token = parser.next()) {
            Origin at = parser.here();
            if (token != JsonToken.START_OBJECT) {
                throw at.problem(
                        "这里应当是一张站点卡，如 {\"name\": \"…\"}", "must be a site card here, such as {\"name\": \"…\"}");
            }
            SiteCard card = parser.card();
            if (card.equals(SiteCard.empty())) {
                throw at.problem("这张站点卡是空的；请填写或删去", "this site card is empty; fill it in or remove it");
            }
            rows.add(card, at);
        }
    }
}
