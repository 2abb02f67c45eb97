package org.govsite.compliance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Java that is shown to readers, and the regions of {@code examples/embed} that it has to be. */
final class ShownJava {

    private static final Path REGIONS =
            Examples.basedir().resolveSibling("examples/embed/src/main/java/cn/example/embed");

    private static final Pattern FENCED = Pattern.compile("^```java\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern IN_JAVADOC =
            Pattern.compile("^ \\* <pre>\\{@code\n(.*?)^ \\* }</pre>$", Pattern.DOTALL | Pattern.MULTILINE);

    private ShownJava() {}

    /** What stands between the marks of a tag, without the indentation that all of its lines have. */
    static String region(String file, String tag) throws IOException {
        String source = Files.readString(REGIONS.resolve(file));
        Matcher marks = Pattern.compile(
                        "^ *// tag::" + tag + "\\[]\n(.*?)^ *// end::" + tag + "\\[]$",
                        Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(source);
        if (!marks.find()) {
            throw new IllegalStateException(file + " has no region " + tag);
        }
        return marks.group(1).stripTrailing().stripIndent() + "\n";
    }

    /** The blocks of Java of a page in Markdown. */
    static List<String> ofMarkdown(Path page) throws IOException {
        return matches(FENCED, Files.readString(page));
    }

    /** The examples in the Javadoc of a top-level type. */
    static List<String> ofJavadoc(Path source) throws IOException {
        return matches(IN_JAVADOC, Files.readString(source)).stream()
                .map(block -> block.replaceAll("(?m)^ \\* ?", ""))
                .toList();
    }

    private static List<String> matches(Pattern pattern, String text) {
        List<String> blocks = new ArrayList<>();
        for (Matcher block = pattern.matcher(text); block.find(); ) {
            blocks.add(block.group(1));
        }
        return blocks;
    }
}
