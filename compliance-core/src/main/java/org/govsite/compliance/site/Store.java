package org.govsite.compliance.site;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Where the files of a site lie. Paths are those of {@link #paths()}; others are never asked for. */
interface Store extends Closeable {

    /** The paths of the files, sorted. */
    Set<String> paths();

    /** Bytes of the file, as far as that is known without reading it. */
    long size(String path) throws IOException;

    /** The bytes of the file; throws a {@link SiteException} when limits or the file's place forbid to read it. */
    byte[] read(String path) throws IOException;

    /** Reads to the end, but not further than a file of a site may go. */
    static byte[] readBounded(InputStream in, String path) throws IOException {
        byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
        if (bytes.length > Limits.FILE_BYTES) {
            throw tooLarge(path);
        }
        return bytes;
    }

    static SiteException tooLarge(String path) {
        int mebibytes = Limits.FILE_BYTES >> 20;
        return new SiteException(
                "文件 “" + SitePaths.shown(path) + "” 超过 " + mebibytes + " MiB，未读取；请缩小该文件，或不要把它放进站点",
                "The file \"" + SitePaths.shown(path) + "\" is larger than " + mebibytes
                        + " MiB and was not read; make it smaller or keep it out of the site");
    }
}
