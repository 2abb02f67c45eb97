package org.govsite.compliance.result;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds a finding by its id, or by the beginning of it that no other one has. */
final class FindingById {

    /** A shorter beginning is as likely a slip of the hand. */
    private static final int SHORTEST = 4;

    /** How many ids an error names. */
    private static final int NAMED = 5;

    private FindingById() {}

    static Finding find(CheckResult result, String written) {
        String id = written.strip().toLowerCase(Locale.ROOT);
        if (!id.matches("[0-9a-f]{" + SHORTEST + ",64}")) {
            throw new FindingIdException(
                    "“" + shown(written) + "”不是检查结果的编号：编号是十六进制数字，至少要写前 " + SHORTEST + " 位；编号见 report.json 里的 id",
                    "\"" + shown(written)
                            + "\" is no id of a finding: ids are hexadecimal, and at least the first " + SHORTEST
                            + " digits are needed; they stand as id in report.json");
        }
        List<Finding> found =
                result.findings().stream().filter(f -> f.id().startsWith(id)).toList();
        if (found.size() == 1 || !found.isEmpty() && found.get(0).id().equals(id)) {
            return found.get(0);
        }
        if (!found.isEmpty()) {
            throw new FindingIdException(
                    "有 " + found.size() + " 项的编号以“" + id + "”开头，请多写几位：" + list(found, "、"),
                    found.size() + " findings have an id that begins with \"" + id + "\", write more of it: "
                            + list(found, ", "));
        }
        if (result.findings().isEmpty()) {
            throw new FindingIdException(
                    "没有编号是“" + id + "”的项：这次检查没有发现任何问题。请核对网站、规则包、站点卡和检查日期",
                    "No finding has the id \"" + id
                            + "\": this check found nothing at all. Check site, pack, card and date");
        }
        List<Finding> near = result.findings().stream()
                .sorted(Comparator.comparingInt((Finding f) -> -common(f.id(), id)))
                .toList();
        throw new FindingIdException(
                "没有编号是“" + id + "”的项。最接近的有：" + list(near, "、")
                        + "；全部编号见 report.json 里的 id。问题已经改好，或者网站、规则包、站点卡、日期与检查时不同，编号也会找不到",
                "No finding has the id \"" + id + "\". Nearest: " + list(near, ", ")
                        + "; all ids stand in report.json. An id is not found either when the defect is mended, or when site, pack, card or date are not those of the check");
    }

    /** How many digits at the beginning are the same. */
    private static int common(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static String list(List<Finding> findings, String between) {
        return findings.stream()
                .limit(NAMED)
                .map(f -> f.id() + " (" + f.ruleId() + ")")
                .collect(Collectors.joining(between));
    }

    private static String shown(String written) {
        String known = written.strip().replaceAll("[^\\p{L}\\p{N}\\p{P} ]", "?");
        return known.length() > 40 ? known.substring(0, 40) + "…" : known;
    }
}
