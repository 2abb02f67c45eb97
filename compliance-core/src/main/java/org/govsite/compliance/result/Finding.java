package org.govsite.compliance.result;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.site.Location;

/**
 * One defect, question or blind spot: a rule, an outcome, the place and all pages that share it. A defect of a template
 * is one finding, however many pages it is on. Immutable.
 *
 * @param id identity that stays the same when lines move, pages are added or texts of messages change: lower-case hex
 * @param rule the rule
 * @param outcome {@code FAILED}, {@code NEEDS_REVIEW} or {@code NOT_MEASURABLE}
 * @param severity effective severity on the as-of date
 * @param item id of the item that it is about; empty when it is about none
 * @param template letter of the template whose pages have it, such as {@code B}
 * @param location the place a person edits; for an include, the place in the include
 * @param pages paths of all pages that have it: the home page first, then by path
 * @param evidence why
 * @param message what is wrong, in both languages, one line, without the place
 * @param fix how to mend it, in both languages
 * @param dueDate first day on which its severity is {@code ERROR}, for a finding that the phase of its rule makes lighter on the
 *     as-of date; empty where it is one already or never will be
 * @param evidenceDigest what a person looks at who answers it, as lower-case hex: the same as long as the picture or the text in
 *     question is; empty where nothing is asked
 * @param settlements what people have said of it, in the order answers, waivers, baseline; empty where nobody has
 */
public record Finding(
        String id,
        Rule rule,
        Outcome outcome,
        Severity severity,
        String item,
        String template,
        Location location,
        List<String> pages,
        Evidence evidence,
        LocalizedText message,
        LocalizedText fix,
        Optional<LocalDate> dueDate,
        String evidenceDigest,
        List<Settlement> settlements) {

    public Finding {
        pages = List.copyOf(pages);
        settlements = List.copyOf(settlements);
    }

    /** A finding that asks nothing and of which nobody has said anything. */
    public Finding(
            String id,
            Rule rule,
            Outcome outcome,
            Severity severity,
            String item,
            String template,
            Location location,
            List<String> pages,
            Evidence evidence,
            LocalizedText message,
            LocalizedText fix,
            Optional<LocalDate> dueDate) {
        this(
                id, rule, outcome, severity, item, template, location, pages, evidence, message, fix, dueDate, "",
                List.of());
    }

    /**
     * Whether people have said that it may pass: it is shown and holds nothing back. That somebody saw the breach outweighs what was
     * said before of the question; a waiver outweighs all.
     */
    public boolean isSettled() {
        boolean waived = false;
        boolean released = false;
        for (Settlement settlement : settlements) {
            waived |= settlement.kind() == Settlement.Kind.WAIVED;
            released = settlement.kind().releases();
        }
        return waived || released;
    }

    /**
     * The identity that a finding has where the home page is among its pages, made of that which it has without: what was known of
     * the home page and others is known of the others when the home page is mended, but not the other way round.
     */
    public static String homeIdentity(String id) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(("home " + id).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, id.length() / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The same finding with another identity. */
    public Finding withId(String other) {
        return new Finding(
                other,
                rule,
                outcome,
                severity,
                item,
                template,
                location,
                pages,
                evidence,
                message,
                fix,
                dueDate,
                evidenceDigest,
                settlements);
    }

    /** The same finding of which something more has been said; a breach that somebody saw is a failure. */
    public Finding settled(Settlement settlement) {
        List<Settlement> all = new ArrayList<>(settlements);
        all.add(settlement);
        Outcome now = settlement.kind() == Settlement.Kind.ANSWERED_FAILED ? Outcome.FAILED : outcome;
        return new Finding(
                id,
                rule,
                now,
                severity,
                item,
                template,
                location,
                pages,
                evidence,
                message,
                fix,
                dueDate,
                evidenceDigest,
                all);
    }

    /** Id of the rule. */
    public RuleId ruleId() {
        return rule.id();
    }

    /** What is wrong: Chinese for a Chinese locale, else English. */
    public String message(Locale locale) {
        return message.in(locale);
    }

    /** How to mend it: Chinese for a Chinese locale, else English. */
    public String fix(Locale locale) {
        return fix.in(locale);
    }
}
