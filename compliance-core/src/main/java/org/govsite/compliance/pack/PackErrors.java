package org.govsite.compliance.pack;

import org.govsite.compliance.json.JsonPart;
import org.govsite.compliance.json.JsonSource;
import org.jspecify.annotations.Nullable;

/** The one form of a pack error: what, where, what next; Chinese first, then English. */
final class PackErrors {

    private PackErrors() {}

    /** A JSON file of a pack; what is wrong in it is a {@link PackException}. */
    static JsonPart json(String file, byte[] bytes) {
        return JsonSource.parse(file, bytes, PackException::at);
    }

    static PackException at(String where, String zhWhat, String zhNext, String enWhat, String enNext) {
        return at(where, zhWhat, zhNext, enWhat, enNext, null);
    }

    static PackException at(
            String where, String zhWhat, String zhNext, String enWhat, String enNext, @Nullable Throwable cause) {
        return PackException.at(where, zhWhat, zhNext, enWhat, enNext, cause);
    }
}
