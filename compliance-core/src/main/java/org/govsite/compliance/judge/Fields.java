package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.result.Carrier;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Sighting;

/** Reads what stands at the places that a site names itself at. */
final class Fields {

    /** Where the body is named whose site this is. */
    private static final List<FieldRef> OWN_NAMES = List.of(
            new FieldRef(FieldRef.Kind.CARD, "name"),
            new FieldRef(FieldRef.Kind.CARD, "shortNames"),
            new FieldRef(FieldRef.Kind.CARD, "organizer"),
            new FieldRef(FieldRef.Kind.CARD, "organizerAliases"),
            new FieldRef(FieldRef.Kind.TAG, "SiteName"),
            new FieldRef(FieldRef.Kind.TITLE, ""));

    private final PageReader reader;
    private final Subject subject;

    Fields(PageReader reader, Subject subject) {
        this.reader = reader;
        this.subject = subject;
    }

    /** What a page, or the card, says at a place, in document order; empty when nothing stands there. */
    List<Told> read(FieldRef field, PageReading reading) {
        PageFacts page = reading.page();
        return switch (field.kind()) {
            case TITLE -> page.title().isBlank() ? List.of() : List.of(new Told(page.title(), page.titleAt()));
            case HEADER -> zone(page, ZoneKind.HEADER);
            case FOOTER -> zone(page, ZoneKind.FOOTER);
            case LINKS -> links(page);
            case CANONICAL ->
                page.canonical().isEmpty() ? List.of() : List.of(new Told(page.canonical(), page.canonicalAt()));
            case TAG ->
                Tags.named(page, field.key())
                        .filter(tag -> !tag.content().isBlank())
                        .map(tag -> new Told(tag.content().strip(), tag.at()))
                        .toList();
            case SHOWN -> values(reading, field.key(), sighting -> sighting.rung() == ItemState.SHOWN);
            case ITEM -> values(reading, field.key(), sighting -> sighting.rung() != ItemState.INERT);
            case TEXT, ATTRIBUTE ->
                sightings(field, reading).stream().map(Told::of).toList();
            case HREF ->
                reading.item(field.key()).sightings().stream()
                        .filter(sighting -> sighting.rung() != ItemState.INERT
                                && !address(sighting).isEmpty())
                        .map(sighting ->
                                new Told(Address.decoded(address(sighting)), sighting.location(), sighting.zone()))
                        .toList();
            case CARD ->
                subject.card().all(field.key()).stream()
                        .map(value -> new Told(value, page.titleAt()))
                        .toList();
            case REGISTER ->
                subject.register() == null
                        ? List.of()
                        : subject.register().all(field.key()).stream()
                                .map(value -> new Told(value, page.titleAt()))
                                .toList();
        };
    }

    /** The sightings of an item at a place of text or attributes, whether a script writes them or not, that have a value. */
    static List<Sighting> sightings(FieldRef field, PageReading reading) {
        Carrier carrier = field.kind() == FieldRef.Kind.TEXT ? Carrier.TEXT : Carrier.ATTRIBUTE;
        return reading.item(field.key()).sightings().stream()
                .filter(sighting -> sighting.carrier() == carrier
                        && sighting.rung() != ItemState.INERT
                        && !sighting.value().isEmpty())
                .toList();
    }

    /**
     * Whether a body is the one whose site this is, by whatever name page and card call it, or a short form of that: 省政府 of
     * 某省人民政府. No body at all is.
     */
    boolean isOwnBody(String body, PageReading reading) {
        String asked = normal(body);
        return asked.isEmpty()
                || OWN_NAMES.stream()
                        .flatMap(field -> read(field, reading).stream())
                        .map(told -> normal(told.value()))
                        .anyMatch(name -> asked.contains(name) || isShortFor(asked, name));
    }

    /** Whether the letters of one text stand in another, in their order. */
    private static boolean isShortFor(String text, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < text.length(); i++) {
            at += longer.charAt(i) == text.charAt(at) ? 1 : 0;
        }
        return at == text.length();
    }

    /** The address that a sighting leads to or loads; empty when there is none. */
    private static String address(Sighting sighting) {
        if (sighting.href() != null) {
            return sighting.href();
        }
        boolean loads = sighting.carrier() == Carrier.SCRIPT && !sighting.raw().startsWith("#");
        return loads ? sighting.raw() : "";
    }

    private static List<Told> values(PageReading reading, String item, Predicate<Sighting> counts) {
        return reading.item(item).sightings().stream()
                .filter(sighting -> counts.test(sighting) && !sighting.value().isEmpty())
                .map(Told::of)
                .toList();
    }

    /** The live text of the zones of a kind, one entry for each, with the alternative texts of their pictures. */
    private List<Told> zone(PageFacts page, ZoneKind kind) {
        List<Told> told = new ArrayList<>();
        for (ZoneUse use : page.zones()) {
            if (use.kind() == kind) {
                Zone zone = reader.zone(use);
                LiveText text = reader.liveText(use);
                told.add(new Told(
                        text.text(),
                        use.locate(page.path(), PageReader.start(zone)),
                        kind,
                        index -> use.locate(page.path(), text.placeAt(index))));
            }
        }
        return told;
    }

    private List<Told> links(PageFacts page) {
        List<Told> told = new ArrayList<>();
        for (ZoneUse use : page.zones()) {
            for (Piece piece : reader.zone(use).pieces()) {
                for (String address : addresses(piece)) {
                    told.add(new Told(Address.decoded(address), use.locate(page.path(), piece.place())));
                }
            }
        }
        return told;
    }

    /**
     * The addresses of a link, picture or script that a visitor meets: its own and those that it opens when it is clicked.
     */
    static List<String> addresses(Piece piece) {
        if (piece.standing().inert()) {
            return List.of();
        }
        if (piece instanceof Piece.Link link) {
            List<String> addresses = new ArrayList<>(1);
            if (link.href() != null && !link.href().isBlank()) {
                addresses.add(link.href().strip());
            }
            String opened = Address.in(link.attributes().getOrDefault("onclick", ""));
            if (!opened.isEmpty()) {
                addresses.add(opened);
            }
            return addresses;
        }
        String src = piece instanceof Piece.Image image
                ? image.src()
                : piece instanceof Piece.Script script ? script.src() : "";
        return src.isEmpty() ? List.of() : List.of(src);
    }

    /** The form in which values are compared: NFKC, no blanks, lower case. */
    static String normal(String value) {
        return Squeezed.squeeze(value).replace(" ", "").replace("\n", "").toLowerCase(Locale.ROOT);
    }

    /** Values of a key of the card in normal form. */
    static List<String> normal(Stream<String> values) {
        return values.map(Fields::normal)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
