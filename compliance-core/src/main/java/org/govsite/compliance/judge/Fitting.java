package org.govsite.compliance.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityRequirement.Joined;
import org.govsite.compliance.pack.IdentityRequirement.SameParts;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.PageReading;

/** Puts questions about parts of what a page says of the site that have to fit together. */
final class Fitting {

    private final Fields fields;
    private final PageReader reader;

    Fitting(Fields fields, PageReader reader) {
        this.fields = fields;
        this.reader = reader;
    }

    List<Verdict> joined(Joined requirement, PageReading page) {
        Joined.Part judged = requirement.parts().get(requirement.parts().size() - 1);
        Map<String, Verdict> others = new LinkedHashMap<>();
        boolean any = false;
        for (Told told : read(judged.fields(), page)) {
            StringBuilder parts = new StringBuilder();
            boolean whole = true;
            for (Joined.Part part : requirement.parts()) {
                String taken = part.fields().equals(judged.fields()) ? part(part.part(), told) : first(part, page);
                whole &= !taken.isEmpty();
                parts.append(taken);
            }
            any |= whole;
            if (whole
                    && requirement.patterns().stream()
                            .noneMatch(form -> reader.patterns().matches(form, parts.toString()))) {
                others.putIfAbsent(told.value(), failed("joined.other", told.value(), parts.toString(), told));
            }
        }
        return verdicts(any, others);
    }

    List<Verdict> sameParts(SameParts requirement, PageReading page) {
        Map<String, Verdict> others = new LinkedHashMap<>();
        boolean any = false;
        for (Told told : fields.read(new FieldRef(FieldRef.Kind.HREF, requirement.item()), page)) {
            String left = part(requirement.left(), told).replace("/", "");
            String right = part(requirement.right(), told).replace("/", "");
            boolean both = !left.isEmpty() && !right.isEmpty();
            any |= both;
            if (both && !left.equals(right)) {
                others.putIfAbsent(told.value(), failed("same-parts.other", told.value(), left, told));
            }
        }
        return verdicts(any, others);
    }

    private List<Told> read(List<FieldRef> places, PageReading page) {
        return places.stream()
                .map(field -> fields.read(field, page))
                .filter(told -> !told.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private String first(Joined.Part part, PageReading page) {
        return part.fields().stream()
                .flatMap(field -> fields.read(field, page).stream())
                .map(told -> part(part.part(), told))
                .filter(taken -> !taken.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String part(String pattern, Told told) {
        return reader.patterns()
                .firstGroup(
                        pattern, Squeezed.squeeze(told.value()).replace(" ", "").replace("\n", ""));
    }

    private static List<Verdict> verdicts(boolean any, Map<String, Verdict> others) {
        return others.isEmpty()
                ? List.of(Verdict.quiet(any ? Outcome.PASSED : Outcome.INAPPLICABLE, ""))
                : List.copyOf(others.values());
    }

    private static Verdict failed(String reason, String seen, String wanted, Told told) {
        return new Verdict(
                Outcome.FAILED, "", Severity.ERROR, new Evidence(reason, seen, wanted, List.of()), told.location());
    }
}
