package org.govsite.compliance.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.govsite.compliance.report.ReportFormat;
import org.govsite.compliance.result.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a check.
 *
 * @param formats what is written, the first one for people to open
 * @param folder where to
 */
record Reports(List<ReportFormat> formats, Path folder) {

    /** What other programs read; there always. */
    private static final String DATA = "json";

    /** What people read first. */
    private static final String PAGE = "html";

    /**
     * @param written names of formats; none for the usual ones
     * @throws ParameterException when there is no such format
     */
    static Reports of(@Nullable List<@Nullable String> written, Path folder, Texts texts) {
        SortedMap<String, ReportFormat> known = ReportFormat.all();
        Set<String> names = new LinkedHashSet<>();
        List<String> asked = new ArrayList<>();
        // Maven makes an empty list of a parameter that is not given.
        for (String name : written == null || written.isEmpty() ? List.of(PAGE) : written) {
            asked.add(name == null ? "" : name.strip().toLowerCase(Locale.ROOT));
        }
        if (asked.contains(PAGE)) {
            names.add(PAGE);
        }
        names.addAll(asked);
        names.add(DATA);
        for (String name : names) {
            if (!known.containsKey(name)) {
                throw new ParameterException(texts.text("reports.wrong", name, String.join(", ", known.keySet())));
            }
        }
        return new Reports(names.stream().map(known::get).toList(), folder);
    }

    /** The report to open. */
    Path first() {
        return file(formats.get(0));
    }

    private Path file(ReportFormat format) {
        return folder.resolve(format.fileName());
    }

    void write(Timeline timeline, ReportFormat.View view, Texts texts, ShownPaths shown) throws MojoExecutionException {
        for (ReportFormat format : formats) {
            OutputFile.write(
                    file(format),
                    shown.of(file(format)),
                    texts,
                    file -> format.writer(view).write(timeline, file));
        }
    }
}
