package org.govsite.compliance.judge;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.site.PathPattern;
import org.govsite.compliance.site.SiteCard;

/**
 * Finds what of the artifact a link leads to, as browser and server would. Addresses on a domain of the card, at its public
 * base URL and below its context path are addresses of the site. Safe for several threads.
 */
final class LinkTargets {

    private static final int MOST_REDIRECTS = 5;
    private static final int NO_PORT = -1;
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Files that a server gives out as they are. */
    private static final Set<String> STATIC_PAGES = Set.of("html", "htm", "shtml", "shtm", "stm", "xhtml");

    private static final Set<String> STATIC_FILES = Set.of(
            "jpg", "jpeg", "png", "gif", "bmp", "ico", "svg", "webp", "css", "js", "swf", "pdf", "doc", "docx", "wps",
            "xls", "xlsx", "et", "ppt", "pptx", "txt", "xml", "zip", "rar", "7z", "mp3", "mp4", "flv", "wmv", "avi",
            "ofd", "ceb");

    private final ArtifactFiles files;
    private final Map<String, PageFacts> pages = new HashMap<>();
    private final Set<String> hosts = new TreeSet<>();
    private final int port;
    private final List<String> roots;
    private final List<PathPattern> outside;

    LinkTargets(FactSheet facts, SiteCard card) {
        this.files = new ArtifactFiles(facts.files(), card.homePage().replaceAll("^/+", ""));
        facts.pages().forEach(page -> pages.put(page.path(), page));
        Stream.of("domain", "otherDomains", "chineseDomain", "publicBaseUrl")
                .flatMap(key -> card.all(key).stream())
                .flatMap(value -> Domains.in(value).stream())
                .forEach(domain -> hosts.add(Domains.withoutWww(domain.ascii())));
        Address base = Address.of(card.publicBaseUrl());
        this.port = base.port();
        this.roots = Stream.of(base.rest(), card.contextPath())
                .map(root -> root.replaceAll("^/+|[?#].*$|/+$", ""))
                .filter(root -> !root.isEmpty())
                .distinct()
                .toList();
        this.outside = card.outsidePaths();
    }

    /** Where a link leads. */
    enum Kind {
        /** To a page of the artifact. */
        PAGE,
        /** To a file of the artifact that is no page. */
        FILE,
        /** To an address of the site that the artifact does not hold, though it would have to. */
        MISSING,
        /** To an address of the site that is not in the artifact, as the card says. */
        OUTSIDE,
        /** To an address that a program answers, or that is put together at run time. */
        DYNAMIC,
        /** To another site. */
        ELSEWHERE,
        /** Nowhere. */
        NOWHERE
    }

    /**
     * What a link leads to.
     *
     * @param path the page or file, or the path that is not there; empty where there is none to be named
     * @param otherCase whether the address differs from the path in capital and small letters
     */
    record Target(Kind kind, String path, boolean otherCase) {
        static final Target NOWHERE = new Target(Kind.NOWHERE, "", false);
        private static final Target ELSEWHERE = new Target(Kind.ELSEWHERE, "", false);
        private static final Target AT_RUN_TIME = new Target(Kind.DYNAMIC, "", false);

        /** Whether this server, or one that minds capital letters, has nothing to show. */
        boolean lost() {
            return kind == Kind.MISSING || otherCase;
        }
    }

    ArtifactFiles files() {
        return files;
    }

    /** Where a link that stands on a page leads. */
    Target resolve(String page, String href) {
        PageFacts facts = pages.get(page);
        String base = facts == null ? "" : facts.base();
        if (base.isEmpty()) {
            return from(page, href);
        }
        if (AddressForms.isHole(base)) {
            // such as <%=basePath%>: mostly the root, which cannot be seen here
            Target guess = from("", href);
            return guess.lost() ? new Target(Kind.DYNAMIC, guess.path(), false) : guess;
        }
        Address address = Address.of(base);
        if (!address.host().isEmpty() && !isOwn(address)) {
            return Address.of(href).host().isEmpty() ? Target.ELSEWHERE : from(page, href);
        }
        String path = pathOf(address.rest());
        boolean whole = !address.host().isEmpty() || path.startsWith("/");
        return from(whole ? withoutRoot(Paths.join("", path)) : Paths.join(page, path), href);
    }

    /**
     * Where a link leads that stands in another file than the page: in an include its address is one of the page, in a framed
     * page one of that.
     */
    Target resolve(String page, String file, String href) {
        Target target = resolve(page, href);
        if (file.isEmpty() || !target.lost()) {
            return target;
        }
        Target own = resolve(file, href);
        return own.lost() ? target : own;
    }

    /** The target of an address that stands in the file {@code page}, of which only the folder counts. */
    private Target from(String page, String href) {
        String written = Paths.written(href);
        if (written.isEmpty() || written.charAt(0) == '#' || written.startsWith("/#")) {
            return Target.NOWHERE;
        }
        if (AddressForms.isHole(written)) {
            return Target.AT_RUN_TIME;
        }
        Address address = Address.of(written);
        if (!address.host().isEmpty()) {
            if (!isOwn(address)) {
                return Target.ELSEWHERE;
            }
        } else if (Address.hasScheme(written)) {
            return Target.NOWHERE;
        } else if (AddressForms.isBareHost(written)) {
            return new Target(Kind.MISSING, written, false);
        }
        String rest = address.rest();
        String path = pathOf(rest);
        boolean queried = rest.length() > path.length() && rest.charAt(path.length()) == '?';
        if (path.isEmpty() && address.host().isEmpty()) {
            return target(page, queried, false);
        }
        boolean whole = !address.host().isEmpty() || path.startsWith("/");
        Target target = Target.NOWHERE;
        for (String decoded : decodings(path)) {
            String joined = whole ? Paths.join("", decoded) : Paths.join(page, decoded);
            boolean climbed = !whole && Paths.climbs(page, decoded);
            boolean below = isBelowRoot(joined);
            target = target(whole || climbed ? withoutRoot(joined) : joined, queried, (whole || climbed) && !below);
            if (!target.lost()) {
                return target;
            }
        }
        return target;
    }

    /** @param astray whether the address is beside the path at which the site is served */
    private Target target(String path, boolean queried, boolean astray) {
        String found = files.find(path);
        boolean otherCase = false;
        if (found == null) {
            Kind kind = astray ? Kind.ELSEWHERE : kindOfMissing(path, queried);
            if (kind != Kind.MISSING) {
                return kind == Kind.ELSEWHERE ? Target.ELSEWHERE : new Target(kind, path, false);
            }
            found = files.findInAnyCase(path);
            if (found == null) {
                return new Target(Kind.MISSING, path, false);
            }
            otherCase = true;
        }
        PageFacts page = pages.get(found);
        for (int i = 0; i < MOST_REDIRECTS && page != null && page.kind() == PageKind.REDIRECT; i++) {
            Target next = redirect(page);
            page = next.kind() == Kind.PAGE ? pages.get(next.path()) : null;
            if (page == null) {
                return next;
            }
        }
        return new Target(page == null ? Kind.FILE : Kind.PAGE, page == null ? found : page.path(), otherCase);
    }

    /** One step of a redirect, whose own target is not followed. */
    private Target redirect(PageFacts page) {
        Address address = Address.of(Paths.written(page.redirectsTo()));
        if (!address.host().isEmpty() && !isOwn(address) || AddressForms.isHole(page.redirectsTo())) {
            return Target.ELSEWHERE;
        }
        String path = pathOf(address.rest());
        boolean whole = !address.host().isEmpty() || path.startsWith("/");
        String joined = whole ? withoutRoot(Paths.join("", path)) : Paths.join(page.path(), path);
        String found = files.find(joined);
        if (found == null) {
            return new Target(kindOfMissing(joined, address.rest().length() > path.length()), joined, false);
        }
        return new Target(pages.containsKey(found) ? Kind.PAGE : Kind.FILE, found, false);
    }

    private Kind kindOfMissing(String path, boolean queried) {
        if (outside.stream().anyMatch(pattern -> pattern.matches(path.isEmpty() ? "index.html" : path))) {
            return Kind.OUTSIDE;
        }
        String ending = ArtifactFiles.ending(path);
        boolean folder = path.endsWith("/");
        boolean page = folder || STATIC_PAGES.contains(ending);
        boolean certain = page ? !queried : STATIC_FILES.contains(ending);
        return certain && !files.programs() ? Kind.MISSING : Kind.DYNAMIC;
    }

    /** Whether a path is one of a page, not of a picture or another file. */
    static boolean isPage(String path) {
        return !STATIC_FILES.contains(ArtifactFiles.ending(path));
    }

    /** Whether a host, as written in an address, is one of the site's own. */
    boolean isOwn(Address address) {
        boolean standard = address.port() == NO_PORT || address.port() == 80 || address.port() == 443;
        return (standard || address.port() == port)
                && Domains.in(address.host())
                        .map(domain -> hosts.contains(Domains.withoutWww(domain.ascii())))
                        .orElse(false);
    }

    /**
     * Whether an address is one of a stranger: neither on a host of the card nor beside or above one. Without a host in the card
     * nobody is a stranger.
     */
    boolean isForeign(String address) {
        Address parsed = Address.of(address);
        return !parsed.host().isEmpty()
                && !hosts.isEmpty()
                && hosts.stream().noneMatch(own -> {
                    String above = own.substring(own.indexOf('.') + 1);
                    return parsed.host().equals(own)
                            || parsed.host().endsWith("." + own)
                            || above.indexOf('.') > 0
                                    && (parsed.host().endsWith("." + above)
                                            || parsed.host().equals(above));
                });
    }

    /** Whether the card says on which domain the site is: else its own links in full seem to lead elsewhere. */
    boolean knowsHost() {
        return !hosts.isEmpty();
    }

    private boolean isBelowRoot(String path) {
        return roots.isEmpty() || roots.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }

    private String withoutRoot(String path) {
        for (String root : roots) {
            if (path.equals(root) || path.startsWith(root + "/")) {
                return path.substring(Math.min(path.length(), root.length() + 1));
            }
        }
        return path;
    }

    private static String pathOf(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) == '?' || rest.charAt(i) == '#') {
                return rest.substring(0, i);
            }
        }
        return rest;
    }

    /** What percent codes may mean: UTF-8, or what older systems write. */
    private static List<String> decodings(String path) {
        if (path.indexOf('%') < 0) {
            return List.of(path);
        }
        String decoded = Address.decoded(path, StandardCharsets.UTF_8);
        return List.of(path, decoded.indexOf('\uFFFD') < 0 ? decoded : Address.decoded(path, GB18030));
    }

    /** Turns what is written in an address into paths inside the site. */
    private static final class Paths {

        /** An address as browsers read it: no blanks around it, no line breaks in it, backslashes turned. */
        static String written(String href) {
            String written = href.strip();
            if (written.indexOf('\n') >= 0 || written.indexOf('\r') >= 0 || written.indexOf('\t') >= 0) {
                written = written.replaceAll("[\r\n\t]", "");
            }
            int backslash = written.indexOf('\\');
            return backslash < 0 || Address.hasScheme(written) && !isHttp(written)
                    ? written
                    : pathOf(written).replace('\\', '/')
                            + written.substring(pathOf(written).length());
        }

        private static boolean isHttp(String written) {
            return written.toLowerCase(Locale.ROOT).startsWith("http");
        }

        /** A path that stands in a file, seen from the root; what would climb above the root stays there. */
        static String join(String file, String path) {
            int slashes = 0;
            while (slashes < path.length() && path.charAt(slashes) == '/') {
                slashes++;
            }
            String joined = slashes > 0 ? path.substring(slashes) : folder(file) + path;
            if (isNormal(joined)) {
                return joined;
            }
            StringBuilder normal = new StringBuilder(joined.length());
            String[] parts = joined.split("/", -1);
            for (int i = 0; i < parts.length; i++) {
                boolean last = i == parts.length - 1;
                if (parts[i].equals("..")) {
                    normal.setLength(Math.max(0, normal.lastIndexOf("/", Math.max(0, normal.length() - 2)) + 1));
                } else if (!parts[i].isEmpty() && !parts[i].equals(".")) {
                    normal.append(parts[i]).append(last ? "" : "/");
                }
            }
            return normal.toString();
        }

        /** Whether a path that stands in a file climbs above the root. */
        static boolean climbs(String file, String path) {
            if (!path.contains("..")) {
                return false;
            }
            int depth = 0;
            int least = 0;
            for (String part : (folder(file) + path).split("/")) {
                depth += part.equals("..") ? -1 : part.isEmpty() || part.equals(".") ? 0 : 1;
                least = Math.min(least, depth);
            }
            return least < 0;
        }

        private static boolean isNormal(String path) {
            return !path.startsWith(".") && !path.contains("/.") && !path.contains("//");
        }

        private static String folder(String file) {
            return file.substring(0, file.lastIndexOf('/') + 1);
        }
    }
}
