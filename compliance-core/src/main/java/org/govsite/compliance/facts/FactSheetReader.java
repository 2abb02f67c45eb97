package org.govsite.compliance.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads a fact sheet, one page or zone at a time. The order of fields does not matter. */
final class FactSheetReader {

    private static final Pattern NEWER = Pattern.compile("facts/[1-9][0-9]*");

    private final String source;
    private final Set<String> seen = new HashSet<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final SortedMap<String, Zone> zones = new TreeMap<>();
    private final SortedMap<String, String> pictures = new TreeMap<>();
    private final List<PageFacts> pages = new ArrayList<>();
    private int extractor;

    FactSheetReader(String source) {
        this.source = source;
    }

    FactSheet read(JsonParser in) {
        require(in.nextToken() == JsonToken.START_OBJECT, "应当是一个 JSON 对象", "must be one JSON object");
        for (String key = in.nextName(); key != null; key = in.nextName()) {
            require(seen.add(key), "“" + key + "” 重复", "\"" + key + "\" stands twice");
            JsonToken value = in.nextToken();
            switch (key) {
                case "schema" -> schema(next(in, key));
                case "extractor" -> extractor = next(in, key).asNumber(1);
                case "words" -> words.addAll(next(in, key).list(FactNode::asText));
                case "files" -> files.addAll(next(in, key).list(FactNode::asText));
                case "pictures" -> pictures.putAll(next(in, key).texts());
                case "zones" -> zones(in, value);
                case "pages" -> pages(in, value);
                default -> {
                    String shown = FactNode.shown(key);
                    throw problem("有不认识的字段 “" + shown + "”", "has the unknown field \"" + shown + "\"");
                }
            }
        }
        require(in.nextToken() == null, "对象之后还有内容", "goes on after the object");
        for (String key : List.of("schema", "extractor", "files", "zones", "pages")) {
            require(seen.contains(key), "缺少 “" + key + "”", "lacks \"" + key + "\"");
        }
        checkExtractor();
        pages.forEach(this::checkZones);
        return new FactSheet(extractor, words, files, pages, zones, pictures);
    }

    private FactNode next(JsonParser in, String where) {
        JsonNode json = FactSheetJson.JSON.readTree(in);
        return FactNode.top(source, where, json);
    }

    private void schema(FactNode value) {
        String schema = value.asText();
        if (schema.equals(FactSheetJson.SCHEMA)) {
            return;
        }
        String shown = FactNode.shown(schema);
        if (NEWER.matcher(schema).matches()) {
            throw FactSheetJson.problem(
                    source,
                    "格式 " + shown + " 比本程序认识的 " + FactSheetJson.SCHEMA + " 新；请升级本程序",
                    "its schema " + shown + " is newer than " + FactSheetJson.SCHEMA
                            + "; a newer version of this program is needed",
                    null);
        }
        throw value.problem("不是 " + FactSheetJson.SCHEMA, "is not " + FactSheetJson.SCHEMA);
    }

    /** What a newer extractor left out of its facts is not known here; an older one did not tell all that is told now. */
    private void checkExtractor() {
        if (extractor > FactSheet.EXTRACTOR) {
            throw FactSheetJson.problem(
                    source,
                    "采集版本 " + extractor + " 比本程序的 " + FactSheet.EXTRACTOR + " 新；请升级本程序",
                    "its extractor " + extractor + " is newer than " + FactSheet.EXTRACTOR
                            + "; a newer version of this program is needed",
                    null);
        }
        checkTold("words", FactSheet.TELLS_WORDS);
        checkTold("pictures", FactSheet.TELLS_PICTURES);
    }

    private void checkTold(String key, int since) {
        boolean tells = extractor >= since;
        require(!tells || seen.contains(key), "缺少 “" + key + "”", "lacks \"" + key + "\"");
        require(
                tells || !seen.contains(key),
                "有这个采集版本没有的 “" + key + "”",
                "has \"" + key + "\", which this extractor did not tell");
    }

    private void zones(JsonParser in, JsonToken start) {
        require(start == JsonToken.START_OBJECT, "“zones” 应当是对象", "\"zones\" must be an object");
        for (String digest = in.nextName(); digest != null; digest = in.nextName()) {
            in.nextToken();
            FactNode node = next(in, "zones." + digest);
            Zone zone = zone(node);
            if (zones.put(digest, zone) != null) {
                throw node.problem("重复", "stands twice");
            }
        }
    }

    private Zone zone(FactNode node) {
        FactNode list = node.get("pieces");
        node.end();
        List<Piece> pieces = list.list(FactSheetReader::piece);
        for (Piece piece : pieces) {
            int link = piece.link();
            if (link >= 0 && !(link < pieces.size() && pieces.get(link) instanceof Piece.Link)) {
                throw list.problem("[" + link + "] 不是链接", "has no link at [" + link + "]");
            }
        }
        return new Zone(pieces);
    }

    private static Piece piece(FactNode node) {
        PieceKind kind = node.word("kind", PieceKind.values(), PieceKind::json);
        Place place = node.get("at").place("", 1);
        Standing standing =
                node.has("standing") ? node.word("standing", Standing.values(), Standing::json) : Standing.LIVE;
        int block = node.number("block", 0);
        int link = kind != PieceKind.LINK && node.has("link") ? node.number("link", 0) : -1;
        Piece piece = switch (kind) {
            case TEXT -> new Piece.Text(place, standing, block, link, node.text("text"));
            case LINK -> new Piece.Link(place, standing, block, href(node), attributes(node));
            case IMAGE -> new Piece.Image(place, standing, block, link, node.text("src"), attributes(node));
            case SCRIPT -> new Piece.Script(place, standing, block, link, node.text("src"), attributes(node));
            case TIME -> new Piece.Time(place, standing, block, link, node.text("datetime"));
            case LITERAL -> new Piece.Literal(place, standing, block, link, node.text("text"));
            case GAP ->
                new Piece.Gap(
                        place,
                        standing,
                        block,
                        link,
                        node.word("gap", GapKind.values(), GapKind::json),
                        node.text("target"));
        };
        node.end();
        return piece;
    }

    private static @Nullable String href(FactNode node) {
        return node.has("href") ? node.text("href") : null;
    }

    private static SortedMap<String, String> attributes(FactNode node) {
        return node.has("attributes") ? node.get("attributes").texts() : new TreeMap<>();
    }

    private void pages(JsonParser in, JsonToken start) {
        require(start == JsonToken.START_ARRAY, "“pages” 应当是数组", "\"pages\" must be an array");
        while (in.nextToken() != JsonToken.END_ARRAY) {
            pages.add(page(next(in, "pages[" + pages.size() + "]")));
        }
    }

    private static PageFacts page(FactNode node) {
        String path = node.text("path");
        String canonical = node.textOr("canonical", "");
        PageFacts page = new PageFacts(
                path,
                node.word("kind", PageKind.values(), PageKind::json),
                node.text("kindReason"),
                node.word("role", PageRole.values(), PageRole::json),
                node.text("roleReason"),
                encoding(node.get("encoding")),
                node.text("title"),
                location(node.get("titleAt").place(path, 0)),
                node.get("meta").list(tag -> meta(tag, path)),
                canonical,
                canonical.isEmpty()
                        ? Location.file(path)
                        : location(node.get("canonicalAt").place(path, 1)),
                node.textOr("redirectsTo", ""),
                node.get("uses").list(FactNode::asText),
                node.get("zones").list(FactSheetReader::zoneUse),
                node.textOr("unreadable", ""),
                node.has("bodyText") ? node.number("bodyText", 0) : 0,
                node.textOr("base", ""));
        node.end();
        return page;
    }

    private static Encoding encoding(FactNode node) {
        Encoding encoding = new Encoding(
                node.text("name"),
                node.text("declared"),
                node.flag("byteOrderMark"),
                node.flag("conflict"),
                node.number("damaged", 0));
        node.end();
        return encoding;
    }

    private static MetaTag meta(FactNode node, String page) {
        Location at = location(node.get("at").place(page, 1));
        MetaTag tag = new MetaTag(node.text("name"), node.text("content"), at);
        node.end();
        return tag;
    }

    private static Location location(Place place) {
        return new Location(place.file(), place.line(), place.column());
    }

    private static ZoneUse zoneUse(FactNode node) {
        Place at = node.get("at").place("", 1);
        ZoneUse use = new ZoneUse(
                node.word("kind", ZoneKind.values(), ZoneKind::json), node.text("zone"), at.line(), at.column());
        node.end();
        return use;
    }

    private void checkZones(PageFacts page) {
        for (ZoneUse use : page.zones()) {
            if (!zones.containsKey(use.zone())) {
                String zone = FactNode.shown(use.zone());
                String path = FactNode.shown(page.path());
                throw problem(
                        "页面 “" + path + "” 引用的区块 “" + zone + "” 不存在",
                        "has no zone \"" + zone + "\", which the page \"" + path + "\" names");
            }
        }
    }

    private void require(boolean held, String zh, String en) {
        if (!held) {
            throw problem(zh, en);
        }
    }

    private FactsException problem(String zh, String en) {
        return FactSheetJson.problem(
                source, zh + "；请用本程序重新采集事实", en + "; observe the site again with this program", null);
    }
}
