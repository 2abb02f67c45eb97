package org.govsite.compliance.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.LocalizedText;

/** The words of rule pages, in both languages at once. */
final class PageWords {

    /** A cell or a place that says nothing. */
    static final LocalizedText NONE = new LocalizedText("–", "–");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Properties ZH = read("rule-pages_zh.properties");
    private static final Properties EN = read("rule-pages_en.properties");

    private PageWords() {}

    /**
     * The text of a key with its placeholders filled; a filled-in value is never looked through for placeholders.
     *
     * @param values by name; a {@link LocalizedText} gives each language its own
     */
    static LocalizedText text(String key, Map<String, ?> values) {
        return new LocalizedText(
                fill(ZH, key, name -> value(values.get(name), LocalizedText::zh)),
                fill(EN, key, name -> value(values.get(name), LocalizedText::en)));
    }

    static LocalizedText text(String key) {
        return text(key, Map.of());
    }

    /** The same in both languages. */
    static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    /** A list in one sentence. */
    static LocalizedText list(List<LocalizedText> words) {
        return joined(words, "comma");
    }

    /** A list of which one is enough. */
    static LocalizedText oneOf(List<LocalizedText> words) {
        return joined(words, "or");
    }

    static LocalizedText joined(List<LocalizedText> words, String key) {
        LocalizedText between = text(key);
        return new LocalizedText(
                words.stream().map(LocalizedText::zh).distinct().collect(Collectors.joining(between.zh())),
                words.stream().map(LocalizedText::en).distinct().collect(Collectors.joining(between.en())));
    }

    static Properties all(boolean chinese) {
        return chinese ? ZH : EN;
    }

    private static String value(Object value, Function<LocalizedText, String> language) {
        return value instanceof LocalizedText text ? language.apply(text) : String.valueOf(value);
    }

    private static String fill(Properties texts, String key, Function<String, String> values) {
        String text = Objects.requireNonNull(texts.getProperty(key), () -> "no text for " + key);
        return PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(values.apply(match.group(1))));
    }

    private static Properties read(String resource) {
        try (InputStream in = Objects.requireNonNull(PageWords.class.getResourceAsStream(resource), resource)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
