package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityRequirement.Joined;
import org.govsite.compliance.pack.IdentityRequirement.SameParts;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.PageReading;

/** Puts questions about parts of what a page says of the site that have to fit together. */
final class Fitting {

    /** A pattern that is nothing but a choice of words, as the macros of pairs are. */
    private static final Pattern CHOICE = Pattern.compile("\\(\\?:([^()\\[\\]{}\\\\.*+?^$]+)\\)");

    private final BiFunction<FieldRef, PageReading, List<Told>> reading;
    private final Patterns patterns;

    /** @param reading what stands at a place and is not left to another question */
    Fitting(BiFunction<FieldRef, PageReading, List<Told>> reading, Patterns patterns) {
        this.reading = reading;
        this.patterns = patterns;
    }

    List<Verdict> joined(Joined requirement, PageReading page) {
        int last = requirement.parts().size() - 1;
        Joined.Part judged = requirement.parts().get(last);
        // What other places say is read once: a page may say very much.
        List<String> elsewhere = requirement.parts().stream()
                .map(part -> part.fields().equals(judged.fields()) ? "" : first(part, page))
                .toList();
        Map<String, Verdict> others = new LinkedHashMap<>();
        int whole = 0;
        int fitting = 0;
        for (Told told : read(judged.fields(), page)) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i <= last; i++) {
                Joined.Part part = requirement.parts().get(i);
                parts.add(part.fields().equals(judged.fields()) ? part(part.part(), told) : elsewhere.get(i));
            }
            if (parts.contains("")) {
                continue;
            }
            whole++;
            if (fits(requirement, parts)) {
                fitting++;
            } else {
                String wanted = wanted(requirement, parts.subList(0, last));
                String reason = wanted.isEmpty() ? "joined.other" : "joined.wanted";
                others.putIfAbsent(told.value(), failed(reason, told.value(), wanted, told));
            }
        }
        return !requirement.every() && fitting > 0 ? passed(true) : orPassed(whole > 0, others);
    }

    private boolean fits(Joined requirement, List<String> parts) {
        return requirement.patterns().isEmpty()
                ? parts.stream().distinct().count() == 1
                : requirement.patterns().stream().anyMatch(form -> patterns.matches(form, String.join("", parts)));
    }

    /** What the judged part would have to be; empty where the patterns do not say so. */
    private static String wanted(Joined requirement, List<String> before) {
        if (requirement.patterns().isEmpty()) {
            return before.get(0);
        }
        String known = String.join("", before);
        return requirement.patterns().stream()
                .map(CHOICE::matcher)
                .filter(Matcher::matches)
                .flatMap(choice -> Stream.of(choice.group(1).split("\\|")))
                .filter(word -> word.length() > known.length() && word.startsWith(known))
                .map(word -> word.substring(known.length()))
                .distinct()
                .collect(Collectors.joining("/"));
    }

    List<Verdict> sameParts(SameParts requirement, PageReading page) {
        Map<String, Verdict> others = new LinkedHashMap<>();
        boolean any = false;
        for (Told told : reading.apply(new FieldRef(FieldRef.Kind.HREF, requirement.item()), page)) {
            String left = part(requirement.left(), told).replace("/", "");
            String right = part(requirement.right(), told).replace("/", "");
            boolean both = !left.isEmpty() && !right.isEmpty();
            any |= both;
            if (both && !left.equals(right)) {
                others.putIfAbsent(told.value(), failed("same-parts.other", told.value(), left, told));
            }
        }
        return orPassed(any, others);
    }

    private List<Told> read(List<FieldRef> places, PageReading page) {
        return places.stream()
                .map(field -> reading.apply(field, page))
                .filter(told -> !told.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * What is declared first; else what a page says, where all its places agree: one of them may be the wrong one. A value without
     * such a part, such as the code of a central body, tells nothing and agrees with none that has it.
     */
    private String first(Joined.Part part, PageReading page) {
        Set<String> said = new LinkedHashSet<>();
        for (FieldRef field : part.fields()) {
            List<String> taken = reading.apply(field, page).stream()
                    .map(told -> part(part.part(), told))
                    .toList();
            if (field.isDeclared() && !taken.isEmpty()) {
                return taken.stream()
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse("");
            }
            said.addAll(taken);
        }
        return said.size() == 1 ? said.iterator().next() : "";
    }

    private String part(String pattern, Told told) {
        return patterns.firstGroup(
                pattern, Squeezed.squeeze(told.value()).replace(" ", "").replace("\n", ""));
    }

    private static List<Verdict> orPassed(boolean any, Map<String, Verdict> others) {
        return others.isEmpty() ? passed(any) : List.copyOf(others.values());
    }

    private static List<Verdict> passed(boolean any) {
        return List.of(Verdict.quiet(any ? Outcome.PASSED : Outcome.INAPPLICABLE, ""));
    }

    private static Verdict failed(String reason, String seen, String wanted, Told told) {
        return new Verdict(
                Outcome.FAILED, "", Severity.ERROR, new Evidence(reason, seen, wanted, List.of()), told.location());
    }
}
