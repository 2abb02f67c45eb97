package org.govsite.compliance.publish;

import static org.govsite.compliance.publish.Direction.LAXER;
import static org.govsite.compliance.publish.Direction.STRICTER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.govsite.compliance.pack.Deprecation;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.PageScope;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.Source;
import org.govsite.compliance.site.SiteKind;

/** What differs between two states of one rule, its dates excepted. The orders are those that an override may go up. */
final class RuleAspects {

    private RuleAspects() {}

    /**
     * @param rivals ids of the rules in each pack that the rule may yield to: others have no voice
     */
    static List<FieldChange> changes(Rule before, Rule after, Set<String> rivalsBefore, Set<String> rivalsAfter) {
        boolean weighed = twice(before) || twice(after);
        List<FieldChange> changes = new ArrayList<>(Aspects.changes(
                aspects(before, weighed, rivalsBefore).list(),
                aspects(after, weighed, rivalsAfter).list()));
        if (before.requirement().kind().equals(after.requirement().kind())) {
            changes.addAll(
                    Aspects.changes(Strictness.aspects(before.requirement()), Strictness.aspects(after.requirement())));
        } else {
            changes.addAll(Aspects.changes(
                    Aspects.of("requirement.")
                            .one("kind", before.requirement().kind(), Order.none())
                            .list(),
                    Aspects.of("requirement.")
                            .one("kind", after.requirement().kind(), Order.none())
                            .list()));
        }
        return changes;
    }

    /** Whether a field says how much a breach weighs and of whom, not what is asked: {@link Weights} knows these. */
    static boolean isWeight(String field) {
        return field.startsWith("severity") || field.startsWith("applies.") || field.equals("veto");
    }

    /** Whether the home page and the other pages of the rule weigh differently. */
    private static boolean twice(Rule rule) {
        return rule.pages() == PageScope.DOCUMENTS
                && rule.severity().home() != rule.severity().documents();
    }

    private static Aspects aspects(Rule rule, boolean weighed, Set<String> rivals) {
        Aspects aspects = Aspects.of("").words("title", rule.title());
        if (weighed) {
            aspects.one("severity.home", rule.severity().home(), Order.higher(STRICTER))
                    .one("severity.documents", rule.severity().documents(), Order.higher(STRICTER));
        } else {
            aspects.one(
                    "severity",
                    rule.pages() == PageScope.HOME
                            ? rule.severity().home()
                            : rule.severity().documents(),
                    Order.higher(STRICTER));
        }
        return aspects.many(
                        "applies.siteKinds",
                        rule.siteKinds(),
                        Order.<Set<SiteKind>>more(STRICTER, LAXER),
                        kind -> Aspects.plain(kind.json()))
                .one("applies.pages", rule.pages(), RuleAspects::scope)
                .one("veto", rule.veto(), Order.higher(STRICTER))
                .many("sources", rule.sources(), Order.words(), RuleAspects::citation)
                .words("fix", rule.fix())
                .one("origin", rule.origin(), Order.words())
                .one("deprecated", deprecation(rule), Order.words())
                .many(
                        "yieldsTo",
                        rule.yieldsTo().stream().filter(rivals::contains).toList(),
                        Order.more(LAXER));
    }

    private static String deprecation(Rule rule) {
        Deprecation deprecation = rule.deprecation();
        return deprecation == null ? "" : deprecation.since() + " → " + deprecation.replacedBy();
    }

    private static Direction scope(PageScope before, PageScope after) {
        if (before == after) {
            return Direction.EQUAL;
        }
        if (after.includes(before)) {
            return STRICTER;
        }
        return before.includes(after) ? LAXER : Direction.OPEN;
    }

    private static LocalizedText citation(Source source) {
        StringBuilder text = new StringBuilder(source.document());
        if (!source.number().isEmpty()) {
            text.append(' ').append(source.number());
        }
        if (!source.article().isEmpty()) {
            text.append(' ').append(source.article());
        }
        if (source.date() != null) {
            text.append(' ').append(source.date());
        }
        String confidence = source.confidence().name();
        return new LocalizedText(text + "（可信度 " + confidence + "）", text + " (confidence " + confidence + ")");
    }
}
