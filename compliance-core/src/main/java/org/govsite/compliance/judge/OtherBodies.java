package org.govsite.compliance.judge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.govsite.compliance.judge.Ballot.Choice;
import org.govsite.compliance.judge.Voices.Voice;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityRequirement.Identity;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.result.PageReading;

/**
 * Tells which pages speak of one other body throughout: at least two questions of identity hear values of another one in
 * their footer, and none hears a value of this site. Such a page may belong to another site that is published with this one.
 * All questions are heard when that is first asked. Safe for several threads.
 */
final class OtherBodies {

    private static final int ENOUGH = 2;

    private final Subject subject;
    private final Questions questions;
    private final List<PageReading> readings;
    private final Function<Identity, Voices> voices;
    private final Map<String, Integer> other = new HashMap<>();
    private final Set<String> own = new HashSet<>();
    private boolean heard;

    OtherBodies(Subject subject, Questions questions, List<PageReading> readings, Function<Identity, Voices> voices) {
        this.subject = subject;
        this.questions = questions;
        this.readings = readings;
        this.voices = voices;
    }

    /**
     * Whether a page may belong to another site. Where card or register says what counts, it is a copy, unless the card
     * declares the site to be one of a group.
     *
     * @param declared whether card or register says what counts
     */
    synchronized boolean mayHold(boolean declared, String page) {
        if (declared && !isOfGroup()) {
            return false;
        }
        if (!heard) {
            questions.identities().forEach(this::hear);
            heard = true;
        }
        return other.getOrDefault(page, 0) >= ENOUGH && !own.contains(page);
    }

    private boolean isOfGroup() {
        return questions.identities().stream()
                .flatMap(rule -> ((Identity) rule.requirement()).accepts().stream())
                .filter(field -> field.kind() == FieldRef.Kind.CARD)
                .anyMatch(field -> !subject.card().all(field.key()).isEmpty());
    }

    private void hear(Rule rule) {
        Identity requirement = (Identity) rule.requirement();
        List<PageReading> pages = questions.inScope(rule, readings);
        boolean asked = requirement.unless().isEmpty()
                || subject.card().all(requirement.unless()).isEmpty();
        if (asked && !pages.isEmpty()) {
            hear(requirement, pages, voices.apply(requirement));
        }
    }

    private void hear(Identity requirement, List<PageReading> pages, Voices said) {
        Ballot ballot = new Ballot(requirement.places(), said.accepted(pages.get(0)));
        ballot.add(said.declared(pages.get(0)));
        pages.forEach(page -> ballot.add(said.on(page)));
        Choice choice = ballot.choose();
        if (choice == null) {
            return;
        }
        for (PageReading page : pages) {
            boolean foreign = false;
            for (Voice voice : said.on(page)) {
                boolean right = voice.value().equals(choice.right()) || ballot.isAccepted(voice.value());
                if (right) {
                    own.add(page.page().path());
                }
                foreign |= !right && voice.certain() && isText(requirement, voice);
            }
            if (foreign) {
                other.merge(page.page().path(), 1, Integer::sum);
            }
        }
    }

    private static boolean isText(Identity requirement, Voice voice) {
        return requirement.places().get(voice.place()).field().kind() == FieldRef.Kind.TEXT;
    }
}
