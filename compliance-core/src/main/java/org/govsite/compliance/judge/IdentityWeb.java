package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Witness;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/** All places of a site that say one thing of it, and which of them stands alone. */
final class IdentityWeb {

    private final IdentityRequirement.Identity requirement;
    private final Fields fields;
    private final PageReader reader;

    /** What each kind of place says, by what is compared; in the order of the rule's places. */
    private final Map<FieldRef, Map<String, Says>> web = new LinkedHashMap<>();

    private final String right;

    /** A value at a kind of place: as first written, how many pages say so, and where first. */
    private record Says(String written, int pages, Location first) {}

    IdentityWeb(IdentityRequirement.Identity requirement, List<PageReading> pages, Fields fields, PageReader reader) {
        this.requirement = requirement;
        this.fields = fields;
        this.reader = reader;
        for (FieldRef field : requirement.fields()) {
            Map<String, Says> says = new LinkedHashMap<>();
            boolean declared = isDeclared(field);
            for (PageReading page : declared && !pages.isEmpty() ? pages.subList(0, 1) : pages) {
                collect(field, page, says, declared);
            }
            web.put(field, says);
        }
        right = decide();
    }

    private static boolean isDeclared(FieldRef field) {
        return field.kind() == FieldRef.Kind.CARD || field.kind() == FieldRef.Kind.REGISTER;
    }

    private void collect(FieldRef field, PageReading page, Map<String, Says> says, boolean declared) {
        TreeSet<String> here = new TreeSet<>();
        for (Told told : fields.read(field, page)) {
            String value = reader.part(requirement.part(), told.value());
            if (!value.isEmpty() && here.add(value)) {
                Location first = declared ? Location.file("") : told.location();
                says.merge(
                        value,
                        new Says(told.value(), declared ? 0 : 1, first),
                        (known, more) -> new Says(known.written, known.pages + more.pages, known.first));
            }
        }
    }

    /** What is declared, else what most kinds of place say first and foremost, else what the most trusted says. */
    private String decide() {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (Map.Entry<FieldRef, Map<String, Says>> entry : web.entrySet()) {
            String most = most(entry.getValue());
            if (most != null && isDeclared(entry.getKey())) {
                return most;
            }
            if (most != null) {
                votes.merge(most, 1, Integer::sum);
            }
        }
        // The first of equals wins: the map is in the order of trust.
        String best = "";
        int count = 0;
        for (Map.Entry<String, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > count) {
                best = vote.getKey();
                count = vote.getValue();
            }
        }
        return best;
    }

    /** The value that most pages give at a kind of place; null when none gives one. */
    private static @Nullable String most(Map<String, Says> says) {
        String most = null;
        for (Map.Entry<String, Says> entry : says.entrySet()) {
            if (most == null || entry.getValue().pages > says.get(most).pages) {
                most = entry.getKey();
            }
        }
        return most;
    }

    /** One verdict for each value of a page that stands against the others. */
    List<Verdict> evaluate(PageReading page) {
        Map<String, Verdict> others = new LinkedHashMap<>();
        boolean any = false;
        for (FieldRef field : requirement.fields()) {
            if (isDeclared(field)) {
                continue;
            }
            for (Told told : fields.read(field, page)) {
                String value = reader.part(requirement.part(), told.value());
                any |= !value.isEmpty();
                if (!value.isEmpty() && !value.equals(right)) {
                    others.putIfAbsent(value + " " + told.location(), verdict(told));
                }
            }
        }
        if (others.isEmpty()) {
            return List.of(Verdict.quiet(any ? Outcome.PASSED : Outcome.INAPPLICABLE, ""));
        }
        return List.copyOf(others.values());
    }

    private Verdict verdict(Told told) {
        Evidence evidence = new Evidence("identity.other", told.value(), written(), List.of(), witnesses());
        return new Verdict(Outcome.FAILED, "", Severity.ERROR, evidence, told.location());
    }

    private String written() {
        return web.values().stream()
                .map(says -> says.get(right))
                .filter(says -> says != null)
                .findFirst()
                .map(Says::written)
                .orElse(right);
    }

    /** All places with what they say: those that say the right value first, then by the order of the rule. */
    private List<Witness> witnesses() {
        List<Witness> agreeing = new ArrayList<>();
        List<Witness> others = new ArrayList<>();
        web.forEach((field, says) -> says.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(entry -> {
                    Says said = entry.getValue();
                    (entry.getKey().equals(right) ? agreeing : others)
                            .add(new Witness(field.toString(), said.written, said.pages, said.first));
                }));
        agreeing.addAll(others);
        return agreeing;
    }
}
