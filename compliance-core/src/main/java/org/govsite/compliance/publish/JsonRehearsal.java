package org.govsite.compliance.publish;

import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The format {@code rehearsal/1}. */
final class JsonRehearsal implements RehearsalWriter {

    @Override
    public String render(Rehearsal rehearsal) {
        ObjectNode root = Json.object();
        root.put("schema", "rehearsal/1");
        pack(root.putObject("before"), rehearsal.before());
        pack(root.putObject("after"), rehearsal.after());
        root.put("asOf", rehearsal.asOf().toString());
        root.put("zone", "Asia/Shanghai");
        ObjectNode counts = root.putObject("counts");
        for (Move move : Move.values()) {
            counts.put(
                    move.json(),
                    rehearsal.sites().stream()
                            .mapToInt(site -> site.rules(move).size())
                            .sum());
        }
        ArrayNode sites = root.putArray("sites");
        rehearsal.sites().forEach(site -> site(sites.addObject(), site, rehearsal));
        ArrayNode unexercised = root.putArray("unexercised");
        rehearsal.unexercised().stream().map(Rule::id).forEach(id -> unexercised.add(id.value()));
        ArrayNode unread = root.putArray("unread");
        rehearsal
                .unread()
                .forEach(site -> unread.addObject().put("name", site.name()).put("reason", site.reason()));
        return Json.render(root);
    }

    private static void pack(ObjectNode node, RulePack pack) {
        node.put("id", pack.ref().id());
        node.put("version", pack.ref().version());
        node.put("digest", pack.digest());
    }

    private static void site(ObjectNode node, RehearsedSite site, Rehearsal rehearsal) {
        node.put("name", site.name());
        node.put("siteName", site.siteName());
        ArrayNode rules = node.putArray("rules");
        for (RehearsedRule rule : site.rules()) {
            ObjectNode one = rules.addObject();
            one.put("id", rule.rule().value());
            one.set("title", Json.text(rule.title()));
            one.put("move", rule.move().json());
            rule.daysLeft(rehearsal.asOf())
                    .ifPresentOrElse(days -> one.put("daysLeft", days), () -> one.putNull("daysLeft"));
            prospect(one, "before", rule.before());
            prospect(one, "after", rule.after());
        }
    }

    private static void prospect(ObjectNode rule, String name, @Nullable Prospect prospect) {
        if (prospect == null) {
            rule.putNull(name);
            return;
        }
        ObjectNode node = rule.putObject(name);
        node.put("outcome", Json.word(prospect.outcome()));
        node.put("severity", prospect.severity() == null ? null : Json.word(prospect.severity()));
        node.put("from", prospect.from().toString());
        node.put(
                "errorFrom",
                prospect.errorFrom() == null ? null : prospect.errorFrom().toString());
        node.put("pages", prospect.pages());
        Location location = prospect.location();
        if (location == null) {
            node.putNull("location");
        } else {
            node.putObject("location")
                    .put("file", location.file())
                    .put("line", location.line())
                    .put("column", location.column());
        }
        node.set("message", Json.text(prospect.message()));
    }
}
