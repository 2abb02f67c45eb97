package org.govsite.compliance.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A directory. Links that stay inside are followed, as a web server would. A link that leads outside, to nothing or back
 * to a folder that it lies in is listed as a file of the site, so that nobody misses it, and refused when it is read.
 */
final class DirectoryStore implements Store {

    private final Path given;
    private final Path root;
    private final SortedMap<String, Path> files = new TreeMap<>();
    private final Set<String> links = new HashSet<>();

    /** The folders that the walk is in, by real path. */
    private final Deque<Path> within = new ArrayDeque<>();

    private int visited;

    DirectoryStore(Path directory) throws IOException {
        given = directory;
        root = directory.toRealPath();
        try {
            walk(root, "");
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        if (files.isEmpty()) {
            throw new SiteException(
                    "目录 " + given + " 里没有站点文件；请先构建站点，或改正路径",
                    "The directory " + given + " holds no file of a site; build the site first or mend the path");
        }
    }

    private void walk(Path folder, String prefix) throws IOException {
        if (within.size() > Limits.DEPTH) {
            throw tooMuch("层级超过 " + Limits.DEPTH + " 层", "is more than " + Limits.DEPTH + " folders deep");
        }
        within.push(folder);
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                if (++visited > Limits.ENTRIES) {
                    throw tooMuch(
                            "文件和目录超过 " + Limits.ENTRIES + " 个",
                            "has more than " + Limits.ENTRIES + " files and folders");
                }
                visit(child, prefix + FileNames.of(child));
            }
        }
        within.pop();
    }

    private void visit(Path child, String path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean link = attributes.isSymbolicLink();
        if (attributes.isDirectory() || (link && Files.isDirectory(child))) {
            Path folder = link ? child.toRealPath() : child;
            if (SitePaths.foreignFolder(path.substring(path.lastIndexOf('/') + 1))) {
                return;
            }
            if (!link || leadsDown(folder)) {
                walk(folder, path + "/");
                return;
            }
        }
        // pipes and devices are no files of a site, and reading one might never end
        if ((attributes.isRegularFile() || link) && !SitePaths.foreign(path)) {
            if (files.put(path, child) != null) {
                throw SitePaths.duplicate(path);
            }
            if (link) {
                links.add(path);
            }
        }
    }

    /** Whether the target of a link is a folder of the site that the walk is not already in. */
    private boolean leadsDown(Path target) {
        return target.startsWith(root) && within.stream().noneMatch(folder -> folder.startsWith(target));
    }

    private SiteException tooMuch(String zh, String en) {
        return new SiteException(
                "目录 " + given + " " + zh + "，未读取；请确认路径指向构建好的站点",
                "The directory " + given + " " + en + " and was not read; make sure that it is the built site");
    }

    @Override
    public Set<String> paths() {
        return files.keySet();
    }

    @Override
    public long size(String path) throws IOException {
        return Files.size(inside(path));
    }

    @Override
    public byte[] read(String path) throws IOException {
        Path file = inside(path);
        if (Files.size(file) > Limits.FILE_BYTES) {
            throw Store.tooLarge(path);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Store.readBounded(in, path);
        }
    }

    private Path inside(String path) throws IOException {
        Path file = files.get(path);
        if (!links.contains(path)) {
            return file;
        }
        Path real;
        try {
            real = file.toRealPath();
        } catch (NoSuchFileException e) {
            throw badLink(path, "指向的文件不存在", "leads to nothing");
        }
        if (!real.startsWith(root)) {
            throw badLink(path, "指向站点目录之外", "leads out of the site");
        }
        if (!Files.isRegularFile(real)) {
            throw badLink(path, "指向它自己所在的目录或不是文件", "leads to a folder that it lies in, or to no file");
        }
        return real;
    }

    private static SiteException badLink(String path, String zh, String en) {
        return new SiteException(
                "符号链接 “" + SitePaths.shown(path) + "” " + zh + "，未读取；请换成真实文件",
                "The symbolic link \"" + SitePaths.shown(path) + "\" " + en
                        + " and was not read; put the file itself there");
    }

    @Override
    public void close() {
        // every file is closed when it has been read
    }
}
