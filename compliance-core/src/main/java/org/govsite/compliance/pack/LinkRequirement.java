package org.govsite.compliance.pack;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** A question about where links lead, as far as the artifact tells: files that are not there, the site map, hidden links. */
public sealed interface LinkRequirement extends Requirement {

    /**
     * What the page links to, shows, runs or frames inside the site is there. What a program of the server may answer is no
     * matter of this question, nor is an artifact that is plainly a part of its site.
     *
     * @param wholeFolder so many missing addresses below one folder that is not there at all are one question, because
     *     something else may serve that folder
     */
    record LinkTarget(int wholeFolder) implements LinkRequirement {
        @Override
        public String kind() {
            return "link-target";
        }
    }

    /**
     * The link of an item leads to a page of the site that lists the columns which the home page links to. The links that all
     * pages have in common do not count.
     *
     * @param item item that recognises the entry of the site map
     * @param share how many of the columns, in per cent, have to be listed
     * @param fewest so many columns the home page links to at least; else any list will do
     */
    record SiteMapLists(String item, int share, int fewest) implements LinkRequirement {
        @Override
        public String kind() {
            return "site-map-lists";
        }
    }

    /**
     * No link to another host is hidden from visitors by the markup of the page.
     *
     * @param fails ways of hiding that are a breach
     * @param asks ways of hiding that are a question for a person, because menus and dialogues use them too
     * @param exceptHosts hosts that may be linked all the same; {@code *.example.cn} for all sub-domains
     */
    record HiddenLink(SortedSet<Way> fails, SortedSet<Way> asks, List<String> exceptHosts) implements LinkRequirement {

        /** A way of hiding a link. */
        public enum Way {
            /** Beyond the edge of the screen. */
            OFF_SCREEN,
            /** In an element without height or width whose content is cut off. */
            NO_SIZE,
            /** In an element whose height or width alone is 0, as a part of a page that unfolds when it is clicked. */
            FOLDED,
            /** Off screen or without size, in an element that a script or style sheet may bring back by its id or class. */
            MOVABLE,
            /** Its letters pushed aside. */
            INDENTED,
            /** Fully transparent. */
            TRANSPARENT,
            /** In letters without size. */
            NO_FONT,
            /** Not shown at all: {@code display:none}, {@code visibility:hidden}, {@code hidden}. */
            NOT_SHOWN;

            /** The word used in JSON, such as {@code off-screen}. */
            public String json() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }

        public HiddenLink {
            fails = Collections.unmodifiableSortedSet(new TreeSet<>(fails));
            asks = Collections.unmodifiableSortedSet(new TreeSet<>(asks));
            exceptHosts = List.copyOf(exceptHosts);
        }

        @Override
        public String kind() {
            return "hidden-link";
        }
    }

    /**
     * The picture beside an item, where there is one, is in the artifact. An item without picture is not asked: a style sheet
     * may draw it.
     *
     * @param item item id
     */
    record IconFile(String item) implements LinkRequirement {
        @Override
        public String kind() {
            return "icon-file";
        }
    }
}
