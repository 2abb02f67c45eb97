package org.govsite.compliance.observe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteException;

/**
 * Pastes server includes into a page, as the server would, and takes out what a browser never gets: comments and code of
 * the server's language. Code inside a tag is left where it is, so that an attribute keeps its value as written.
 */
final class Composer {

    /** How deep includes may nest, and how much text a page may have with all of them. */
    private static final int MAX_DEPTH = 8;

    private static final int MAX_CHARS = 16 * 1024 * 1024;

    /** How far before server code the start of a tag is looked for. */
    private static final int LONGEST_TAG = 10_000;

    private static final Pattern DIRECTIVE =
            Pattern.compile("(?is)<!--\\s*#include\\s+(?:virtual|file)\\s*=\\s*[\"']([^\"']{1,400})[\"']\\s*-->"
                    + "|<%@\\s*include\\s+file\\s*=\\s*[\"']([^\"']{1,400})[\"']\\s*%>"
                    + "|<jsp:(?:directive\\.)?include\\s+(?:page|file)\\s*=\\s*[\"']([^\"']{1,400})[\"'][^>]{0,200}>"
                    + "|[<\\[]#include\\s+[\"']([^\"']{1,400})[\"'][^>\\]]{0,100}[>\\]]"
                    + "|<%--"
                    + "|<#--"
                    + "|<%");

    private final Site site;
    private final References references;

    Composer(Site site, References references) {
        this.site = site;
        this.references = references;
    }

    /** A page with its includes. An include that could not be pasted stands in it as an SSI directive. */
    record Composed(Source source, List<Source> serverComments, TreeSet<String> uses) {}

    /** Composes the page itself: its own characters come from the origin without a name. */
    Composed compose(String path, String text) {
        return compose(path, "", text);
    }

    /** Composes another file that a page frames or loads. */
    Source composeFile(String path, String text) {
        return compose(path, path, text).source();
    }

    private Composed compose(String path, String origin, String text) {
        Source.Builder builder = new Source.Builder();
        Composed composed = new Composed(Source.of("", ""), new ArrayList<>(), new TreeSet<>());
        List<String> chain = new ArrayList<>(List.of(path));
        paste(builder, composed, new Source.Origin(origin, new Lines(text)), text, chain);
        return new Composed(builder.build(), composed.serverComments, composed.uses);
    }

    private void paste(Source.Builder out, Composed composed, Source.Origin file, String text, List<String> chain) {
        int from = 0;
        Set<String> neverClosed = new HashSet<>();
        Matcher matcher = DIRECTIVE.matcher(text);
        for (int start = next(matcher, text, 0); start >= 0; start = next(matcher, text, from)) {
            out.append(text.substring(from, start), file, from);
            String target = target(matcher);
            if (target != null) {
                if (!include(out, composed, target, chain)) {
                    out.append("<!--#include virtual=\"" + target + "\"-->", file, start);
                }
                from = matcher.end();
            } else {
                from = skipServerCode(out, composed, file, text, start, neverClosed);
            }
        }
        out.append(text.substring(from), file, from);
    }

    /** The next directive from a place on; -1 when there is none. Most signs start none: only those that may are tried. */
    private static int next(Matcher directive, String text, int from) {
        for (int at = from; at + 1 < text.length(); at++) {
            char c = text.charAt(at);
            if ((c == '<' || c == '[')
                    && "!%#jJ".indexOf(text.charAt(at + 1)) >= 0
                    && directive.region(at, text.length()).lookingAt()) {
                return at;
            }
        }
        return -1;
    }

    private boolean include(Source.Builder out, Composed composed, String target, List<String> chain) {
        Optional<String> path = references.resolve(chain.get(chain.size() - 1), target);
        if (path.isEmpty() || chain.contains(path.get()) || chain.size() > MAX_DEPTH || out.length() > MAX_CHARS) {
            return false;
        }
        composed.uses.add(path.get());
        String text;
        try {
            text = Decoded.of(site.read(path.get())).text();
        } catch (SiteException e) {
            return false;
        }
        chain.add(path.get());
        paste(out, composed, new Source.Origin(path.get(), new Lines(text)), text, chain);
        chain.remove(chain.size() - 1);
        return true;
    }

    /**
     * Leaves out server code that stands between tags; returns where to go on. An end that is not found is remembered,
     * because it is not found further on either.
     */
    private static int skipServerCode(
            Source.Builder out,
            Composed composed,
            Source.Origin file,
            String text,
            int start,
            Set<String> neverClosed) {
        boolean comment = text.startsWith("<%--", start) || text.startsWith("<#--", start);
        String close = text.startsWith("<%--", start) ? "--%>" : comment ? "-->" : "%>";
        int end = neverClosed.contains(close) ? -1 : text.indexOf(close, start);
        if (end < 0) {
            neverClosed.add(close);
        }
        if (end < 0 || (!comment && insideTag(text, start))) {
            out.append(text.substring(start, start + 2), file, start);
            return start + 2;
        }
        if (comment) {
            Source.Builder inert = new Source.Builder();
            inert.append(text.substring(start + 4, end), file, start + 4);
            composed.serverComments.add(inert.build());
        }
        return end + close.length();
    }

    /** Whether a place lies in a tag that is still open there; code and quoted values before it may hold any sign. */
    private static boolean insideTag(String text, int at) {
        int open = at - 1;
        int farthest = Math.max(0, at - LONGEST_TAG);
        while (open >= farthest && !(text.charAt(open) == '<' && isTagStart(text.charAt(open + 1)))) {
            open--;
        }
        if (open < farthest) {
            return false;
        }
        char quote = 0;
        for (int i = open + 1; i < at; i++) {
            char c = text.charAt(i);
            if (text.startsWith("<%", i)) {
                int end = text.indexOf("%>", i);
                i = end < 0 ? at : end + 1;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return false;
            }
        }
        return true;
    }

    private static boolean isTagStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static @org.jspecify.annotations.Nullable String target(Matcher matcher) {
        for (int group = 1; group <= 4; group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return null;
    }
}
