package org.govsite.compliance.publish;

import static org.govsite.compliance.publish.Direction.LAXER;
import static org.govsite.compliance.publish.Direction.OPEN;
import static org.govsite.compliance.publish.Direction.STRICTER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.ColumnRequirement.ColumnsFresh;
import org.govsite.compliance.pack.ColumnRequirement.ColumnsFresh.ColumnClass;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityPlace;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.IdentityRequirement.NoValue.Forbidden;
import org.govsite.compliance.pack.LinkRequirement;
import org.govsite.compliance.pack.LinkRequirement.HiddenLink;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Requirement.Agreement.How;

/**
 * Which way each key of each kind of requirement is stricter. An order stands here only where it holds for every site: what
 * passes by the stricter value passes by the laxer one. All others have none, and a change of them is told as such.
 *
 * <p>A kind or a key that is missing here fails the test of this class, which changes every component of every kind.
 */
final class Strictness {

    /** Joins what belongs together in one value; no pattern and no place holds it. */
    private static final String AND = " → ";

    private static final LocalizedText NAMELESS = new LocalizedText("", "");

    private Strictness() {}

    /** What a requirement says; the same fields in the same order for all requirements of a kind. */
    static List<Aspect<?>> aspects(Requirement requirement) {
        Aspects aspects = Aspects.of(requirement.kind() + ".");
        if (requirement instanceof ColumnRequirement column) {
            return column(aspects, column).list();
        }
        if (requirement instanceof IdentityRequirement identity) {
            return identity(aspects, identity).list();
        }
        if (requirement instanceof LinkRequirement link) {
            return link(aspects, link).list();
        }
        return ofSite(aspects, requirement)
                .or(() -> ofItem(aspects, requirement))
                .orElseGet(() -> ofTags(aspects, requirement))
                .list();
    }

    private static Optional<Aspects> ofItem(Aspects to, Requirement requirement) {
        if (requirement instanceof Requirement.Presence presence) {
            return Optional.of(to.item(presence.item())
                    .one("failsAsAttribute", presence.failsAsAttribute(), Order.higher(STRICTER))
                    // It makes a breach a warning, but a question too, where something else would have asked.
                    .item("softenedBy", presence.softenedBy(), Order.none())
                    .item("askedBy", presence.askedBy(), Order.given(LAXER))
                    .one("labelAsks", presence.labelAsks(), Order.higher(LAXER))
                    .one("inText", presence.inText(), Order.none()));
        }
        if (requirement instanceof Requirement.ValueFormat format) {
            return Optional.of(to.item(format.item())
                    .many("patterns", format.patterns(), Order.more(LAXER))
                    .one("oneIsEnough", format.oneIsEnough(), Order.higher(LAXER)));
        }
        if (requirement instanceof Requirement.LinkHost host) {
            return Optional.of(to.item(host.item()).one("linkRequired", host.linkRequired(), Order.higher(STRICTER)));
        }
        if (requirement instanceof Requirement.LiveLink live) {
            return Optional.of(to.item(live.item()));
        }
        if (requirement instanceof Requirement.EmbeddedOnce once) {
            return Optional.of(to.item(once.item()));
        }
        return requirement instanceof Requirement.InFooter footer
                ? Optional.of(to.items("items", footer.items(), Order.more(STRICTER)))
                : Optional.empty();
    }

    private static Aspects ofTags(Aspects to, Requirement requirement) {
        if (requirement instanceof Requirement.TagsPresent present) {
            return to.many("tags", present.tags(), Order.more(STRICTER));
        }
        if (requirement instanceof Requirement.TagsFilled filled) {
            return to.many("tags", filled.tags(), Order.more(STRICTER))
                    .many("placeholders", filled.placeholders(), Order.more(STRICTER));
        }
        if (requirement instanceof Requirement.TagFormat format) {
            return to.one("tag", format.tag(), Order.none()).many("patterns", format.patterns(), Order.more(LAXER));
        }
        return to.many("tags", ((Requirement.TagsExact) requirement).tags(), Order.more(STRICTER));
    }

    /** Questions about the site as a whole, and about what is declared of it. */
    private static Optional<Aspects> ofSite(Aspects to, Requirement requirement) {
        if (requirement instanceof Requirement.Agreement agreement) {
            return Optional.of(to.place("field", agreement.field())
                    // One more may be one more that is right, or the first that there is anything to compare with.
                    .places("with", agreement.with(), Order.none())
                    .one("how", agreement.how(), Strictness::how)
                    .one("part", agreement.part(), Order.none())
                    .one("every", agreement.every(), Order.higher(STRICTER))
                    .one("unless", agreement.unless(), Order.given(LAXER))
                    .many("omits", agreement.omits(), Order.more(LAXER)));
        }
        if (requirement instanceof Requirement.Retired retired) {
            return Optional.of(to.one("key", retired.key(), Order.none())
                    .one("now", retired.now(), Order.none())
                    .places("fields", retired.fields(), Order.more(STRICTER)));
        }
        if (requirement instanceof Requirement.DomainForm form) {
            return Optional.of(to.places("fields", form.fields(), Strictness::appended)
                    .many("patterns", form.patterns(), Order.more(LAXER, STRICTER))
                    .many("forbidden", form.forbidden(), Order.more(STRICTER))
                    .one("under", form.under(), Order.none()));
        }
        if (requirement instanceof Requirement.NoLink none) {
            return Optional.of(to.many("patterns", none.patterns(), Order.more(STRICTER))
                    .many("exceptHosts", none.exceptHosts(), Order.more(LAXER)));
        }
        if (requirement instanceof Requirement.OwnDomain own) {
            return Optional.of(to.many("texts", own.texts(), Order.more(STRICTER))
                    .many("suffixes", own.suffixes(), Order.more(STRICTER))
                    .many("exceptHosts", own.exceptHosts(), Order.more(LAXER)));
        }
        if (requirement instanceof Requirement.CardComplete complete) {
            return Optional.of(
                    to.one("when", complete.when(), Order.none()).one("needs", complete.needs(), Order.none()));
        }
        return requirement instanceof Requirement.RegisterAgreement register
                ? Optional.of(to.shaped(
                        "compared",
                        register.compared(),
                        Order.more(STRICTER),
                        each -> each.shown() == null ? each.key() : each.key() + AND + each.shown(),
                        each -> Aspects.listOf(Optional.ofNullable(each.shown()))))
                : Optional.empty();
    }

    private static Aspects column(Aspects to, ColumnRequirement requirement) {
        if (requirement instanceof ColumnRequirement.Linked linked) {
            return window(to.item(linked.item()), linked.window(), Order.higher(STRICTER));
        }
        if (requirement instanceof ColumnRequirement.Prominent prominent) {
            to.item(prominent.item()).one("firstLinks", prominent.firstLinks(), Order.bound(LAXER));
            // Behind its last day a column may stand there no more: a later day asks for more before it, for less
            // behind it.
            return window(to, prominent.window(), Order.none());
        }
        if (requirement instanceof ColumnRequirement.ListFresh fresh) {
            to.item(fresh.item())
                    .one("days", fresh.days(), Order.higher(LAXER))
                    .one("weekends", fresh.weekends(), Order.higher(STRICTER))
                    .many("holidays", fresh.holidays(), Order.more(LAXER));
            return window(to, fresh.window(), Order.higher(STRICTER));
        }
        if (requirement instanceof ColumnRequirement.HomeFresh fresh) {
            return to.one("days", fresh.days(), Order.higher(LAXER)).one("fewest", fresh.fewest(), Order.higher(LAXER));
        }
        if (requirement instanceof ColumnsFresh fresh) {
            return to.shaped(
                            "classes",
                            fresh.classes(),
                            Strictness::classes,
                            each -> String.join(" | ", each.patterns()) + AND + each.days(),
                            each -> List.of())
                    .one("vetoAt", fresh.vetoAt(), Order.higher(LAXER))
                    .one("fewest", fresh.fewest(), Order.higher(LAXER));
        }
        if (requirement instanceof ColumnRequirement.ColumnsBlank blank) {
            return to.one("vetoAt", blank.vetoAt(), Order.higher(LAXER));
        }
        if (requirement instanceof ColumnRequirement.ItemsDated) {
            return to;
        }
        ColumnRequirement.DatesPlausible dates = (ColumnRequirement.DatesPlausible) requirement;
        return to.one("ahead", dates.ahead(), Order.higher(LAXER)).one("behind", dates.behind(), Order.bound(LAXER));
    }

    private static Aspects window(Aspects to, ColumnRequirement.Window window, Order<LocalDate> byLastDay) {
        return to.day("window.from", window.from(), LocalDate.MIN, Order.higher(LAXER))
                .day("window.until", window.until(), LocalDate.MAX, byLastDay);
    }

    private static Aspects identity(Aspects to, IdentityRequirement requirement) {
        if (requirement instanceof IdentityRequirement.Identity same) {
            List<FieldRef> places =
                    same.places().stream().map(IdentityPlace::field).toList();
            List<LocalizedText> names =
                    same.places().stream().map(IdentityPlace::name).toList();
            // One more place is one more voice, and may turn the vote.
            return to.places("places", places, Order.none())
                    .many("places.name", names, Order.words(), name -> name)
                    .places("accepts", same.accepts(), Order.more(LAXER))
                    .one("how", same.how(), Order.none())
                    .one("part", same.part(), Order.none())
                    .one("oneIsEnough", same.oneIsEnough(), Order.higher(LAXER))
                    .one("unless", same.unless(), Order.given(LAXER));
        }
        if (requirement instanceof IdentityRequirement.Joined joined) {
            return to.shaped(
                            "parts",
                            joined.parts(),
                            Order.none(),
                            part -> words(part.fields()) + AND + part.part(),
                            IdentityRequirement.Joined.Part::fields)
                    .many("patterns", joined.patterns(), Order.more(LAXER, OPEN))
                    .one("every", joined.every(), Order.higher(STRICTER));
        }
        if (requirement instanceof IdentityRequirement.NoValue none) {
            List<Forbidden> single = none.forbidden().stream()
                    .flatMap(each -> each.fields().stream()
                            .map(field -> new Forbidden(List.of(field), each.pattern(), NAMELESS)))
                    .toList();
            List<LocalizedText> what =
                    none.forbidden().stream().map(Forbidden::what).toList();
            return to.shaped(
                            "forbidden",
                            single,
                            Order.more(STRICTER),
                            each -> words(each.fields()) + AND + each.pattern(),
                            Forbidden::fields)
                    .many("forbidden.what", what, Order.words(), text -> text);
        }
        IdentityRequirement.SameParts parts = (IdentityRequirement.SameParts) requirement;
        return to.item(parts.item()).one("left", parts.left(), Order.none()).one("right", parts.right(), Order.none());
    }

    private static Aspects link(Aspects to, LinkRequirement requirement) {
        if (requirement instanceof LinkRequirement.LinkTarget target) {
            return to.one("wholeFolder", target.wholeFolder(), Order.higher(STRICTER));
        }
        if (requirement instanceof LinkRequirement.SiteMapLists lists) {
            return to.item(lists.item())
                    .one("share", lists.share(), Order.higher(STRICTER))
                    .one("fewest", lists.fewest(), Order.higher(LAXER));
        }
        if (requirement instanceof HiddenLink hidden) {
            return to.many("ways", ways(hidden), Strictness::ways, WayOf::words)
                    .many("exceptHosts", hidden.exceptHosts(), Order.more(LAXER));
        }
        return to.item(((LinkRequirement.IconFile) requirement).item());
    }

    /** What is equal is also contained, both ways; the others have nothing in common that holds for every value. */
    private static Direction how(How before, How after) {
        if (before == after) {
            return Direction.EQUAL;
        }
        Set<How> looser = EnumSet.of(How.CONTAINS, How.WITHIN);
        if (before == How.EQUALS && looser.contains(after)) {
            return LAXER;
        }
        return after == How.EQUALS && looser.contains(before) ? STRICTER : OPEN;
    }

    /** The first place that tells something counts, so one more at the end only speaks where nothing was judged. */
    private static Direction appended(List<FieldRef> before, List<FieldRef> after) {
        if (before.equals(after)) {
            return Direction.EQUAL;
        }
        int both = Math.min(before.size(), after.size());
        if (!before.subList(0, both).equals(after.subList(0, both))) {
            return OPEN;
        }
        return after.size() > both ? STRICTER : LAXER;
    }

    /** Fewer days for the same classes; another class, or another order of them, may move a column up or down. */
    private static Direction classes(List<ColumnClass> before, List<ColumnClass> after) {
        List<List<String>> was = before.stream().map(ColumnClass::patterns).toList();
        if (!was.equals(after.stream().map(ColumnClass::patterns).toList())) {
            return OPEN;
        }
        return pointwise(
                before.stream().map(each -> -each.days()).toList(),
                after.stream().map(each -> -each.days()).toList());
    }

    /** A way of hiding that is asked about is more than one that is let pass, and one that fails is more than that. */
    private static Direction ways(List<WayOf> before, List<WayOf> after) {
        return pointwise(weights(before), weights(after));
    }

    private static List<Integer> weights(List<WayOf> ways) {
        return Arrays.stream(HiddenLink.Way.values())
                .map(way -> ways.contains(new WayOf(way, true)) ? 2 : ways.contains(new WayOf(way, false)) ? 1 : 0)
                .toList();
    }

    private static Direction pointwise(List<Integer> before, List<Integer> after) {
        boolean up = false;
        boolean down = false;
        for (int i = 0; i < before.size(); i++) {
            up |= after.get(i) > before.get(i);
            down |= after.get(i) < before.get(i);
        }
        return up && down ? OPEN : up ? STRICTER : down ? LAXER : Direction.EQUAL;
    }

    private static List<WayOf> ways(HiddenLink hidden) {
        return Stream.concat(
                        hidden.fails().stream().map(way -> new WayOf(way, true)),
                        hidden.asks().stream().map(way -> new WayOf(way, false)))
                .toList();
    }

    private static String words(List<FieldRef> fields) {
        return fields.stream().map(FieldRef::toString).collect(Collectors.joining(", "));
    }

    /** What becomes of a way of hiding a link: a breach, else a question. */
    private record WayOf(HiddenLink.Way way, boolean fails) {
        LocalizedText words() {
            return new LocalizedText(
                    way.json() + (fails ? "（算违反）" : "（请人确认）"), way.json() + (fails ? " (a breach)" : " (a question)"));
        }
    }
}
