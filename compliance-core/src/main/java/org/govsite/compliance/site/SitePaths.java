package org.govsite.compliance.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Paths inside a site: what a name becomes, which names are refused, and which files are none of the site. */
final class SitePaths {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");
    private static final Set<String> FOREIGN_FOLDERS = Set.of("__MACOSX", ".git", ".svn", ".hg", ".bzr", "CVS");
    private static final Set<String> FOREIGN_FILES = Set.of(".ds_store", "thumbs.db");
    private static final int SHOWN_CHARS = 200;

    private SitePaths() {}

    /**
     * The path inside the site that a given name means; empty for the root, which archives name {@code ./}.
     *
     * @throws SiteException when the name could mean a place outside the site
     */
    static String normalise(String name) {
        if (name.indexOf('\0') >= 0) {
            throw refused(name, "含有 NUL 字符", "has a NUL character");
        }
        String slashed = name.replace('\\', '/');
        if (slashed.startsWith("/")) {
            throw refused(name, "是绝对路径", "is absolute");
        }
        if (DRIVE.matcher(slashed).matches()) {
            throw refused(name, "带有盘符", "has a drive letter");
        }
        List<String> segments = new ArrayList<>();
        for (String segment : slashed.split("/")) {
            if (segment.equals("..")) {
                throw refused(name, "含有 “..”", "has a \"..\" segment");
            }
            if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        if (segments.isEmpty() && !slashed.endsWith("/")) {
            throw refused(name, "为空", "is empty");
        }
        return String.join("/", segments);
    }

    private static SiteException refused(String name, String zh, String en) {
        return new SiteException(
                "站点内的文件名 “" + shown(name) + "” " + zh + "，不能使用；请用站点目录内的相对路径重新打包",
                "The file name \"" + shown(name) + "\" " + en
                        + " and is refused; pack the site again with names relative to its root");
    }

    static SiteException duplicate(String path) {
        return new SiteException(
                "站点内有两个文件都叫 “" + shown(path) + "”，无法确定哪一个有效；请删去一个",
                "Two files of the site are called \"" + shown(path) + "\" and either could be meant; remove one");
    }

    /** Whether a file was left by a desktop or a version control system and is none of the site. */
    static boolean foreign(String path) {
        int start = 0;
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
            if (foreignFolder(path.substring(start, end))) {
                return true;
            }
            start = end + 1;
        }
        String file = path.substring(start);
        // a work tree of Git has a file of this name instead of the folder
        return file.equals(".git") || FOREIGN_FILES.contains(file.toLowerCase(Locale.ROOT));
    }

    static boolean foreignFolder(String name) {
        return FOREIGN_FOLDERS.contains(name);
    }

    /** Untrusted text as a message may show it: short, on one line, without characters that steer a terminal. */
    static String shown(String text) {
        String cut = text.length() <= SHOWN_CHARS ? text : text.substring(0, SHOWN_CHARS) + "…";
        return UNPRINTABLE.matcher(cut).replaceAll("\uFFFD");
    }
}
