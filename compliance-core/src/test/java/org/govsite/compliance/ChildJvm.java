package org.govsite.compliance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a main class on the test class path in a JVM of its own: cold, and with settings that a running JVM cannot change. */
public final class ChildJvm {

    /** Far more than any child needs, even where other builds take the processors. */
    private static final int MINUTES = 20;

    /** What a child left behind. */
    public record Exit(int code, String output) {}

    private ChildJvm() {}

    /** Waits for the end of the child; its standard output and error come back as one text. */
    public static Exit run(List<String> options, Map<String, String> environment, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        // a file cannot fill up and make the child wait, as a pipe can
        Path output = Files.createTempFile("child", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            Process child = builder.start();
            try {
                if (!child.waitFor(MINUTES, TimeUnit.MINUTES)) {
                    throw new IllegalStateException("the child did not end: " + Files.readString(output));
                }
            } finally {
                child.destroyForcibly();
            }
            return new Exit(child.exitValue(), new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }
}
