package org.govsite.compliance.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Footer;
import org.govsite.compliance.result.Template;
import org.govsite.compliance.text.Texts;

/**
 * Findings of one weight, those of a template together and under a heading: first what several templates share, then the
 * templates by their letters. Where there is nothing to sort, no two findings of a template or but one template, they stay as
 * they are and have no heading.
 */
final class TemplateGroups {

    /** So many of the files that a footer is put together from are named. */
    private static final int NAMED_FILES = 2;

    private final CheckResult result;
    private final Texts messages;
    private final Map<String, List<Finding>> groups = new LinkedHashMap<>();
    private final List<Finding> findings;
    private final boolean headed;
    private final Set<String> begun = new HashSet<>();

    TemplateGroups(CheckResult result, Texts messages, List<Finding> findings) {
        this.result = result;
        this.messages = messages;
        groups.put("", new ArrayList<>());
        result.templates().forEach(template -> groups.put(template.letter(), new ArrayList<>()));
        findings.forEach(finding -> groups.computeIfAbsent(finding.template(), letter -> new ArrayList<>())
                .add(finding));
        groups.values().removeIf(List::isEmpty);
        this.findings = findings;
        this.headed = groups.size() > 1 && groups.values().stream().anyMatch(group -> group.size() > 1);
    }

    /** All findings, in the order of the groups. */
    List<Finding> findings() {
        return headed ? groups.values().stream().flatMap(List::stream).toList() : findings;
    }

    /** The heading that stands before a finding; findings are to be asked for in their order. */
    Optional<String> headingBefore(Finding finding) {
        return headed && begun.add(finding.template()) ? Optional.of(heading(finding.template())) : Optional.empty();
    }

    private String heading(String letter) {
        int count = groups.getOrDefault(letter, List.of()).size();
        return result.templates().stream()
                .filter(template -> template.letter().equals(letter))
                .findFirst()
                .map(template -> messages.count(
                        "group",
                        count,
                        Map.of(
                                "template",
                                letter,
                                "documents",
                                messages.count("documents", template.pages().size()),
                                "footer",
                                footer(template))))
                .orElseGet(() -> messages.count("group.several", count));
    }

    /** Where the footer of the template is edited; empty where that was not kept. */
    private String footer(Template template) {
        Footer footer = template.footer();
        if (footer.page().isEmpty()) {
            return "";
        }
        if (footer.zones().isEmpty()) {
            return messages.text("group.footer.none");
        }
        Set<String> files = new TreeSet<>();
        footer.zones()
                .forEach(zone -> zone.pieces().stream()
                        .map(Piece::place)
                        .filter(place -> !place.file().isEmpty())
                        .forEach(place -> files.add(Printable.value(place.file()))));
        return files.isEmpty()
                ? messages.text("group.footer.page", Map.of("page", Printable.value(footer.page())))
                : messages.text(
                        "group.footer.file",
                        Map.of(
                                "files",
                                String.join(
                                        messages.text("comma"),
                                        files.stream().limit(NAMED_FILES).toList())));
    }
}
