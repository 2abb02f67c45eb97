package org.govsite.compliance.judge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.pack.Clue;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LinkAddress;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.result.Edit;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Sighting;

/** Where links of items should lead, and edits that make them lead there. */
final class LinkEdits {

    /** Possessive, so that an address of any length takes no stack. */
    private static final Pattern LEADING_DOTS = Pattern.compile("^(?:\\.{0,2}/)*+");

    private final RulePack pack;
    private final FactSheet facts;
    private final PageReader reader;
    private final KnownValues values;
    private final FixWords fix;
    private final Function<String, Optional<SourceFile>> files;

    LinkEdits(
            RulePack pack,
            FactSheet facts,
            PageReader reader,
            KnownValues values,
            FixWords fix,
            Function<String, Optional<SourceFile>> files) {
        this.pack = pack;
        this.facts = facts;
        this.reader = reader;
        this.values = values;
        this.fix = fix;
        this.files = files;
    }

    /**
     * Addresses to which the link of an item may lead, the likeliest first.
     *
     * @param from the file in which the address is to be written
     */
    List<Filled> addresses(Item item, PageFacts page, String from) {
        Set<Filled> addresses = new LinkedHashSet<>();
        Filled number = values.ofItem(item.id())
                .map(value -> new Filled(value.value(), List.of(value)))
                .orElse(Filled.NOTHING);
        addresses.addAll(fix.addresses(number));
        onOtherPages(item, page).ifPresent(addresses::add);
        item.properAddresses().stream()
                .filter(address -> address.status() == LinkAddress.Status.CURRENT
                        && !address.host().isEmpty()
                        && !address.host().startsWith("*")
                        && address.path().isEmpty()
                        && address.value().isEmpty())
                .forEach(address -> addresses.add(Filled.of("https://" + address.host() + "/")));
        ownPage(item, page, from).ifPresent(addresses::add);
        return List.copyOf(addresses);
    }

    /** Where the same item leads on another page of the site; nothing that is written relative to that page. */
    private Optional<Filled> onOtherPages(Item item, PageFacts page) {
        return facts.pages().stream()
                .filter(other -> !other.path().equals(page.path()) && other.kind() == PageKind.DOCUMENT)
                .flatMap(other -> reader.read(other).item(item.id()).shown().stream())
                .map(Sighting::href)
                .filter(href -> href != null && href.contains("//"))
                .findFirst()
                .map(Filled::of);
    }

    /** The page of the site that is called as links of the item are, by its title or by the name of its file. */
    private Optional<Filled> ownPage(Item item, PageFacts page, String from) {
        List<String> names = item.clues().stream()
                .filter(Clue.Link.class::isInstance)
                .flatMap(clue -> ((Clue.Link) clue).texts().stream())
                .map(Squeezed::squeeze)
                .toList();
        return facts.pages().stream()
                .filter(other ->
                        other.kind() == PageKind.DOCUMENT && !other.path().equals(page.path()))
                .filter(other -> names.stream()
                        .anyMatch(name -> Squeezed.squeeze(other.title()).contains(name)
                                || other.path().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))))
                .findFirst()
                .map(other -> Filled.of(relative(from, page, other.path())));
    }

    private static String relative(String from, PageFacts page, String to) {
        if (!from.equals(page.path())) {
            // an include stands in pages of every depth
            return "/" + to;
        }
        long depth = from.chars().filter(c -> c == '/').count();
        return "../".repeat((int) depth) + to;
    }

    Stream<Edit> ofItem(Finding finding, PageFacts page) {
        Optional<SourceFile> file = files.apply(finding.location().file());
        Optional<Integer> index = file.flatMap(source -> source.index(finding.location()));
        if (index.isEmpty()) {
            return Stream.empty();
        }
        SourceFile source = file.orElseThrow();
        Item item = pack.item(finding.item()).orElseThrow();
        Optional<Integer> link = source.linkAround(index.get());
        return addresses(item, page, finding.location().file()).stream()
                .flatMap(address -> (link.isPresent()
                                ? source.href(link.get(), address)
                                : linked(finding, source, index.get(), address))
                        .stream());
    }

    /** What was seen becomes a link, where it stands as it was seen. */
    private static Optional<Edit> linked(Finding finding, SourceFile source, int index, Filled address) {
        return finding.evidence()
                .sighting()
                .map(Sighting::raw)
                .filter(raw -> !raw.isEmpty() && source.startsWith(raw, index))
                .map(raw -> source.replace(
                        index, index + raw.length(), Filled.of(raw).linkTo(address)));
    }

    /** An address that leads to nothing is written as that of the file that was meant. */
    Stream<Edit> ofAddress(Finding finding, PageFacts page) {
        String seen = finding.evidence().seen();
        String wanted = finding.evidence().wanted();
        Optional<SourceFile> file = files.apply(finding.location().file());
        Optional<Integer> index = file.flatMap(source -> source.index(finding.location()));
        if (index.isEmpty() || seen.isEmpty()) {
            return Stream.empty();
        }
        Set<String> right = new LinkedHashSet<>();
        if (facts.files().contains(wanted)) {
            right.add(relative(finding.location().file(), page, wanted));
        }
        String name = name(seen);
        facts.files().stream()
                .filter(path -> ("/" + path).toLowerCase(Locale.ROOT).endsWith(name))
                .limit(2)
                .forEach(path -> right.add(relative(finding.location().file(), page, path)));
        if (finding.evidence().reason().equals("link-target.no-scheme")) {
            right.add("http://" + seen);
        }
        SourceFile source = file.orElseThrow();
        return Stream.of(seen, Filled.escaped(seen))
                .flatMap(written -> source.find(written, index.get()).stream()
                        .flatMap(at -> right.stream()
                                .filter(address -> !address.equals(seen))
                                .map(address -> source.replace(
                                        at,
                                        at + written.length(),
                                        Filled.of(address).markup()))));
    }

    /** The end of an address behind leading dots, in lower case. */
    static String name(String address) {
        int end = 0;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        String path = LEADING_DOTS.matcher(address.substring(0, end)).replaceFirst("");
        return "/" + path.toLowerCase(Locale.ROOT);
    }
}
