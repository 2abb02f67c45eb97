package org.govsite.compliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govsite.compliance.result.Edit;
import org.govsite.compliance.result.Explanation;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Mending;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.text.Texts;

/** Tells the edit that makes a finding go and that it was tried, or honestly that none was. */
final class MendingText {

    /** How many findings that speak against an edit are told one by one. */
    private static final int MOST_AGAINST = 3;

    private final Explanation explanation;
    private final Mending mending;
    private final Locale locale;
    private final Texts messages;

    MendingText(Explanation explanation, Locale locale) {
        this.explanation = explanation;
        this.mending = explanation.mending();
        this.locale = locale;
        this.messages = Messages.in(locale);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        mending.edit().ifPresent(edit -> {
            lines.add(edit(edit));
            lines.add(messages.text("explain.edit.before", Map.of("line", Printable.sentence(edit.before()))));
            lines.add(messages.text("explain.edit.after", Map.of("line", Printable.sentence(edit.after()))));
            edit.values()
                    .forEach(value -> lines.add(messages.text(
                            value.declared() ? "explain.value.card" : "explain.value.pages",
                            Map.of("key", value.key(), "value", Printable.value(value.value())))));
            lines.add(verdict());
            others(lines);
        });
        if (mending.edit().isEmpty()) {
            if (mending.wanting().isEmpty()) {
                lines.add(
                        messages.text("explain.mending." + Json.word(mending.status()), Map.of("n", mending.tried())));
                mending.nearest().ifPresent(nearest -> nearest(nearest, lines));
            } else {
                lines.add(messages.text(
                        "explain.wanting", Map.of("keys", String.join(messages.text("comma"), mending.wanting()))));
            }
            lines.add(messages.text(
                    explanation.finding().outcome() == Outcome.NEEDS_REVIEW
                            ? "explain.by-hand.asked"
                            : "explain.by-hand",
                    Map.of("fix", Printable.sentence(explanation.finding().fix(locale)))));
        }
        return lines;
    }

    /** Which edit came nearest, and what speaks against it: what a person has to mend too, or to do otherwise. */
    private void nearest(Mending.Nearest nearest, List<String> lines) {
        lines.add(messages.text("explain.nearest", Map.of("edit", edit(nearest.edit()))));
        nearest.against().stream()
                .limit(MOST_AGAINST)
                .map(finding -> messages.text(
                        nearest.gone() ? "explain.nearest.came" : "explain.nearest.stays", against(finding)))
                .forEach(lines::add);
        int rest = nearest.against().size() - MOST_AGAINST;
        if (rest > 0) {
            lines.add(messages.text("explain.nearest.more", Map.of("n", rest)));
        }
    }

    private Map<String, Object> against(Finding finding) {
        return Map.of(
                "place", Printable.value(finding.location().toString()),
                "rule", finding.ruleId(),
                "message", Printable.sentence(finding.message(locale)));
    }

    private String edit(Edit edit) {
        String key = edit.removed().isEmpty()
                ? "explain.edit.insert"
                : edit.added().isEmpty() ? "explain.edit.remove" : "explain.edit.replace";
        return messages.text(
                key,
                Map.of(
                        "place", Printable.value(edit.at().toString()),
                        "removed", Printable.sentence(edit.removed()),
                        "added", Printable.sentence(edit.added())));
    }

    private String verdict() {
        String verdict = messages.text(mending.passes() ? "explain.verified.passes" : "explain.verified.silent");
        return mending.came().isEmpty()
                ? messages.text("explain.verified.clean", Map.of("verdict", verdict))
                : messages.text(
                        "explain.verified.came",
                        Map.of(
                                "verdict",
                                verdict,
                                "rules",
                                String.join(
                                        messages.text("comma"),
                                        mending.came().stream()
                                                .map(Finding::ruleId)
                                                .map(Object::toString)
                                                .distinct()
                                                .toList())));
    }

    private void others(List<String> lines) {
        int pages = explanation.finding().pages().size();
        if (pages > 1) {
            lines.add(messages.text(
                    mending.mended() == pages ? "explain.pages.all" : "explain.pages.some",
                    Map.of("n", pages, "mended", mending.mended(), "rest", pages - mending.mended())));
        }
    }
}
