package org.govsite.compliance.publish;

import static org.govsite.compliance.publish.Direction.EQUAL;
import static org.govsite.compliance.publish.Direction.LAXER;
import static org.govsite.compliance.publish.Direction.OPEN;
import static org.govsite.compliance.publish.Direction.STRICTER;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityPlace;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.IdentityRequirement.Joined;
import org.govsite.compliance.pack.IdentityRequirement.NoValue;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Requirement.Agreement;
import org.govsite.compliance.pack.Requirement.RegisterAgreement.Compared;
import org.junit.jupiter.params.provider.Arguments;

/** Changes of requirements about who the site is; see {@link StrictnessCases}. */
final class IdentityStrictness {

    private static final FieldRef TITLE = new FieldRef(FieldRef.Kind.TITLE, "");
    private static final FieldRef HEADER = new FieldRef(FieldRef.Kind.HEADER, "");
    private static final LocalizedText A = new LocalizedText("甲", "a");
    private static final LocalizedText B = new LocalizedText("乙", "b");

    private IdentityStrictness() {}

    /** Field, requirement before, requirement after, direction. */
    static Stream<Arguments> changes() {
        return Stream.of(agreements(), domains(), identities()).flatMap(each -> each);
    }

    private static Stream<Arguments> agreements() {
        Requirement plain = agreement(List.of(HEADER), Agreement.How.EQUALS, "", false, "");
        Requirement looser = agreement(List.of(HEADER), Agreement.How.CONTAINS, "", false, "");
        Compared name = new Compared("name", null);
        return Stream.of(
                arguments(
                        "agreement.field",
                        plain,
                        new Agreement(HEADER, List.of(HEADER), Agreement.How.EQUALS, "", false, "", List.of()),
                        OPEN),
                arguments(
                        "agreement.with",
                        plain,
                        agreement(List.of(HEADER, TITLE), Agreement.How.EQUALS, "", false, ""),
                        OPEN),
                arguments("agreement.how", plain, looser, LAXER),
                arguments(
                        "agreement.how", plain, agreement(List.of(HEADER), Agreement.How.WITHIN, "", false, ""), LAXER),
                arguments(
                        "agreement.how", looser, agreement(List.of(HEADER), Agreement.How.WITHIN, "", false, ""), OPEN),
                arguments(
                        "agreement.how", plain, agreement(List.of(HEADER), Agreement.How.DOMAIN, "", false, ""), OPEN),
                arguments(
                        "agreement.part",
                        plain,
                        agreement(List.of(HEADER), Agreement.How.EQUALS, "(x)", false, ""),
                        OPEN),
                arguments(
                        "agreement.every",
                        plain,
                        agreement(List.of(HEADER), Agreement.How.EQUALS, "", true, ""),
                        STRICTER),
                arguments(
                        "agreement.unless",
                        plain,
                        agreement(List.of(HEADER), Agreement.How.EQUALS, "", false, "name"),
                        LAXER),
                arguments(
                        "agreement.omits",
                        plain,
                        new Agreement(TITLE, List.of(HEADER), Agreement.How.EQUALS, "", false, "", List.of("人民")),
                        LAXER),
                arguments(
                        "retired.key",
                        new Requirement.Retired("retiredNames", "name", List.of(TITLE)),
                        new Requirement.Retired("retiredDomains", "name", List.of(TITLE)),
                        OPEN),
                arguments(
                        "retired.now",
                        new Requirement.Retired("retiredNames", "name", List.of(TITLE)),
                        new Requirement.Retired("retiredNames", "organizer", List.of(TITLE)),
                        OPEN),
                arguments(
                        "retired.fields",
                        new Requirement.Retired("retiredNames", "name", List.of(TITLE)),
                        new Requirement.Retired("retiredNames", "name", List.of(HEADER, TITLE)),
                        STRICTER),
                arguments(
                        "card-complete.when",
                        new Requirement.CardComplete("a", "b"),
                        new Requirement.CardComplete("c", "b"),
                        OPEN),
                arguments(
                        "card-complete.needs",
                        new Requirement.CardComplete("a", "b"),
                        new Requirement.CardComplete("a", "c"),
                        OPEN),
                arguments(
                        "register-agreement.compared",
                        new Requirement.RegisterAgreement(List.of(name)),
                        new Requirement.RegisterAgreement(List.of(name, new Compared("domain", TITLE))),
                        STRICTER),
                arguments(
                        "register-agreement.compared",
                        new Requirement.RegisterAgreement(List.of(name)),
                        new Requirement.RegisterAgreement(List.of(new Compared("name", TITLE))),
                        OPEN));
    }

    private static Stream<Arguments> domains() {
        Requirement form = form(List.of(TITLE), List.of("x"), List.of(), "");
        Requirement noLink = new Requirement.NoLink(List.of("localhost"), List.of("a.cn"));
        return Stream.of(
                arguments(
                        "domain-form.fields",
                        form,
                        form(List.of(TITLE, HEADER), List.of("x"), List.of(), ""),
                        STRICTER),
                arguments("domain-form.fields", form, form(List.of(HEADER, TITLE), List.of("x"), List.of(), ""), OPEN),
                arguments("domain-form.patterns", form, form(List.of(TITLE), List.of("x", "y"), List.of(), ""), LAXER),
                arguments("domain-form.patterns", form, form(List.of(TITLE), List.of(), List.of(), ""), LAXER),
                arguments(
                        "domain-form.forbidden", form, form(List.of(TITLE), List.of("x"), List.of("z"), ""), STRICTER),
                arguments(
                        "domain-form.under", form, form(List.of(TITLE), List.of("x"), List.of(), "parentDomain"), OPEN),
                arguments(
                        "no-link.patterns",
                        noLink,
                        new Requirement.NoLink(List.of("localhost", "test"), List.of("a.cn")),
                        STRICTER),
                arguments(
                        "no-link.exceptHosts",
                        noLink,
                        new Requirement.NoLink(List.of("localhost"), List.of("a.cn", "b.cn")),
                        LAXER),
                arguments("own-domain.texts", own("专题"), own("专题", "专栏"), STRICTER),
                arguments(
                        "own-domain.suffixes",
                        own("专题"),
                        new Requirement.OwnDomain(List.of("专题"), List.of("gov.cn", "cn"), List.of()),
                        STRICTER),
                arguments(
                        "own-domain.exceptHosts",
                        own("专题"),
                        new Requirement.OwnDomain(List.of("专题"), List.of("gov.cn"), List.of("a.cn")),
                        LAXER));
    }

    private static Stream<Arguments> identities() {
        Requirement plain = identity(List.of(TITLE), A, List.of(), "", false, "");
        return Stream.of(
                arguments(
                        "identity.places",
                        identity(List.of(TITLE), A, List.of(), "", false, ""),
                        identity(List.of(HEADER), A, List.of(), "", false, ""),
                        OPEN),
                arguments("identity.places.name", plain, identity(List.of(TITLE), B, List.of(), "", false, ""), EQUAL),
                arguments(
                        "identity.accepts", plain, identity(List.of(TITLE), A, List.of(HEADER), "", false, ""), LAXER),
                arguments(
                        "identity.how",
                        plain,
                        new IdentityRequirement.Identity(
                                List.of(new IdentityPlace(TITLE, A)),
                                List.of(),
                                IdentityRequirement.Identity.How.DOMAIN,
                                "",
                                false,
                                ""),
                        OPEN),
                arguments("identity.part", plain, identity(List.of(TITLE), A, List.of(), "(x)", false, ""), OPEN),
                arguments("identity.oneIsEnough", plain, identity(List.of(TITLE), A, List.of(), "", true, ""), LAXER),
                arguments("identity.unless", plain, identity(List.of(TITLE), A, List.of(), "", false, "name"), LAXER),
                arguments("joined.parts", joined("(x)", false, "p"), joined("(y)", false, "p"), OPEN),
                arguments("joined.patterns", joined("(x)", false, "p"), joined("(x)", false, "p", "q"), LAXER),
                arguments("joined.patterns", joined("(x)", false, "p"), joined("(x)", false), OPEN),
                arguments("joined.every", joined("(x)", false, "p"), joined("(x)", true, "p"), STRICTER),
                arguments(
                        "no-value.forbidden",
                        new NoValue(List.of(new NoValue.Forbidden(List.of(TITLE), "0+", A))),
                        new NoValue(List.of(new NoValue.Forbidden(List.of(TITLE, HEADER), "0+", A))),
                        STRICTER),
                arguments(
                        "no-value.forbidden.what",
                        new NoValue(List.of(new NoValue.Forbidden(List.of(TITLE), "0+", A))),
                        new NoValue(List.of(new NoValue.Forbidden(List.of(TITLE), "0+", B))),
                        EQUAL),
                arguments("same-parts.item", parts("a", "(x)", "(y)"), parts("b", "(x)", "(y)"), OPEN),
                arguments("same-parts.left", parts("a", "(x)", "(y)"), parts("a", "(z)", "(y)"), OPEN),
                arguments("same-parts.right", parts("a", "(x)", "(y)"), parts("a", "(x)", "(z)"), OPEN));
    }

    private static Requirement agreement(
            List<FieldRef> with, Agreement.How how, String part, boolean every, String unless) {
        return new Agreement(TITLE, with, how, part, every, unless, List.of());
    }

    private static Requirement form(
            List<FieldRef> fields, List<String> patterns, List<String> forbidden, String under) {
        return new Requirement.DomainForm(fields, patterns, forbidden, under);
    }

    private static Requirement own(String... texts) {
        return new Requirement.OwnDomain(List.of(texts), List.of("gov.cn"), List.of());
    }

    private static Requirement identity(
            List<FieldRef> places,
            LocalizedText name,
            List<FieldRef> accepts,
            String part,
            boolean oneIsEnough,
            String unless) {
        return new IdentityRequirement.Identity(
                places.stream().map(place -> new IdentityPlace(place, name)).toList(),
                accepts,
                IdentityRequirement.Identity.How.TEXT,
                part,
                oneIsEnough,
                unless);
    }

    private static Requirement joined(String part, boolean every, String... patterns) {
        return new Joined(
                List.of(new Joined.Part(List.of(TITLE), part), new Joined.Part(List.of(HEADER), "(.)")),
                List.of(patterns),
                every);
    }

    private static Requirement parts(String item, String left, String right) {
        return new IdentityRequirement.SameParts(item, left, right);
    }
}
