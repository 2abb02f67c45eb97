package org.govsite.compliance.site;

import com.google.re2j.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for paths inside a site, such as {@code xxgk/**} or {@code tzgg/t20??*.html}. {@code *} stands for any
 * characters of one segment, {@code ?} for one character, and a segment {@code **} for any number of segments: none or
 * more at the start or in the middle, one or more at the end. Letters are compared with their case. A pattern, like a
 * path, has {@code /} as separator and none in front. Immutable and safe for several threads; takes time linear in the
 * path.
 */
public final class PathPattern {

    static final int LONGEST = 1000;

    private final String text;
    private final Pattern pattern;

    private PathPattern(String text) {
        this.text = text;
        this.pattern = Pattern.compile(expression(text), Pattern.DOTALL);
    }

    /**
     * The pattern that a text means; blanks around it are no part of it.
     *
     * @throws SiteException when the text is empty or longer than 1,000 characters, when it has a leading, doubled or
     *     trailing {@code /}, a backslash, a control character or a segment {@code .} or {@code ..}, or when {@code **}
     *     stands beside other characters
     */
    public static PathPattern of(String text) {
        String stripped = text.strip();
        fault(stripped).ifPresent(fault -> {
            throw new SiteException(fault.zh(), fault.en());
        });
        return new PathPattern(stripped);
    }

    /** Whether a path inside the site, such as {@code xxgk/index.html}, is one of those that are meant. */
    public boolean matches(String path) {
        return pattern.matches(path);
    }

    /** The pattern as written, without blanks around it. */
    public String text() {
        return text;
    }

    static Optional<Fault> fault(String text) {
        String shown = SitePaths.shown(text);
        return Optional.ofNullable(
                        text.length() > LONGEST
                                ? new Fault("超过 " + LONGEST + " 个字符", "is longer than " + LONGEST + " characters")
                                : fault(text.split("/", -1)))
                .map(fault -> new Fault(
                        "路径样式 “" + shown + "” " + fault.zh() + "；请写成 xxgk/** 或 */index.html 的样子",
                        "the path pattern \"" + shown + "\" " + fault.en()
                                + "; write it like xxgk/** or */index.html"));
    }

    private static @Nullable Fault fault(String[] segments) {
        for (String segment : segments) {
            if (segment.isEmpty()) {
                return new Fault("开头、结尾或中间多了 “/”", "has a \"/\" too many at its start, at its end or in it");
            }
            if (segment.equals(".") || segment.equals("..")) {
                return new Fault("含有 “" + segment + "”", "has a segment \"" + segment + "\"");
            }
            if (segment.contains("**") && !segment.equals("**")) {
                return new Fault("里的 “**” 旁边还有别的字符", "has other characters beside \"**\"");
            }
            if (segment.indexOf('\\') >= 0 || segment.chars().anyMatch(Character::isISOControl)) {
                return new Fault("含有反斜杠或控制字符", "has a backslash or a control character");
            }
        }
        return null;
    }

    private static String expression(String text) {
        StringBuilder expression = new StringBuilder();
        String[] segments = text.split("/");
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("**")) {
                expression.append(last ? ".+" : "(?:[^/]+/)*");
            } else {
                segment(segments[i], expression);
                expression.append(last ? "" : "/");
            }
        }
        return expression.toString();
    }

    private static void segment(String segment, StringBuilder expression) {
        int start = 0;
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '*' || c == '?') {
                expression.append(Pattern.quote(segment.substring(start, i))).append(c == '*' ? "[^/]*" : "[^/]");
                start = i + 1;
            }
        }
        expression.append(Pattern.quote(segment.substring(start)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PathPattern pattern && text.equals(pattern.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
