package org.govsite.compliance.publish;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govsite.compliance.pack.ExampleFiles;
import org.govsite.compliance.pack.PackException;
import org.govsite.compliance.pack.Phases;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Register;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.jspecify.annotations.Nullable;

/**
 * An example of a rule: a small site, and the outcome that the rule has on it. Immutable and safe for use by several threads.
 *
 * @param rule the rule
 * @param outcome the outcome that its name says
 * @param name its name, such as {@code failed-no-number}
 * @param place where it lies, for messages
 * @param files the files of the site, by path; a page alone is {@code index.html}. Never empty
 * @param card what the site declares; empty when nothing
 * @param register what the office has on record; empty when nothing
 * @param asOf the day that its dates are for; null when it shows none
 * @param alsoTriggers ids of other rules that speak of the same defect
 */
public record Example(
        RuleId rule,
        Outcome outcome,
        String name,
        String place,
        List<Page> files,
        SiteCard card,
        Optional<Register> register,
        @Nullable LocalDate asOf,
        SortedSet<String> alsoTriggers) {

    /** The day as of which an example without dates is judged, unless its rule becomes mandatory later. */
    private static final LocalDate USUAL_DAY = LocalDate.of(2024, 9, 10);

    public Example {
        files = List.copyOf(files);
        alsoTriggers = Collections.unmodifiableSortedSet(new TreeSet<>(alsoTriggers));
    }

    /**
     * An example as it lies in a pack.
     *
     * @throws PackException when its name does not start with an outcome
     */
    static Example of(RuleId rule, ExampleFiles given) {
        return new Example(
                rule,
                outcome(given),
                given.name(),
                given.place(),
                given.files(),
                given.card(),
                given.register(),
                given.asOf(),
                given.alsoTriggers());
    }

    /** The site. It holds nothing that has to be released; it may be left open. */
    public Site site() {
        return Site.inMemory(files);
    }

    /**
     * The page to show as the example: the only page, else {@code index.html}, else the first page by path; empty when no
     * file is a page by its name.
     */
    public Optional<Page> mainPage() {
        List<Page> pages = files.stream()
                .filter(file -> file.path().matches("(?i).*\\.s?html?"))
                .sorted((one, other) -> one.path().compareTo(other.path()))
                .toList();
        return Stream.concat(pages.stream().filter(page -> page.path().startsWith("index.")), pages.stream())
                .findFirst();
    }

    /**
     * The day as of which it is judged: the one that it says, else 2024-09-10 or, where the rule reaches its heaviest phase
     * later, the day on which it does.
     */
    public LocalDate day(Rule judged) {
        if (asOf != null) {
            return asOf;
        }
        Phases phases = judged.phases(card.kind());
        return Stream.of(phases.mandatory(), phases.advisory(), phases.announced())
                .filter(day -> day != null)
                .findFirst()
                .filter(USUAL_DAY::isBefore)
                .orElse(USUAL_DAY);
    }

    private static Outcome outcome(ExampleFiles given) {
        for (Outcome outcome : Outcome.values()) {
            if (given.name().startsWith(word(outcome) + "-")) {
                return outcome;
            }
        }
        String starts =
                Stream.of(Outcome.values()).map(each -> word(each) + "-").collect(Collectors.joining(", "));
        throw PackException.at(
                given.place(),
                "示例的名称不是以结果开头",
                "请以这些之一开头：" + starts + "。",
                "The name of the example does not start with an outcome",
                "Start it with one of " + starts + ".",
                null);
    }

    /** The word for an outcome, as names of examples start with it. */
    static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
