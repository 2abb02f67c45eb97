package org.govsite.compliance.judge;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Standing;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.pack.Clue;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LinkAddress;
import org.govsite.compliance.result.Carrier;
import org.govsite.compliance.result.ItemState;
import org.jspecify.annotations.Nullable;

/** Looks for items in one zone. */
final class Recogniser {

    private final Zone zone;
    private final boolean footer;
    private final Patterns patterns;
    private final List<LinkView> links;
    private final Map<Piece.Link, LinkView> byPiece = new IdentityHashMap<>();
    private final Map<Standing, Squeezed> texts = new EnumMap<>(Standing.class);

    /** Attribute values in normal form, because several clues ask for the same ones. */
    private final Map<String, String> normal = new HashMap<>();

    Recogniser(Zone zone, ZoneKind kind, Patterns patterns) {
        this.zone = zone;
        this.footer = kind == ZoneKind.FOOTER;
        this.patterns = patterns;
        this.links = LinkView.in(zone);
        links.forEach(link -> byPiece.put(link.piece(), link));
        for (Standing standing : Squeezed.standings(zone)) {
            Squeezed squeezed = Squeezed.of(zone, standing);
            if (!squeezed.isEmpty()) {
                texts.put(standing, squeezed);
            }
        }
    }

    /** What a visitor reads. */
    LiveText live() {
        List<Squeezed> seen = new ArrayList<>();
        texts.forEach((standing, squeezed) -> {
            if (!standing.inert()) {
                seen.add(squeezed);
            }
        });
        return LiveText.of(zone, seen);
    }

    List<Found> find(Item item) {
        List<Found> found = new ArrayList<>();
        for (Clue clue : item.clues()) {
            if (clue instanceof Clue.Text text) {
                text(text, found);
            } else if (clue instanceof Clue.Name name) {
                name(name, found);
            } else if (clue instanceof Clue.Link link) {
                link(link, found);
            } else if (clue instanceof Clue.Image image) {
                image(image, item.tellingAddresses(), found);
            } else if (clue instanceof Clue.UnnamedImage image) {
                unnamedImage(image, found);
            } else if (clue instanceof Clue.Script script) {
                script(script, found);
            } else if (clue instanceof Clue.Attribute attribute) {
                attribute(attribute, found);
            }
        }
        return found;
    }

    /** A label of the item that stands in live text, with what follows it; null when there is none. */
    @Nullable
    Found label(Item item) {
        Squeezed live = texts.get(Standing.LIVE);
        if (live == null) {
            return null;
        }
        String text = live.text();
        for (String label : item.labels()) {
            int at = text.indexOf(Squeezed.squeeze(label));
            if (at >= 0) {
                int end = Math.min(text.length(), at + label.length() + 24);
                int line = text.indexOf('\n', at);
                end = line >= 0 ? Math.min(end, line) : end;
                return new Found(
                        Carrier.TEXT, ItemState.ABSENT, "", live.raw(at, end), null, false, true, live.placeAt(at));
            }
        }
        return null;
    }

    private void text(Clue.Text clue, List<Found> found) {
        texts.forEach((standing, squeezed) -> {
            if (!counts(clue.footerOnly(), standing) || !squeezed.holdsAny(patterns.requiredWords(clue.pattern()))) {
                return;
            }
            String text = squeezed.text();
            Matcher matcher = patterns.get(clue.pattern()).matcher(text);
            int from = 0;
            while (from <= text.length() && matcher.find(from)) {
                int start = matcher.start();
                int end = matcher.end();
                from = end > start ? end : end + 1;
                if (Patterns.group(matcher, "not").isEmpty()
                        && end > start
                        && !beside(clue.notBeside(), text, start, end)) {
                    int valueStart = Patterns.group(matcher, "value").isEmpty() ? start : matcher.start("value");
                    int valueEnd = Patterns.group(matcher, "value").isEmpty() ? end : matcher.end("value");
                    int link = squeezed.linkIn(valueStart, valueEnd);
                    found.add(new Found(
                            carrier(Carrier.TEXT, standing),
                            rung(ItemState.SHOWN, standing),
                            Patterns.fill(clue.value(), matcher),
                            squeezed.raw(valueStart, valueEnd),
                            href(link),
                            false,
                            clue.footerOnly(),
                            squeezed.placeAt(valueStart),
                            body(matcher, text)));
                }
            }
        });
    }

    /**
     * The body that a label names. What follows a label of its own, as in {@code 承办：X网站标识码}, is the value of that, unless
     * the pattern knows that label.
     */
    private static String body(Matcher matcher, String text) {
        String body = Patterns.group(matcher, "of");
        int start = body.isEmpty() ? 0 : matcher.start("of");
        return start > 0 && matcher.start() == start && text.charAt(start - 1) == ':' ? "" : body;
    }

    /** Whether the match cuts a run of digits or letters: its last character and the one behind it are both of a kind. */
    private static boolean beside(List<Clue.Beside> kinds, String text, int start, int end) {
        for (Clue.Beside kind : kinds) {
            boolean before = start > 0 && is(kind, text.charAt(start)) && is(kind, text.charAt(start - 1));
            boolean after = end < text.length() && is(kind, text.charAt(end - 1)) && is(kind, text.charAt(end));
            if (before || after) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Clue.Beside kind, char c) {
        return kind == Clue.Beside.DIGIT ? c >= '0' && c <= '9' : (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void name(Clue.Name clue, List<Found> found) {
        texts.forEach((standing, squeezed) -> {
            if (!counts(true, standing)) {
                return;
            }
            for (Names.Name name : Names.in(clue, squeezed)) {
                found.add(new Found(
                        carrier(Carrier.TEXT, standing),
                        rung(ItemState.SHOWN, standing),
                        name.value(),
                        squeezed.raw(name.start(), name.end()),
                        href(squeezed.linkIn(name.start(), name.end())),
                        false,
                        true,
                        squeezed.placeAt(name.start())));
            }
        });
    }

    private void link(Clue.Link clue, List<Found> found) {
        for (LinkView link : links) {
            if (!counts(clue.footerOnly(), link.piece().standing())) {
                continue;
            }
            LinkAddress address = link.leadsTo(clue.addresses(), patterns);
            boolean named = clue.texts().contains(link.squeezed());
            boolean pictured = !named && clue.texts().contains(link.pictured());
            if (address == null && !named && !pictured) {
                continue;
            }
            boolean onlyPicture = address == null && pictured && link.isDead();
            String label = link.squeezed().isEmpty() ? link.pictured() : link.squeezed();
            String value = clue.valueFromText()
                    ? label
                    : address == null || address.value().isEmpty()
                            ? ""
                            : patterns.firstGroup(address.value(), link.written());
            Standing standing = link.piece().standing();
            found.add(new Found(
                    carrier(pictured ? Carrier.IMAGE : Carrier.LINK, standing),
                    rung(onlyPicture ? ItemState.IMAGE : ItemState.SHOWN, standing),
                    value,
                    link.text().isEmpty() ? (label.isEmpty() ? link.written() : label) : link.text(),
                    link.piece().href(),
                    false,
                    clue.footerOnly(),
                    link.piece().place()));
        }
    }

    /** Whether a clue counts here; one of the footer counts elsewhere only as a leftover that nobody sees. */
    private boolean counts(boolean footerOnly, Standing standing) {
        return !footerOnly || footer || standing.inert();
    }

    private void image(Clue.Image clue, List<LinkAddress> proper, List<Found> found) {
        for (Piece piece : zone.pieces()) {
            if (!(piece instanceof Piece.Image image)) {
                continue;
            }
            if (!counts(clue.footerOnly(), image.standing())) {
                continue;
            }
            String alt = image.attributes().getOrDefault("alt", "");
            String title = image.attributes().getOrDefault("title", "");
            String names = alt.isEmpty() && title.isEmpty() ? "" : Squeezed.squeeze(alt + " " + title);
            boolean named = !names.isEmpty() && clue.words().stream().anyMatch(names::contains);
            boolean file = !named
                    && !clue.files().isEmpty()
                    && LinkView.addresses(image).stream().anyMatch(address -> patterns.findsAny(clue.files(), address));
            LinkView link =
                    image.link() < 0 ? null : link((Piece.Link) zone.pieces().get(image.link()));
            if ((named || file) && (link == null || link.leadsTo(proper, patterns) == null)) {
                found.add(new Found(
                        carrier(Carrier.IMAGE, image.standing()),
                        rung(ItemState.IMAGE, image.standing()),
                        "",
                        named ? names : LinkView.addresses(image).get(0),
                        link == null ? null : link.piece().href(),
                        false,
                        clue.footerOnly(),
                        image.place()));
            }
        }
    }

    private void unnamedImage(Clue.UnnamedImage clue, List<Found> found) {
        for (Piece piece : zone.pieces()) {
            if (piece instanceof Piece.Image image
                    && counts(clue.footerOnly(), image.standing())
                    && !LinkView.addresses(image).isEmpty()
                    && LinkView.alternative(image).isBlank()
                    && (image.link() < 0
                            || link((Piece.Link) zone.pieces().get(image.link()))
                                    .isDead())
                    && LinkView.addresses(image).stream()
                            .noneMatch(address -> patterns.findsAny(clue.except(), address))) {
                found.add(new Found(
                        carrier(Carrier.IMAGE, image.standing()),
                        rung(ItemState.IMAGE, image.standing()),
                        "",
                        LinkView.addresses(image).get(0),
                        href(image.link()),
                        false,
                        clue.footerOnly(),
                        image.place()));
            }
        }
    }

    private LinkView link(Piece.Link piece) {
        return byPiece.get(piece);
    }

    private void script(Clue.Script clue, List<Found> found) {
        for (Piece piece : zone.pieces()) {
            if (!(piece instanceof Piece.Script script)) {
                continue;
            }
            String id = script.attributes().getOrDefault("id", "");
            boolean source = !script.src().isEmpty() && patterns.findsAny(clue.sources(), script.src());
            if (source || clue.ids().contains(id)) {
                String value = script.attributes().getOrDefault(clue.attribute(), "");
                if (value.isEmpty() && !clue.value().isEmpty()) {
                    value = patterns.firstGroup(clue.value(), script.src());
                }
                found.add(new Found(
                        carrier(Carrier.SCRIPT, script.standing()),
                        rung(ItemState.SCRIPT, script.standing()),
                        value.strip(),
                        script.src().isEmpty() ? "#" + id : script.src(),
                        null,
                        clue.official(),
                        false,
                        script.place()));
            }
        }
    }

    private void attribute(Clue.Attribute clue, List<Found> found) {
        for (Piece piece : zone.pieces()) {
            if (piece instanceof Piece.Text || piece instanceof Piece.Literal || piece instanceof Piece.Gap) {
                continue;
            }
            for (String name : clue.names()) {
                String written = attribute(piece, name);
                if (written.isEmpty()) {
                    continue;
                }
                String text = normal.computeIfAbsent(written, raw -> Squeezed.squeeze(Address.decoded(raw)));
                List<String> words = patterns.requiredWords(clue.pattern());
                if (!Squeezed.holdsAny(text.toLowerCase(Locale.ROOT), words)) {
                    continue;
                }
                Matcher matcher = patterns.get(clue.pattern()).matcher(text);
                if (matcher.find()) {
                    found.add(new Found(
                            carrier(Carrier.ATTRIBUTE, piece.standing()),
                            rung(ItemState.ATTRIBUTE, piece.standing()),
                            Patterns.fill(clue.value(), matcher),
                            name + "=\"" + written + "\"",
                            piece instanceof Piece.Link link ? link.href() : href(piece.link()),
                            false,
                            false,
                            piece.place()));
                }
            }
        }
    }

    private static String attribute(Piece piece, String name) {
        if (piece instanceof Piece.Link link) {
            String href = link.href() == null ? "" : link.href();
            return name.equals("href") ? href : link.attributes().getOrDefault(name, "");
        }
        if (piece instanceof Piece.Image image) {
            return name.equals("src") ? image.src() : image.attributes().getOrDefault(name, "");
        }
        if (piece instanceof Piece.Script script) {
            return name.equals("src") ? script.src() : script.attributes().getOrDefault(name, "");
        }
        return "";
    }

    private @Nullable String href(int link) {
        return link < 0 ? null : ((Piece.Link) zone.pieces().get(link)).href();
    }

    private static Carrier carrier(Carrier live, Standing standing) {
        return standing == Standing.COMMENT || standing == Standing.SERVER_COMMENT ? Carrier.COMMENT : live;
    }

    private static ItemState rung(ItemState live, Standing standing) {
        return standing.inert() ? ItemState.INERT : standing == Standing.SCRIPT ? ItemState.SCRIPT : live;
    }
}
