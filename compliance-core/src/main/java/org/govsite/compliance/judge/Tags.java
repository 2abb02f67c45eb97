package org.govsite.compliance.judge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.govsite.compliance.facts.MetaTag;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.ItemReading;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Location;

/** Puts questions about meta tags (网页标签) to one page. */
final class Tags {

    private final PageReader reader;
    private final Patterns patterns;
    private final Questions questions;

    Tags(PageReader reader, Questions questions) {
        this.reader = reader;
        this.patterns = reader.patterns();
        this.questions = questions;
    }

    /** The meta tags of a name, in whatever letter case, in document order. */
    static Stream<MetaTag> named(PageFacts page, String name) {
        return page.meta().stream().filter(tag -> tag.name().strip().equalsIgnoreCase(name));
    }

    List<Verdict> present(Requirement.TagsPresent requirement, PageFacts page) {
        List<String> missing = requirement.tags().stream()
                .filter(name -> named(page, name).findAny().isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return passed();
        }
        String wanted = String.join("、", missing);
        ItemReading.Unseen gap = reader.givenUp(page).orElse(null);
        if (gap != null) {
            Evidence evidence = new Evidence("tags-present.unread", gap.target(), wanted, List.of());
            return List.of(new Verdict(Outcome.NOT_MEASURABLE, "", Severity.ERROR, evidence, gap.location()));
        }
        // Where the others of the group stand, such as in an include, is where the missing ones have to be written.
        Location place = page.meta().stream()
                .filter(tag -> requirement.tags().stream().anyMatch(tag.name().strip()::equalsIgnoreCase))
                .map(MetaTag::at)
                .reduce((first, last) -> last)
                .orElse(page.titleAt());
        return List.of(failed("tags-present.missing", "", wanted, place));
    }

    /** Whether a content says nothing, because a template left it behind. */
    static boolean isPlaceholder(Requirement.TagsFilled requirement, String content, Patterns patterns) {
        String normal = normal(content);
        return requirement.placeholders().stream().anyMatch(form -> patterns.matches(form, normal));
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
                } else if (isPlaceholder(requirement, tag.content(), patterns)) {
                    verdicts.add(failed("tags-filled.placeholder", tag.content().strip(), name, tag.at()));
                }
            }
        }
        return any ? orPassed(verdicts) : inapplicable();
    }

    List<Verdict> format(Requirement.TagFormat requirement, PageFacts page) {
        FieldRef field = new FieldRef(FieldRef.Kind.TAG, requirement.tag());
        List<MetaTag> tags = named(page, requirement.tag())
                .filter(tag ->
                        !tag.content().isBlank() && !questions.name(page, field, new Told(tag.content(), tag.at())))
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
