package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Standing;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.result.Edit;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.ItemReading;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.site.Location;

/** Edits that put an item where a visitor sees it. */
final class PresenceEdits {

    private static final String LABEL_END = "：";

    private final RulePack pack;
    private final PageReader reader;
    private final KnownValues values;
    private final FixWords fix;
    private final LinkEdits links;
    private final Function<String, Optional<SourceFile>> files;

    PresenceEdits(
            RulePack pack,
            FactSheet facts,
            PageReader reader,
            KnownValues values,
            FixWords fix,
            Function<String, Optional<SourceFile>> files) {
        this.pack = pack;
        this.reader = reader;
        this.values = values;
        this.fix = fix;
        this.links = new LinkEdits(pack, facts, reader, values, fix, files);
        this.files = files;
    }

    List<Edit> edits(Finding finding, PageReading page) {
        Item item = pack.item(finding.item()).orElseThrow();
        List<Edit> edits = new ArrayList<>();
        at(finding.location(), (file, index) -> {
            if (page.item(item.id()).state() == ItemState.INERT) {
                file.uncommented(index).ifPresent(edits::add);
            }
            behindLabel(item, page, file, index, edits);
            if (page.item(item.id()).state() == ItemState.IMAGE || finding.outcome() == Outcome.NEEDS_REVIEW) {
                pictured(item, page, file, index, edits);
            }
        });
        List<Filled> contents = contents(item, page);
        for (Location place : places(page.page())) {
            at(
                    place,
                    (file, index) -> contents.forEach(content ->
                            edits.add(file.insert(index, content.join(content.text() + "<br>", Filled.NOTHING)))));
        }
        if (reader.footer(page.page()).line() == 0) {
            files.apply(page.page().path())
                    .ifPresent(file -> file.bodyEnd()
                            .ifPresent(index -> contents.forEach(content -> edits.add(file.insert(index, content)))));
        }
        return edits;
    }

    /** What may be written, smallest first: text alone, then text with a link. */
    private List<Filled> contents(Item item, PageReading page) {
        Set<Filled> texts = new LinkedHashSet<>(fix.texts());
        List<Filled> own = own(item, page.item(item.id()));
        own.forEach(value -> item.labels().stream()
                .limit(2)
                .forEach(label -> texts.add(value.join(label + LABEL_END + value.text(), Filled.NOTHING))));
        texts.addAll(own);
        Set<Filled> contents = new LinkedHashSet<>();
        texts.forEach(text -> contents.add(text.markup()));
        texts.add(Filled.of(item.title().zh()));
        for (Filled address : links.addresses(item, page.page(), page.page().path())) {
            texts.forEach(text -> contents.add(text.linkTo(address)));
        }
        return List.copyOf(contents);
    }

    /** Values of the item: what the site is known by, and what stands where nobody sees it. */
    private List<Filled> own(Item item, ItemReading reading) {
        Set<Filled> own = new LinkedHashSet<>();
        values.ofItem(item.id()).ifPresent(value -> own.add(new Filled(value.value(), List.of(value))));
        reading.sightings().stream()
                .filter(sighting -> !sighting.value().isEmpty())
                .map(Sighting::value)
                .forEach(value -> own.add(Filled.of(value)));
        return List.copyOf(own);
    }

    /** Where only the label stands, its value goes behind it, or the label becomes the link. */
    private void behindLabel(Item item, PageReading page, SourceFile file, int index, List<Edit> edits) {
        Optional<String> label = item.labels().stream()
                .filter(each -> file.startsWith(each, index))
                .max(Comparator.comparing(String::length));
        if (label.isEmpty()) {
            return;
        }
        int end = index + label.get().length();
        int behind = file.startsWith(LABEL_END, end) || file.startsWith(":", end) ? end + 1 : end;
        if (file.goesOn(behind)) {
            return;
        }
        own(item, page.item(item.id()))
                .forEach(value -> edits.add(file.insert(
                        behind,
                        behind > end
                                ? value.markup()
                                : value.markup().join(LABEL_END + value.markup().text(), Filled.NOTHING))));
        links.addresses(item, page.page(), page.page().path())
                .forEach(address -> edits.add(
                        file.replace(index, end, Filled.of(label.get()).linkTo(address))));
    }

    /** A picture that may show the item becomes its link. */
    private void pictured(Item item, PageReading page, SourceFile file, int index, List<Edit> edits) {
        for (Filled address : links.addresses(item, page.page(), page.page().path())) {
            Optional<Integer> link = file.linkAround(index);
            (link.isPresent() ? file.href(link.get(), address) : file.linked(index, address)).ifPresent(edits::add);
        }
    }

    /** Where something can be written in the footer: before its first text outside a link, else before its first piece. */
    private List<Location> places(PageFacts page) {
        for (ZoneUse use : page.zones()) {
            if (use.kind() == ZoneKind.FOOTER) {
                Zone zone = reader.zone(use);
                Set<Location> places = new LinkedHashSet<>();
                zone.pieces().stream()
                        .filter(piece -> piece instanceof Piece.Text text
                                && text.standing() == Standing.LIVE
                                && text.link() < 0
                                && !text.text().isBlank())
                        .findFirst()
                        .ifPresent(piece -> places.add(use.locate(page.path(), piece.place())));
                places.add(reader.footer(page));
                return List.copyOf(places);
            }
        }
        return List.of();
    }

    private interface AtPlace {
        void edit(SourceFile file, int index);
    }

    private void at(Location place, AtPlace make) {
        files.apply(place.file()).ifPresent(file -> file.index(place).ifPresent(index -> make.edit(file, index)));
    }
}
