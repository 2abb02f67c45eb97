package org.govsite.compliance.judge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.site.SiteCard;

/** Finds the page of the artifact that a link leads to. */
final class LinkTargets {

    private static final int MOST_REDIRECTS = 5;
    private static final List<String> ENTRIES = List.of(
            "index.html", "index.htm", "index.shtml", "index.jsp", "default.html", "default.htm", "default.shtml");

    private final Set<String> files;
    private final Map<String, String> entries = new HashMap<>();
    private final Map<String, PageFacts> pages;
    private final Set<String> hosts = new TreeSet<>();
    private final List<String> roots;

    LinkTargets(FactSheet facts, SiteCard card, Map<String, PageFacts> pages) {
        this.pages = pages;
        this.files = new HashSet<>(facts.files());
        this.files.addAll(pages.keySet());
        for (String file : new TreeSet<>(files)) {
            int slash = file.lastIndexOf('/') + 1;
            String name = file.substring(slash).toLowerCase(java.util.Locale.ROOT);
            if (name.matches("(?:index|default)\\.[a-z]{2,5}")) {
                entries.merge(file.substring(0, slash), file, LinkTargets::betterEntry);
            }
        }
        Stream.of("domain", "otherDomains", "chineseDomain", "publicBaseUrl")
                .flatMap(key -> card.all(key).stream())
                .flatMap(value -> Domains.in(value).stream())
                .forEach(domain -> hosts.add(Domains.withoutWww(domain.ascii())));
        this.roots = Stream.of(Address.of(card.publicBaseUrl()).rest(), card.contextPath())
                .map(root -> root.replaceAll("^/+|[?#].*$|/+$", ""))
                .filter(root -> !root.isEmpty())
                .toList();
    }

    /** Where a link leads. */
    enum Kind {
        /** To a page of the artifact. */
        PAGE,
        /** To a file of the artifact that is no page. */
        FILE,
        /** To an address of the site that the artifact does not hold. */
        MISSING,
        /** To an address that the server answers by a program. */
        DYNAMIC,
        /** To another site. */
        ELSEWHERE,
        /** Nowhere. */
        NOWHERE
    }

    /** @param path the page or file, or the path that is missing; empty for the others */
    record Target(Kind kind, String path) {}

    Target resolve(String page, String href) {
        String written = href.strip();
        if (Address.isDead(written) || written.matches("(?i)(?:javascript|mailto|tel|data):.*")) {
            return new Target(Kind.NOWHERE, "");
        }
        Address address = Address.of(written);
        if (!address.host().isEmpty() && !isOwn(address.host())) {
            return new Target(Kind.ELSEWHERE, "");
        }
        String rest = Address.decoded(address.rest());
        String path = rest.replaceAll("[?#].*", "");
        boolean absolute = !address.host().isEmpty() || path.startsWith("/");
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        String joined = normal(absolute ? withoutRoot(path) : path.isEmpty() ? page : folder + path);
        return target(joined, rest.indexOf('?') >= 0);
    }

    private Target target(String path, boolean queried) {
        String found =
                files.contains(path) ? path : entries.get(path.isEmpty() || path.endsWith("/") ? path : path + "/");
        if (found == null) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            boolean program = queried || name.matches("(?i).*\\.(?:do|action|jspx?|php|aspx?|ashx|cgi)");
            return new Target(program ? Kind.DYNAMIC : Kind.MISSING, path);
        }
        PageFacts page = pages.get(found);
        for (int i = 0; i < MOST_REDIRECTS && page != null && page.kind() == PageKind.REDIRECT; i++) {
            Target next = resolveOnce(page);
            page = next.kind() == Kind.PAGE ? pages.get(next.path()) : null;
            if (page == null) {
                return next;
            }
        }
        return page == null ? new Target(Kind.FILE, found) : new Target(Kind.PAGE, page.path());
    }

    private Target resolveOnce(PageFacts redirect) {
        String to = redirect.redirectsTo();
        Address address = Address.of(to);
        if (!address.host().isEmpty() && !isOwn(address.host())) {
            return new Target(Kind.ELSEWHERE, "");
        }
        String path = address.rest().replaceAll("[?#].*", "");
        String folder = redirect.path().substring(0, redirect.path().lastIndexOf('/') + 1);
        boolean absolute = !address.host().isEmpty() || path.startsWith("/");
        String joined = normal(absolute ? withoutRoot(path) : folder + path);
        String found = files.contains(joined)
                ? joined
                : entries.get(joined.isEmpty() || joined.endsWith("/") ? joined : joined + "/");
        return found != null && pages.containsKey(found)
                ? new Target(Kind.PAGE, found)
                : new Target(Kind.MISSING, joined);
    }

    private boolean isOwn(String host) {
        return Domains.in(host)
                .map(domain -> hosts.contains(Domains.withoutWww(domain.ascii())))
                .orElse(false);
    }

    private String withoutRoot(String path) {
        String bare = path.replaceAll("^/+", "");
        for (String root : roots) {
            if (bare.equals(root) || bare.startsWith(root + "/")) {
                return bare.substring(root.length()).replaceAll("^/+", "");
            }
        }
        return bare;
    }

    private static String betterEntry(String one, String other) {
        int first = ENTRIES.indexOf(one.substring(one.lastIndexOf('/') + 1));
        int second = ENTRIES.indexOf(other.substring(other.lastIndexOf('/') + 1));
        return second >= 0 && (first < 0 || second < first) ? other : one;
    }

    /** Without {@code .} and {@code ..}; what would climb above the root stays at the root, as browsers have it. */
    private static String normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        boolean folder = path.endsWith("/")
                || path.endsWith("/.")
                || path.endsWith("/..")
                || path.equals("..")
                || path.equals(".");
        String joined = String.join("/", parts);
        return folder && !joined.isEmpty() ? joined + "/" : joined;
    }
}
