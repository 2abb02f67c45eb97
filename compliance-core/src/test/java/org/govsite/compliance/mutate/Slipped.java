package org.govsite.compliance.mutate;

import java.util.List;
import java.util.Set;

/**
 * A site with one slip, and what has to be said about it.
 *
 * @param rules rules of which one has to speak, and no other may
 * @param file the file to blame
 * @param line the line of it
 */
record Slipped(CleanSite site, Set<String> rules, String file, int line) {

    /**
     * A clean site with the same change in several files.
     *
     * @param files the files, that to blame first
     * @param from what is replaced where it stands first in each
     * @param to what stands there instead
     * @param blamed index in it of the place to blame
     */
    static Slipped edit(CleanSite site, List<String> files, String from, String to, int blamed, String... rules) {
        CleanSite changed = site;
        for (String file : files) {
            String text = site.text(file);
            int at = text.indexOf(from);
            if (at < 0) {
                throw new IllegalArgumentException("site " + site.seed() + ": " + file + " does not hold " + from);
            }
            changed = changed.with(file, text.substring(0, at) + to + text.substring(at + from.length()));
        }
        int at = site.text(files.get(0)).indexOf(from);
        return new Slipped(changed, Set.of(rules), files.get(0), line(changed.text(files.get(0)), at + blamed));
    }

    static Slipped edit(CleanSite site, List<String> files, String from, String to, String blamed, String... rules) {
        return edit(site, files, from, to, to.indexOf(blamed), rules);
    }

    /** A site whose slip is no matter of one file: the title of the home page stands for it. */
    static Slipped whole(CleanSite changed, String... rules) {
        String home = changed.home().path();
        return new Slipped(changed, Set.of(rules), home, titleLine(changed, home));
    }

    /** A site whose slip is no matter of one line of the file. */
    static Slipped file(CleanSite changed, String file, String... rules) {
        return new Slipped(changed, Set.of(rules), file, 0);
    }

    /** A site whose slip stands at the first place of a file that holds some markup. */
    static Slipped at(CleanSite changed, String file, String markup, String... rules) {
        int at = changed.text(file).indexOf(markup);
        if (at < 0) {
            throw new IllegalArgumentException("site " + changed.seed() + ": " + file + " does not hold " + markup);
        }
        return new Slipped(changed, Set.of(rules), file, line(changed.text(file), at));
    }

    static int titleLine(CleanSite site, String file) {
        return line(site.text(file), site.text(file).indexOf("<title>"));
    }

    private static int line(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
