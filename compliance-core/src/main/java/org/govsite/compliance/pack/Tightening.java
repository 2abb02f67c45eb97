package org.govsite.compliance.pack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a changed rule is at least as strict as it was. Each field has its own order; {@code docs/rule-packs.md}
 * shows them in one table.
 */
final class Tightening {

    /** A date that never comes is the latest of all. */
    private static final Comparator<@Nullable LocalDate> NEVER_LAST =
            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());

    private final Rule before;
    private final Rule after;
    private final String where;

    private Tightening(Rule before, Rule after, String where) {
        this.before = before;
        this.after = after;
        this.where = where;
    }

    /**
     * @param sameIssuer whether both versions belong to one pack, whose issuer may move its own dates
     * @throws PackException when a field becomes laxer, with both values
     */
    static void check(Rule before, Rule after, boolean sameIssuer, String where) {
        Tightening tightening = new Tightening(before, after, where);
        tightening.weight();
        tightening.scope();
        if (!sameIssuer) {
            tightening.dates();
        }
    }

    /** Whether a rule asks for less than it did, by the order of any field, its dates among them. */
    static boolean isLaxer(Rule before, Rule after) {
        try {
            check(before, after, false, "");
            return false;
        } catch (PackException e) {
            return true;
        }
    }

    private void weight() {
        Severities was = before.severity();
        Severities is = after.severity();
        require(is.home().compareTo(was.home()) >= 0, "severity.home", was.home(), is.home(), "只能更重", "may only go up");
        require(
                is.documents().compareTo(was.documents()) >= 0,
                "severity.documents",
                was.documents(),
                is.documents(),
                "只能更重",
                "may only go up");
        require(after.veto() || !before.veto(), "veto", before.veto(), after.veto(), "只能增加", "may only be set");
    }

    private void scope() {
        Set<SiteKind> was = before.siteKinds();
        Set<SiteKind> is = after.siteKinds();
        boolean wider = is.isEmpty() || !was.isEmpty() && is.containsAll(was);
        require(wider, "applies.siteKinds", words(was), words(is), "只能更宽", "may only get wider");
        require(
                after.pages().includes(before.pages()),
                "applies.pages",
                before.pages(),
                after.pages(),
                "只能更宽",
                "may only get wider");
    }

    /** What counts for a kind of site is compared, whether it is written for that kind or for all. */
    private void dates() {
        dates(null);
        for (SiteKind kind : SiteKind.values()) {
            dates(kind);
        }
    }

    private void dates(@Nullable SiteKind kind) {
        Phases was = before.phases(kind);
        Phases is = after.phases(kind);
        for (PhaseStart start : PhaseStart.values()) {
            String field = after.schedule().field(kind, start);
            if (start == PhaseStart.WITHDRAWN) {
                require(
                        NEVER_LAST.compare(is.withdrawn(), was.withdrawn()) >= 0,
                        field,
                        date(was.withdrawn()),
                        date(is.withdrawn()),
                        "只能更晚或取消",
                        "may only move later or away");
            } else {
                earlier(field, was.start(start), is.start(start));
            }
        }
    }

    private void earlier(String field, @Nullable LocalDate was, @Nullable LocalDate is) {
        require(NEVER_LAST.compare(is, was) <= 0, field, date(was), date(is), "只能更早", "may only move earlier");
    }

    private void require(boolean holds, String field, Object was, Object is, String zhOrder, String enOrder) {
        if (!holds) {
            throw PackErrors.at(
                    where,
                    "规则 " + after.id() + " 的 " + field + " 由 " + was + " 放宽为 " + is,
                    "规则包只能收紧，不能放宽：" + field + " " + zhOrder + "。",
                    "Rule " + after.id() + " loosens " + field + " from " + was + " to " + is,
                    "A pack may tighten, never loosen: " + field + " " + enOrder + ".");
        }
    }

    private static String date(@Nullable LocalDate date) {
        return Optional.ofNullable(date).map(LocalDate::toString).orElse(RuleFields.NEVER);
    }

    private static Set<String> words(Set<SiteKind> kinds) {
        Set<String> words = new TreeSet<>();
        kinds.forEach(kind -> words.add(kind.json()));
        return words.isEmpty() ? Set.of("all") : words;
    }
}
