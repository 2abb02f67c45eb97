package org.govsite.compliance.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;
import org.govsite.compliance.site.PathPattern;
import org.govsite.compliance.site.SiteException;

/** The format {@code waivers/1}. */
final class WaiversJson {

    private static final String SCHEMA = "waivers/1";

    private WaiversJson() {}

    static List<Waiver> read(String name, byte[] bytes) {
        JsonFields fields = SettlementJson.fields(name, bytes, SCHEMA, "waivers");
        List<Waiver> waivers = new ArrayList<>();
        for (JsonPart part : fields.required("waivers").list()) {
            waivers.add(waiver(part));
        }
        return waivers;
    }

    private static Waiver waiver(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "rule", "scope", "reason", "approver", "document", "approved", "until");
        JsonFields scope = JsonFields.of(fields.required("scope"), "pages", "findings");
        List<PathPattern> pages =
                scope.list("pages").stream().map(WaiversJson::pattern).toList();
        List<String> findings = scope.phrases("findings");
        if (pages.isEmpty()) {
            throw fields.required("scope")
                    .wrong(
                            "豁免范围里没有写页面",
                            "全站写 {\"pages\": [\"**\"]}；只豁免其中一项，再加上 \"findings\": [\"编号\"]，编号在报告里。",
                            "The scope of a waiver names no page",
                            "For the whole site write {\"pages\": [\"**\"]}; for one finding among them add \"findings\": [\"its id\"], as the"
                                    + " report shows it.");
        }
        LocalDate approved = fields.required("approved").date();
        LocalDate until = fields.required("until").date();
        if (until.isBefore(approved)) {
            throw fields.required("until")
                    .wrong(
                            "豁免的截止日期 " + until + " 早于批准日期 " + approved,
                            "请改正其中一个。",
                            "The waiver ends on " + until + ", before it was approved on " + approved,
                            "Mend one of them.");
        }
        return new Waiver(
                SettlementJson.place(part),
                fields.required("rule").id(),
                pages,
                findings,
                SettlementJson.words(fields.required("reason")),
                SettlementJson.words(fields.required("approver")),
                SettlementJson.words(fields.required("document")),
                approved,
                until);
    }

    private static PathPattern pattern(JsonPart part) {
        try {
            return PathPattern.of(part.phrase());
        } catch (SiteException e) {
            throw part.wrong(
                    "不是路径写法：" + e.message(Locale.CHINA),
                    "写站内相对路径，例如 xxgk/**。",
                    "This is no pattern of paths: " + e.message(Locale.ENGLISH),
                    "Write paths inside the site, such as xxgk/**.");
        }
    }
}
