package org.govsite.compliance.site;

import java.util.Collection;

/** What is wrong with a value and what to do next, in both languages, without where it stands. */
record Fault(String zh, String en) {

    /** A word that is none of the allowed ones; guesses which was meant. */
    static Fault unknown(String zh, String en, String word, Collection<String> allowed) {
        String near = Nearest.to(word, allowed);
        String shown = SitePaths.shown(word);
        return new Fault(
                "不认识的" + zh + " “" + shown + "”" + (near.isEmpty() ? "" : "，是不是 “" + near + "”？") + "；可用："
                        + String.join("、", allowed),
                "unknown " + en + " \"" + shown + "\"" + (near.isEmpty() ? "" : ", did you mean \"" + near + "\"?")
                        + "; allowed: " + String.join(", ", allowed));
    }
}
