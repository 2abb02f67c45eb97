package org.govsite.compliance.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.report.ReportWriter;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.site.Site;
import org.jsoup.Jsoup;

/** One measured run in a JVM of its own; prints {@code pages=… millis=… cpuMillis=… peakMiB=…}. */
public final class Measured {

    private Measured() {}

    /** Arguments: what to do ({@code library}, {@code timeline}, {@code dom-1} or {@code dom-2}) and the folder of the site. */
    public static void main(String[] arguments) throws Exception {
        Path site = Path.of(arguments[1]);
        long pages = switch (arguments[0]) {
            case "library" -> library(site);
            case "timeline" -> timeline(site);
            case "dom-1" -> dom(site, 1);
            case "dom-2" -> dom(site, 2);
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        // from the start of the JVM: what a build waits for
        long millis = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        long cpu =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        System.out.printf("pages=%d millis=%d cpuMillis=%d peakMiB=%d%n", pages, millis, cpu, peakMebibytes());
    }

    /** The whole way: read, observe, judge, report. */
    private static long library(Path folder) {
        try (Site site = Site.open(folder)) {
            CheckResult result = ComplianceChecker.builder()
                    .pack(RulePacks.bundled("anshan", "2018.08"))
                    .asOf(LocalDate.of(2018, 9, 10))
                    .build()
                    .check(site);
            if (!result.violations().isEmpty()
                    || ReportWriter.json().render(result).isEmpty()) {
                throw new IllegalStateException("the generated site is complete, but " + result.violations());
            }
            return result.pageCount();
        }
    }

    /** The same way for all days from before the first duty on to behind the last one, with the timeline in the report. */
    private static long timeline(Path folder) {
        try (Site site = Site.open(folder)) {
            Timeline timeline = ComplianceChecker.builder()
                    .pack(RulePacks.bundled("cn-national", "2024.07"))
                    .asOf(LocalDate.of(2017, 6, 1))
                    .build()
                    .timeline(site);
            if (timeline.entries().size() < 2
                    || ReportWriter.json().render(timeline).isEmpty()) {
                throw new IllegalStateException("duties begin in that time, but " + timeline.entries());
            }
            return timeline.first().pageCount();
        }
    }

    /** The yardstick: every page parsed to a DOM by jsoup, and nothing else. */
    private static long dom(Path folder, int threads) throws Exception {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(folder)) {
            pages = files.filter(Files::isRegularFile).sorted().toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Integer>> parts = IntStream.range(0, threads)
                    .<Callable<Integer>>mapToObj(part -> () -> {
                        int nodes = 0;
                        for (int i = part; i < pages.size(); i += threads) {
                            nodes += parse(pages.get(i));
                        }
                        return nodes;
                    })
                    .toList();
            for (Future<Integer> part : pool.invokeAll(parts)) {
                if (part.get() == 0) {
                    throw new IllegalStateException("nothing was parsed");
                }
            }
        } finally {
            pool.shutdown();
        }
        return pages.size();
    }

    private static int parse(Path page) {
        try (InputStream in = Files.newInputStream(page)) {
            return Jsoup.parse(in, null, "").childNodeSize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Peak resident memory of the process where the system tells it, else the peak of the heap. */
    private static long peakMebibytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                }
            }
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
