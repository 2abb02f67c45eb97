package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.RuleResult;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Register;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Executes the examples of every rule of the bundled packs: each has the outcome of its name, and triggers its own rule only. */
class RuleExamplesTest {

    /** A day on which every bundled rule counts. */
    private static final LocalDate AS_OF = LocalDate.of(2024, 9, 10);

    private static final Set<Outcome> TRIGGERED =
            EnumSet.of(Outcome.FAILED, Outcome.NEEDS_REVIEW, Outcome.NOT_MEASURABLE);

    @TestFactory
    Stream<DynamicNode> every_example_has_the_outcome_of_its_name() {
        return RulePacks.bundled().stream()
                .map(ref -> dynamicContainer(
                        ref.toString(), RulePacks.bundled(ref).rules().stream().flatMap(rule -> tests(ref, rule))));
    }

    private static Stream<DynamicNode> tests(PackRef ref, Rule rule) {
        List<Path> examples = examples(rule);
        Stream<DynamicNode> each = examples.stream()
                .map(example -> dynamicTest(
                        rule.id() + " " + example.getFileName(), example.toUri(), () -> judge(ref, rule, example)));
        DynamicNode enough = dynamicTest(
                rule.id() + " has an example that passes and one that fails",
                () -> assertThat(examples)
                        .extracting(RuleExamplesTest::outcome)
                        .contains(Outcome.PASSED, Outcome.FAILED));
        return Stream.concat(each, Stream.of(enough));
    }

    private static void judge(PackRef ref, Rule rule, Path example) throws IOException {
        Stated stated = stated(example);
        ComplianceChecker.Builder checker = ComplianceChecker.builder()
                .pack(RulePacks.bundled(ref))
                .card(card(example))
                .asOf(stated.asOf());
        Path register = beside(example, ".register.json");
        if (Files.exists(register)) {
            checker.register(Register.read(register));
        }
        CheckResult result = checker.build().check(site(example));

        assertThat(result.rules().stream().filter(each -> each.rule().id().equals(rule.id())))
                .as("outcome of %s", rule.id())
                .singleElement()
                .satisfies(own -> assertThat(heaviest(own)).isEqualTo(outcome(example)));
        assertThat(result.findings().stream()
                        .filter(finding -> TRIGGERED.contains(finding.outcome()) && mayConcern(rule, finding))
                        .map(finding -> finding.ruleId().value())
                        .filter(id -> !id.equals(rule.id().value())))
                .as("other rules that the example triggers")
                .allMatch(id -> stated.alsoTriggers().contains(id))
                .containsAll(stated.alsoTriggers());
    }

    /** A city may order a column of its own; examples of the nation know nothing of it. */
    private static boolean mayConcern(Rule rule, Finding finding) {
        return finding.rule().origin().id().equals(rule.origin().id())
                || RulePacks.bundled(rule.origin())
                        .rule(finding.ruleId().value())
                        .isPresent();
    }

    /** A page alone is a home page; a folder is a small site. */
    private static Site site(Path example) throws IOException {
        return Files.isDirectory(example)
                ? Site.open(example)
                : Site.inMemory(new Page("index.html", Files.readAllBytes(example)));
    }

    /** What an example says of itself: the day that its dates are for, and rules that speak of the same defect. */
    private record Stated(LocalDate asOf, Set<String> alsoTriggers) {}

    private static Stated stated(Path example) throws IOException {
        Path file = beside(example, ".example.json");
        JsonNode node = JsonMapper.shared().readTree(Files.exists(file) ? Files.readString(file) : "{}");
        assertThat(node.propertyNames()).isSubsetOf("asOf", "alsoTriggers");
        Set<String> also = new TreeSet<>();
        node.path("alsoTriggers").forEach(id -> also.add(id.asString()));
        return new Stated(node.has("asOf") ? LocalDate.parse(node.get("asOf").asString()) : AS_OF, also);
    }

    private static SiteCard card(Path example) {
        Path card = beside(example, ".card.json");
        return Files.exists(card) ? SiteCard.read(card) : SiteCard.empty();
    }

    private static Path beside(Path example, String ending) {
        return example.resolveSibling(example.getFileName().toString().replaceAll("\\.html$", "") + ending);
    }

    /** The heaviest outcome of a rule: pages of a small site that it does not blame count less. */
    private static Outcome heaviest(RuleResult result) {
        return Stream.of(
                        Outcome.FAILED,
                        Outcome.NEEDS_REVIEW,
                        Outcome.NOT_MEASURABLE,
                        Outcome.PASSED,
                        Outcome.INAPPLICABLE)
                .filter(outcome -> result.count(outcome) > 0)
                .findFirst()
                .orElseThrow();
    }

    private static Outcome outcome(Path example) {
        String name = example.getFileName().toString();
        for (Outcome outcome : Outcome.values()) {
            String prefix = outcome.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-";
            if (name.startsWith(prefix)) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("the name of an example starts with its outcome: " + example);
    }

    private static List<Path> examples(Rule rule) {
        Path folder = Examples.basedir()
                .resolve("src/main/resources/org/govsite/compliance/packs")
                .resolve(rule.origin().id())
                .resolve("rules")
                .resolve(rule.id().toString())
                .resolve("examples");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
