package org.govsite.compliance.site;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A ZIP or WAR, read in place. Nothing is unpacked, so a hostile name has nowhere to go; it is refused all the same. */
final class ArchiveStore implements Store {

    /** Superset of GBK, the encoding of names in archives made by Chinese Windows. */
    private static final Charset CHINESE_WINDOWS = Charset.forName("GB18030");

    private final ZipFile zip;
    private final SortedMap<String, ZipEntry> entries = new TreeMap<>();

    /** @throws ZipException when the file is no complete ZIP */
    ArchiveStore(Path path) throws IOException {
        zip = open(path.toFile());
        try {
            index(path);
        } catch (SiteException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile open(File file) throws IOException {
        try {
            return new ZipFile(file, StandardCharsets.UTF_8);
        } catch (ZipException notUtf8) {
            // the JDK has no type of its own for a name that does not decode; any other defect fails again
            try {
                return new ZipFile(file, CHINESE_WINDOWS);
            } catch (ZipException e) {
                throw notUtf8;
            }
        }
    }

    private void index(Path path) {
        if (zip.size() > Limits.ENTRIES) {
            throw tooMany(path);
        }
        for (Iterator<? extends ZipEntry> all = zip.entries().asIterator(); all.hasNext(); ) {
            ZipEntry entry = all.next();
            String name = SitePaths.normalise(entry.getName());
            boolean folder = entry.getName().endsWith("/") || entry.getName().endsWith("\\");
            if (!folder && !SitePaths.foreign(name) && entries.put(name, entry) != null) {
                throw SitePaths.duplicate(name);
            }
        }
        if (entries.isEmpty()) {
            throw new SiteException(
                    "压缩包 " + path + " 里没有站点文件；请确认打包的是构建好的站点",
                    "The archive " + path + " holds no file of a site; make sure that the built site was packed");
        }
    }

    private static SiteException tooMany(Path path) {
        return new SiteException(
                "压缩包 " + path + " 的条目超过 " + Limits.ENTRIES + " 个，未读取；请拆分后再检查",
                "The archive " + path + " has more than " + Limits.ENTRIES
                        + " entries and was not read; split it and check the parts");
    }

    @Override
    public Set<String> paths() {
        return entries.keySet();
    }

    @Override
    public long size(String path) {
        return entries.get(path).getSize();
    }

    @Override
    public byte[] read(String path) throws IOException {
        ZipEntry entry = entries.get(path);
        byte[] bytes = inflate(entry, path);
        // ZipFile, unlike ZipInputStream, does not compare
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (crc.getValue() != entry.getCrc()) {
            throw new ZipException("CRC-32 differs");
        }
        return bytes;
    }

    /** Counts the bytes that really come, whatever the header says, and stops where a decompression bomb shows. */
    private byte[] inflate(ZipEntry entry, String path) throws IOException {
        long allowed = Math.max(Limits.RATIO_FREE_BYTES, Limits.RATIO * entry.getCompressedSize());
        try (InputStream in = zip.getInputStream(entry)) {
            if (allowed >= Limits.FILE_BYTES) {
                return Store.readBounded(in, path);
            }
            byte[] bytes = in.readNBytes((int) allowed + 1);
            if (bytes.length > allowed) {
                throw bomb(path);
            }
            return bytes;
        }
    }

    private static SiteException bomb(String path) {
        return new SiteException(
                "压缩包内的 “" + SitePaths.shown(path) + "” 解压后超过压缩前的 " + Limits.RATIO + " 倍，疑似压缩炸弹，未读取；请检查该文件并重新打包",
                "\"" + SitePaths.shown(path) + "\" grows more than " + Limits.RATIO
                        + "-fold when unpacked, as a decompression bomb does, and was not read; look at it and pack again");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
