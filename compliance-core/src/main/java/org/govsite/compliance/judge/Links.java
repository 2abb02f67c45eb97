package org.govsite.compliance.judge;

import com.google.re2j.Matcher;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.pack.LinkRequirement;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Carrier;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.site.DomainName;
import org.govsite.compliance.site.Location;
import org.govsite.compliance.site.SiteCard;

/** Puts questions about where the links of a page lead. */
final class Links {

    private static final List<String> OWN =
            List.of("domain", "otherDomains", "parentDomain", "chineseDomain", "publicBaseUrl");

    private final Subject subject;
    private final PageReader reader;
    private final LostLinks lost;
    private final SiteMaps maps;
    private final HiddenLinks hidden;
    private final Icons icons;

    Links(RulePack pack, Subject subject, Questions questions, SiteView site, Collection<PageReading> readings) {
        this.subject = subject;
        this.reader = site.reader();
        this.lost = new LostLinks(pack, site, questions, readings);
        this.maps = new SiteMaps(site);
        this.hidden = new HiddenLinks(site);
        this.icons = new Icons(site);
    }

    List<Verdict> evaluate(LinkRequirement requirement, PageReading page) {
        if (requirement instanceof LinkRequirement.LinkTarget target) {
            return lost.evaluate(target, page.page());
        }
        if (requirement instanceof LinkRequirement.SiteMapLists map) {
            return List.of(maps.evaluate(map, page));
        }
        if (requirement instanceof LinkRequirement.HiddenLink way) {
            return hidden.evaluate(way, page.page());
        }
        return List.of(icons.evaluate((LinkRequirement.IconFile) requirement, page));
    }

    List<Verdict> none(Requirement.NoLink requirement, PageFacts page) {
        Map<String, Verdict> found = new LinkedHashMap<>();
        for (ZoneUse use : page.zones()) {
            for (Piece piece : reader.zone(use).pieces()) {
                for (String address : Fields.addresses(piece)) {
                    if (!isExcepted(requirement.exceptHosts(), address)) {
                        String decoded = Address.decoded(address);
                        requirement.patterns().stream()
                                .flatMap(pattern -> match(pattern, decoded))
                                .findFirst()
                                .ifPresent(seen -> found.putIfAbsent(
                                        seen, unwanted(reason(piece), seen, address, page, use, piece)));
                    }
                }
            }
        }
        return found.isEmpty() ? List.of(Verdict.quiet(Outcome.PASSED, "")) : List.copyOf(found.values());
    }

    private static String reason(Piece piece) {
        return piece instanceof Piece.Link ? "no-link.found" : "no-link.loaded";
    }

    private Stream<String> match(String pattern, String address) {
        List<String> words = reader.patterns().requiredWords(pattern);
        if (!Squeezed.holdsAny(address.toLowerCase(Locale.ROOT), words)) {
            return Stream.empty();
        }
        Matcher matcher = reader.patterns().get(pattern).matcher(address);
        return matcher.find()
                ? Stream.of(address.substring(start(address, matcher.start()), matcher.end()))
                : Stream.empty();
    }

    /** Where an address that holds a match starts: at its scheme, so that people find in the file what they are shown. */
    private static int start(String address, int match) {
        int start = match;
        while (start > 0 && "?#&=".indexOf(address.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    List<Verdict> ownDomain(Requirement.OwnDomain requirement, PageFacts page) {
        SiteCard card = subject.card();
        List<DomainName> declared = OWN.stream()
                .flatMap(key -> card.all(key).stream())
                .flatMap(value -> Domains.in(value).stream())
                .toList();
        if (declared.isEmpty()) {
            return List.of(Verdict.needs(List.of("domain")));
        }
        Set<String> own = new TreeSet<>();
        declared.forEach(domain -> requirement.suffixes().forEach(suffix -> own.add(registration(domain, suffix))));
        Map<String, Verdict> found = new LinkedHashMap<>();
        for (ZoneUse use : page.zones()) {
            for (LinkView link : reader.links(use)) {
                String host = Address.of(String.valueOf(link.piece().href())).host();
                boolean live = !link.piece().standing().inert() && !host.isEmpty();
                if (live && !isExcepted(requirement.exceptHosts(), "//" + host) && speaksOf(requirement, link)) {
                    String foreign = foreign(requirement, own, host);
                    if (!foreign.isEmpty()) {
                        found.putIfAbsent(foreign, foreign(requirement, own, foreign, page, use, link.piece()));
                    }
                }
            }
        }
        return found.isEmpty() ? List.of(Verdict.quiet(Outcome.PASSED, "")) : List.copyOf(found.values());
    }

    /** Where the card does not say whose site stands above this one, what is registered as the own domain is may be its. */
    private Verdict foreign(
            Requirement.OwnDomain requirement,
            Set<String> own,
            String registration,
            PageFacts page,
            ZoneUse use,
            Piece piece) {
        boolean ofSameKind = requirement.suffixes().stream()
                .anyMatch(suffix -> registration.endsWith("." + suffix)
                        && own.stream().anyMatch(domain -> domain.endsWith("." + suffix)));
        boolean superiorKnown = !subject.card().all("parentDomain").isEmpty();
        return ofSameKind && !superiorKnown
                ? new Verdict(
                        Outcome.NEEDS_REVIEW,
                        "",
                        Severity.ERROR,
                        new Evidence("own-domain.other-body", registration, "", List.of()),
                        use.locate(page.path(), piece.place()))
                : failed("own-domain.foreign", registration, "", page, use, piece);
    }

    private boolean speaksOf(Requirement.OwnDomain requirement, LinkView link) {
        String text = link.squeezed().isEmpty() ? link.pictured() : link.squeezed();
        return !text.isEmpty() && reader.patterns().findsAny(requirement.texts(), text);
    }

    private static String foreign(Requirement.OwnDomain requirement, Set<String> own, String host) {
        return Domains.in(host).stream()
                .flatMap(domain -> requirement.suffixes().stream().map(suffix -> registration(domain, suffix)))
                .filter(registration -> !registration.isEmpty() && !own.contains(registration))
                .findFirst()
                .orElse("");
    }

    private static String registration(DomainName domain, String suffix) {
        return Domains.registration(domain.ascii(), suffix);
    }

    private static boolean isExcepted(List<String> hosts, String address) {
        Address parsed = Address.of(address);
        return hosts.stream().anyMatch(parsed::isAt);
    }

    /** An address that should not be linked: the part that says so is what is wrong, the whole is where it was seen. */
    private static Verdict unwanted(
            String reason, String seen, String address, PageFacts page, ZoneUse use, Piece piece) {
        Location location = use.locate(page.path(), piece.place());
        Sighting whole = new Sighting(
                piece instanceof Piece.Link ? Carrier.LINK : Carrier.ATTRIBUTE,
                ItemState.SHOWN,
                use.kind(),
                seen,
                address,
                address,
                false,
                location);
        return new Verdict(
                Outcome.FAILED, "", Severity.ERROR, new Evidence(reason, seen, "", List.of(whole)), location);
    }

    private static Verdict failed(String reason, String seen, String wanted, PageFacts page, ZoneUse use, Piece piece) {
        return new Verdict(
                Outcome.FAILED,
                "",
                Severity.ERROR,
                new Evidence(reason, seen, wanted, List.of()),
                use.locate(page.path(), piece.place()));
    }
}
