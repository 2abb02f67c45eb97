package org.govsite.compliance.judge;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;

/** Edits that put the item of one finding where a visitor sees it. Not for use by several threads. */
final class PresenceEdits {

    private static final String LABEL_END = "：";

    /** Of so many values one is tried: a page may hold thousands of them. */
    private static final int MOST_VALUES = 8;

    private final RulePack pack;
    private final PageReader reader;
    private final KnownValues values;
    private final FixWords fix;
    private final LinkEdits links;
    private final Function<String, Optional<SourceFile>> files;
    private @Nullable List<Filled> addresses;

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

    /** The smallest first. Each is made when it is asked for: labels, values, addresses and places make a great many. */
    Stream<Edit> edits(Finding finding, PageReading page) {
        Item item = pack.item(finding.item()).orElseThrow();
        ItemState state = page.item(item.id()).state();
        boolean pictured = state == ItemState.IMAGE || finding.outcome() == Outcome.NEEDS_REVIEW;
        Stream<Edit> there = at(
                finding.location(),
                (file, index) -> Stream.<Supplier<Stream<Edit>>>of(
                                () -> state == ItemState.INERT ? file.uncommented(index).stream() : Stream.empty(),
                                () -> behindLabel(item, page, file, index),
                                () -> pictured ? pictured(item, page, file, index) : Stream.empty())
                        .flatMap(Supplier::get));
        Stream<Edit> inFooter = places(page.page()).stream()
                .flatMap(place -> at(
                        place,
                        (file, index) -> contents(item, page)
                                .map(content ->
                                        file.insert(index, content.join(content.text() + "<br>", Filled.NOTHING)))));
        Stream<Edit> atEnd = reader.footer(page.page()).line() != 0
                ? Stream.empty()
                : files.apply(page.page().path()).stream()
                        .flatMap(file -> file.bodyEnd().stream()
                                .flatMap(index -> contents(item, page).map(content -> file.insert(index, content))));
        return Stream.of(there, inFooter, atEnd).flatMap(edits -> edits);
    }

    /** What may be written, smallest first: text alone, then text with a link. */
    private Stream<Filled> contents(Item item, PageReading page) {
        Filled title = Filled.of(item.title().zh());
        return Stream.<Supplier<Stream<Filled>>>of(
                        () -> texts(item, page).map(Filled::markup),
                        () -> addresses(item, page).stream()
                                .flatMap(address -> Stream.concat(texts(item, page), Stream.of(title))
                                        .map(text -> text.linkTo(address))))
                .flatMap(Supplier::get);
    }

    private Stream<Filled> texts(Item item, PageReading page) {
        ItemReading reading = page.item(item.id());
        Stream<Filled> labelled = own(item, reading)
                .flatMap(value -> item.labels().stream()
                        .limit(2)
                        .map(label -> value.join(label + LABEL_END + value.text(), Filled.NOTHING)));
        return Stream.of(fix.texts().stream(), labelled, own(item, reading)).flatMap(texts -> texts);
    }

    /** Values of the item: what the site is known by, and what stands where nobody sees it. */
    private Stream<Filled> own(Item item, ItemReading reading) {
        return Stream.concat(
                        values.ofItem(item.id()).stream().map(value -> new Filled(value.value(), List.of(value))),
                        reading.sightings().stream()
                                .map(Sighting::value)
                                .filter(value -> !value.isEmpty())
                                .map(Filled::of))
                .distinct()
                .limit(MOST_VALUES);
    }

    /** Where links of the item may lead; the whole site is read for it, so that it is done once, and only when it comes to links. */
    private List<Filled> addresses(Item item, PageReading page) {
        if (addresses == null) {
            addresses = links.addresses(item, page.page(), page.page().path());
        }
        return addresses;
    }

    /** Where only the label stands, its value goes behind it, or the label becomes the link. */
    private Stream<Edit> behindLabel(Item item, PageReading page, SourceFile file, int index) {
        Optional<String> label = item.labels().stream()
                .filter(each -> file.startsWith(each, index))
                .max(Comparator.comparing(String::length));
        if (label.isEmpty()) {
            return Stream.empty();
        }
        int end = index + label.get().length();
        int behind = file.startsWith(LABEL_END, end) || file.startsWith(":", end) ? end + 1 : end;
        if (file.goesOn(behind)) {
            return Stream.empty();
        }
        String between = behind > end ? "" : LABEL_END;
        return Stream.<Supplier<Stream<Edit>>>of(
                        () -> own(item, page.item(item.id()))
                                .map(Filled::markup)
                                .map(value -> file.insert(behind, value.join(between + value.text(), Filled.NOTHING))),
                        () -> addresses(item, page).stream()
                                .map(address -> file.replace(
                                        index, end, Filled.of(label.get()).linkTo(address))))
                .flatMap(Supplier::get);
    }

    /** A picture that may show the item becomes its link. */
    private Stream<Edit> pictured(Item item, PageReading page, SourceFile file, int index) {
        Optional<Integer> link = file.linkAround(index);
        return addresses(item, page).stream()
                .flatMap(address ->
                        (link.isPresent() ? file.href(link.get(), address) : file.linked(index, address)).stream());
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
        Stream<Edit> edits(SourceFile file, int index);
    }

    private Stream<Edit> at(Location place, AtPlace make) {
        return files.apply(place.file()).stream()
                .flatMap(file -> file.index(place).stream().flatMap(index -> make.edits(file, index)));
    }
}
