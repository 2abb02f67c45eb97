package org.govsite.compliance.pack;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A rule pack that is missing, malformed or contradictory. The message says what, where and what to do next. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final LocalizedText words;
    private final LocalizedText messages;

    /** @param message the same for both languages */
    public PackException(String message) {
        this(message, (Throwable) null);
    }

    /** @param message the same for both languages */
    public PackException(String message, @Nullable Throwable cause) {
        this("", new LocalizedText(message, message), new LocalizedText(message, message), message, cause);
    }

    /** One without a place, whose message is that in Chinese, then that in English. */
    public PackException(String zh, String en) {
        this("", new LocalizedText(zh, en), new LocalizedText(zh, en), zh + " / " + en, null);
    }

    private PackException(
            String place, LocalizedText words, LocalizedText messages, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.place = place;
        this.words = words;
        this.messages = messages;
    }

    /**
     * One whose message names the place between what is wrong and what to do next.
     *
     * @param place {@code file:line:column}, or a file or folder
     * @param zhWhat what is wrong, in Chinese, without a full stop
     * @param zhNext what to do next, in Chinese
     * @param enWhat what is wrong, in English, without a full stop
     * @param enNext what to do next, in English
     * @param cause what it comes from; null for nothing else
     */
    public static PackException at(
            String place, String zhWhat, String zhNext, String enWhat, String enNext, @Nullable Throwable cause) {
        LocalizedText messages =
                new LocalizedText(zhWhat + "（" + place + "）。" + zhNext, enWhat + " (" + place + "). " + enNext);
        return new PackException(
                place,
                new LocalizedText(zhWhat + "。" + zhNext, enWhat + ". " + enNext),
                messages,
                messages.zh() + " / " + messages.en(),
                cause);
    }

    /** Where it is, as {@code file:line:column} or a file or folder; empty when the message alone tells. */
    public String place() {
        return place;
    }

    /** What is wrong and what to do next, without the place. */
    public LocalizedText words() {
        return words;
    }

    /** The message, with the place, in one language: Chinese for every Chinese locale, else English. */
    public String message(Locale locale) {
        return messages.in(locale);
    }
}
