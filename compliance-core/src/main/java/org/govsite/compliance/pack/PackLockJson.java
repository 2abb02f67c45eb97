package org.govsite.compliance.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;
import org.govsite.compliance.json.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The format {@code lock/1}. */
final class PackLockJson {

    private static final String SCHEMA = "lock/1";
    private static final String HEX = "[0-9a-f]{64}";

    private PackLockJson() {}

    static String write(PackLock lock) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", SCHEMA);
        ArrayNode packs = root.putArray("packs");
        for (LockedPack pack : lock.packs()) {
            packs.addObject()
                    .put("id", pack.ref().id())
                    .put("version", pack.ref().version())
                    .put("effective", pack.effective().toString())
                    .put("from", orNull(pack.from()))
                    .put("sha256", orNull(pack.sha256()))
                    .put("digest", pack.digest());
        }
        ObjectNode items = root.putObject("items");
        lock.items().forEach(items::put);
        ObjectNode rules = root.putObject("rules");
        lock.rules().forEach(rules::put);
        return JsonText.render(root);
    }

    static PackLock read(String file, byte[] bytes) {
        JsonPart root = PackErrors.json(file, bytes);
        JsonPart schema = root.members().values().get("schema");
        // Asked before anything else, for a newer format may have keys that this one does not know.
        if (schema != null && !schema.text().equals(SCHEMA)) {
            throw schema.wrong(
                    "锁定文件的格式是 " + schema.text() + "，本版本只认识 " + SCHEMA,
                    "请换用写出它的 compliance-maven-plugin 版本，或删去文件后重新运行 compliance:pack-lock。",
                    "The lock file has the format " + schema.text() + " and this version reads " + SCHEMA,
                    "Use the version of compliance-maven-plugin that wrote it, or delete it and run compliance:pack-lock.");
        }
        JsonFields fields = JsonFields.of(root, "schema", "packs", "items", "rules");
        fields.required("schema");
        JsonPart list = fields.required("packs");
        List<LockedPack> packs = packs(list);
        return new PackLock(
                list.list().get(0).where(),
                packs,
                digests(fields.required("items")),
                digests(fields.required("rules")));
    }

    private static List<LockedPack> packs(JsonPart list) {
        List<LockedPack> packs = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonPart part : list.list()) {
            LockedPack pack = pack(part);
            if (!ids.add(pack.ref().id())) {
                throw part.wrong(
                        "规则包“" + pack.ref().id() + "”写了两次",
                        "请重新运行 compliance:pack-lock。",
                        "Pack \"" + pack.ref().id() + "\" stands twice",
                        "Run compliance:pack-lock again.");
            }
            packs.add(pack);
        }
        if (packs.isEmpty()) {
            throw list.wrong(
                    "锁定文件里没有规则包",
                    "请重新运行 compliance:pack-lock。",
                    "The lock file holds no pack",
                    "Run compliance:pack-lock again.");
        }
        return packs;
    }

    private static LockedPack pack(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "id", "version", "effective", "from", "sha256", "digest");
        fields.required("from");
        fields.required("sha256");
        return new LockedPack(
                new PackRef(
                        fields.required("id").id(), fields.required("version").phrase()),
                fields.required("effective").date(),
                fields.nullable("from").map(JsonPart::phrase).orElse(""),
                digest(fields.required("digest")),
                fields.nullable("sha256").map(PackLockJson::digest).orElse(""));
    }

    private static SortedMap<String, String> digests(JsonPart part) {
        SortedMap<String, String> digests = new TreeMap<>();
        for (Map.Entry<String, JsonPart> member : part.members().values().entrySet()) {
            digests.put(member.getKey(), digest(member.getValue()));
        }
        return digests;
    }

    private static String digest(JsonPart part) {
        if (!part.text().matches(HEX)) {
            throw part.wrong(
                    "“" + part.text() + "”不是 SHA-256 摘要",
                    "锁定文件不要手工改写；请重新运行 compliance:pack-lock。",
                    "\"" + part.text() + "\" is no SHA-256 digest",
                    "Do not write into a lock file by hand; run compliance:pack-lock again.");
        }
        return part.text();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
