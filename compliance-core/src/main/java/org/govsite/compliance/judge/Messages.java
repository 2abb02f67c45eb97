package org.govsite.compliance.judge;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.result.Evidence;

/** The sentence for the reason of a finding, in both languages. */
final class Messages {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
    private static final Properties ZH = load("zh");
    private static final Properties EN = load("en");

    private Messages() {}

    static boolean has(String reason) {
        return ZH.containsKey(reason);
    }

    /**
     * @param item title of what it is about
     * @param what what stands there, in words of the pack
     */
    static LocalizedText of(Evidence evidence, LocalizedText item, LocalizedText what) {
        return new LocalizedText(fill(ZH, evidence, item.zh(), what.zh()), fill(EN, evidence, item.en(), what.en()));
    }

    /** A text about several values; a value is never looked through for placeholders. */
    static LocalizedText of(String key, Map<String, LocalizedText> values) {
        return new LocalizedText(
                fill(ZH, key, name -> values.get(name).zh()),
                fill(EN, key, name -> values.get(name).en()));
    }

    private static String fill(Properties texts, String key, UnaryOperator<String> values) {
        return PLACEHOLDER
                .matcher(texts.getProperty(key))
                .replaceAll(match -> Matcher.quoteReplacement(values.apply(match.group(1))));
    }

    private static String fill(Properties texts, Evidence evidence, String item, String what) {
        if (texts.getProperty(evidence.reason()) == null) {
            throw new IllegalStateException("no text for the reason " + evidence.reason());
        }
        return fill(texts, evidence.reason(), name -> switch (name) {
            case "item" -> item;
            case "what" -> what;
            case "wanted" -> evidence.wanted();
            case "seen" -> evidence.seen();
            default -> throw new IllegalStateException("no value for {" + name + "} in " + evidence.reason());
        });
    }

    private static Properties load(String language) {
        Properties texts = new Properties();
        String name = "messages_" + language + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
