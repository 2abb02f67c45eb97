package org.govsite.compliance.publish;

import java.util.List;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.LinkRequirement;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Requirement.Agreement;
import org.govsite.compliance.pack.Requirement.RegisterAgreement;

/** The ways in which each kind of requirement can be weakened; a kind without keys of its own has none. */
final class RequirementChanges {

    private RequirementChanges() {}

    static List<Change<Requirement>> of(Requirement requirement) {
        Changes<Requirement> changes = new Changes<>("requirement.");
        if (requirement instanceof ColumnRequirement column) {
            ColumnChanges.collect(column, changes);
        } else if (requirement instanceof IdentityRequirement identity) {
            IdentityChanges.collect(identity, changes);
        } else if (requirement instanceof LinkRequirement link) {
            LinkChanges.collect(link, changes);
        } else if (requirement instanceof Requirement.Presence
                || requirement instanceof Requirement.ValueFormat
                || requirement instanceof Requirement.LinkHost
                || requirement instanceof Requirement.InFooter) {
            ofItems(requirement, changes);
        } else if (requirement instanceof Requirement.TagsPresent
                || requirement instanceof Requirement.TagsFilled
                || requirement instanceof Requirement.TagFormat
                || requirement instanceof Requirement.TagsExact) {
            ofTags(requirement, changes);
        } else {
            ofIdentity(requirement, changes);
        }
        return changes.all();
    }

    private static void ofItems(Requirement requirement, Changes<Requirement> changes) {
        if (requirement instanceof Requirement.Presence p) {
            if (p.failsAsAttribute()) {
                changes.flip(
                        "failsAsAttribute",
                        true,
                        flag -> new Requirement.Presence(
                                p.item(), flag, p.softenedBy(), p.askedBy(), p.labelAsks(), p.inText()));
            }
            changes.clear(
                    "softenedBy",
                    p.softenedBy(),
                    none -> new Requirement.Presence(
                            p.item(), p.failsAsAttribute(), none, p.askedBy(), p.labelAsks(), p.inText()));
            changes.clear(
                    "askedBy",
                    p.askedBy(),
                    none -> new Requirement.Presence(
                            p.item(), p.failsAsAttribute(), p.softenedBy(), none, p.labelAsks(), p.inText()));
            changes.flip(
                    "labelAsks",
                    p.labelAsks(),
                    flag -> new Requirement.Presence(
                            p.item(), p.failsAsAttribute(), p.softenedBy(), p.askedBy(), flag, p.inText()));
        } else if (requirement instanceof Requirement.ValueFormat f) {
            changes.dropEach(
                    "patterns", f.patterns(), fewer -> new Requirement.ValueFormat(f.item(), fewer, f.oneIsEnough()));
            changes.widen("patterns", f.patterns(), any -> new Requirement.ValueFormat(f.item(), any, f.oneIsEnough()));
            changes.flip(
                    "oneIsEnough", f.oneIsEnough(), flag -> new Requirement.ValueFormat(f.item(), f.patterns(), flag));
        } else if (requirement instanceof Requirement.LinkHost h) {
            if (h.linkRequired()) {
                changes.flip("linkRequired", true, flag -> new Requirement.LinkHost(h.item(), flag));
            }
        } else if (requirement instanceof Requirement.InFooter f) {
            changes.dropEach("items", f.items(), Requirement.InFooter::new);
        }
    }

    private static void ofTags(Requirement requirement, Changes<Requirement> changes) {
        if (requirement instanceof Requirement.TagsPresent p) {
            changes.dropEach("tags", p.tags(), Requirement.TagsPresent::new);
        } else if (requirement instanceof Requirement.TagsFilled f) {
            changes.dropEach("tags", f.tags(), fewer -> new Requirement.TagsFilled(fewer, f.placeholders()));
            changes.dropEach("placeholders", f.placeholders(), fewer -> new Requirement.TagsFilled(f.tags(), fewer));
        } else if (requirement instanceof Requirement.TagFormat f) {
            changes.dropEach("patterns", f.patterns(), fewer -> new Requirement.TagFormat(f.tag(), fewer));
            changes.widen("patterns", f.patterns(), any -> new Requirement.TagFormat(f.tag(), any));
        } else if (requirement instanceof Requirement.TagsExact e) {
            changes.dropEach("tags", e.tags(), Requirement.TagsExact::new);
        }
    }

    private static void ofIdentity(Requirement requirement, Changes<Requirement> changes) {
        if (requirement instanceof Agreement a) {
            agreement(a, changes);
        } else if (requirement instanceof Requirement.Retired r) {
            changes.dropEach("fields", r.fields(), fewer -> new Requirement.Retired(r.key(), r.now(), fewer));
        } else if (requirement instanceof Requirement.DomainForm d) {
            changes.dropEach(
                    "fields",
                    d.fields(),
                    fewer -> new Requirement.DomainForm(fewer, d.patterns(), d.forbidden(), d.under()));
            changes.dropEach(
                    "patterns",
                    d.patterns(),
                    fewer -> new Requirement.DomainForm(d.fields(), fewer, d.forbidden(), d.under()));
            changes.widen(
                    "patterns",
                    d.patterns(),
                    any -> new Requirement.DomainForm(d.fields(), any, d.forbidden(), d.under()));
            changes.dropEach(
                    "forbidden",
                    d.forbidden(),
                    fewer -> new Requirement.DomainForm(d.fields(), d.patterns(), fewer, d.under()));
            changes.clear(
                    "under",
                    d.under(),
                    none -> new Requirement.DomainForm(d.fields(), d.patterns(), d.forbidden(), none));
        } else if (requirement instanceof Requirement.NoLink n) {
            changes.dropEach("patterns", n.patterns(), fewer -> new Requirement.NoLink(fewer, n.exceptHosts()));
            changes.dropEach("exceptHosts", n.exceptHosts(), fewer -> new Requirement.NoLink(n.patterns(), fewer));
            Hosts.widen(changes, n.exceptHosts(), wider -> new Requirement.NoLink(n.patterns(), wider));
        } else if (requirement instanceof Requirement.OwnDomain o) {
            changes.dropEach(
                    "texts", o.texts(), fewer -> new Requirement.OwnDomain(fewer, o.suffixes(), o.exceptHosts()));
            changes.dropEach(
                    "suffixes", o.suffixes(), fewer -> new Requirement.OwnDomain(o.texts(), fewer, o.exceptHosts()));
            changes.dropEach(
                    "exceptHosts", o.exceptHosts(), fewer -> new Requirement.OwnDomain(o.texts(), o.suffixes(), fewer));
            Hosts.widen(changes, o.exceptHosts(), wider -> new Requirement.OwnDomain(o.texts(), o.suffixes(), wider));
        } else if (requirement instanceof RegisterAgreement r) {
            changes.dropEach("compared", r.compared(), RegisterAgreement::new);
            changes.changeEach("compared", r.compared(), RegisterAgreement::new, RequirementChanges::compared);
        }
        // live-link, embedded-once and card-complete have nothing but what they speak of.
    }

    private static void agreement(Agreement a, Changes<Requirement> changes) {
        changes.dropEach(
                "with",
                a.with(),
                fewer -> new Agreement(a.field(), fewer, a.how(), a.part(), a.every(), a.unless(), a.omits()));
        for (Agreement.How weaker : weaker(a.how())) {
            changes.add(
                    "how",
                    Words.of("mutant.changed", word(a.how()), word(weaker)),
                    new Agreement(a.field(), a.with(), weaker, a.part(), a.every(), a.unless(), a.omits()));
        }
        changes.clear(
                "part",
                a.part(),
                none -> new Agreement(a.field(), a.with(), a.how(), none, a.every(), a.unless(), a.omits()));
        if (a.every()) {
            changes.flip(
                    "every",
                    true,
                    flag -> new Agreement(a.field(), a.with(), a.how(), a.part(), flag, a.unless(), a.omits()));
        }
        changes.clear(
                "unless",
                a.unless(),
                none -> new Agreement(a.field(), a.with(), a.how(), a.part(), a.every(), none, a.omits()));
        changes.dropEach(
                "omits",
                a.omits(),
                fewer -> new Agreement(a.field(), a.with(), a.how(), a.part(), a.every(), a.unless(), fewer));
    }

    private static List<Agreement.How> weaker(Agreement.How how) {
        return switch (how) {
            case EQUALS -> List.of(Agreement.How.CONTAINS, Agreement.How.WITHIN);
            case DOMAIN -> List.of(Agreement.How.BELOW);
            case CONTAINS, WITHIN, BELOW -> List.of();
        };
    }

    private static String word(Agreement.How how) {
        return how.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Change<RegisterAgreement.Compared>> compared(RegisterAgreement.Compared compared) {
        FieldRef shown = compared.shown();
        return shown == null
                ? List.of()
                : List.of(new Change<>(
                        "shown",
                        Words.of("mutant.dropped", shown),
                        new RegisterAgreement.Compared(compared.key(), null)));
    }
}
