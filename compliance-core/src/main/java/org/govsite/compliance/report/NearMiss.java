package org.govsite.compliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.result.Explanation;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.Ladder;
import org.govsite.compliance.text.Texts;

/** How far what was seen is from what was wanted. */
final class NearMiss {

    /** Longer values are told apart by looking at them. */
    private static final int LONGEST = 120;

    private NearMiss() {}

    static List<String> of(Explanation explanation, Texts messages) {
        Finding finding = explanation.finding();
        List<String> told = new ArrayList<>();
        String seen = finding.evidence().seen();
        String wanted = finding.evidence().wanted();
        if (comparesValues(finding.rule().requirement())
                && !seen.isEmpty()
                && !wanted.isEmpty()
                && Math.max(seen.length(), wanted.length()) <= LONGEST) {
            int distance = distance(seen, wanted);
            // what has less than half in common, such as a whole address and a domain, is no near miss
            if (distance * 2 <= Math.max(seen.length(), wanted.length())) {
                told.add(messages.text(
                        "explain.distance",
                        Map.of(
                                "seen",
                                Printable.value(seen),
                                "wanted",
                                Printable.value(wanted),
                                "n",
                                distance,
                                "at",
                                firstDifference(seen, wanted) + 1)));
            }
        }
        if (finding.rule().requirement() instanceof Requirement.ValueFormat format) {
            told.add(messages.text(
                    "explain.forms",
                    Map.of(
                            "seen", Printable.value(seen),
                            "forms",
                                    String.join(
                                            messages.text("comma"),
                                            format.patterns().stream()
                                                    .map(each -> Printable.of(each, 70))
                                                    .toList()))));
        }
        if (finding.rule().requirement() instanceof Requirement.Presence) {
            explanation.ladder().ifPresent(ladder -> told.add(rung(ladder, finding, messages)));
        }
        return told;
    }

    /** Of dates, counts and positions it means nothing how many characters differ. */
    private static boolean comparesValues(Requirement requirement) {
        return requirement instanceof Requirement.ValueFormat
                || requirement instanceof Requirement.Agreement
                || requirement instanceof IdentityRequirement;
    }

    private static String rung(Ladder ladder, Finding finding, Texts messages) {
        ItemState state = ladder.reading().state();
        if (state == ItemState.ABSENT) {
            return finding.evidence().seen().isEmpty()
                    ? messages.text("explain.near.none")
                    : messages.text(
                            "explain.near.seen",
                            Map.of("seen", Printable.value(finding.evidence().seen())));
        }
        return messages.text(
                "explain.near.rung",
                Map.of("state", messages.text("explain.state." + state.json()), "n", state.ordinal()));
    }

    /** How many characters have to be put in, taken out or changed. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
