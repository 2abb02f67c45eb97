package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.result.CardProposal;
import org.govsite.compliance.result.CardProposal.Basis;
import org.govsite.compliance.result.CardProposal.Claim;
import org.govsite.compliance.result.CardProposal.Entry;
import org.govsite.compliance.result.CardProposal.Fitness;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.site.Location;
import org.govsite.compliance.site.SiteCard;

/**
 * Puts a site card together from what the pages of a site say. Most pages decide; of two values that as many pages give,
 * the one from the place that counts more, as {@code card-sources.json} lists them. A pure function.
 */
public final class CardProposer {

    private static final FieldRef TITLE = new FieldRef(FieldRef.Kind.TITLE, "");
    private static final FieldRef HEADER = new FieldRef(FieldRef.Kind.HEADER, "");
    private static final FieldRef LINKS = new FieldRef(FieldRef.Kind.LINKS, "");

    /** The keys that are looked for, in the order of the card. */
    private static final List<String> ORDER = List.of(
            "name",
            "kind",
            "organizer",
            "contacts",
            "domain",
            "chineseDomain",
            "parentDomain",
            "siteIdCode",
            "regionCode",
            "icpNumber",
            "policeNumber",
            "homePage");

    private final CardSources sources = CardSources.get();
    private final RulePack pack;
    private final SiteCard declared;
    private final PageReader reader;
    private final List<PageFacts> pages;
    private final Optional<PageFacts> home;
    private final SiteLinks links;
    private final CardVotes votes;
    private final Map<String, Entry> entries = new TreeMap<>();

    private CardProposer(FactSheet facts, RulePack pack, SiteCard declared) {
        this.pack = pack;
        this.declared = declared;
        this.reader = new PageReader(facts, pack);
        this.home = HomePage.find(facts, declared);
        this.pages = Stream.concat(
                        home.stream(),
                        facts.pages().stream()
                                .filter(page -> page.kind() == PageKind.DOCUMENT
                                        && !page.path()
                                                .equals(home.map(PageFacts::path)
                                                        .orElse(""))))
                .toList();
        this.links = new SiteLinks(facts.files(), pages, reader);
        List<PageReading> readings = pages.parallelStream().map(reader::read).toList();
        this.votes = new CardVotes(pack, reader.patterns(), new Fields(reader, new Subject(declared, null)), readings);
    }

    public static CardProposal propose(FactSheet observed, RulePack pack, SiteCard declared) {
        return new CardProposer(FooterVote.count(observed), pack, declared).propose();
    }

    private CardProposal propose() {
        for (CardSources.Key key : sources.keys()) {
            Tally tally = votes.on(key);
            boolean asked = declared.all(key.key()).isEmpty() && tally.fit().isEmpty();
            if (asked && key.key().equals("name") && home.isPresent()) {
                name(key, home.get(), tally);
            } else if (asked && key.key().equals("domain")) {
                domain(key, tally);
            } else {
                add(key, tally, Basis.SHOWN);
            }
        }
        kind();
        regionCode();
        parentDomain();
        homePage();
        return new CardProposal(
                pack,
                pages.size(),
                declared,
                ORDER.stream().filter(entries::containsKey).map(entries::get).toList());
    }

    private void add(CardSources.Key key, Tally tally, Basis basis) {
        List<String> held = declared.all(key.key());
        if (!held.isEmpty()) {
            put(new Entry(key.key(), Basis.DECLARED, confirmed(key, held, tally), differing(key, tally), 0));
            return;
        }
        boolean several = key.key().equals("contacts");
        List<Tally.Row> chosen =
                several ? contacts(tally) : tally.fit().stream().limit(1).toList();
        List<Claim> others = claims(
                tally.ranked().stream().filter(row -> !chosen.contains(row) && !(several && isPart(row, chosen))));
        if (!chosen.isEmpty()) {
            put(new Entry(key.key(), basis, claims(chosen.stream()), others, 0));
        } else if (!key.optional() || !others.isEmpty()) {
            put(new Entry(key.key(), Basis.MISSING, List.of(), others, votes.unseen(key)));
        }
    }

    /** Contacts that the home page and most pages show, whole ones only: clues may meet in one address. */
    private List<Tally.Row> contacts(Tally tally) {
        List<Tally.Row> shared = tally.fit().stream()
                .filter(row -> (home.isEmpty() || row.onHome()) && row.pages() * 2 > pages.size())
                .toList();
        return shared.stream()
                .filter(row -> shared.stream()
                        .noneMatch(other -> other != row
                                && other.value().length() > row.value().length()
                                && isPart(row, List.of(other))))
                .toList();
    }

    private static boolean isPart(Tally.Row row, List<Tally.Row> chosen) {
        return chosen.stream().anyMatch(other -> Fields.normal(other.value()).contains(Fields.normal(row.value())));
    }

    /** What the card declares, with the pages that say the same. */
    private List<Claim> confirmed(CardSources.Key key, List<String> held, Tally tally) {
        return held.stream()
                .map(value -> tally.ranked().stream()
                        .filter(row -> votes.same(key, row.value()).equals(votes.same(key, value)))
                        .map(Tally.Row::claim)
                        .map(claim -> new Claim(
                                value, claim.pages(), claim.from(), claim.visible(), claim.first(), Fitness.FIT))
                        .findFirst()
                        .orElse(new Claim(value, 0, null, false, null, Fitness.FIT)))
                .toList();
    }

    /** What pages give and the card does not declare, under this key or another that is as good. */
    private List<Claim> differing(CardSources.Key key, Tally tally) {
        Set<String> right = new HashSet<>();
        Stream.concat(Stream.of(key.key()), key.aliases().stream())
                .flatMap(each -> declared.all(each).stream())
                .forEach(value -> right.add(votes.same(key, value)));
        List<Tally.Row> rows = key.key().equals("contacts") ? contacts(tally) : tally.fit();
        return claims(rows.stream().filter(row -> !right.contains(votes.same(key, row.value()))));
    }

    private void name(CardSources.Key key, PageFacts page, Tally tally) {
        HomeName.Suggestion suggestion = HomeName.on(page, reader, sources.titles());
        List<String> names = suggestion.names();
        Tally found = names.size() > 1 ? new Tally() : tally;
        for (int i = 0; i < pages.size(); i++) {
            PageFacts each = pages.get(i);
            for (String name : names) {
                if (i == 0 || Squeezed.squeeze(each.title()).contains(name)) {
                    boolean titled = Squeezed.squeeze(each.title()).contains(name);
                    Location at = titled ? each.titleAt() : headerAt(each);
                    votes.count(key, new Tally.Vote(name, 0, titled ? TITLE : HEADER, true, at), i, found);
                }
            }
        }
        if (names.size() > 1) {
            List<Claim> others = new ArrayList<>(claims(found.ranked().stream()));
            others.addAll(claims(tally.ranked().stream()));
            put(new Entry(key.key(), Basis.MISSING, List.of(), others, 0));
        } else {
            add(key, found, suggestion.sure() ? Basis.SHOWN : Basis.GUESSED);
        }
    }

    private Location headerAt(PageFacts page) {
        return page.zones().stream()
                .filter(use -> use.kind() == ZoneKind.HEADER)
                .findFirst()
                .map(use -> use.locate(page.path(), PageReader.start(reader.zone(use))))
                .orElse(Location.file(page.path()));
    }

    /** The domain where no tag says it: the text of the header, else the links that lead to files of the site. */
    private void domain(CardSources.Key key, Tally tally) {
        for (int i = 0; i < pages.size(); i++) {
            for (ZoneUse use : pages.get(i).zones()) {
                if (use.kind() == ZoneKind.HEADER) {
                    Zone zone = reader.zone(use);
                    for (Piece piece : zone.pieces()) {
                        if (piece instanceof Piece.Text text
                                && !piece.standing().inert()
                                && piece.link() < 0) {
                            String shown = reader.patterns().firstGroup(sources.headerDomain(), text.text());
                            Location at = use.locate(pages.get(i).path(), piece.place());
                            count(key, shown, HEADER, true, at, i, tally);
                        }
                    }
                }
            }
        }
        Basis basis = Basis.SHOWN;
        if (tally.fit().isEmpty()) {
            basis = Basis.GUESSED;
            for (int i = 0; i < pages.size(); i++) {
                for (SiteLinks.Link link : links.on(pages.get(i))) {
                    count(key, links.isOwn(link.host()) ? link.host() : "", LINKS, false, link.at(), i, tally);
                }
            }
        }
        add(key, tally, basis);
    }

    private void count(
            CardSources.Key key, String value, FieldRef from, boolean visible, Location at, int page, Tally tally) {
        if (!value.isEmpty()) {
            votes.count(key, new Tally.Vote(value, 0, from, visible, at), page, tally);
        }
    }

    private void kind() {
        if (isDeclared("kind")) {
            return;
        }
        String domain = certain("domain");
        String name = certain("name");
        Optional<String> kind = sources.kinds().stream()
                .filter(each -> reader.patterns().matches(each.domain(), domain)
                        && reader.patterns().matches(each.name(), name))
                .map(CardSources.Kind::kind)
                .findFirst();
        put(kind.map(word -> derived("kind", Basis.DERIVED, word, "domain"))
                .orElseGet(() -> new Entry("kind", Basis.MISSING, List.of(), List.of(), 0)));
    }

    private void regionCode() {
        if (!isDeclared("regionCode")) {
            String code = reader.patterns().firstGroup("^" + sources.regionCode() + "$", value("siteIdCode"));
            if (!code.isEmpty()) {
                put(derived("regionCode", Basis.DERIVED, code, "siteIdCode"));
            }
        }
    }

    private void parentDomain() {
        if (isDeclared("parentDomain")) {
            return;
        }
        String domain = value("domain");
        String shared = reader.patterns().firstGroup("^" + sources.subdomain() + "$", domain);
        String parent = sources.parentPrefix() + shared;
        if (!shared.isEmpty() && !parent.equals(domain)) {
            put(derived("parentDomain", Basis.GUESSED, parent, "domain"));
        }
    }

    private void homePage() {
        if (!isDeclared("homePage")) {
            put(home.map(page -> new Entry(
                            "homePage",
                            Basis.SHOWN,
                            List.of(new Claim(page.path(), 1, null, false, Location.file(page.path()), Fitness.FIT)),
                            List.of(),
                            0))
                    .orElseGet(() -> new Entry("homePage", Basis.MISSING, List.of(), List.of(), 0)));
        }
    }

    /** Puts what is declared under a key that pages do not say; false where nothing is. */
    private boolean isDeclared(String key) {
        List<Claim> claims = declared.all(key).stream()
                .map(value -> new Claim(value, 0, new FieldRef(FieldRef.Kind.CARD, key), false, null, Fitness.FIT))
                .toList();
        if (!claims.isEmpty()) {
            put(new Entry(key, Basis.DECLARED, claims, List.of(), 0));
        }
        return !claims.isEmpty();
    }

    private Entry derived(String key, Basis basis, String value, String from) {
        Claim source = entries.get(from).claims().get(0);
        FieldRef field = new FieldRef(FieldRef.Kind.CARD, from);
        Claim claim = new Claim(value, source.pages(), field, false, source.first(), Fitness.FIT);
        return new Entry(key, basis, List.of(claim), List.of(), 0);
    }

    /** What is declared or shown under a key; empty where it is only guessed. */
    private String certain(String key) {
        Entry entry = entries.get(key);
        return entry == null || entry.basis() == Basis.GUESSED ? "" : value(key);
    }

    /** What is declared or proposed under a key; empty where nothing is. */
    private String value(String key) {
        Entry entry = entries.get(key);
        return entry == null || entry.claims().isEmpty()
                ? ""
                : entry.claims().get(0).value();
    }

    private void put(Entry entry) {
        entries.put(entry.key(), entry);
    }

    private static List<Claim> claims(Stream<Tally.Row> rows) {
        return rows.map(Tally.Row::claim).toList();
    }
}
