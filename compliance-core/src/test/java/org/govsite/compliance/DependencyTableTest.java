package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whoever takes the library in reads in the README what comes along; a dependency that is added without its reason fails here. */
class DependencyTableTest {

    private static final Path ROOT = Examples.basedir().getParent();

    /** {@code | `group:artifact` | `version.property` | licence | reason |}. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([\\w.-]+:[\\w.-]+)` \\| `([\\w.-]+)` \\| ([^|]+) \\| ([^|]+) \\|$");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void the_table_names_what_the_poms_do_and_where_the_version_stands(String readme) throws Exception {
        List<String> rows = new ArrayList<>();
        for (Matcher row = ROW.matcher(Files.readString(ROOT.resolve(readme))); row.find(); ) {
            rows.add(row.group(1) + " " + row.group(2));
        }
        assertThat(rows).hasSizeGreaterThan(5).containsExactlyInAnyOrderElementsOf(dependencies());
    }

    /** Each dependency of the modules that is not for tests, with the property of its version. */
    private static SortedSet<String> dependencies() throws Exception {
        Map<String, String> versions = new HashMap<>();
        for (Element managed : dependencies("pom.xml")) {
            boolean test = text(managed, "scope").equals("test");
            versions.put(name(managed), test ? "test" : text(managed, "version").replaceAll("^\\$\\{(.+)}$", "$1"));
        }
        String jackson = versions.get("tools.jackson:jackson-bom");
        SortedSet<String> found = new TreeSet<>();
        for (String module : List.of("compliance-core", "compliance-maven-plugin")) {
            for (Element dependency : dependencies(module + "/pom.xml")) {
                String name = name(dependency);
                String version = name.startsWith("tools.jackson.") ? jackson : versions.get(name);
                if (!text(dependency, "scope").equals("test")
                        && !name.startsWith("org.govsite:")
                        && !"test".equals(version)) {
                    found.add(name + " " + version);
                }
            }
        }
        return found;
    }

    private static List<Element> dependencies(String pom) throws Exception {
        NodeList all = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(ROOT.resolve(pom).toFile())
                .getElementsByTagName("dependency");
        return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1)
                .map(i -> (Element) all.item(i))
                .toList();
    }

    private static String name(Element dependency) {
        return text(dependency, "groupId") + ":" + text(dependency, "artifactId");
    }

    private static String text(Element dependency, String child) {
        NodeList found = dependency.getElementsByTagName(child);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
