package org.govsite.compliance.site;

import java.util.Collection;
import java.util.Optional;
import org.govsite.compliance.json.Nearest;

/** What is wrong with a value and what to do next, in both languages, without where it stands. */
record Fault(String zh, String en) {

    /** A word that is none of the allowed ones; guesses which was meant. */
    static Fault unknown(String zh, String en, String word, Collection<String> allowed) {
        Optional<String> near = Nearest.to(word, allowed);
        String shown = SitePaths.shown(word);
        return new Fault(
                "不认识的" + zh + " “" + shown + "”"
                        + near.map(it -> "，是不是 “" + it + "”？").orElse("") + "；可用：" + String.join("、", allowed),
                "unknown " + en + " \"" + shown + "\""
                        + near.map(it -> ", did you mean \"" + it + "\"?").orElse("") + "; allowed: "
                        + String.join(", ", allowed));
    }
}
