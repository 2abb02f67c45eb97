package org.govsite.compliance.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govsite.compliance.ChildJvm;

/**
 * Measures the library beside jsoup's DOM parse of the same pages, each in cold JVMs, one after the other in turn, and prints
 * medians and ratios. Only ratios of one run mean anything elsewhere.
 */
public final class Benchmark {

    private static final List<String> TASKS = List.of("library", "timeline", "dom-1", "dom-2");
    private static final Pattern FIGURES =
            Pattern.compile("pages=(\\d+) millis=(\\d+) cpuMillis=(\\d+) peakMiB=(\\d+)");

    private record Figures(int pages, int millis, int cpuMillis, int peakMiB) {}

    private Benchmark() {}

    /** Arguments: where to write the site, number of pages, number of runs, options for the measured JVMs. */
    public static void main(String[] arguments) throws Exception {
        int pages = Integer.parseInt(arguments[1]);
        int runs = Integer.parseInt(arguments[2]);
        List<String> options = List.of(arguments).subList(3, arguments.length);
        Path site = SiteGenerator.write(Path.of(arguments[0], "site-" + pages), pages);
        Map<String, List<Figures>> measured = new LinkedHashMap<>();
        TASKS.forEach(task -> measured.put(task, new ArrayList<>()));
        for (int run = 0; run < runs; run++) {
            for (String task : TASKS) {
                measured.get(task).add(measure(task, site, options));
            }
        }
        System.out.printf(
                "%d pages, %d runs, medians; Java %s, %d processors%n",
                pages,
                runs,
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
        System.out.printf(
                "%-8s %9s %9s %9s %14s %14s%n",
                "task", "wall ms", "cpu ms", "peak MiB", "wall / dom-1", "wall / dom-2");
        measured.forEach((task, figures) -> System.out.printf(
                Locale.ROOT,
                "%-8s %9d %9d %9d %14.2f %14.2f%n",
                task,
                median(figures.stream().map(Figures::millis).toList()),
                median(figures.stream().map(Figures::cpuMillis).toList()),
                median(figures.stream().map(Figures::peakMiB).toList()),
                ratio(figures, measured.get("dom-1")),
                ratio(figures, measured.get("dom-2"))));
    }

    private static Figures measure(String task, Path site, List<String> options) throws Exception {
        ChildJvm.Exit exit = ChildJvm.run(options, Map.of(), Measured.class, task, site.toString());
        Matcher figures = FIGURES.matcher(exit.output());
        if (exit.code() != 0 || !figures.find()) {
            throw new IllegalStateException(task + " failed: " + exit.output());
        }
        return new Figures(number(figures, 1), number(figures, 2), number(figures, 3), number(figures, 4));
    }

    private static int number(Matcher figures, int group) {
        return Integer.parseInt(figures.group(group));
    }

    private static int median(List<Integer> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double ratio(List<Figures> figures, List<Figures> others) {
        return (double) median(figures.stream().map(Figures::millis).toList())
                / median(others.stream().map(Figures::millis).toList());
    }
}
