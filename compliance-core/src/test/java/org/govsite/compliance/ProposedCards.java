package org.govsite.compliance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.CardProposal;
import org.govsite.compliance.result.CardProposal.Claim;
import org.govsite.compliance.result.CardProposal.Entry;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;

/** Pages, and what is proposed for them. */
abstract class ProposedCards {

    static final RulePack PACK = RulePacks.bundled(RulePacks.newestBundled("cn-national"));

    final Map<String, String> pages = new TreeMap<>();
    SiteCard declared = SiteCard.empty();

    /** Adds a page; the footer stands in the third line. */
    ProposedCards page(String path, String head, String footer) {
        return page(path, head, "", footer);
    }

    ProposedCards page(String path, String head, String header, String footer) {
        pages.put(
                path,
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\">" + head + "</head><body>\n<div class=\"header\">"
                        + header + "</div><div class=\"main\"><p>今日要闻</p>" + "<p>甲乙丙丁戊己庚辛壬癸</p>".repeat(20)
                        + "</div>\n<div class=\"footer\"><p>建议使用1024×768以上分辨率</p>" + footer
                        + "</div></body></html>");
        return this;
    }

    ProposedCards card(SiteCard card) {
        declared = card;
        return this;
    }

    CardProposal propose() {
        List<Page> given = new ArrayList<>();
        pages.forEach((path, html) -> given.add(Page.of(path, html)));
        Collections.reverse(given);
        return ComplianceChecker.builder().pack(PACK).card(declared).build().proposeCard(Site.inMemory(given));
    }

    Entry entry(String key) {
        return propose().entry(key);
    }

    static List<String> values(List<Claim> claims) {
        return claims.stream().map(Claim::value).toList();
    }

    static String tag(String name, String content) {
        return "<meta name=\"" + name + "\" content=\"" + content + "\">";
    }
}
