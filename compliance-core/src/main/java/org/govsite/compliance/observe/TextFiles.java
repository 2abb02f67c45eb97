package org.govsite.compliance.observe;

import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteException;
import org.jspecify.annotations.Nullable;

/** Reads files of a site as text, up to a size. Safe for several threads. */
final class TextFiles {

    private final Site site;

    TextFiles(Site site) {
        this.site = site;
    }

    /**
     * The text of a file; null when it is larger than the given number of bytes, which an archive may have concealed.
     *
     * @throws SiteException when it cannot be read
     */
    @Nullable
    Decoded read(String path, int most) {
        if (site.size(path) > most) {
            return null;
        }
        byte[] bytes = site.read(path);
        return bytes.length > most ? null : Decoded.of(bytes);
    }

    /** The text of a file; null when it is too large or cannot be read. */
    @Nullable
    String text(String path, int most) {
        try {
            Decoded decoded = read(path, most);
            return decoded == null ? null : decoded.text();
        } catch (SiteException e) {
            return null;
        }
    }
}
