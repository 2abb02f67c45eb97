package org.govsite.compliance.observe;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file says of its own encoding: in a meta tag, an XML declaration or a directive of JSP. */
final class Declaration {

    /** The HTML standard says that a declaration stands in the first 1024 bytes; real pages need more. */
    private static final int USUAL = 4096;

    /** Where long scripts or styles come first, browsers look on to the end of the head, and so far at most. */
    private static final int FARTHEST = 64 * 1024;

    private static final Pattern DECLARATION =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s{0,20}=\\s{0,20}[\"']?\\s{0,20}([a-z0-9_:-]{2,30})"
                    + "|<\\?xml[^>]{0,100}?encoding\\s{0,20}=\\s{0,20}[\"']([a-z0-9_:-]{2,30})"
                    + "|pageEncoding\\s{0,20}=\\s{0,20}[\"']([a-z0-9_:-]{2,30})");

    private static final Pattern HEAD = Pattern.compile("(?i)<head[\\s>]");
    private static final Pattern END_OF_HEAD = Pattern.compile("(?i)</head|<body");

    private Declaration() {}

    /** The declared encoding as written; empty when there is none. */
    static String in(byte[] bytes) {
        String start = latin(bytes, USUAL);
        String declared = in(start);
        if (!declared.isEmpty() || bytes.length <= USUAL || !HEAD.matcher(start).find()) {
            return declared;
        }
        String more = latin(bytes, FARTHEST);
        Matcher end = END_OF_HEAD.matcher(more);
        return in(end.find() ? more.substring(0, end.start()) : more);
    }

    private static String latin(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
    }

    /** The same of text that has been decoded already. */
    static String in(String text) {
        Matcher matcher = DECLARATION.matcher(withoutComments(text.substring(0, Math.min(text.length(), FARTHEST))));
        if (!matcher.find()) {
            return "";
        }
        String meta = matcher.group(1);
        String xml = matcher.group(2);
        return meta != null ? meta : xml != null ? xml : matcher.group(3);
    }

    private static String withoutComments(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf("<!--", at);
            int close = open < 0 ? -1 : text.indexOf("-->", open + 2);
            plain.append(text, at, open < 0 ? text.length() : open).append(' ');
            at = close < 0 ? text.length() : close + 3;
        }
        return plain.toString();
    }
}
