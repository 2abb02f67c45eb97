package org.govsite.compliance.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a site card. A new key is one more component of the card and one more line in {@link #card()}. */
final class SiteCardJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode object;
    private final String source;
    private final Set<String> known = new TreeSet<>();

    private SiteCardJson(JsonNode object, String source) {
        this.object = object;
        this.source = source;
    }

    static SiteCard read(Path file) {
        String source = file.toString();
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(Limits.CARD_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw problem(source, "文件不存在；请改正路径", "there is no such file; mend the path", e);
        } catch (IOException e) {
            String reason = e.getClass().getSimpleName();
            throw problem(
                    source,
                    "无法读取（" + reason + "）；请检查文件是否可读",
                    "cannot be read (" + reason + "); make sure that it is a readable file",
                    e);
        }
        if (bytes.length > Limits.CARD_BYTES) {
            throw problem(
                    source, "超过 1 MiB，不是站点卡；请改正路径", "is larger than 1 MiB, so it is no site card; mend the path", null);
        }
        try {
            return parse(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    source);
        } catch (CharacterCodingException e) {
            throw problem(source, "不是 UTF-8 编码；请另存为 UTF-8", "is not UTF-8; save it as UTF-8", e);
        }
    }

    static SiteCard parse(String json, String source) {
        JsonNode root;
        try {
            root = JSON.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
        } catch (StreamConstraintsException e) {
            throw problem(
                    source,
                    "嵌套过深或有过长的值，不是站点卡；请改正路径",
                    "is nested too deeply or has a value too long for a site card; mend the path",
                    e);
        } catch (JacksonException e) {
            int line = e.getLocation().getLineNr();
            int column = e.getLocation().getColumnNr();
            throw problem(
                    source,
                    "第 " + line + " 行第 " + column + " 列不是有效的 JSON；请改正",
                    "is no valid JSON at line " + line + ", column " + column + ": "
                            + SitePaths.shown(e.getOriginalMessage()),
                    e);
        }
        if (!root.isObject()) {
            throw problem(
                    source,
                    "应当是一个 JSON 对象，如 {\"name\": \"…\"}",
                    "must be one JSON object, such as {\"name\": \"…\"}",
                    null);
        }
        return new SiteCardJson(root, source).card();
    }

    private SiteCard card() {
        SiteCard card = new SiteCard(
                text("name"),
                text("organizer"),
                kind(),
                text("domain"),
                text("siteIdCode"),
                text("icpNumber"),
                text("policeNumber"),
                text("homePage"),
                text("contextPath"),
                text("publicBaseUrl"));
        for (String key : object.propertyNames()) {
            if (!known.contains(key)) {
                throw unknown("键", "key", key, known);
            }
        }
        return card;
    }

    private String text(String key) {
        known.add(key);
        JsonNode value = object.get(key);
        if (value == null) {
            return "";
        }
        if (!value.isString()) {
            throw problem(
                    source,
                    "“" + key + "” 的值应当是字符串；请加上双引号，没有则删去这个键",
                    "the value of \"" + key + "\" must be a string; put it in double quotes, or leave the key out",
                    null);
        }
        return value.stringValue().strip();
    }

    private @Nullable SiteKind kind() {
        String word = text("kind");
        if (word.isEmpty()) {
            return null;
        }
        TreeMap<String, SiteKind> kinds = new TreeMap<>();
        for (SiteKind kind : SiteKind.values()) {
            kinds.put(kind.json(), kind);
        }
        SiteKind kind = kinds.get(word);
        if (kind == null) {
            throw unknown("kind 的值", "value of kind", word, kinds.keySet());
        }
        return kind;
    }

    private SiteException unknown(String zh, String en, String word, Set<String> allowed) {
        String near = Nearest.to(word, allowed);
        String shown = SitePaths.shown(word);
        return problem(
                source,
                "不认识的" + zh + " “" + shown + "”" + (near.isEmpty() ? "" : "，是不是 “" + near + "”？") + "；可用："
                        + String.join("、", allowed),
                "unknown " + en + " \"" + shown + "\"" + (near.isEmpty() ? "" : ", did you mean \"" + near + "\"?")
                        + "; allowed: " + String.join(", ", allowed),
                null);
    }

    private static SiteException problem(String source, String zh, String en, @Nullable Throwable cause) {
        return new SiteException("站点卡 " + source + "：" + zh + " / Site card " + source + ": " + en, cause);
    }
}
