package org.govsite.compliance.observe;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.govsite.compliance.site.Site;

/** Turns an address on a page into the path of a file of the site, where it is one. */
final class References {

    private final Site site;

    References(Site site) {
        this.site = site;
    }

    /** The file that an address on a page leads to, if the site has it. */
    Optional<String> resolve(String page, String address) {
        String path = address.strip();
        int end = endOfPath(path);
        path = path.substring(0, end);
        if (path.isEmpty() || path.startsWith("//") || hasScheme(path)) {
            return Optional.empty();
        }
        String joined = path.startsWith("/") ? path.substring(1) : folder(page) + path;
        Optional<String> asWritten = inSite(joined);
        return asWritten.isPresent() || joined.indexOf('%') < 0 ? asWritten : inSite(decode(joined));
    }

    private Optional<String> inSite(String path) {
        return isNormal(path) && site.contains(path)
                ? Optional.of(path)
                : normalise(path).filter(site::contains);
    }

    /** Whether a path has nothing to normalise, which is so for most. */
    private static boolean isNormal(String path) {
        return !path.isEmpty() && !path.startsWith(".") && !path.contains("/.") && !path.contains("//");
    }

    /** Whether an address leads to a file of the site, were it there: no scheme and no host. */
    static boolean isLocal(String address) {
        String path = address.strip();
        return !path.isEmpty() && !path.startsWith("//") && !hasScheme(path);
    }

    private static int endOfPath(String address) {
        int end = address.length();
        for (char stop : new char[] {'?', '#'}) {
            int at = address.indexOf(stop);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return end;
    }

    private static boolean hasScheme(String path) {
        int colon = path.indexOf(':');
        if (colon <= 0) {
            return false;
        }
        String scheme = path.substring(0, colon).toLowerCase(Locale.ROOT);
        for (int i = 0; i < scheme.length(); i++) {
            char c = scheme.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && "+.-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String folder(String page) {
        int slash = page.lastIndexOf('/');
        return slash < 0 ? "" : page.substring(0, slash + 1);
    }

    private static String decode(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private static Optional<String> normalise(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }
}
