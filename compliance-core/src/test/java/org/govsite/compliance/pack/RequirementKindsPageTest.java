package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Executes {@code docs/requirement-kinds.md}. */
class RequirementKindsPageTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Pattern SECTION = Pattern.compile("""
            ## ([a-z-]+)

            ([^\\n]+)

            ```json
            (.*?)
            ```

            Wrong: ([^\\n]+)

            ```json
            (.*?)
            ```

            > ([^\\n]+)
            >
            > ([^\\n]+)
            """, Pattern.DOTALL);

    /** One section: a kind with its examples and what the reader says of the wrong one in both languages. */
    record Section(String kind, String right, String wrong, String chinese, String english) {
        @Override
        public String toString() {
            return kind;
        }
    }

    static List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Matcher matcher = SECTION.matcher(read("requirement-kinds.md"));
        while (matcher.find()) {
            sections.add(new Section(
                    matcher.group(1), matcher.group(3), matcher.group(5), matcher.group(6), matcher.group(7)));
        }
        return sections;
    }

    @ParameterizedTest
    @MethodSource("sections")
    void the_right_example_is_read_and_fits_the_schema(Section section) {
        String rule = PackSchemas.ruleWith(section.right());

        assertThat(section.right()).contains("\"kind\": \"" + section.kind() + "\"");
        assertThat(PackSchemas.complaint("rule", rule)).isEmpty();
        assertThat(PackSchemas.errors("rule", rule)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void the_wrong_example_is_refused_with_the_words_of_the_page(Section section) {
        String complaint = PackSchemas.complaint("rule", PackSchemas.ruleWith(section.wrong()));

        assertThat(complaint).containsPattern("rule\\.json:\\d+:\\d+");
        assertThat(complaint).containsSubsequence(section.chinese().split(" … "));
        assertThat(complaint).containsSubsequence(section.english().split(" … "));
    }

    @Test
    void the_page_has_the_kinds_of_the_reader_and_the_schema_in_the_order_of_the_table() {
        List<String> onThePage = sections().stream().map(Section::kind).toList();

        assertThat(read("requirement-kinds.md").lines().filter(line -> line.startsWith("## ")))
                .as("sections of the one form")
                .hasSameSizeAs(onThePage);
        assertThat(onThePage).isEqualTo(inTheTable());
        assertThat(PackSchemas.kinds("rule", "requirement")).containsExactlyInAnyOrderElementsOf(onThePage);
        assertThat(RequirementReader.kinds()).containsExactlyInAnyOrderElementsOf(onThePage);
    }

    private static List<String> inTheTable() {
        return read("rule-packs.md")
                .lines()
                .dropWhile(line -> !line.startsWith("| `requirement.kind` |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("| `"))
                .map(line -> line.split("`")[1])
                .toList();
    }

    private static String read(String page) {
        try {
            return Files.readString(DOCS.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
