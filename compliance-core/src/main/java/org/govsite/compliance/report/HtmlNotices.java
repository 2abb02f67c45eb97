package org.govsite.compliance.report;

import java.util.List;
import java.util.Locale;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.SettlementFile.Notice;
import org.govsite.compliance.text.Texts;

/** Entries of waivers, baseline and answers that do not count, or not as they were meant. */
final class HtmlNotices implements HtmlPart {

    private static final int SHOWN = 200;

    private final Texts messages;
    private final SettlementText texts;
    private final List<Notice> notices;

    HtmlNotices(CheckResult result, Locale locale) {
        this.messages = Messages.in(locale);
        this.texts = new SettlementText(locale);
        this.notices = result.notices();
    }

    @Override
    public String id() {
        return "notices";
    }

    @Override
    public boolean isEmpty() {
        return notices.isEmpty();
    }

    @Override
    public int count() {
        return notices.size();
    }

    @Override
    public void write(Html html) {
        html.open("ul", "class", "notices").newline();
        for (Notice notice : notices.stream().limit(SHOWN).toList()) {
            html.open("li")
                    .element("span", messages.text("html.notice." + Json.word(notice.severity())), "class", "mark")
                    .text(" " + texts.of(notice))
                    .end();
        }
        html.end();
        if (notices.size() > SHOWN) {
            html.line("p", messages.count("html.more", notices.size() - SHOWN), "class", "lead");
        }
    }
}
