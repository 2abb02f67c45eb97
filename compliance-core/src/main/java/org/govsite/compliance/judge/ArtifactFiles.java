package org.govsite.compliance.judge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files of an artifact as a web server would give them out. Immutable and safe for several threads. */
final class ArtifactFiles {

    /** Index files in the order in which servers look for them. */
    private static final List<String> ENTRIES = List.of(
            "index.html",
            "index.htm",
            "index.shtml",
            "index.jsp",
            "default.html",
            "default.htm",
            "default.shtml",
            "default.jsp");

    private static final Set<String> ENTRY_NAMES = Set.of("index", "default");
    private static final Set<String> PAGE_ENDINGS =
            Set.of("html", "htm", "shtml", "shtm", "stm", "xhtml", "jsp", "jspx", "php", "asp", "aspx");

    /** Files of these are run by the server; what they answer to cannot be read off the artifact. */
    private static final Set<String> CODE_ENDINGS = Set.of("php", "asp", "aspx", "ashx", "cfm", "cgi", "py", "rb");

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> entries = new HashMap<>();
    private final Set<String> folders = new HashSet<>();
    private final Map<String, String> lower = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final boolean programs;
    private final int noPages;

    /** @param home path of the home page, which a server shows for the root; empty when not declared */
    ArtifactFiles(List<String> paths, String home) {
        boolean archive = paths.stream().anyMatch(ArtifactFiles::isWebInf);
        boolean code = false;
        for (String path : paths) {
            code |= isProgram(path);
            if (!(archive && isUnreachable(path))) {
                add(path);
            }
        }
        this.programs = code;
        this.noPages = (int) files.keySet().stream()
                .filter(path -> !PAGE_ENDINGS.contains(ending(path)))
                .count();
        if (files.containsKey(home)) {
            entries.putIfAbsent("", home);
        }
        files.keySet().forEach(path -> lower.merge(lowered(path), path, ArtifactFiles::first));
        entries.forEach((folder, path) -> lower.merge(lowered(folder), path, ArtifactFiles::first));
    }

    private void add(String path) {
        files.put(path, path);
        int slash = path.lastIndexOf('/') + 1;
        String folder = path.substring(0, slash);
        String name = path.substring(slash);
        for (int end = slash; end > 0 && folders.add(path.substring(0, end)); ) {
            end = path.lastIndexOf('/', end - 2) + 1;
        }
        if (isEntry(name)) {
            entries.merge(folder, path, ArtifactFiles::better);
        }
        byName.merge(lowered(name), path, (one, other) -> "");
    }

    /** The file that an address leads to: itself, or the index file of a folder; null when there is none. */
    @Nullable
    String find(String path) {
        String file = files.get(path);
        return file != null ? file : entries.get(path.isEmpty() || path.endsWith("/") ? path : path + "/");
    }

    /** The file that an address leads to on a server that takes capital and small letters for the same; null for none. */
    @Nullable
    String findInAnyCase(String path) {
        String lowered = lowered(path);
        String file = lower.get(lowered);
        return file != null || lowered.endsWith("/") ? file : lower.get(lowered + "/");
    }

    /** The only file of the same name in another folder; empty when there is none or more than one. */
    String namesake(String path) {
        String name = lowered(path.substring(path.lastIndexOf('/') + 1));
        return name.isEmpty() || isEntry(name) ? "" : byName.getOrDefault(name, "");
    }

    /** Whether a folder, with {@code /} at its end, holds anything. */
    boolean hasFolder(String folder) {
        return folder.isEmpty() || folders.contains(folder);
    }

    /** Whether the artifact holds programs, which may answer any address. */
    boolean programs() {
        return programs;
    }

    /** How many files there are that are no pages: pictures, scripts, documents. */
    int noPages() {
        return noPages;
    }

    /** What stands behind the last dot of the last part of a path, in lower case; empty when nothing does. */
    static String ending(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? lowered(path.substring(dot + 1)) : "";
    }

    private static boolean isEntry(String name) {
        int dot = name.indexOf('.');
        return dot > 0
                && ENTRY_NAMES.contains(lowered(name.substring(0, dot)))
                && PAGE_ENDINGS.contains(lowered(name.substring(dot + 1)));
    }

    private static boolean isWebInf(String path) {
        return path.startsWith("WEB-INF/");
    }

    /** Whether no server gives a file of a web archive out. */
    private static boolean isUnreachable(String path) {
        return isWebInf(path) || path.startsWith("META-INF/");
    }

    private static boolean isProgram(String path) {
        return path.startsWith("WEB-INF/classes/") && path.endsWith(".class")
                || path.startsWith("WEB-INF/lib/") && path.endsWith(".jar")
                || path.startsWith("BOOT-INF/")
                || CODE_ENDINGS.contains(ending(path));
    }

    private static String better(String one, String other) {
        int first = rank(one);
        int second = rank(other);
        return first != second ? (first < second ? one : other) : first(one, other);
    }

    private static int rank(String path) {
        int rank = ENTRIES.indexOf(path.substring(path.lastIndexOf('/') + 1));
        return rank < 0 ? ENTRIES.size() : rank;
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String lowered(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
