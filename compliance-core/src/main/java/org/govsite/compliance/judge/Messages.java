package org.govsite.compliance.judge;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.result.Evidence;

/** The sentence for the reason of a finding, in both languages. */
final class Messages {

    private static final Properties ZH = load("zh");
    private static final Properties EN = load("en");

    private Messages() {}

    static boolean has(String reason) {
        return ZH.containsKey(reason);
    }

    static LocalizedText of(Evidence evidence, LocalizedText item) {
        return new LocalizedText(fill(ZH, evidence, item.zh()), fill(EN, evidence, item.en()));
    }

    private static String fill(Properties texts, Evidence evidence, String item) {
        String text = texts.getProperty(evidence.reason());
        if (text == null) {
            throw new IllegalStateException("no text for the reason " + evidence.reason());
        }
        return text.replace("{item}", item).replace("{wanted}", evidence.wanted());
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
