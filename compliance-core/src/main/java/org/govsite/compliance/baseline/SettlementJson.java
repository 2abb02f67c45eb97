package org.govsite.compliance.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;
import org.govsite.compliance.json.JsonSource;
import org.govsite.compliance.site.Location;

/** What the three kinds of files have in common. */
final class SettlementJson {

    /** Larger than a file of as many entries as a person can answer for. */
    private static final long MOST_BYTES = 16L << 20;

    private static final int MOST_CHARACTERS = 1000;

    private SettlementJson() {}

    static byte[] bytes(Path file, String shown) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw SettlementException.at(
                        shown,
                        "文件超过 16 MiB",
                        "请检查路径是否写对。",
                        "The file is larger than 16 MiB",
                        "Check that the path is the right one.",
                        null);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw SettlementException.at(
                    shown, "读不了文件", "请检查路径和权限。", "The file cannot be read", "Check path and permissions.", e);
        }
    }

    /** The members of a whole file of this schema, which may name the one for editors. */
    static JsonFields fields(String name, byte[] bytes, String schema, String... keys) {
        JsonPart root = JsonSource.parse(name, bytes, SettlementException::at);
        JsonPart written = root.members().values().get("schema");
        // Asked before anything else, for a newer format may have keys that this one does not know.
        if (written != null && !written.text().equals(schema)) {
            throw written.wrong(
                    "文件的格式是 " + written.text() + "，这里应是 " + schema,
                    "请检查文件是否放错，或换用认识这种格式的版本。",
                    "The file has the format " + written.text() + " and should have " + schema,
                    "Check that it is the right file, or use a version that reads this format.");
        }
        String[] all = new String[keys.length + 1];
        all[0] = "schema";
        System.arraycopy(keys, 0, all, 1, keys.length);
        JsonFields fields = JsonFields.ofFile(root, all);
        fields.required("schema");
        return fields;
    }

    /** What people write stands in every report, and a report is no place for a book. */
    static String words(JsonPart part) {
        String words = part.phrase();
        if (words.length() > MOST_CHARACTERS) {
            throw part.wrong(
                    "这里的文本有 " + words.length() + " 个字符",
                    "最多写 " + MOST_CHARACTERS + " 个。",
                    "The text has " + words.length() + " characters",
                    "Write " + MOST_CHARACTERS + " at most.");
        }
        return words;
    }

    static Location place(JsonPart part) {
        return new Location(part.file(), part.line(), part.column());
    }
}
