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

    /**
     * @param item title of what it is about
     * @param what what stands there, in words of the pack
     */
    static LocalizedText of(Evidence evidence, LocalizedText item, LocalizedText what) {
        return new LocalizedText(fill(ZH, evidence, item.zh(), what.zh()), fill(EN, evidence, item.en(), what.en()));
    }

    private static String fill(Properties texts, Evidence evidence, String item, String what) {
        String text = texts.getProperty(evidence.reason());
        if (text == null) {
            throw new IllegalStateException("no text for the reason " + evidence.reason());
        }
        return text.replace("{item}", item).replace("{what}", what).replace("{wanted}", evidence.wanted());
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
