package org.govsite.compliance.report;

import java.util.List;
import java.util.function.Function;

/**
 * A format of this library.
 *
 * @param name its name
 * @param fileName the file that it is written to
 * @param writers makes the writer
 */
record BuiltInFormat(String name, String fileName, Function<View, ReportWriter> writers) implements ReportFormat {

    static final List<ReportFormat> ALL = List.of(
            new BuiltInFormat("json", "report.json", view -> new JsonReport(view.gate())),
            new BuiltInFormat("html", "report.html", view -> new HtmlReport(view.gate(), view.locale())),
            new BuiltInFormat("sarif", "report.sarif", view -> new SarifReport(view.gate(), view.locale())),
            new BuiltInFormat("junit", "TEST-compliance.xml", view -> new JUnitReport(view.gate(), view.locale())),
            new BuiltInFormat("markdown", "summary.md", view -> new MarkdownReport(view.gate(), view.locale())),
            new BuiltInFormat(
                    "gitlab", "gl-code-quality-report.json", view -> new GitLabReport(view.locale(), view.folder())));

    @Override
    public ReportWriter writer(View view) {
        return writers.apply(view);
    }
}
