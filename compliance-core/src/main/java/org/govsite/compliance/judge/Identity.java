package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Requirement.RegisterAgreement.Compared;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Witness;
import org.govsite.compliance.site.DomainName;
import org.govsite.compliance.site.Location;
import org.govsite.compliance.site.SiteCard;

/** Puts questions about who a site says it is: names, domains, and what is declared of them. */
final class Identity {

    private final Subject subject;
    private final PageReader reader;
    private final Fields fields;
    private final Questions questions;
    private final List<PageReading> readings;
    private final Fitting fitting;
    private final Map<RuleId, IdentityWeb> webs = new ConcurrentHashMap<>();
    private final OtherBodies others;

    Identity(Subject subject, PageReader reader, Questions questions, List<PageReading> readings) {
        this.subject = subject;
        this.reader = reader;
        this.fields = new Fields(reader, subject);
        this.questions = questions;
        this.readings = readings;
        this.fitting = new Fitting(this::read, reader.patterns());
        this.others = new OtherBodies(subject, questions, readings, this::voices);
    }

    /** What stands at a place and is not left to another question. */
    private List<Told> read(FieldRef field, PageReading page) {
        return own(fields.read(field, page), field, page);
    }

    private List<Told> own(List<Told> all, FieldRef field, PageReading page) {
        return all.stream()
                .filter(told -> !questions.name(page.page(), field, told))
                .toList();
    }

    List<Verdict> compared(Rule rule, PageReading page) {
        if (rule.requirement() instanceof IdentityRequirement.Joined joined) {
            return fitting.joined(joined, page);
        }
        if (rule.requirement() instanceof IdentityRequirement.SameParts same) {
            return fitting.sameParts(same, page);
        }
        if (rule.requirement() instanceof IdentityRequirement.NoValue none) {
            return noValue(none, page);
        }
        return webs.computeIfAbsent(rule.id(), id -> web(rule)).on(page.page().path());
    }

    /** Who says what of the site, where the rule compares that. */
    List<Witness> witnesses(Rule rule) {
        IdentityWeb web = webs.get(rule.id());
        return web == null ? List.of() : web.witnesses();
    }

    private IdentityWeb web(Rule rule) {
        IdentityRequirement.Identity requirement = (IdentityRequirement.Identity) rule.requirement();
        return declares(requirement.unless())
                ? IdentityWeb.NONE
                : IdentityWeb.of(requirement, questions.inScope(rule, readings), voices(requirement), others);
    }

    private Voices voices(IdentityRequirement.Identity requirement) {
        return new Voices(requirement, fields, questions, reader);
    }

    private boolean declares(String key) {
        return !key.isEmpty() && !subject.card().all(key).isEmpty();
    }

    List<Verdict> agreement(Requirement.Agreement requirement, PageReading page) {
        if (declares(requirement.unless())) {
            return List.of(Verdict.quiet(Outcome.INAPPLICABLE, ""));
        }
        List<String> right = requirement.with().stream()
                .flatMap(field -> read(field, page).stream())
                .map(each -> partOrWhole(requirement.part(), each.value()))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (right.isEmpty()) {
            return List.of(Verdict.needs(cardKeys(requirement.with())));
        }
        List<Told> all = fields.read(requirement.field(), page);
        if (all.isEmpty() && requirement.field().kind() == FieldRef.Kind.CARD) {
            return List.of(Verdict.needs(List.of(requirement.field().key())));
        }
        List<Told> told = own(all, requirement.field(), page).stream()
                .filter(each -> !reader.part(requirement.part(), each.value()).isEmpty())
                .toList();
        if (told.isEmpty()) {
            return List.of(Verdict.quiet(Outcome.INAPPLICABLE, ""));
        }
        List<Told> others = told.stream()
                .filter(each -> !agrees(requirement, reader.part(requirement.part(), each.value()), right))
                .toList();
        if (others.isEmpty() || (!requirement.every() && others.size() < told.size())) {
            return List.of(Verdict.quiet(Outcome.PASSED, ""));
        }
        Told other = others.get(0);
        // Of several values that would be right, one of the same kind: a number for a number.
        String wanted = read(requirement.with().get(0), page).stream()
                .map(Told::value)
                .min(Comparator.comparing(
                        (String value) -> reader.part(requirement.part(), value).isEmpty()))
                .orElseGet(() -> right.get(0));
        if (requirement.field().kind() == FieldRef.Kind.HEADER) {
            return List.of(header(page.page(), wanted));
        }
        return List.of(
                switch (requirement.how()) {
                    case CONTAINS -> failed("agreement.lacks", other, wanted);
                    // What stands elsewhere is whole texts; none of them is what has to stand here.
                    case WITHIN -> failed("agreement.nowhere", other, "");
                    case EQUALS, DOMAIN, BELOW -> failed("agreement.other", other, wanted);
                });
    }

    private String partOrWhole(String pattern, String value) {
        String part = reader.part(pattern, value);
        return part.isEmpty() ? Fields.normal(value) : part;
    }

    private List<Verdict> noValue(IdentityRequirement.NoValue requirement, PageReading page) {
        Map<String, Verdict> found = new LinkedHashMap<>();
        boolean any = false;
        for (IdentityRequirement.NoValue.Forbidden forbidden : requirement.forbidden()) {
            for (FieldRef field : forbidden.fields()) {
                String item = field.isOfItem() ? field.key() : "";
                for (Told told : fields.read(field, page)) {
                    any = true;
                    if (Questions.isForbidden(forbidden, told, reader.patterns())) {
                        Evidence evidence = new Evidence("no-value.other", told.value(), "", List.of());
                        found.putIfAbsent(
                                told.location() + " " + told.value(),
                                new Verdict(Outcome.FAILED, item, Severity.ERROR, evidence, told.location())
                                        .saying(forbidden.what()));
                    }
                }
            }
        }
        return found.isEmpty()
                ? List.of(Verdict.quiet(any ? Outcome.PASSED : Outcome.INAPPLICABLE, ""))
                : List.copyOf(found.values());
    }

    private static boolean agrees(Requirement.Agreement requirement, String value, List<String> right) {
        return switch (requirement.how()) {
            case EQUALS -> anyName(requirement, value, right, String::equals);
            case CONTAINS -> anyName(requirement, value, right, String::contains);
            case WITHIN -> anyName(requirement, value, right, (said, each) -> each.contains(said));
            case DOMAIN -> right.stream().anyMatch(domain -> sameDomain(value, domain));
            case BELOW -> right.stream().anyMatch(domain -> isAtOrBelow(value, domain));
        };
    }

    /** Whether names agree as they are, or without what short forms leave out. */
    private static boolean anyName(
            Requirement.Agreement requirement, String value, List<String> right, BiPredicate<String, String> agree) {
        String rest = shortened(value, requirement.omits());
        return right.stream()
                .anyMatch(each -> agree.test(value, each) || agree.test(rest, shortened(each, requirement.omits())));
    }

    private static String shortened(String name, List<String> omits) {
        String rest = name;
        for (String word : omits) {
            rest = rest.replace(Fields.normal(word), "");
        }
        return rest;
    }

    private static boolean isAtOrBelow(String address, String domain) {
        String own = Domains.in(domain)
                .map(DomainName::ascii)
                .map(Domains::withoutWww)
                .orElse("");
        String there = Domains.in(address)
                .map(DomainName::ascii)
                .map(Domains::withoutWww)
                .orElse("");
        return !own.isEmpty() && (there.equals(own) || there.endsWith("." + own));
    }

    private static boolean sameDomain(String one, String other) {
        Optional<DomainName> first = Domains.in(one);
        return first.isPresent() && first.equals(Domains.in(other));
    }

    /** A header without the name: whether a picture shows it is for a person to say. */
    private Verdict header(PageFacts page, String wanted) {
        for (ZoneUse use : page.zones()) {
            if (use.kind() == ZoneKind.HEADER) {
                List<Piece> pieces = reader.zone(use).pieces();
                boolean mutePicture = pieces.stream()
                        .anyMatch(piece -> piece instanceof Piece.Image image
                                && LinkView.alternative(image).isBlank());
                boolean ownText = pieces.stream()
                        .anyMatch(piece -> piece instanceof Piece.Text text
                                && text.link() < 0
                                && !text.text().isBlank());
                Location location = use.locate(page.path(), PageReader.start(reader.zone(use)));
                return mutePicture || !ownText
                        ? verdict(Outcome.NEEDS_REVIEW, "agreement.picture", "", wanted, location)
                        : verdict(Outcome.FAILED, "agreement.header", "", wanted, location);
            }
        }
        return Verdict.quiet(Outcome.INAPPLICABLE, "");
    }

    List<Verdict> retired(Requirement.Retired requirement, PageReading page) {
        Retirement retirement = questions.retirement(requirement.key());
        if (retirement.isEmpty()) {
            return List.of(Verdict.needs(List.of(requirement.key())));
        }
        String now = subject.card().all(requirement.now()).stream().findFirst().orElse("");
        Map<String, Verdict> found = new LinkedHashMap<>();
        for (FieldRef field : requirement.fields()) {
            for (Told told : fields.read(field, page)) {
                for (Retirement.Hit old : retirement.in(told.text())) {
                    found.putIfAbsent(
                            field + " " + old.written(),
                            verdict(
                                    Outcome.FAILED,
                                    "retired." + field.kind().word(),
                                    old.written(),
                                    now,
                                    told.places().apply(old.at())));
                }
            }
        }
        return found.isEmpty() ? List.of(Verdict.quiet(Outcome.PASSED, "")) : List.copyOf(found.values());
    }

    List<Verdict> domainForm(Requirement.DomainForm requirement, PageReading page) {
        Told told = requirement.fields().stream()
                .flatMap(field -> read(field, page).stream())
                .findFirst()
                .orElse(null);
        if (told == null) {
            return List.of(Verdict.needs(cardKeys(requirement.fields())));
        }
        Optional<DomainName> domain = Domains.in(told.value());
        String ascii = domain.map(DomainName::ascii).orElse("");
        if (!requirement.under().isEmpty()) {
            Optional<DomainName> parent =
                    subject.card().all(requirement.under()).stream().findFirst().flatMap(Domains::in);
            if (parent.isEmpty()) {
                return List.of(Verdict.needs(List.of(requirement.under())));
            }
            String above = Domains.withoutWww(parent.get().ascii());
            boolean below = ascii.endsWith("." + above) && !ascii.equals("www." + above);
            return List.of(
                    below
                            ? Verdict.quiet(Outcome.PASSED, "")
                            : verdict(
                                    Outcome.FAILED, "domain-form.under", told.value(), "*." + above, told.location()));
        }
        boolean right = (requirement.patterns().isEmpty() || matches(requirement.patterns(), ascii))
                && !matches(requirement.forbidden(), ascii);
        return List.of(
                right
                        ? Verdict.quiet(Outcome.PASSED, "")
                        : verdict(Outcome.FAILED, "domain-form.other", told.value(), "", told.location()));
    }

    private boolean matches(List<String> forms, String domain) {
        return forms.stream().anyMatch(form -> reader.patterns().matches(form, domain));
    }

    List<Verdict> cardComplete(Requirement.CardComplete requirement, PageReading page) {
        SiteCard card = subject.card();
        if (card.all(requirement.when()).isEmpty()) {
            return List.of(Verdict.quiet(Outcome.INAPPLICABLE, ""));
        }
        if (!card.all(requirement.needs()).isEmpty()) {
            return List.of(Verdict.quiet(Outcome.PASSED, ""));
        }
        String seen = String.join("、", card.all(requirement.when()));
        return List.of(verdict(
                Outcome.FAILED,
                "card-complete.lacks",
                seen,
                requirement.needs(),
                page.page().titleAt()));
    }

    List<Verdict> register(Requirement.RegisterAgreement requirement, PageReading page) {
        SiteCard register = subject.register();
        if (register == null) {
            return List.of(Verdict.needs(List.of("register")));
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Compared compared : requirement.compared()) {
            List<Told> site = fields.read(new FieldRef(FieldRef.Kind.CARD, compared.key()), page);
            if (site.isEmpty() && compared.shown() != null) {
                site = read(compared.shown(), page);
            }
            List<String> recorded = register.all(compared.key());
            List<String> right = Fields.normal(recorded.stream());
            if (!site.isEmpty()
                    && !right.isEmpty()
                    && site.stream().noneMatch(told -> right.contains(Fields.normal(told.value())))) {
                Told told = site.get(0);
                verdicts.add(new Verdict(
                        Outcome.FAILED,
                        "",
                        Severity.ERROR,
                        new Evidence(registerReason(compared.key()), told.value(), recorded.get(0), List.of()),
                        told.location()));
            }
        }
        return verdicts.isEmpty() ? List.of(Verdict.quiet(Outcome.PASSED, "")) : verdicts;
    }

    private static String registerReason(String key) {
        String reason = "register-agreement." + key;
        return Messages.has(reason) ? reason : "register-agreement.other";
    }

    private static List<String> cardKeys(List<FieldRef> fields) {
        return fields.stream()
                .filter(field -> field.kind() == FieldRef.Kind.CARD)
                .map(FieldRef::key)
                .limit(1)
                .toList();
    }

    private static Verdict failed(String reason, Told told, String wanted) {
        return verdict(Outcome.FAILED, reason, told.value(), wanted, told.location());
    }

    private static Verdict verdict(Outcome outcome, String reason, String seen, String wanted, Location location) {
        return new Verdict(outcome, "", Severity.ERROR, new Evidence(reason, seen, wanted, List.of()), location);
    }
}
