package org.govsite.compliance.judge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A link address as far as rules care: host and the rest. Forgiving, because pages write addresses with blanks, without a
 * scheme or with a port.
 *
 * @param host host in lower case without port; empty for a local address
 * @param rest path, query and fragment
 */
record Address(String host, String rest) {

    static Address of(String written) {
        String address = written.strip();
        String lower = address.toLowerCase(Locale.ROOT);
        int from;
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            from = address.indexOf("//") + 2;
        } else if (address.startsWith("//")) {
            from = 2;
        } else {
            return new Address("", address);
        }
        int end = from;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = lower.substring(from, end);
        host = host.substring(host.indexOf('@') + 1);
        int colon = host.indexOf(':');
        return new Address(colon >= 0 ? host.substring(0, colon) : host, address.substring(end));
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
        String address = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return address.isEmpty()
                || address.equals("#")
                || address.equals("/#")
                || address.matches("#[a-z0-9_-]*")
                || address.matches("javascript:(?:void\\(?0?\\)?|;|//)?;?")
                || address.equals("about:blank");
    }

    /** Whether the host is the given one, or below it when it is written {@code *.example.cn}. */
    boolean isAt(String wanted) {
        return wanted.startsWith("*.") ? host.endsWith(wanted.substring(1)) : host.equals(wanted);
    }

    static String decoded(String written) {
        if (written.indexOf('%') < 0) {
            return written;
        }
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }
}
