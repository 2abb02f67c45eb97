package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.govsite.compliance.judge.Ballot.Choice;
import org.govsite.compliance.judge.Voices.Voice;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityPlace;
import org.govsite.compliance.pack.IdentityRequirement.Identity;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Witness;

/**
 * All places of a site that say one thing of it, which of them stand alone, and what has to be said of it on each page. One
 * value that does not agree is one disagreement, whatever number of places say it. Immutable once built.
 */
final class IdentityWeb {

    /** A site that is not asked. */
    static final IdentityWeb NONE = new IdentityWeb(Map.of(), List.of());

    /** So many values that do not agree are named one by one; the others are counted in one finding. */
    private static final int MOST_FINDINGS = 100;

    private static final List<Verdict> INAPPLICABLE = List.of(Verdict.quiet(Outcome.INAPPLICABLE, ""));
    private static final List<Verdict> PASSED = List.of(Verdict.quiet(Outcome.PASSED, ""));

    private final Map<String, List<Verdict>> byPage;
    private final List<Witness> witnesses;

    private IdentityWeb(Map<String, List<Verdict>> byPage, List<Witness> witnesses) {
        this.byPage = byPage;
        this.witnesses = witnesses;
    }

    /**
     * @param pages the pages that are asked, the home page first
     * @param others tells which pages may be those of other sites
     */
    static IdentityWeb of(Identity requirement, List<PageReading> pages, Voices voices, OtherBodies others) {
        return pages.isEmpty() ? NONE : new Weaver(requirement, pages, voices, others).weave();
    }

    /** What has to be said of a page. */
    List<Verdict> on(String page) {
        return byPage.getOrDefault(page, INAPPLICABLE);
    }

    /** Who says what, whether they agree or not. */
    List<Witness> witnesses() {
        return witnesses;
    }

    /** Makes the web. Pages are heard twice, so that only what is wrong has to be kept. */
    private static final class Weaver {

        private final Identity requirement;
        private final List<PageReading> pages;
        private final Voices voices;
        private final OtherBodies others;
        private final List<Voice> declared;
        private final Ballot ballot;
        private final Map<String, List<Verdict>> byPage = new HashMap<>();
        private int named;

        Weaver(Identity requirement, List<PageReading> pages, Voices voices, OtherBodies others) {
            this.requirement = requirement;
            this.pages = pages;
            this.voices = voices;
            this.others = others;
            this.declared = voices.declared(pages.get(0));
            this.ballot = new Ballot(requirement.places(), voices.accepted(pages.get(0)));
        }

        IdentityWeb weave() {
            ballot.add(declared);
            for (PageReading page : pages) {
                List<Voice> heard = voices.on(page);
                if (!heard.isEmpty()) {
                    byPage.put(page.page().path(), PASSED);
                    ballot.add(heard);
                }
            }
            Choice choice = ballot.choose();
            List<Witness> witnesses = List.of();
            if (choice != null) {
                IdentityWords words = new IdentityWords(requirement, ballot, choice);
                witnesses = words.witnesses("");
                declared(choice, words);
                Map<String, Disagreement> more = new LinkedHashMap<>();
                disagreements(choice).forEach((value, found) -> {
                    if (named == MOST_FINDINGS) {
                        more.put(value, found);
                    } else {
                        named++;
                        say(found.pages(), words.ofPlaces(value, found));
                    }
                });
                if (!more.isEmpty()) {
                    Set<String> paths = new TreeSet<>();
                    more.values().forEach(found -> paths.addAll(found.pages()));
                    say(paths, words.ofMore(List.copyOf(more.values())));
                }
            }
            return new IdentityWeb(byPage, witnesses);
        }

        /** A card or a register that says something else is no matter of a page; the home page stands for the site. */
        private void declared(Choice choice, IdentityWords words) {
            String home = pages.get(0).page().path();
            if (declared.size() > 1) {
                byPage.putIfAbsent(home, PASSED);
            }
            for (Voice voice : declared) {
                if (isWrong(voice, choice)) {
                    IdentityPlace place = requirement.places().get(voice.place());
                    boolean card = place.field().kind() == FieldRef.Kind.CARD;
                    add(home, card ? words.ofCard(voice) : words.ofRegister(voice));
                }
            }
        }

        private void say(Set<String> paths, Verdict verdict) {
            paths.forEach(page -> add(page, verdict));
        }

        private void add(String page, Verdict verdict) {
            List<Verdict> known = byPage.getOrDefault(page, PASSED);
            List<Verdict> all = new ArrayList<>(known == PASSED ? List.of() : known);
            all.add(verdict);
            byPage.put(page, List.copyOf(all));
        }

        private boolean isWrong(Voice voice, Choice choice) {
            return !voice.value().equals(choice.right()) && !ballot.isAccepted(voice.value());
        }

        private Map<String, Disagreement> disagreements(Choice choice) {
            Map<String, Disagreement> found = new LinkedHashMap<>();
            for (PageReading page : pages) {
                List<Voice> heard = voices.on(page);
                Set<Integer> satisfied = new HashSet<>();
                if (requirement.oneIsEnough()) {
                    heard.stream()
                            .filter(voice -> !isWrong(voice, choice))
                            .map(Voice::place)
                            .forEach(satisfied::add);
                }
                List<Voice> wrong = heard.stream()
                        .filter(voice -> isWrong(voice, choice) && !satisfied.contains(voice.place()))
                        .toList();
                boolean mayBeAnother = !wrong.isEmpty()
                        && mayBeAnother(choice, heard, page.page().path());
                wrong.forEach(voice -> found.computeIfAbsent(voice.value(), value -> new Disagreement())
                        .add(page.page().path(), voice, voice.certain() && !mayBeAnother));
            }
            return found;
        }

        /** Whether a page may be one of another site, as far as what is declared leaves that open. */
        private boolean mayBeAnother(Choice choice, List<Voice> heard, String page) {
            return !choice.declared() && isOfOnePiece(heard) || others.mayHold(choice.declared(), page);
        }

        /**
         * Whether a page says the same throughout, in its tags too: it may belong to another site that is published with this
         * one, and only a card can say that it does not.
         */
        private boolean isOfOnePiece(List<Voice> heard) {
            return heard.stream().map(Voice::value).distinct().count() == 1
                    && heard.stream().map(Voice::place).distinct().count() > 1
                    && heard.stream().anyMatch(this::isTag);
        }

        private boolean isTag(Voice voice) {
            return requirement.places().get(voice.place()).field().kind() == FieldRef.Kind.TAG;
        }
    }
}
