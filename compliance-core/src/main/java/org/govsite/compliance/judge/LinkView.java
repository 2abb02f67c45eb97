package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.List;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.pack.LinkAddress;
import org.jspecify.annotations.Nullable;

/**
 * A link with what stands in it, put together once for all clues.
 *
 * @param piece the link
 * @param text its text as written
 * @param squeezed its text in normal form, signs at the ends left out
 * @param pictured the alternative texts of its pictures, else its title, in normal form
 * @param addresses everywhere it may lead: its address and addresses in its attributes
 * @param called what it calls when it leads nowhere by itself: handler and {@code javascript:} address; else empty
 */
record LinkView(
        Piece.Link piece, String text, String squeezed, String pictured, List<Address> addresses, String called) {

    private static final List<String> LOADED_LATE =
            List.of("data-src", "data-original", "data-lazy", "data-url", "data-echo", "_src", "original", "srcset");

    static List<LinkView> in(Zone zone) {
        List<Piece> pieces = zone.pieces();
        StringBuilder[] texts = new StringBuilder[pieces.size()];
        StringBuilder[] alts = new StringBuilder[pieces.size()];
        for (Piece piece : pieces) {
            if (piece.link() >= 0 && piece instanceof Piece.Text run) {
                append(texts, piece.link(), run.text());
            } else if (piece.link() >= 0 && piece instanceof Piece.Image image) {
                append(alts, piece.link(), alternative(image));
            }
        }
        List<LinkView> views = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Link link) {
                views.add(of(link, string(texts[i]), string(alts[i])));
            }
        }
        return views;
    }

    private static LinkView of(Piece.Link link, String text, String alt) {
        String squeezed = bare(Squeezed.squeeze(text));
        String title = link.attributes().getOrDefault("title", "");
        String pictured = squeezed.isEmpty() ? bare(Squeezed.squeeze(alt.isBlank() ? title : alt)) : "";
        return new LinkView(link, text.strip(), squeezed, pictured, addressesOf(link), calledBy(link));
    }

    static String alternative(Piece.Image image) {
        String alt = image.attributes().getOrDefault("alt", "");
        return alt.isBlank() ? image.attributes().getOrDefault("title", "") : alt;
    }

    /** The addresses of a picture: those that a script puts in later, as lazy loading does, then the one that is there at first. */
    static List<String> addresses(Piece.Image image) {
        List<String> addresses = new ArrayList<>();
        for (String name : LOADED_LATE) {
            String address = image.attributes().getOrDefault(name, "");
            if (!address.isBlank()) {
                addresses.add(address);
            }
        }
        if (!image.src().isEmpty()) {
            addresses.add(image.src());
        }
        return addresses;
    }

    /** The address of an item that the link leads to; null when it leads to none of them. */
    @Nullable
    LinkAddress leadsTo(List<LinkAddress> known, Patterns patterns) {
        for (LinkAddress candidate : known) {
            if (candidate.host().isEmpty()) {
                boolean anywhere = addresses.stream()
                        .anyMatch(address ->
                                !address.host().isEmpty() && patterns.finds(candidate.path(), address.rest()));
                if (anywhere || !called.isEmpty() && patterns.finds(candidate.path(), called)) {
                    return candidate;
                }
                continue;
            }
            for (Address address : addresses) {
                if (address.isAt(candidate.host())
                        && (candidate.path().isEmpty() || patterns.finds(candidate.path(), address.rest()))) {
                    return candidate;
                }
            }
        }
        return null;
    }

    boolean isDead() {
        return piece.href() == null || Address.isDead(piece.href());
    }

    /** Everything that may send a visitor somewhere, percent codes decoded. */
    String written() {
        String href = piece.href() == null ? "" : piece.href();
        String onclick = piece.attributes().getOrDefault("onclick", "");
        return Address.decoded(onclick.isEmpty() ? href : href + " " + onclick).strip();
    }

    private static List<Address> addressesOf(Piece.Link link) {
        List<Address> addresses = new ArrayList<>(1);
        if (link.href() != null) {
            addresses.add(Address.of(link.href()));
        }
        for (String value : link.attributes().values()) {
            int at = value.indexOf("//");
            if (at >= 0) {
                int end = at;
                while (end < value.length() && "'\" )".indexOf(value.charAt(end)) < 0) {
                    end++;
                }
                addresses.add(Address.of(value.substring(at, end)));
            }
        }
        return addresses;
    }

    private static String calledBy(Piece.Link link) {
        String onclick = link.attributes().getOrDefault("onclick", "");
        String href = link.href() == null ? "" : link.href().strip();
        boolean script = href.regionMatches(true, 0, "javascript:", 0, 11);
        return script ? href + " " + onclick : onclick;
    }

    /** A link text without the brackets, bars and arrows that decorate it. */
    static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isDecoration(text.charAt(from))) {
            from++;
        }
        while (to > from && isDecoration(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isDecoration(char c) {
        return "[](){}|·>»:-.<«*•「」【】\n ".indexOf(c) >= 0;
    }

    private static void append(StringBuilder[] all, int index, String text) {
        if (all[index] == null) {
            all[index] = new StringBuilder();
        }
        all[index].append(text);
    }

    private static String string(@Nullable StringBuilder builder) {
        return builder == null ? "" : builder.toString();
    }
}
