package org.govsite.compliance.report;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Settlement;
import org.govsite.compliance.result.SettlementFile.Notice;
import org.govsite.compliance.text.Texts;

/** What people have said of findings, in words. */
final class SettlementText {

    private final Texts messages;
    private final Locale locale;

    SettlementText(Locale locale) {
        this.messages = Messages.in(locale);
        this.locale = locale;
    }

    /** All that was said of a finding in one line; empty when nothing was. */
    String of(Finding finding) {
        return finding.settlements().stream().map(this::of).collect(Collectors.joining(messages.text("semicolon")));
    }

    /** One thing that was said. */
    String of(Settlement settlement) {
        String reason = Printable.sentence(settlement.reason());
        boolean remark = settlement.kind() == Settlement.Kind.ANSWERED_PASSED
                || settlement.kind() == Settlement.Kind.ANSWERED_FAILED;
        return messages.text(
                "settlement." + Json.word(settlement.kind()),
                Map.of(
                        "by", Printable.value(settlement.by()),
                        "on", settlement.on(),
                        "until", settlement.until() == null ? "" : settlement.until(),
                        "document", Printable.value(settlement.document()),
                        "reason",
                                remark && !reason.isEmpty()
                                        ? messages.text("settlement.remark", Map.of("remark", reason))
                                        : reason));
    }

    /** The place of an entry and what is wrong with it. */
    String of(Notice notice) {
        return messages.text(
                "notice",
                Map.of(
                        "place", Printable.value(notice.place().toString()),
                        "message", Printable.sentence(notice.message().in(locale))));
    }
}
