package org.govsite.compliance.judge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.govsite.compliance.facts.MetaTag;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Location;

/** Puts questions about meta tags (网页标签) to one page. */
final class Tags {

    private final Patterns patterns;

    Tags(Patterns patterns) {
        this.patterns = patterns;
    }

    /** The meta tags of a name, in whatever letter case, in document order. */
    static Stream<MetaTag> named(PageFacts page, String name) {
        return page.meta().stream().filter(tag -> tag.name().strip().equalsIgnoreCase(name));
    }

    List<Verdict> present(Requirement.TagsPresent requirement, PageFacts page) {
        List<String> missing = requirement.tags().stream()
                .filter(name -> named(page, name).findAny().isEmpty())
                .toList();
        return missing.isEmpty()
                ? passed()
                : List.of(failed("tags-present.missing", "", String.join("、", missing), page.titleAt()));
    }

    List<Verdict> filled(Requirement.TagsFilled requirement, PageFacts page) {
        List<Verdict> verdicts = new ArrayList<>();
        boolean any = false;
        for (String name : requirement.tags()) {
            for (MetaTag tag : named(page, name).toList()) {
                any = true;
                String content = normal(tag.content());
                if (content.isEmpty()) {
                    verdicts.add(failed("tags-filled.empty", "", name, tag.at()));
                } else if (requirement.placeholders().stream().anyMatch(form -> patterns.matches(form, content))) {
                    verdicts.add(failed("tags-filled.placeholder", tag.content().strip(), name, tag.at()));
                }
            }
        }
        return any ? orPassed(verdicts) : inapplicable();
    }

    List<Verdict> format(Requirement.TagFormat requirement, PageFacts page) {
        List<MetaTag> tags = named(page, requirement.tag())
                .filter(tag -> !tag.content().isBlank())
                .toList();
        if (tags.isEmpty()) {
            return inapplicable();
        }
        return orPassed(tags.stream()
                .filter(tag -> requirement.patterns().stream()
                        .noneMatch(form -> patterns.matches(form, normal(tag.content()))))
                .map(tag -> failed("tag-format.other", tag.content().strip(), requirement.tag(), tag.at()))
                .toList());
    }

    List<Verdict> exact(Requirement.TagsExact requirement, PageFacts page) {
        List<Verdict> verdicts = new ArrayList<>();
        boolean any = false;
        for (String name : requirement.tags()) {
            List<MetaTag> tags = named(page, name).toList();
            any |= !tags.isEmpty();
            tags.stream()
                    .filter(tag -> !tag.name().equals(name))
                    .findFirst()
                    .ifPresent(tag -> verdicts.add(failed("tags-exact.case", tag.name(), name, tag.at())));
            if (tags.size() > 1) {
                verdicts.add(failed("tags-exact.twice", "", name, tags.get(1).at()));
            }
        }
        return any ? orPassed(verdicts) : inapplicable();
    }

    private static String normal(String content) {
        return Normalizer.normalize(content, Normalizer.Form.NFKC).strip();
    }

    private static List<Verdict> orPassed(List<Verdict> failures) {
        return failures.isEmpty() ? passed() : failures;
    }

    private static List<Verdict> passed() {
        return List.of(Verdict.quiet(Outcome.PASSED, ""));
    }

    private static List<Verdict> inapplicable() {
        return List.of(Verdict.quiet(Outcome.INAPPLICABLE, ""));
    }

    private static Verdict failed(String reason, String seen, String wanted, Location location) {
        return new Verdict(Outcome.FAILED, "", Severity.ERROR, new Evidence(reason, seen, wanted, List.of()), location);
    }
}
