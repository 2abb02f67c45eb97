package org.govsite.compliance.report;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.pack.Source;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.Settlement;
import org.govsite.compliance.result.Settlement.Kind;
import org.govsite.compliance.result.SettlementFile;
import org.govsite.compliance.result.SettlementFile.Type;
import org.govsite.compliance.result.UnreadPage;
import org.govsite.compliance.site.Location;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** SARIF 2.1.0, the format of static analysers that CI servers and editors read. */
final class SarifReport implements ReportWriter {

    /** The base of all addresses: the outermost folder of the site, wherever it lies. */
    private static final String BASE = "SITE";

    /** How many further pages of a finding are named. */
    private static final int PAGES = 20;

    private static final String UNRESERVED = "-._~/";

    private final Gate gate;
    private final Locale locale;

    SarifReport(Gate gate, Locale locale) {
        this.gate = gate;
        this.locale = locale;
    }

    @Override
    public String render(CheckResult result) {
        ObjectNode root = Json.object();
        root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "compliance");
        Map<String, Integer> index = new HashMap<>();
        ArrayNode rules = driver.putArray("rules");
        for (Rule rule : result.pack().rules()) {
            index.put(rule.id().value(), index.size());
            rules.add(rule(rule));
        }
        run.set("invocations", invocations(result));
        run.put("language", Messages.in(locale).text("html.lang"));
        run.putObject("originalUriBaseIds")
                .putObject(BASE)
                .putObject("description")
                .put("text", Messages.in(locale).text("sarif.base"));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        for (Finding finding : result.findings()) {
            ObjectNode node = finding(finding, index.get(finding.ruleId().value()));
            settled(result, finding, node);
            results.add(node);
        }
        ObjectNode properties = run.putObject("properties");
        properties.put("pack", result.pack().ref().toString());
        properties.put("packDigest", result.pack().digest());
        properties.put("asOf", result.asOf().toString());
        properties.put("siteName", result.siteName());
        properties.put("verdict", gate.verdict(result).json());
        ObjectNode coverage = properties.putObject("coverage");
        Coverage statement = new Coverage(result, locale);
        statement.rows().forEach(row -> coverage.set(row.key(), Json.strings(row.values())));
        statement.rules().forEach(row -> coverage.set(row.key(), Json.strings(row.values())));
        return Json.render(root);
    }

    private ObjectNode rule(Rule rule) {
        ObjectNode node = Json.object();
        node.put("id", rule.id().value());
        node.putObject("shortDescription").put("text", rule.title().in(locale));
        node.putObject("help").put("text", rule.fix().in(locale));
        node.putObject("defaultConfiguration")
                .put("level", level(rule.severity().home()));
        ArrayNode sources = node.putObject("properties").putArray("sources");
        rule.sources().stream().map(Source::citation).forEach(sources::add);
        return node;
    }

    /** Pages that could not be read are told by the run; no result speaks of them. */
    private ArrayNode invocations(CheckResult result) {
        ArrayNode invocations = Json.array();
        ObjectNode invocation = invocations.addObject();
        invocation.put("executionSuccessful", gate.verdict(result) != Verdict.COULD_NOT_JUDGE);
        ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
        for (UnreadPage page : result.unread()) {
            ObjectNode notification = notifications.addObject();
            notification.put("level", "warning");
            notification.putObject("message").put("text", page.reason());
            notification.putArray("locations").add(location(Location.file(page.path())));
        }
        ArrayNode settings = invocation.putArray("toolConfigurationNotifications");
        SettlementText texts = new SettlementText(locale);
        for (SettlementFile.Notice notice : result.notices()) {
            ObjectNode node = settings.addObject();
            node.put("level", level(notice.severity()));
            node.putObject("message").put("text", texts.of(notice));
            node.putObject("descriptor").put("id", notice.reason());
        }
        gate.obstacle(result)
                .ifPresent(obstacle -> notifications
                        .addObject()
                        .put("level", "error")
                        .putObject("message")
                        .put("text", Messages.in(locale).text("html.obstacle." + obstacle.json())));
        return invocations;
    }

    private ObjectNode finding(Finding finding, int rule) {
        ObjectNode node = Json.object();
        node.put("ruleId", finding.ruleId().value());
        node.put("ruleIndex", rule);
        node.put("kind", kind(finding.outcome()));
        // The standard has a level for failures only.
        node.put("level", finding.outcome() == Outcome.FAILED ? level(finding.severity()) : "none");
        String said = new SettlementText(locale).of(finding);
        node.putObject("message")
                .put(
                        "text",
                        sentence(finding.message(locale)) + "\n" + sentence(finding.fix(locale))
                                + (said.isEmpty() ? "" : "\n" + said));
        node.putArray("locations").add(location(finding.location()));
        node.putObject("partialFingerprints").put("complianceFinding/v1", finding.id());
        List<String> others = finding.pages().stream()
                .filter(page -> !page.equals(finding.location().file()))
                .limit(PAGES)
                .toList();
        if (!others.isEmpty()) {
            ArrayNode related = node.putArray("relatedLocations");
            others.forEach(page -> related.add(location(Location.file(page))));
        }
        ObjectNode properties = node.putObject("properties");
        properties.put("pages", finding.pages().size());
        properties.put("template", finding.template());
        properties.put("severity", Json.word(finding.severity()));
        return node;
    }

    /**
     * Whether the baseline knows a finding, and what else people have said of it. The standard wants that of all results or of
     * none.
     */
    private void settled(CheckResult result, Finding finding, ObjectNode node) {
        if (result.settlementFiles().stream().anyMatch(file -> file.type() == Type.BASELINE)) {
            boolean known = finding.settlements().stream().anyMatch(each -> each.kind() == Kind.BASELINE);
            node.put("baselineState", known ? "unchanged" : "new");
        }
        if (!result.settlementFiles().isEmpty()) {
            ArrayNode suppressions = node.putArray("suppressions");
            SettlementText texts = new SettlementText(locale);
            for (Settlement settlement : finding.settlements()) {
                if (settlement.kind().releases()) {
                    suppressions
                            .addObject()
                            .put("kind", "external")
                            .put("status", "accepted")
                            .put("justification", texts.of(settlement));
                }
            }
        }
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case FAILED -> "fail";
            case NEEDS_REVIEW -> "review";
            case NOT_MEASURABLE -> "open";
            case PASSED -> "pass";
            case INAPPLICABLE -> "notApplicable";
        };
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    private static ObjectNode location(Location location) {
        ObjectNode node = Json.object();
        ObjectNode physical = node.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(location.file())).put("uriBaseId", BASE);
        if (location.line() > 0) {
            ObjectNode region = physical.putObject("region");
            region.put("startLine", location.line());
            if (location.column() > 0) {
                region.put("startColumn", location.column());
            }
        }
        return node;
    }

    /** A path as a relative address: all but plain characters in percent codes. */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            int value = each & 0xff;
            boolean plain = value < 0x80 && Character.isLetterOrDigit(value) || UNRESERVED.indexOf(value) >= 0;
            if (plain) {
                uri.append((char) value);
            } else {
                uri.append('%').append(Character.forDigit(value >> 4, 16)).append(Character.forDigit(value & 15, 16));
            }
        }
        return uri.toString();
    }

    private static String sentence(String text) {
        return Printable.sentence(text);
    }
}
