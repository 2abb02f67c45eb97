package org.govsite.compliance.judge;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A link address as far as rules care: host, port and the rest. Forgiving, because pages write addresses with blanks, without
 * a scheme or with a port.
 *
 * @param host host in lower case without port; empty for a local address
 * @param port the port as written; -1 where none is
 * @param rest path, query and fragment
 */
record Address(String host, int port, String rest) {

    private static final int MOST_DIGITS = 5;
    private static final Pattern BLANKS = Pattern.compile("\\s");
    private static final Pattern DEAD =
            Pattern.compile("(?i)/?#|#[a-z0-9_-]*|about:blank|javascript:(?:void\\(?0?\\)?|;|//)?;?");

    static Address of(String written) {
        String address = written.strip();
        int from;
        if (address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8)) {
            from = address.indexOf("//") + 2;
        } else if (address.startsWith("//")) {
            from = 2;
        } else {
            return new Address("", -1, address);
        }
        int end = from;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(from, end).toLowerCase(Locale.ROOT);
        host = host.substring(host.indexOf('@') + 1);
        int colon = host.indexOf(':');
        return colon < 0
                ? new Address(host, -1, address.substring(end))
                : new Address(host.substring(0, colon), port(host.substring(colon + 1)), address.substring(end));
    }

    private static int port(String written) {
        boolean number = !written.isEmpty()
                && written.length() <= MOST_DIGITS
                && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(written) : -1;
    }

    /** Whether an address starts with a scheme, such as {@code mailto:}. */
    static boolean hasScheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (c == ':') {
                return i > 0;
            }
            if (!letter && (i == 0 || (c < '0' || c > '9') && "+.-".indexOf(c) < 0)) {
                return false;
            }
        }
        return false;
    }

    /** The first address with a scheme that stands in a text such as a script; empty when there is none. */
    static String in(String text) {
        int at = text.indexOf("://");
        if (at < 0) {
            return "";
        }
        int from = at;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && "'\" )".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }

    /** Whether an address leads nowhere: empty, a bare fragment, a script that does nothing. */
    static boolean isDead(String written) {
        String address = BLANKS.matcher(written.strip()).replaceAll("");
        return address.isEmpty() || DEAD.matcher(address).matches();
    }

    /** Whether the host is the given one, or below it when it is written {@code *.example.cn}. */
    boolean isAt(String wanted) {
        return wanted.startsWith("*.") ? host.endsWith(wanted.substring(1)) : host.equals(wanted);
    }

    static String decoded(String written) {
        return decoded(written, StandardCharsets.UTF_8);
    }

    static String decoded(String written, Charset charset) {
        if (written.indexOf('%') < 0) {
            return written;
        }
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), charset);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }
}
