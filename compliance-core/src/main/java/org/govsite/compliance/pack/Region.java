package org.govsite.compliance.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;

/**
 * A row of {@code tables/regions.json}.
 *
 * @param code first two digits of GB/T 2260
 * @param icp letter of ICP filings
 * @param police letter of police filings
 * @param plate letter of car plates, which pages write by mistake; the same as one of the others where the row has none
 * @param conac number of the region in the address of a website mark
 */
record Region(String code, String icp, String police, String plate, String conac) {

    static List<Region> table(JsonPart table) {
        List<Region> regions = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (JsonPart row : table.list()) {
            JsonFields fields = JsonFields.of(row, "gb", "name", "icp", "police", "plate", "conac", "confidence");
            fields.required("name").phrase();
            String conac = shaped(fields.required("conac"), "\\d\\d");
            JsonFields confidence = JsonFields.of(fields.required("confidence"), "icp", "police", "conac");
            List.of("icp", "police", "conac")
                    .forEach(key -> confidence.required(key).choice(RuleParts.CONFIDENCES));
            String police = shaped(fields.required("police"), "\\p{IsHan}");
            Region region = new Region(
                    shaped(fields.required("gb"), "\\d\\d"),
                    shaped(fields.required("icp"), "\\p{IsHan}"),
                    police,
                    fields.optional("plate")
                            .map(plate -> shaped(plate, "\\p{IsHan}"))
                            .orElse(police),
                    conac);
            if (!codes.add(region.code)) {
                throw row.wrong(
                        "地区 " + region.code + " 写了两次",
                        "请删去一行。",
                        "Region " + region.code + " stands twice",
                        "Remove one row.");
            }
            regions.add(region);
        }
        if (regions.isEmpty()) {
            throw table.wrong("地区表是空的", "请补上各行，或删去此文件。", "The region table is empty", "Add rows or remove the file.");
        }
        return regions;
    }

    private static String shaped(JsonPart part, String form) {
        if (!part.text().matches(form)) {
            String want = form.startsWith("\\d") ? "两位数字" : "一个汉字";
            String wantEn = form.startsWith("\\d") ? "two digits" : "one Chinese character";
            throw part.wrong(
                    "“" + part.text() + "”不是" + want,
                    "请改成" + want + "。",
                    "\"" + part.text() + "\" is not " + wantEn,
                    "Write " + wantEn + ".");
        }
        return part.text();
    }
}
