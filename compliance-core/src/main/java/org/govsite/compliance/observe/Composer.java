package org.govsite.compliance.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pastes server includes into a page, as the server would, and takes out what a browser never gets: comments and code of
 * the server's language. Code inside a tag is left where it is, so that an attribute keeps its value as written.
 */
final class Composer {

    /** How deep includes may nest. */
    private static final int MOST_DEPTH = 8;

    private static final Pattern DIRECTIVE =
            Pattern.compile("(?is)<!--\\s*#include\\s+(?:virtual|file)\\s*=\\s*[\"']([^\"']{1,400})[\"']\\s*-->"
                    + "|<%@\\s*include\\s+file\\s*=\\s*[\"']([^\"']{1,400})[\"']\\s*%>"
                    + "|<jsp:(?:directive\\.)?include\\s+(?:page|file)\\s*=\\s*[\"']([^\"']{1,400})[\"'][^>]{0,200}>"
                    + "|[<\\[]#include\\s+[\"']([^\"']{1,400})[\"'][^>\\]]{0,100}[>\\]]"
                    + "|<%--"
                    + "|<#--"
                    + "|<%");

    private final TextFiles files;
    private final References references;

    Composer(TextFiles files, References references) {
        this.files = files;
        this.references = references;
    }

    /** A page with its includes. An include that could not be pasted stands in it as an SSI directive. */
    record Composed(Source source, List<Source> serverComments, TreeSet<String> uses) {}

    /** Composes the page itself: its own characters come from the origin without a name. */
    Composed compose(String path, String text, Budget.Allowance allowance) {
        return compose(path, "", text, allowance);
    }

    /** Composes another file that a page frames or loads. */
    Source composeFile(String path, String text, Budget.Allowance allowance) {
        return compose(path, path, text, allowance).source();
    }

    private Composed compose(String path, String origin, String text, Budget.Allowance allowance) {
        Source.Builder builder = new Source.Builder();
        Composed composed = new Composed(Source.of("", ""), new ArrayList<>(), new TreeSet<>());
        Paste paste = new Paste(builder, composed, allowance, new ArrayList<>(List.of(path)));
        paste.file(new Source.Origin(origin, new Lines(text)), text);
        return new Composed(builder.build(), composed.serverComments, composed.uses);
    }

    /** Pastes one file, and into it what it includes; {@code chain} leads from the first file to this one. */
    private final class Paste {
        private final Source.Builder out;
        private final Composed composed;
        private final Budget.Allowance allowance;
        private final List<String> chain;

        Paste(Source.Builder out, Composed composed, Budget.Allowance allowance, List<String> chain) {
            this.out = out;
            this.composed = composed;
            this.allowance = allowance;
            this.chain = chain;
        }

        void file(Source.Origin file, String text) {
            int from = 0;
            ServerCode code = new ServerCode(text);
            Matcher matcher = DIRECTIVE.matcher(text);
            for (int start = next(matcher, text, 0); start >= 0; start = next(matcher, text, from)) {
                out.append(text.substring(from, start), file, from);
                String target = target(matcher);
                if (target != null) {
                    if (!include(target)) {
                        out.append("<!--#include virtual=\"" + target + "\"-->", file, start);
                    }
                    from = matcher.end();
                    code.skip(start, from);
                } else {
                    from = serverCode(code, file, text, start);
                }
            }
            out.append(text.substring(from), file, from);
        }

        private boolean include(String target) {
            Optional<String> path = references.resolve(chain.get(chain.size() - 1), target);
            if (path.isEmpty() || chain.contains(path.get()) || chain.size() > MOST_DEPTH || allowance.spent()) {
                return false;
            }
            composed.uses.add(path.get());
            String text = files.text(path.get(), Budget.LARGEST_FILE);
            if (text == null || !allowance.file(text)) {
                return false;
            }
            chain.add(path.get());
            file(new Source.Origin(path.get(), new Lines(text)), text);
            chain.remove(chain.size() - 1);
            return true;
        }

        /** Leaves out server code that stands between tags; returns where to go on. */
        private int serverCode(ServerCode code, Source.Origin file, String text, int start) {
            boolean comment = text.startsWith("<%--", start) || text.startsWith("<#--", start);
            int inside = start + (comment ? 4 : 2);
            String close = text.startsWith("<%--", start) ? "--%>" : comment ? "-->" : "%>";
            int end = code.end(close, inside);
            boolean stays = end < 0 || (!comment && code.standsInTag(start));
            code.skip(start, end < 0 ? inside : end + close.length());
            if (stays) {
                out.append(text.substring(start, start + 2), file, start);
                return start + 2;
            }
            if (comment) {
                Source.Builder inert = new Source.Builder();
                inert.append(text.substring(inside, end), file, inside);
                composed.serverComments.add(inert.build());
            }
            return end + close.length();
        }
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

    private static @Nullable String target(Matcher matcher) {
        for (int group = 1; group <= 4; group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return null;
    }
}
