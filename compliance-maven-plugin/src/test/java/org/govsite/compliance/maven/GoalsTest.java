package org.govsite.compliance.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Goals and their options change only on purpose: they stand in the POMs of others. They are recorded in {@code goals.txt} of
 * the test resources; {@code -Dgolden.record=true} records them anew. See docs/compatibility.md.
 */
class GoalsTest {

    private static final Path RECORDED = Path.of(System.getProperty("basedir", ""))
            .resolve("src/test/resources/org/govsite/compliance/maven/goals.txt");

    @Test
    void goals_and_options_are_the_recorded_ones() throws IOException, ParserConfigurationException, SAXException {
        List<String> goals = goals();
        if (Boolean.getBoolean("golden.record")) {
            Files.createDirectories(RECORDED.getParent());
            Files.writeString(RECORDED, String.join("\n", goals) + "\n");
        }
        assertThat(goals)
                .as("goals differ from what is published; if that is meant, record them with: mvn -B -ntp"
                        + " -pl compliance-maven-plugin -am test -Dtest=GoalsTest -Dsurefire.failIfNoSpecifiedTests=false"
                        + " -Dgolden.record=true")
                .containsExactlyElementsOf(Files.readAllLines(RECORDED));
    }

    private static List<String> goals() throws IOException, ParserConfigurationException, SAXException {
        Set<String> goals = new TreeSet<>();
        for (Element goal : children(descriptor().getDocumentElement(), "mojo")) {
            String name = text(goal, "goal");
            goals.add(name + " requiresProject=" + text(goal, "requiresProject") + " threadSafe="
                    + text(goal, "threadSafe") + " phase=" + text(goal, "phase"));
            Element configuration = children(goal, "configuration").get(0);
            for (Element option : children(goal, "parameter")) {
                if (text(option, "editable").equals("true")) {
                    String parameter = text(option, "name");
                    List<Element> written = children(configuration, parameter);
                    String property =
                            written.isEmpty() ? "" : " " + written.get(0).getTextContent();
                    goals.add(name + " <" + parameter + ">" + property);
                }
            }
        }
        return List.copyOf(goals);
    }

    private static Document descriptor() throws IOException, ParserConfigurationException, SAXException {
        try (InputStream in = GoalsTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            assertThat(in)
                    .as("the descriptor that the build of the plugin writes")
                    .isNotNull();
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in);
        }
    }

    private static List<Element> children(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String text(Element parent, String name) {
        return children(parent, name).stream()
                .findFirst()
                .map(Element::getTextContent)
                .orElse("-");
    }
}
