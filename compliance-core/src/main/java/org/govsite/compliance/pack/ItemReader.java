package org.govsite.compliance.pack;

import java.util.List;
import java.util.Map;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;
import org.govsite.compliance.pack.Clue.Beside;

/** Reads {@code items/<id>.json}. */
final class ItemReader {

    private static final Map<String, Boolean> ZONES = Map.of("any", false, "footer", true);
    private static final Map<String, Boolean> LINK_VALUES = Map.of("address", false, "text", true);
    private static final Map<String, Beside> BESIDE = Map.of("digit", Beside.DIGIT, "letter", Beside.LETTER);
    private static final Map<String, LinkAddress.Status> STATUSES =
            Map.of("current", LinkAddress.Status.CURRENT, "obsolete", LinkAddress.Status.OBSOLETE);

    private static final List<String> KINDS =
            List.of("text", "name", "link", "image", "unnamed-image", "script", "attribute");

    private final Patterns patterns;

    ItemReader(Macros macros) {
        this.patterns = new Patterns(macros);
    }

    Item read(JsonPart root, String id) {
        JsonFields fields = JsonFields.ofFile(
                root, "id", "title", "bulletin", "auxiliary", "labels", "question", "addresses", "clues");
        JsonPart written = fields.required("id");
        if (!written.id().equals(id)) {
            throw written.wrong(
                    "要素编号“" + written.id() + "”与文件名“" + id + "”不同",
                    "请改成一致。",
                    "The item id \"" + written.id() + "\" differs from the file name \"" + id + "\"",
                    "Make them equal.");
        }
        boolean auxiliary = fields.flag("auxiliary");
        return new Item(
                id,
                RuleParts.words(fields.required("title")),
                auxiliary ? words(fields, "bulletin") : RuleParts.words(fields.required("bulletin")),
                auxiliary,
                fields.phrases("labels"),
                words(fields, "question"),
                fields.list("addresses").stream().map(this::address).toList(),
                fields.list("clues").stream().map(this::clue).toList());
    }

    private Clue clue(JsonPart part) {
        Map<String, JsonPart> members = part.members().values();
        JsonPart kind = members.get("kind");
        if (kind == null) {
            throw part.wrong(
                    "缺少键“kind”",
                    "写上 " + String.join("、", KINDS) + " 之一。",
                    "The key \"kind\" is missing",
                    "Write one of " + String.join(", ", KINDS) + ".");
        }
        return switch (kind.text()) {
            case "text" -> text(JsonFields.of(part, "kind", "pattern", "value", "notBeside", "zone"));
            case "name" -> name(part, JsonFields.of(part, "kind", "labels", "suffixes", "stops", "bodies", "excluded"));
            case "link" -> link(part, JsonFields.of(part, "kind", "addresses", "texts", "value", "zone"));
            case "image" -> image(part, JsonFields.of(part, "kind", "words", "files", "zone"));
            case "unnamed-image" -> {
                JsonFields fields = JsonFields.of(part, "kind", "except", "zone");
                yield new Clue.UnnamedImage(patterns.patterns(fields.optional("except")), footerOnly(fields));
            }
            case "script" ->
                script(part, JsonFields.of(part, "kind", "sources", "ids", "attribute", "value", "official"));
            case "attribute" -> attribute(JsonFields.of(part, "kind", "names", "pattern", "value"));
            default -> throw kind.unknown("线索类型", "kind of clue", kind.text(), KINDS);
        };
    }

    private Clue text(JsonFields fields) {
        JsonPart pattern = fields.required("pattern");
        return new Clue.Text(
                patterns.pattern(pattern),
                patterns.template(fields.optional("value"), pattern),
                fields.list("notBeside").stream()
                        .map(beside -> beside.choice(BESIDE))
                        .toList(),
                footerOnly(fields));
    }

    private static Clue name(JsonPart part, JsonFields fields) {
        Clue.Name name = new Clue.Name(
                fields.phrases("labels"),
                fields.phrases("suffixes"),
                fields.phrases("stops"),
                fields.phrases("bodies"),
                fields.phrases("excluded"));
        if (name.labels().isEmpty() && name.suffixes().isEmpty()) {
            throw saysNothing(part, "labels", "suffixes");
        }
        return name;
    }

    private Clue link(JsonPart part, JsonFields fields) {
        Clue.Link link = new Clue.Link(
                fields.list("addresses").stream().map(this::address).toList(),
                fields.phrases("texts"),
                fields.choice("value", LINK_VALUES, false),
                footerOnly(fields));
        if (link.addresses().isEmpty() && link.texts().isEmpty()) {
            throw saysNothing(part, "addresses", "texts");
        }
        return link;
    }

    private LinkAddress address(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "host", "path", "status", "value");
        LinkAddress address = new LinkAddress(
                fields.text("host"),
                patterns.optional(fields.optional("path")),
                fields.choice("status", STATUSES, LinkAddress.Status.CURRENT),
                patterns.taking(fields.optional("value")));
        if (address.host().isEmpty() && address.path().isEmpty()) {
            throw saysNothing(part, "host", "path");
        }
        if (!address.host().matches("|(\\*\\.)?[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
            throw fields.required("host")
                    .wrong(
                            "“" + address.host() + "”不是主机名",
                            "写小写主机名，不带协议、端口和路径；所有子域名写 *.example.cn。",
                            "\"" + address.host() + "\" is not a host name",
                            "Write it in lower case without scheme, port and path; *.example.cn for all sub-domains.");
        }
        return address;
    }

    private Clue image(JsonPart part, JsonFields fields) {
        Clue.Image image = new Clue.Image(
                fields.phrases("words"), patterns.patterns(fields.optional("files")), footerOnly(fields));
        if (image.words().isEmpty() && image.files().isEmpty()) {
            throw saysNothing(part, "words", "files");
        }
        return image;
    }

    private Clue script(JsonPart part, JsonFields fields) {
        Clue.Script script = new Clue.Script(
                patterns.patterns(fields.optional("sources")),
                fields.phrases("ids"),
                fields.text("attribute"),
                patterns.taking(fields.optional("value")),
                fields.flag("official"));
        if (script.sources().isEmpty() && script.ids().isEmpty()) {
            throw saysNothing(part, "sources", "ids");
        }
        return script;
    }

    private Clue attribute(JsonFields fields) {
        JsonPart pattern = fields.required("pattern");
        JsonPart names = fields.required("names");
        if (names.phrases().isEmpty()) {
            throw saysNothing(names, "names", "names");
        }
        return new Clue.Attribute(
                names.phrases(), patterns.pattern(pattern), patterns.template(fields.optional("value"), pattern));
    }

    private static LocalizedText words(JsonFields fields, String key) {
        return fields.optional(key).map(RuleParts::words).orElse(new LocalizedText("", ""));
    }

    private static boolean footerOnly(JsonFields fields) {
        return fields.choice("zone", ZONES, false);
    }

    private static RuntimeException saysNothing(JsonPart part, String one, String other) {
        String keys = one.equals(other) ? one : one + " / " + other;
        return part.wrong(
                "这里什么也认不出：" + keys + " 是空的",
                "至少写一项。",
                "This recognises nothing: " + keys + " is empty",
                "Write at least one entry.");
    }
}
