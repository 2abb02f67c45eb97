package org.govsite.compliance.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.RuleResult;
import org.govsite.compliance.result.SettlementFile.Notice;
import org.govsite.compliance.text.Texts;

/** The XML of JUnit, which every CI server shows: one test for each rule. */
final class JUnitReport implements ReportWriter {

    private final Gate gate;
    private final Locale locale;
    private final Texts messages;

    JUnitReport(Gate gate, Locale locale) {
        this.gate = gate;
        this.locale = locale;
        this.messages = Messages.in(locale);
    }

    @Override
    public String render(CheckResult result) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            suite(xml, result);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text cannot fail to be written", e);
        }
        return text + "\n";
    }

    private void suite(XMLStreamWriter xml, CheckResult result) throws XMLStreamException {
        List<RuleResult> rules = result.rules();
        boolean blind = gate.verdict(result) == Verdict.COULD_NOT_JUDGE;
        boolean files = !result.settlementFiles().isEmpty();
        long failures =
                rules.stream().filter(rule -> holdsBack(result, rule)).count() + (Gate.isHeldByNotices(result) ? 1 : 0);
        line(xml);
        xml.writeStartElement("testsuite");
        xml.writeAttribute(
                "name", Printable.value(result.siteName()) + " " + result.pack().ref());
        xml.writeAttribute("tests", String.valueOf(rules.size() + (files ? 2 : 1)));
        xml.writeAttribute("failures", String.valueOf(failures));
        xml.writeAttribute("errors", blind ? "1" : "0");
        xml.writeAttribute(
                "skipped",
                String.valueOf(rules.stream().filter(JUnitReport::isMute).count()));
        line(xml);
        judged(xml, result);
        if (!result.settlementFiles().isEmpty()) {
            settlements(xml, result);
        }
        for (RuleResult rule : rules) {
            rule(xml, result, rule);
        }
        xml.writeEndElement();
    }

    /** A site of which nothing can be said must not look green where only the tests of rules are counted. */
    private void judged(XMLStreamWriter xml, CheckResult result) throws XMLStreamException {
        start(xml, result, "site-can-be-judged");
        if (gate.verdict(result) == Verdict.COULD_NOT_JUDGE) {
            xml.writeStartElement("error");
            xml.writeAttribute(
                    "message",
                    gate.obstacle(result)
                            .map(obstacle -> messages.text("html.obstacle." + obstacle.json()))
                            .orElse(""));
            xml.writeEndElement();
        }
        xml.writeStartElement("system-out");
        xml.writeCharacters(coverage(result));
        xml.writeEndElement();
        xml.writeEndElement();
        line(xml);
    }

    /** Entries of waivers, baseline and answers are mended like a breach. */
    private void settlements(XMLStreamWriter xml, CheckResult result) throws XMLStreamException {
        SettlementText texts = new SettlementText(locale);
        List<Notice> notices = result.notices();
        start(xml, result, "settlements-count");
        if (Gate.isHeldByNotices(result)) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", messages.text("summary.notices"));
            xml.writeAttribute("type", "failed");
            xml.writeCharacters(lines(notices, texts));
            xml.writeEndElement();
        } else if (!notices.isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(lines(notices, texts));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        line(xml);
    }

    private static String lines(List<Notice> notices, SettlementText texts) {
        return notices.stream().map(texts::of).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private String coverage(CheckResult result) {
        Coverage coverage = new Coverage(result, locale);
        return Stream.concat(coverage.rows().stream(), coverage.rules().stream())
                .map(row ->
                        row.label() + messages.text("colon") + String.join(messages.text("semicolon"), row.values()))
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private void rule(XMLStreamWriter xml, CheckResult result, RuleResult rule) throws XMLStreamException {
        List<Finding> findings = of(result, rule);
        start(xml, result, rule.rule().id().value());
        if (holdsBack(result, rule)) {
            Finding worst =
                    findings.stream().filter(gate::holdsBack).findFirst().orElseThrow();
            xml.writeStartElement("failure");
            xml.writeAttribute("message", Printable.sentence(worst.message(locale)));
            xml.writeAttribute("type", Json.word(worst.outcome()));
            xml.writeCharacters(lines(result, findings));
            xml.writeEndElement();
        } else if (isMute(rule)) {
            xml.writeStartElement("skipped");
            xml.writeAttribute("message", new Coverage(result, locale).asked(rule));
            xml.writeEndElement();
        } else if (!findings.isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(lines(result, findings));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        line(xml);
    }

    private static void start(XMLStreamWriter xml, CheckResult result, String name) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", result.pack().ref().id());
        xml.writeAttribute("name", name);
        xml.writeAttribute("time", "0");
    }

    private static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private String lines(CheckResult result, List<Finding> findings) {
        FindingText texts = new FindingText(result, locale);
        StringBuilder lines = new StringBuilder();
        for (Finding finding : findings) {
            lines.append('\n')
                    .append(messages.text("html.outcome." + Json.word(finding.outcome()), Map.of("n", ""))
                            .strip())
                    .append(' ')
                    .append(texts.headline(finding))
                    .append("\n    ")
                    .append(texts.details(finding))
                    .append("\n    ")
                    .append(texts.fix(finding));
            if (!finding.settlements().isEmpty()) {
                lines.append("\n    ").append(new SettlementText(locale).of(finding));
            }
        }
        return lines.append('\n').toString();
    }

    private boolean holdsBack(CheckResult result, RuleResult rule) {
        return of(result, rule).stream().anyMatch(gate::holdsBack);
    }

    private static boolean isMute(RuleResult rule) {
        return !Coverage.isAsked(rule);
    }

    private static List<Finding> of(CheckResult result, RuleResult rule) {
        return result.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule.rule().id()))
                .toList();
    }
}
