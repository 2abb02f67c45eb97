package org.govsite.compliance.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;
import org.jspecify.annotations.Nullable;

/**
 * A {@code pack.json}.
 *
 * @param place where it stands
 * @param id pack id
 * @param title title of the pack
 * @param issuer who issues it
 * @param items items that the pack adds, in the order of its bulletin
 * @param bulletin words for the bulletin; empty when those of the parent hold
 * @param versions its versions, oldest first
 */
record Manifest(
        JsonPart place,
        String id,
        LocalizedText title,
        LocalizedText issuer,
        List<JsonPart> items,
        Optional<BulletinWords> bulletin,
        List<VersionEntry> versions) {

    static final String FILE = "pack.json";

    /** The format that this library reads. */
    private static final int FORMAT = 1;

    /** In a pack of a later format: the first release of the plugin that reads it. */
    private static final String READ_BY = "readBy";

    private static final String RELEASE = "\\d{1,4}(\\.\\d{1,4}){1,3}";

    private static final int MOST_VERSIONS = 500;

    /** Newest last: by effective date, then by version. */
    static final Comparator<VersionEntry> AGE = Comparator.comparing(VersionEntry::effective)
            .thenComparing(entry -> entry.ref().version(), VersionOrder.INSTANCE);

    static Manifest read(JsonPart root) {
        // Asked before anything else, for a newer format may have keys that this one does not know.
        Optional.ofNullable(root.members().values().get("format")).ifPresent(format -> checkFormat(format, root));
        JsonFields fields = JsonFields.ofFile(root, "format", "id", "title", "issuer", "items", "bulletin", "versions");
        fields.required("format");
        String id = fields.required("id").id();
        fields.phrases("items");
        List<JsonPart> items = fields.list("items");
        items.forEach(JsonPart::id);
        return new Manifest(
                root,
                id,
                RuleParts.words(fields.required("title")),
                RuleParts.words(fields.required("issuer")),
                items,
                fields.optional("bulletin").map(Manifest::bulletin),
                versions(fields.required("versions"), id));
    }

    List<String> itemIds() {
        return items.stream().map(JsonPart::text).toList();
    }

    Optional<VersionEntry> version(PackRef ref) {
        return versions.stream().filter(entry -> entry.ref().equals(ref)).findFirst();
    }

    /** The version that was last to come into effect. */
    VersionEntry newest() {
        return versions.get(versions.size() - 1);
    }

    private static void checkFormat(JsonPart format, JsonPart root) {
        int number = format.number();
        if (number > FORMAT) {
            // No release knows which later one will read a later format; the pack itself may.
            Optional<String> reader = Optional.ofNullable(
                            root.members().values().get(READ_BY))
                    .map(JsonPart::value)
                    .map(Object::toString)
                    .filter(release -> release.matches(RELEASE));
            throw format.wrong(
                    "规则包的格式是 " + number + "，本版本只认识到 " + FORMAT,
                    reader.map(release -> "请换用 compliance-maven-plugin（或 compliance-core）" + release + " 或更新的版本来读它。")
                            .orElse("请换用更新版本的 compliance-maven-plugin（或 compliance-core）来读它。"),
                    "The pack has format " + number + " and this version reads up to " + FORMAT,
                    reader.map(release -> "Read it with compliance-maven-plugin (or compliance-core) " + release
                                    + " or newer.")
                            .orElse("Use a newer version of compliance-maven-plugin (or compliance-core) to read it."));
        }
        if (number < FORMAT) {
            throw format.wrong(
                    "没有格式 " + number, "写 \"format\": 1。", "There is no format " + number, "Write \"format\": 1.");
        }
    }

    private static List<VersionEntry> versions(JsonPart part, String id) {
        List<VersionEntry> versions = new ArrayList<>();
        Set<PackRef> seen = new HashSet<>();
        Map<String, VersionEntry> byNumbers = new HashMap<>();
        for (JsonPart entry : part.list()) {
            VersionEntry version = VersionEntry.read(entry, id);
            if (!seen.add(version.ref())) {
                throw entry.wrong(
                        "版本 " + version.ref() + " 写了两次",
                        "请删去一个；已发布的版本不再改动。",
                        "Version " + version.ref() + " stands twice",
                        "Remove one of them; a released version does not change.");
            }
            refuseSameNumbers(
                    version,
                    byNumbers.putIfAbsent(VersionOrder.key(version.ref().version()), version),
                    entry);
            versions.add(version);
        }
        if (versions.isEmpty() || versions.size() > MOST_VERSIONS) {
            throw part.wrong(
                    "规则包有 " + versions.size() + " 个版本",
                    "应有 1 到 " + MOST_VERSIONS + " 个。",
                    "The pack has " + versions.size() + " versions",
                    "It needs 1 to " + MOST_VERSIONS + ".");
        }
        versions.sort(AGE);
        return versions;
    }

    /** People would take 2018.9 and 2018.09 for one, and which of them is newer would hang on a nought. */
    private static void refuseSameNumbers(VersionEntry version, @Nullable VersionEntry other, JsonPart entry) {
        if (other != null) {
            throw entry.wrong(
                    "版本 " + version.ref().version() + " 和 " + other.ref().version() + " 只是写法不同，数字一样",
                    "请换一个版本号，例如再加一段：" + other.ref().version() + ".1。",
                    "The versions " + version.ref().version() + " and "
                            + other.ref().version() + " have the same numbers and differ in writing only",
                    "Choose another version, for instance with one more part: "
                            + other.ref().version() + ".1.");
        }
    }

    private static BulletinWords bulletin(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "sentence", "merged");
        JsonPart sentence = fields.required("sentence");
        LocalizedText words = RuleParts.words(sentence);
        for (String text : List.of(words.zh(), words.en())) {
            if (!text.contains("{site}") || !text.contains("{items}")) {
                throw sentence.wrong(
                        "句子“" + text + "”里没有 {site} 或 {items}",
                        "两个都要写上。",
                        "The sentence \"" + text + "\" lacks {site} or {items}",
                        "Write both.");
            }
        }
        List<BulletinWords.Merged> merged = fields.list("merged").stream()
                .map(given -> JsonFields.of(given, "items", "name"))
                .map(given -> new BulletinWords.Merged(
                        given.required("items").phrases(), RuleParts.words(given.required("name"))))
                .toList();
        return new BulletinWords(words, merged);
    }
}
