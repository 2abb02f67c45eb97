package org.govsite.compliance.pack;

import java.util.List;

/**
 * One way to recognise an item. All patterns are RE2 patterns with macros already replaced, matched without regard to
 * letter case; texts are compared after NFKC and removal of blanks.
 */
public sealed interface Clue {

    /**
     * A pattern in the text of a page. The text is squeezed: NFKC, blanks removed (one is kept between two ASCII letters
     * or digits), a line end between two lines that a reader sees apart.
     *
     * @param pattern pattern with named groups
     * @param value the value, with {@code {group}} for a group and {@code [-{group}]} for a part that is left out when its
     *     group is empty
     * @param notBeside kinds of character of which the match may not cut a run
     * @param footerOnly whether it counts in the footer zone only, because the words are common elsewhere
     */
    record Text(String pattern, String value, List<Beside> notBeside, boolean footerOnly) implements Clue {
        public Text {
            notBeside = List.copyOf(notBeside);
        }
    }

    /**
     * Names of bodies after a label or before a suffix ({@code 主办单位：X}, {@code X主办}).
     *
     * @param labels words before the names
     * @param suffixes words after the names
     * @param stops words that end a name; {@code ?} at the start of one stands for any one character
     * @param bodies words that the name of a body ends in; before a suffix, what stands before a blank is another name where
     *     it ends so, and something else where it does not
     * @param excluded words that, standing directly before the label, make it another one ({@code 承} before {@code 办})
     */
    record Name(
            List<String> labels, List<String> suffixes, List<String> stops, List<String> bodies, List<String> excluded)
            implements Clue {
        public Name {
            labels = List.copyOf(labels);
            suffixes = List.copyOf(suffixes);
            stops = List.copyOf(stops);
            bodies = List.copyOf(bodies);
            excluded = List.copyOf(excluded);
        }
    }

    /**
     * A link, by its address or by its text (also the {@code alt} or {@code title} of a picture in it).
     *
     * @param addresses addresses that tell the item; empty when only the text tells it
     * @param texts whole link texts that tell the item
     * @param valueFromText whether the link text is the value
     * @param footerOnly whether it counts in the footer zone only
     */
    record Link(List<LinkAddress> addresses, List<String> texts, boolean valueFromText, boolean footerOnly)
            implements Clue {
        public Link {
            addresses = List.copyOf(addresses);
            texts = List.copyOf(texts);
        }
    }

    /**
     * A picture that may show the item.
     *
     * @param words words in {@code alt} or {@code title}
     * @param files patterns for the address of the picture
     * @param footerOnly whether it counts in the footer zone only
     */
    record Image(List<String> words, List<String> files, boolean footerOnly) implements Clue {
        public Image {
            words = List.copyOf(words);
            files = List.copyOf(files);
        }
    }

    /**
     * A picture that nothing tells of: neither {@code alt} nor {@code title}, no link that leads on, no telling address. It
     * may show the item, and only a person can say whether it does.
     *
     * @param except patterns for the addresses of pictures that show something else
     * @param footerOnly whether it counts in the footer zone only
     */
    record UnnamedImage(List<String> except, boolean footerOnly) implements Clue {
        public UnnamedImage {
            except = List.copyOf(except);
        }
    }

    /**
     * A script element that draws the item.
     *
     * @param sources patterns for {@code src}
     * @param ids values of {@code id}
     * @param attribute attribute that holds the value; empty for none
     * @param value pattern with one group that takes the value out of {@code src}; empty for none
     * @param official whether it is the official embed, which counts as shown
     */
    record Script(List<String> sources, List<String> ids, String attribute, String value, boolean official)
            implements Clue {
        public Script {
            sources = List.copyOf(sources);
            ids = List.copyOf(ids);
        }
    }

    /**
     * A value in an attribute of a live element.
     *
     * @param names attributes, lower case; {@code href} and {@code src} among them
     * @param pattern pattern with named groups
     * @param value the value, as in {@link Text}
     */
    record Attribute(List<String> names, String pattern, String value) implements Clue {
        public Attribute {
            names = List.copyOf(names);
        }
    }

    /** A kind of character that may not stand beside a match. */
    enum Beside {
        DIGIT,
        LETTER
    }
}
