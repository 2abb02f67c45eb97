package org.govsite.compliance.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.baseline.Baseline;
import org.govsite.compliance.baseline.Settling;
import org.govsite.compliance.result.CheckResult;
import org.jspecify.annotations.Nullable;

/**
 * Records what is found today as known, so that <code>check</code> fails on new findings only; they stay in every report. Where
 * a baseline is there already it only shrinks: what is mended is dropped, nothing is added. A CI build never writes one. Opens no
 * network connection and runs nothing of the site.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends JudgingMojo {

    @Parameter(defaultValue = "${env.CI}", readonly = true)
    private @Nullable String ci;

    @Override
    void run(Path site, Texts texts) throws MojoExecutionException {
        if (ci != null && !ci.isBlank() && !ci.equalsIgnoreCase("false")) {
            throw new ParameterException(texts.text("baseline.ci"));
        }
        ComplianceChecker checker = checker(texts);
        CheckResult result = Settling.inOrder(beforeBaseline(texts)).settle(checker.judge(SiteFacts.of(site, checker)));
        if (Parameters.gate(false, maxNotMeasurable, texts).obstacle(result).isPresent()) {
            throw new ParameterException(texts.text("baseline.not-judged"));
        }
        SettlementFile file = baselineFile();
        if (file.isThere()) {
            shrink(file, result, texts);
        } else {
            Baseline recorded = Baseline.of(result, file.name());
            file.write(recorded.toJson(), texts);
            getLog().info(texts.text("baseline.written", recorded.findings().size(), file.shown()));
        }
    }

    private void shrink(SettlementFile file, CheckResult result, Texts texts) throws MojoExecutionException {
        Baseline before = Baseline.read(file.path(), file.name());
        Baseline after = before.shrunkTo(result);
        int dropped = before.findings().size() - after.findings().size();
        if (dropped == 0) {
            getLog().info(texts.text(
                    "baseline.unchanged", file.shown(), after.findings().size()));
        } else {
            file.write(after.toJson(), texts);
            getLog().info(texts.text(
                    "baseline.shrunk", file.shown(), dropped, after.findings().size()));
        }
        List<String> unknown = after.unknown(result).stream()
                .map(finding -> finding.id() + " (" + finding.ruleId() + ")")
                .toList();
        if (!unknown.isEmpty()) {
            getLog().warn(texts.text("baseline.unknown", unknown.size(), String.join(", ", unknown)));
        }
    }
}
