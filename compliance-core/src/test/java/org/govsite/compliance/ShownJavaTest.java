package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java that readers are shown compiles and runs: it is part of {@code examples/embed}. */
class ShownJavaTest {

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_java_of_the_readme_is_that_of_the_example(String name) throws IOException {
        Path readme = Examples.basedir().resolveSibling(name);
        assertThat(ShownJava.ofMarkdown(readme)).containsExactly(ShownJava.region("CheckFolder.java", "check"));
    }

    @Test
    void the_examples_of_the_front_door_are_those_of_the_example() throws IOException {
        Path frontDoor = Examples.basedir().resolve("src/main/java/org/govsite/compliance/ComplianceChecker.java");
        assertThat(ShownJava.ofJavadoc(frontDoor))
                .containsExactly(
                        ShownJava.region("CheckFolder.java", "check"),
                        ShownJava.region("CheckPages.java", "pages"),
                        ShownJava.region("JudgeKeptFacts.java", "facts"));
    }
}
