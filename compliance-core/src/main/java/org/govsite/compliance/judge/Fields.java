package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.site.SiteCard;

/** Reads what stands at the places that a site names itself at. */
final class Fields {

    private final PageReader reader;
    private final SiteCard card;

    Fields(PageReader reader, SiteCard card) {
        this.reader = reader;
        this.card = card;
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
                page.canonical().isEmpty() ? List.of() : List.of(new Told(page.canonical(), page.titleAt()));
            case TAG ->
                Tags.named(page, field.key())
                        .filter(tag -> !tag.content().isBlank())
                        .map(tag -> new Told(tag.content().strip(), tag.at()))
                        .toList();
            case ITEM ->
                reading.item(field.key()).sightings().stream()
                        .filter(sighting -> sighting.rung() != ItemState.INERT
                                && !sighting.value().isEmpty())
                        .map(sighting -> new Told(sighting.value(), sighting.location()))
                        .toList();
            case CARD ->
                card.all(field.key()).stream()
                        .map(value -> new Told(value, page.titleAt()))
                        .toList();
        };
    }

    /** The live text of the zones of a kind, one entry for each, with the alternative texts of their pictures. */
    private List<Told> zone(PageFacts page, ZoneKind kind) {
        List<Told> told = new ArrayList<>();
        for (ZoneUse use : page.zones()) {
            if (use.kind() == kind) {
                Zone zone = reader.zone(use);
                told.add(new Told(reader.liveText(use), use.locate(page.path(), PageReader.start(zone))));
            }
        }
        return told;
    }

    private List<Told> links(PageFacts page) {
        List<Told> told = new ArrayList<>();
        for (ZoneUse use : page.zones()) {
            for (Piece piece : reader.zone(use).pieces()) {
                String address = address(piece);
                if (!address.isEmpty() && !piece.standing().inert()) {
                    told.add(new Told(Address.decoded(address), use.locate(page.path(), piece.place())));
                }
            }
        }
        return told;
    }

    /** The address of a link, picture or script; empty for other pieces and for those without. */
    static String address(Piece piece) {
        if (piece instanceof Piece.Link link) {
            return link.href() == null ? "" : link.href().strip();
        }
        if (piece instanceof Piece.Image image) {
            return image.src();
        }
        return piece instanceof Piece.Script script ? script.src() : "";
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
