package org.govsite.compliance.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.site.RegisterEntry;
import org.govsite.compliance.site.SiteCard;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/**
 * What judging a site gave: values only, in a fixed order, the same for the same input on every machine. Immutable.
 *
 * @param siteName name of the site: from the card, else from what the site shows; empty when neither tells
 * @param card what the site declares of itself; empty where no card was given
 * @param pack the pack that was judged by
 * @param asOf the day as of which it was judged (Asia/Shanghai)
 * @param home path of the home page; empty when there is none
 * @param homeMeasurable whether the home page could be judged
 * @param pageKinds number of pages by kind
 * @param templates pages by shared footer, most pages first
 * @param unread pages that could not be read
 * @param notMeasurable number of documents that could not be judged in a substantial part
 * @param rules one result per rule of the pack, by rule id
 * @param findings all findings: heaviest first, then failures before questions, then by place and rule
 * @param omissions items of which the bulletin would say that the site lacks them, in the pack's order
 * @param registerEntry the entry of the register that was found for the site; empty when no register was given or the
 *     site is not in it
 * @param settlementFiles the files by which people settled findings, in the order in which they were asked; empty when none was
 */
public record CheckResult(
        String siteName,
        SiteCard card,
        RulePack pack,
        LocalDate asOf,
        String home,
        boolean homeMeasurable,
        Map<PageKind, Integer> pageKinds,
        List<Template> templates,
        List<UnreadPage> unread,
        int notMeasurable,
        List<RuleResult> rules,
        List<Finding> findings,
        List<LocalizedText> omissions,
        Optional<RegisterEntry> registerEntry,
        List<SettlementFile> settlementFiles) {

    public CheckResult {
        pageKinds = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(pageKinds));
        templates = List.copyOf(templates);
        unread = List.copyOf(unread);
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
        omissions = List.copyOf(omissions);
        settlementFiles = List.copyOf(settlementFiles);
    }

    /** A result of a site that declares no more than its kind, and of which nobody has said anything. */
    public CheckResult(
            String siteName,
            @Nullable SiteKind siteKind,
            RulePack pack,
            LocalDate asOf,
            String home,
            boolean homeMeasurable,
            Map<PageKind, Integer> pageKinds,
            List<Template> templates,
            List<UnreadPage> unread,
            int notMeasurable,
            List<RuleResult> rules,
            List<Finding> findings,
            List<LocalizedText> omissions,
            Optional<RegisterEntry> registerEntry) {
        this(
                siteName,
                siteKind == null
                        ? SiteCard.empty()
                        : SiteCard.builder().kind(siteKind).build(),
                pack,
                asOf,
                home,
                homeMeasurable,
                pageKinds,
                templates,
                unread,
                notMeasurable,
                rules,
                findings,
                omissions,
                registerEntry,
                List.of());
    }

    /** The same result with what people have said of its findings. */
    public CheckResult settled(List<Finding> told, List<SettlementFile> files) {
        return new CheckResult(
                siteName,
                card,
                pack,
                asOf,
                home,
                homeMeasurable,
                pageKinds,
                templates,
                unread,
                notMeasurable,
                rules,
                told,
                Omissions.of(pack, told),
                registerEntry,
                files);
    }

    /** The same result of another day. */
    public CheckResult on(LocalDate day) {
        return new CheckResult(
                siteName,
                card,
                pack,
                day,
                home,
                homeMeasurable,
                pageKinds,
                templates,
                unread,
                notMeasurable,
                rules,
                findings,
                omissions,
                registerEntry,
                settlementFiles);
    }

    /** The kind of site that the card declares, on which the dates of rules may hang; null when it declares none. */
    public @Nullable SiteKind siteKind() {
        return card.kind();
    }

    /** What is wrong with entries by which people settle findings, in their order. */
    public List<SettlementFile.Notice> notices() {
        return settlementFiles.stream().flatMap(file -> file.notices().stream()).toList();
    }

    /**
     * Failures of effective severity {@code ERROR} that nobody has settled: what fails a build. Empty means that there is none.
     */
    public List<Finding> violations() {
        return findings.stream()
                .filter(f -> f.outcome() == Outcome.FAILED && f.severity() == Severity.ERROR && !f.isSettled())
                .toList();
    }

    /** Findings of this outcome. */
    public List<Finding> findings(Outcome outcome) {
        return findings.stream().filter(f -> f.outcome() == outcome).toList();
    }

    /**
     * The finding of an id.
     *
     * @param id the id, or the beginning of it that no other one has: at least four digits
     * @throws FindingIdException when there is no such finding, or more than one; the message names the likely ones
     */
    public Finding finding(String id) {
        return FindingById.find(this, id);
    }

    /** Number of pages, whatever their kind. */
    public int pageCount() {
        return pageKinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Number of documents. */
    public int documentCount() {
        return pageKinds.getOrDefault(PageKind.DOCUMENT, 0);
    }

    /** Share of the documents that could not be judged in a substantial part, from 0 to 1. */
    public double notMeasurableShare() {
        return documentCount() == 0 ? 0 : (double) notMeasurable / documentCount();
    }

    /**
     * The sentence a bulletin would say of this site, in both languages; empty texts when it would say nothing.
     */
    public LocalizedText bulletinSentence() {
        if (omissions.isEmpty()) {
            return new LocalizedText("", "");
        }
        LocalizedText frame = pack.bulletin().sentence();
        return new LocalizedText(
                frame.zh()
                        .replace("{site}", siteName)
                        .replace(
                                "{items}",
                                join(omissions.stream().map(LocalizedText::zh).toList(), "、", "和")),
                frame.en()
                        .replace("{site}", siteName)
                        .replace(
                                "{items}",
                                join(omissions.stream().map(LocalizedText::en).toList(), ", ", " and ")));
    }

    private static String join(List<String> words, String comma, String and) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(comma, words.subList(0, last)) + and + words.get(last);
    }
}
