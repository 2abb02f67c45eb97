package org.govsite.compliance.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The way of a fact sheet to JSON and back: opens, names the source of an error, closes. */
final class FactSheetJson {

    static final String SCHEMA = "facts/1";

    /** Reads one value out of many, so what follows it is no error. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private FactSheetJson() {}

    static String write(FactSheet sheet) {
        StringWriter out = new StringWriter();
        FactSheetWriter.write(sheet, out);
        return out.toString();
    }

    static void write(FactSheet sheet, Path file) {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            FactSheetWriter.write(sheet, out);
        } catch (IOException | JacksonIOException e) {
            String reason = reason(e);
            throw problem(
                    file.toString(),
                    "无法写入（" + reason + "）；请确认目录存在且可写",
                    "cannot be written (" + reason + "); make sure that its folder exists and is writable",
                    e);
        }
    }

    static FactSheet parse(String json) {
        return parse(new StringReader(json), "JSON");
    }

    static FactSheet read(Path file) {
        String source = file.toString();
        // a decoder of its own reports what a stream reader of an encoding would replace
        try (Reader in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            return parse(in, source);
        } catch (NoSuchFileException e) {
            throw problem(source, "文件不存在；请改正路径", "there is no such file; mend the path", e);
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    private static FactSheet parse(Reader in, String source) {
        try (JsonParser parser = JSON.createParser(withoutByteOrderMark(in))) {
            return new FactSheetReader(source).read(parser);
        } catch (JacksonIOException | IOException e) {
            throw unreadable(source, e);
        } catch (StreamConstraintsException e) {
            throw problem(
                    source,
                    "嵌套过深或有过长的值，不是事实文件；请改正路径",
                    "is nested too deeply or has a value too long for a fact sheet; mend the path",
                    e);
        } catch (JacksonException e) {
            int line = e.getLocation().getLineNr();
            int column = e.getLocation().getColumnNr();
            throw problem(
                    source,
                    "第 " + line + " 行第 " + column + " 列不是有效的 JSON；请重新采集事实",
                    "is no valid JSON at line " + line + ", column " + column + "; observe the site again",
                    e);
        }
    }

    private static Reader withoutByteOrderMark(Reader in) throws IOException {
        BufferedReader reader = new BufferedReader(in);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static FactsException unreadable(String source, Exception e) {
        String reason = reason(e);
        return problem(
                source,
                "无法读取（" + reason + "）；请确认是可读的 UTF-8 文件",
                "cannot be read (" + reason + "); make sure that it is a readable file in UTF-8",
                e);
    }

    private static String reason(Exception e) {
        Throwable cause = e instanceof JacksonIOException && e.getCause() != null ? e.getCause() : e;
        return cause instanceof CharacterCodingException
                ? "UTF-8"
                : cause.getClass().getSimpleName();
    }

    static FactsException problem(String source, String zh, String en, @Nullable Throwable cause) {
        return new FactsException("事实文件 " + source + "：" + zh, "Fact sheet " + source + ": " + en, cause);
    }
}
