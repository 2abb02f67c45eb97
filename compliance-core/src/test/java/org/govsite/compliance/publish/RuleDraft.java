package org.govsite.compliance.publish;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.govsite.compliance.pack.Deprecation;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.PageScope;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.Schedule;
import org.govsite.compliance.pack.Severities;
import org.govsite.compliance.pack.Source;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/** A rule in which fields can be set. */
final class RuleDraft {

    private final Rule rule;
    LocalizedText title;
    List<Source> sources;
    Severities severity;
    Schedule schedule;
    Set<SiteKind> siteKinds;
    PageScope pages;
    boolean veto;
    Requirement requirement;
    LocalizedText fix;
    Set<String> yieldsTo;

    @Nullable
    Deprecation deprecation;

    RuleDraft(Rule rule) {
        this.rule = rule;
        title = rule.title();
        sources = rule.sources();
        severity = rule.severity();
        schedule = rule.schedule();
        siteKinds = new TreeSet<>(rule.siteKinds());
        pages = rule.pages();
        veto = rule.veto();
        requirement = rule.requirement();
        fix = rule.fix();
        yieldsTo = rule.yieldsTo();
        deprecation = rule.deprecation();
    }

    Rule rule() {
        return new Rule(
                rule.id(),
                title,
                sources,
                severity,
                schedule,
                siteKinds,
                pages,
                veto,
                requirement,
                fix,
                yieldsTo,
                deprecation,
                rule.origins());
    }

    static Rule changed(Rule rule, Consumer<RuleDraft> change) {
        RuleDraft draft = new RuleDraft(rule);
        change.accept(draft);
        return draft.rule();
    }
}
