package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.govsite.compliance.judge.Ballot.Choice;
import org.govsite.compliance.judge.Ballot.Says;
import org.govsite.compliance.judge.Voices.Voice;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityPlace;
import org.govsite.compliance.pack.IdentityRequirement.Identity;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.Witness;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/** Puts into words what does not agree: who says what, and the one edit that mends it. */
final class IdentityWords {

    /** How many places in files an edit names. */
    private static final int NAMED_PLACES = 3;

    /** How many values of a kind of place are listed beside those that the finding is about. */
    private static final int OTHER_VALUES = 3;

    private final Identity requirement;
    private final Ballot ballot;
    private final Choice choice;
    private final String item;

    IdentityWords(Identity requirement, Ballot ballot, Choice choice) {
        this.requirement = requirement;
        this.ballot = ballot;
        this.choice = choice;
        this.item = requirement.places().stream()
                .map(IdentityPlace::field)
                .filter(field -> field.kind() == FieldRef.Kind.TEXT || field.kind() == FieldRef.Kind.ATTRIBUTE)
                .map(FieldRef::key)
                .findFirst()
                .orElse("");
    }

    /** Places of pages that do not agree. */
    Verdict ofPlaces(String value, Disagreement found) {
        boolean tied = choice.tied().contains(value);
        LocalizedText edit = tied ? tied(found) : edits(found);
        return verdict(
                tied ? "identity.tied" : "identity.other",
                value,
                found.written(),
                wanted(found.place()),
                found.isCertain() ? Severity.ERROR : Severity.WARNING,
                found.location(),
                edit);
    }

    /** Further values that do not agree, counted; each counts as it would alone. */
    Verdict ofMore(List<Disagreement> found) {
        String some =
                found.stream().limit(NAMED_PLACES).map(Disagreement::written).collect(Collectors.joining("、"));
        boolean certain = found.stream().anyMatch(Disagreement::isCertain);
        String wanted = wanted(found.get(0).place());
        Verdict more = new Verdict(
                Outcome.FAILED,
                item,
                certain ? Severity.ERROR : Severity.WARNING,
                new Evidence("identity.more", some + "…（" + found.size() + "）", wanted, List.of()),
                found.get(0).location());
        return more.editing(Messages.of("identity.edit.more", Map.of("wanted", wanted)));
    }

    /** A card that is alone against all that the site shows. */
    Verdict ofCard(Voice card) {
        String wanted = wanted(card.place());
        LocalizedText edit = Messages.of(
                "identity.edit.card",
                Map.of(
                        "key", requirement.places().get(card.place()).field().key(),
                        "seen", card.written(),
                        "wanted", wanted,
                        "others", agreeing()));
        return verdict("identity.card", card.value(), card.written(), wanted, Severity.ERROR, card.location(), edit);
    }

    /** A register that says something else: whether it is the site or the register that is behind, a person knows. */
    Verdict ofRegister(Voice register) {
        String wanted = wanted(register.place());
        LocalizedText edit =
                Messages.of("identity.edit.register", Map.of("seen", register.written(), "wanted", wanted));
        return verdict(
                "identity.register",
                register.value(),
                register.written(),
                wanted,
                Severity.WARNING,
                register.location(),
                edit);
    }

    private Verdict verdict(
            String reason,
            String value,
            String seen,
            String wanted,
            Severity cap,
            Location location,
            LocalizedText edit) {
        Evidence evidence = new Evidence(reason, seen, wanted, List.of(), witnesses(value));
        return new Verdict(Outcome.FAILED, item, cap, evidence, location).editing(edit);
    }

    private LocalizedText edits(Disagreement found) {
        Map<List<String>, Map<String, Set<Integer>>> edits = new LinkedHashMap<>();
        found.where()
                .forEach((place, forms) -> forms.forEach((written, locations) -> locations
                        .keySet()
                        .forEach(at -> edits.computeIfAbsent(
                                        List.of(written, wanted(place)), form -> new LinkedHashMap<>())
                                .computeIfAbsent(line(at), line -> new LinkedHashSet<>())
                                .add(place))));
        List<LocalizedText> sentences = new ArrayList<>();
        edits.forEach((form, lines) -> sentences.add(Messages.of(
                "identity.edit.place", Map.of("places", places(lines), "seen", form.get(0), "wanted", form.get(1)))));
        return new LocalizedText(
                sentences.stream().map(LocalizedText::zh).collect(Collectors.joining()),
                sentences.stream().map(LocalizedText::en).collect(Collectors.joining(" ")));
    }

    private LocalizedText tied(Disagreement found) {
        Map<String, Set<Integer>> lines = new LinkedHashMap<>();
        found.where()
                .forEach((place, forms) -> forms.values()
                        .forEach(locations -> locations
                                .keySet()
                                .forEach(at -> lines.computeIfAbsent(line(at), line -> new LinkedHashSet<>())
                                        .add(place))));
        return Messages.of(
                "identity.edit.tied",
                Map.of(
                        "places", places(lines),
                        "seen", found.written(),
                        "others", agreeing(),
                        "wanted", wanted(found.place())));
    }

    /** Where pages say what counts: the first place of each kind. */
    private LocalizedText agreeing() {
        Map<String, Set<Integer>> lines = new LinkedHashMap<>();
        for (int place = 0; place < requirement.places().size(); place++) {
            Says says = ballot.at(place).get(choice.right());
            if (says != null && !requirement.places().get(place).field().isDeclared()) {
                lines.computeIfAbsent(line(says.first()), line -> new LinkedHashSet<>())
                        .add(place);
            }
        }
        return places(lines);
    }

    /** Lines of files, each with what stands there. */
    private LocalizedText places(Map<String, Set<Integer>> lines) {
        List<LocalizedText> named = new ArrayList<>();
        lines.entrySet().stream()
                .limit(NAMED_PLACES)
                .forEach(line -> named.add(
                        Messages.of("identity.line", Map.of("line", line.getKey(), "names", names(line.getValue())))));
        LocalizedText all = joined(named);
        return lines.size() <= NAMED_PLACES
                ? all
                : Messages.of("identity.lines", Map.of("lines", all, "count", String.valueOf(lines.size())));
    }

    private LocalizedText names(Set<Integer> places) {
        return joined(places.stream()
                .map(place -> requirement.places().get(place).name())
                .toList());
    }

    private static LocalizedText joined(List<LocalizedText> texts) {
        return new LocalizedText(
                texts.stream().map(LocalizedText::zh).collect(Collectors.joining("、")),
                texts.stream().map(LocalizedText::en).collect(Collectors.joining(", ")));
    }

    private static String line(Location at) {
        return at.line() == 0 ? at.file() : at.file() + ":" + at.line();
    }

    /** What has to stand at a kind of place, in the form in which it stands there on other pages, else elsewhere. */
    private String wanted(int place) {
        Says here = ballot.at(place).get(choice.right());
        if (here != null) {
            return here.written();
        }
        // An address holds the bare number or code; letters of a province stand in text.
        boolean bare = choice.right().chars().allMatch(c -> c < 128);
        if (bare && requirement.places().get(place).field().kind() == FieldRef.Kind.ATTRIBUTE) {
            return choice.right();
        }
        for (int other = 0; other < requirement.places().size(); other++) {
            Says says = ballot.at(other).get(choice.right());
            if (says != null && requirement.places().get(other).field().kind() != FieldRef.Kind.ATTRIBUTE) {
                return says.written();
            }
        }
        return choice.right();
    }

    /**
     * Who says what counts, and then who says something else, each in the order of the rule.
     *
     * @param value what is spoken of, and listed even where a kind of place says much else; empty for nothing in particular
     */
    List<Witness> witnesses(String value) {
        List<Witness> agreeing = new ArrayList<>();
        List<Witness> others = new ArrayList<>();
        for (int place = 0; place < requirement.places().size(); place++) {
            int rest = OTHER_VALUES;
            for (Map.Entry<String, Says> said : mostFirst(ballot.at(place))) {
                boolean agrees = said.getKey().equals(choice.right()) || ballot.isAccepted(said.getKey());
                boolean counts =
                        said.getKey().equals(choice.right()) || said.getKey().equals(value);
                if (counts || rest-- > 0) {
                    (agrees ? agreeing : others).add(witness(place, said.getValue(), agrees));
                }
            }
        }
        agreeing.addAll(others);
        return agreeing;
    }

    private static List<Map.Entry<String, Says>> mostFirst(Map<String, Says> said) {
        return said.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Says> entry) ->
                                -entry.getValue().pages())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    private Witness witness(int at, Says says, boolean agrees) {
        IdentityPlace place = requirement.places().get(at);
        boolean declared = place.field().isDeclared();
        @Nullable Location first = declared ? null : says.first();
        return new Witness(
                place.field().toString(), place.name(), says.written(), declared ? 0 : says.pages(), first, agrees);
    }
}
