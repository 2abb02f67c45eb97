package org.govsite.compliance.pack;

import org.jspecify.annotations.Nullable;

/** The one form of a pack error: what, where, what next; Chinese first, then English. */
final class PackErrors {

    private PackErrors() {}

    static PackException at(String where, String zhWhat, String zhNext, String enWhat, String enNext) {
        return at(where, zhWhat, zhNext, enWhat, enNext, null);
    }

    static PackException at(
            String where, String zhWhat, String zhNext, String enWhat, String enNext, @Nullable Throwable cause) {
        return PackException.at(where, zhWhat, zhNext, enWhat, enNext, cause);
    }
}
