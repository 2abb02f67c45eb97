package org.govsite.compliance.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipException;

/**
 * The files of one built site: a directory, a ZIP or WAR archive, or pages in memory. An archive is read in place and never
 * unpacked. What a desktop or a version control system leaves behind ({@code .DS_Store}, {@code Thumbs.db},
 * {@code __MACOSX}, {@code .git}, {@code .svn} …) is no file of the site.
 *
 * <p>Content is untrusted. Names that lead out of the site are refused when it is opened; a file that is too large, corrupt
 * or lies behind a link out of the site is refused when it is read, and the other files remain readable. Limits: 200,000
 * entries, 64 folders deep, 64 MiB per file, 200-fold compression of files over 1 MiB.
 *
 * <p>Safe for use by several threads. The list of files is taken when the site is opened; bytes are read when asked for.
 * Close the site to release an archive; after that only {@link #name()}, {@link #paths()} and {@link #contains} answer,
 * the rest throws {@link IllegalStateException}.
 */
public final class Site implements AutoCloseable {

    private final String name;
    private final Store store;
    private final List<String> paths;
    private volatile boolean closed;

    private Site(String name, Store store) {
        this.name = name;
        this.store = store;
        this.paths = List.copyOf(store.paths());
    }

    /**
     * Opens a directory or an archive. Which of the two is told by content, not by name. Names in an archive are read as
     * UTF-8, or as GB18030 where they are not UTF-8.
     *
     * @param path a directory, or a ZIP or WAR file of the default file system
     * @throws SiteException when the path is missing, neither a directory nor a ZIP, empty, truncated or over a limit, or
     *     when a name in it is refused; the message shows the path as given
     */
    public static Site open(Path path) {
        try {
            return new Site(FileNames.of(path.toAbsolutePath().normalize()), store(path));
        } catch (IOException e) {
            throw new SiteException(
                    "无法读取 " + path + "（" + reason(e) + "）；请检查文件是否可读",
                    "Cannot read " + path + " (" + reason(e) + "); make sure that it is readable",
                    e);
        }
    }

    /**
     * A site of the given pages, in any order, named {@code memory}. It need not be closed. What pages refer to belongs to it
     * too: an included footer with its text, a script with its text, while of a picture or a style sheet an empty page with its
     * path is enough. Links to a path that was not given are taken for broken, unless the card of the site names it
     * under {@link SiteCard#outsidePaths}.
     *
     * @throws SiteException when there is no page, two have the same path, or a path is absolute or leads out of the site
     */
    public static Site inMemory(Collection<Page> pages) {
        return new Site("memory", new MemoryStore(pages));
    }

    /** The same as {@link #inMemory(Collection)}. */
    public static Site inMemory(Page... pages) {
        return inMemory(List.of(pages));
    }

    private static Store store(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new DirectoryStore(path);
        }
        if (!Files.exists(path)) {
            throw new SiteException(
                    "找不到 " + path + "；请先构建站点，或改正路径", "There is no " + path + "; build the site first or mend the path");
        }
        if (!Files.isRegularFile(path)) {
            throw noArchive(path);
        }
        try {
            return new ArchiveStore(path);
        } catch (ZipException e) {
            if (!startsLikeZip(path)) {
                throw noArchive(path);
            }
            throw new SiteException(
                    "ZIP/WAR 文件 " + path + " 不完整、已损坏、已加密或压缩方法不受支持（" + e.getMessage() + "）；请重新打包或重新传输",
                    "The ZIP/WAR file " + path + " is truncated, damaged, encrypted or packed by an"
                            + " unsupported method (" + e.getMessage() + "); pack or transfer it again",
                    e);
        }
    }

    private static SiteException noArchive(Path path) {
        return new SiteException(
                path + " 既不是目录，也不是 ZIP/WAR 文件；请给出构建好的站点目录或压缩包",
                path + " is neither a directory nor a ZIP/WAR file; give the built site or an archive of it");
    }

    private static boolean startsLikeZip(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        }
    }

    /**
     * Last element of the path that was opened, never an absolute path; empty for the root of a file system,
     * {@code memory} for pages in memory.
     */
    public String name() {
        return name;
    }

    /**
     * The paths of all files: relative to the root, {@code /} as separator on every system, in natural order of UTF-16.
     * Immutable and never empty.
     */
    public List<String> paths() {
        return paths;
    }

    /** Whether a file has exactly this path, as {@link #paths()} spells it. */
    public boolean contains(String path) {
        return store.paths().contains(path);
    }

    /**
     * All bytes of a file, in an array of its own.
     *
     * @param path one of {@link #paths()}
     * @throws SiteException when there is no such file, or it is too large, corrupt, unreadable or behind a link that
     *     leaves the site; the site remains usable
     * @throws IllegalStateException when the site is closed
     */
    public byte[] read(String path) {
        requireFile(path);
        try {
            return store.read(path);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /**
     * Size of a file in bytes. For an archive this is what the archive says; {@link #read} counts for itself.
     *
     * @param path one of {@link #paths()}
     * @throws SiteException when there is no such file, or it is not reachable
     * @throws IllegalStateException when the site is closed
     */
    public long size(String path) {
        requireFile(path);
        try {
            return store.size(path);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /**
     * The same files, one of them with other bytes, as it would be after an edit. Nothing is written, and this site stays as it
     * is. What comes back reads from this site: it can be used as long as this one is open, and closing it closes only itself.
     *
     * @param changed one of {@link #paths()} with its new bytes
     * @throws SiteException when there is no such file
     * @throws IllegalStateException when the site is closed
     */
    public Site with(Page changed) {
        requireFile(changed.path());
        return new Site(name, new ChangedStore(store, changed));
    }

    private void requireFile(String path) {
        if (closed) {
            throw new IllegalStateException("site " + name + " is closed");
        }
        if (!contains(path)) {
            throw new SiteException(
                    "站点里没有文件 “" + SitePaths.shown(path) + "”；请核对路径和大小写",
                    "The site has no file \"" + SitePaths.shown(path) + "\"; check the path and its case");
        }
    }

    private static SiteException unreadable(String path, IOException e) {
        String reason = reason(e);
        return new SiteException(
                "文件 “" + SitePaths.shown(path) + "” 已损坏或无法读取（" + reason + "）；请重新生成或重新打包",
                "The file \"" + SitePaths.shown(path) + "\" is corrupt or cannot be read (" + reason
                        + "); build or pack it again",
                e);
    }

    private static String reason(IOException e) {
        // a message of the file system may hold an absolute path, which is no business of a report
        return e instanceof ZipException
                ? "ZIP: " + e.getMessage()
                : e.getClass().getSimpleName();
    }

    /** Releases the archive. Does nothing the second time. */
    @Override
    public void close() {
        closed = true;
        try {
            store.close();
        } catch (IOException e) {
            throw new SiteException("无法关闭 " + name, "Cannot close " + name, e);
        }
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
