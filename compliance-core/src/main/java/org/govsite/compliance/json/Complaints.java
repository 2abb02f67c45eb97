package org.govsite.compliance.json;

import org.jspecify.annotations.Nullable;

/** Makes the exception of the room that reads a file: where, what is wrong and what to do next, in both languages. */
@FunctionalInterface
public interface Complaints {

    /**
     * @param where {@code file:line:column}, or the file
     * @param zhWhat what is wrong, in Chinese, without a full stop
     * @param zhNext what to do next, in Chinese
     * @param enWhat what is wrong, in English, without a full stop
     * @param enNext what to do next, in English
     * @param cause what it comes from; null for nothing else
     */
    RuntimeException at(
            String where, String zhWhat, String zhNext, String enWhat, String enNext, @Nullable Throwable cause);
}
