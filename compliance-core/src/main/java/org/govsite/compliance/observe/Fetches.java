package org.govsite.compliance.observe;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a script asks a server for data while the page is shown. Scripts of libraries define such calls without an
 * address; only a call that names one, or that a page's own script makes, is told.
 */
final class Fetches {

    private static final Pattern CALL = Pattern.compile("\\$\\s?\\.\\s?(?:ajax|get|getJSON|post)\\s?\\("
            + "|\\baxios\\s?[.(]"
            + "|\\bfetch\\s?\\(\\s?[\"'`]"
            + "|\\.open\\s?\\(\\s?[\"'](?:GET|POST|get|post)[\"']");

    private Fetches() {}

    /** A call, shortened, and where it stands in the script. */
    record Call(String text, int offset) {}

    /** The first call in a script; empty when there is none. */
    static Optional<Call> in(String script) {
        Matcher call = CALL.matcher(script);
        return call.find() ? Optional.of(new Call(call.group(), call.start())) : Optional.empty();
    }
}
