package org.govsite.compliance.pack;

import org.jspecify.annotations.Nullable;

/** A rule pack that is missing, malformed or contradictory. The message says what, where and what to do next. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String zh;
    private final String en;

    public PackException(String message) {
        this(message, null);
    }

    public PackException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.place = "";
        this.zh = message;
        this.en = message;
    }

    private PackException(String place, String zh, String en, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.place = place;
        this.zh = zh;
        this.en = en;
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
        return new PackException(
                place,
                zhWhat + "。" + zhNext,
                enWhat + ". " + enNext,
                zhWhat + "（" + place + "）。" + zhNext + " / " + enWhat + " (" + place + "). " + enNext,
                cause);
    }

    /** Where it is, as {@code file:line:column} or a file or folder; empty when the message alone tells. */
    public String place() {
        return place;
    }

    /** What is wrong and what to do next, without the place. */
    public LocalizedText words() {
        return new LocalizedText(zh, en);
    }
}
