package org.govsite.compliance.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.result.CardProposal;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.EffectiveRules;
import org.govsite.compliance.result.Explanation;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.Timeline;

/**
 * Turns a result into lines for a terminal or a build log: what was checked, every finding with place, evidence and fix,
 * and at the end the verdict, the sentence a bulletin would say, the deadline and what to do next. A pure function, safe
 * for use by several threads. Whatever comes from the site is made printable first.
 */
public final class Console {

    private Console() {}

    /** The lines, in order. There is always a line with the verdict. */
    public static List<Line> lines(CheckResult result, View view) {
        return new ConsoleLines(result, view).lines();
    }

    /**
     * The lines of the first day, and behind the verdict, or before it where the site fails, the next days, three at most, on
     * which duties make the site fail as it is. That a site only grows older is left out here.
     */
    public static List<Line> lines(Timeline timeline, View view) {
        return new ConsoleLines(timeline.first(), view, new TimelineLines(timeline, view).ahead()).lines();
    }

    /** The lines for a timeline itself: a line for each day on which a rule begins or ceases to fail, to warn or to ask. */
    public static List<Line> timeline(Timeline timeline, View view) {
        return new TimelineLines(timeline, view).lines();
    }

    /**
     * One line about an entry of the timeline: from which day on, in how many days, the site fails as it is, and by which duties.
     *
     * @param entry what {@link Gate#nextFailure} found
     */
    public static String failure(Timeline timeline, Timeline.Entry entry, View view) {
        return new TimelineText(timeline, view.gate(), view.locale()).failure(entry);
    }

    /**
     * What {@link #lines(CheckResult, View)} says of one finding, without marks of level and without indentation: the place
     * and what is wrong, then what was seen and which pages have it, where values are compared who says what, and last the
     * fix with its source. A finding that is no failure is one line, without fix.
     *
     * @param result the result that holds the finding
     * @param locale Chinese for every Chinese locale, else English
     */
    public static List<String> lines(CheckResult result, Finding finding, Locale locale) {
        FindingText text = new FindingText(result, locale);
        return finding.outcome() == Outcome.FAILED
                ? List.copyOf(text.inFull(finding))
                : List.of(text.inOneLine(finding));
    }

    /**
     * All that is known of one finding: what it is and why it weighs what it weighs, how its item was looked for, the evidence,
     * the clause, the smallest edit that makes it go, and what else is found at the same place.
     *
     * @param locale Chinese for every Chinese locale, else English
     */
    public static List<Line> lines(Explanation explanation, Locale locale) {
        return new ExplanationLines(explanation, locale).lines();
    }

    /**
     * What people have said of a finding, in one line; empty when nobody has said anything.
     *
     * @param locale Chinese for every Chinese locale, else English
     */
    public static String settlements(Finding finding, Locale locale) {
        return new SettlementText(locale).of(finding);
    }

    /**
     * The lines for a proposed site card: of each key the value, where it was seen and on how many pages, then as warnings
     * what a person has to confirm.
     *
     * @param locale Chinese for every Chinese locale, else English
     * @param site the site as the reader knows it
     */
    public static List<Line> lines(CardProposal proposal, Locale locale, String site) {
        return new CardLines(proposal, locale).lines(site);
    }

    /**
     * Workflow commands by which GitHub shows findings beside the lines of a change; to be printed as they are.
     *
     * @param locale Chinese for every Chinese locale, else English
     * @param folder where the site lies in the repository, with {@code /} as separator and at its end; empty for its outermost
     *     folder
     */
    public static List<String> gitHubLines(CheckResult result, Locale locale, String folder) {
        return GitHubLines.of(result, locale, folder);
    }

    /**
     * The rules of a pack as they stand on a day, in groups, a line for each: since when, how heavy, of which pages, and which
     * pack version said so.
     *
     * @param locale Chinese for every Chinese locale, else English
     */
    public static List<Line> lines(EffectiveRules rules, Locale locale) {
        return new RuleLines(rules, locale).all();
    }

    /**
     * One rule with all its fields, and of each the pack version that set it.
     *
     * @param rule a rule of that pack
     * @param locale Chinese for every Chinese locale, else English
     */
    public static List<Line> lines(EffectiveRules rules, Rule rule, Locale locale) {
        return new RuleLines(rules, locale).one(rule);
    }

    /** The verdict with its counts as one line, without the place of the report. */
    public static String verdict(CheckResult result, View view) {
        return new ConsoleLines(result, view).verdict();
    }

    /**
     * The last lines of {@link #lines(CheckResult, View)} in short, for where nothing else can be seen any more: the verdict, the
     * worst finding with its place and fix, what a bulletin would say, by when and what next. Without marks of level; lines end
     * with {@code \n}, the last one with nothing.
     */
    public static String summary(CheckResult result, View view) {
        return new ConsoleLines(result, view).summary();
    }

    /**
     * A text from outside as one line that a terminal prints and does not obey: blanks are folded, control and invisible
     * characters spelled out, the length is bounded.
     */
    public static String printable(String text) {
        return Printable.sentence(text);
    }

    /** The same as {@link #printable(String)} with another bound: no more than so many characters, then a mark. */
    public static String printable(String text, int longest) {
        return Printable.of(text, longest);
    }

    /** How much a line weighs. */
    public enum Level {
        INFO,
        WARNING,
        ERROR
    }

    /**
     * One line.
     *
     * @param level its weight
     * @param text one line of text, without a line end
     */
    public record Line(Level level, String text) {}

    /**
     * What the caller knows and a result does not.
     *
     * @param locale Chinese for every Chinese locale, else English
     * @param gate what decides the verdict
     * @param site the site as the reader knows it, such as {@code target/site}
     * @param report where the full report is, such as {@code target/compliance/report.json}; empty when there is none
     * @param next the command that checks again; empty when there is none
     * @param explain the command that explains a finding, up to the place where its id goes; empty when there is none
     * @param answer the command that answers a question, up to the place where its id goes; empty when there is none
     * @param limit how many findings of one kind are listed before the rest is only counted; at least 1
     */
    public record View(
            Locale locale,
            Gate gate,
            String site,
            String report,
            String next,
            String explain,
            String answer,
            int limit) {

        public View {
            Objects.requireNonNull(locale, "locale");
            Objects.requireNonNull(gate, "gate");
            if (limit < 1) {
                throw new IllegalArgumentException("limit must be at least 1, not " + limit);
            }
        }

        /** A view without a command that answers a question. */
        public View(Locale locale, Gate gate, String site, String report, String next, String explain, int limit) {
            this(locale, gate, site, report, next, explain, "", limit);
        }

        /** A view without a command that explains a finding. */
        public View(Locale locale, Gate gate, String site, String report, String next, int limit) {
            this(locale, gate, site, report, next, "", limit);
        }
    }
}
