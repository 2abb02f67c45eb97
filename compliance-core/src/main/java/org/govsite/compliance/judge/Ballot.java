package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govsite.compliance.judge.Voices.Voice;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityPlace;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/** What the kinds of place of a site say, each with its own voice, and what counts of it. Not for several threads. */
final class Ballot {

    /** So many other kinds of place that all say the same outvote the card. */
    private static final int ENOUGH_AGAINST_THE_CARD = 2;

    private final List<IdentityPlace> places;
    private final Set<String> accepted;

    /** What each kind of place says, by what is compared, in order of first sight. */
    private final List<Map<String, Says>> says = new ArrayList<>();

    /**
     * A value at a kind of place.
     *
     * @param written as first written
     * @param pages number of pages that say so
     * @param certain number of pages on which it is certain that it speaks of this site
     * @param first where first; for what is declared, where the home page begins
     */
    record Says(String written, int pages, int certain, Location first) {}

    /**
     * What counts.
     *
     * @param right the value
     * @param cardIsOdd whether the card is alone against all others
     * @param declared whether card or register speaks
     * @param tied values that as many kinds of place say as any other, where that is more than one
     */
    record Choice(String right, boolean cardIsOdd, boolean declared, Set<String> tied) {}

    /** @param accepted values that neither count nor are wrong */
    Ballot(List<IdentityPlace> places, Set<String> accepted) {
        this.places = places;
        this.accepted = accepted;
        places.forEach(place -> says.add(new LinkedHashMap<>()));
    }

    /** Counts what one page says. */
    void add(List<Voice> page) {
        Set<String> counted = new HashSet<>();
        for (Voice voice : page) {
            if (counted.add(voice.place() + " " + voice.value())) {
                says.get(voice.place())
                        .merge(
                                voice.value(),
                                new Says(voice.written(), 1, voice.certain() ? 1 : 0, voice.location()),
                                (known, more) -> new Says(
                                        known.written,
                                        known.pages + more.pages,
                                        known.certain + more.certain,
                                        known.first));
            }
        }
    }

    Map<String, Says> at(int place) {
        return says.get(place);
    }

    boolean isAccepted(String value) {
        return accepted.contains(value);
    }

    /** What counts; null when no place says anything. */
    @Nullable
    Choice choose() {
        List<String> votes = new ArrayList<>();
        String register = "";
        String card = "";
        for (int place = 0; place < places.size(); place++) {
            String vote = most(says.get(place));
            FieldRef.Kind kind = places.get(place).field().kind();
            if (kind == FieldRef.Kind.CARD && !vote.isEmpty()) {
                card = vote;
            } else if (!vote.isEmpty()) {
                votes.add(vote);
                register = kind == FieldRef.Kind.REGISTER ? vote : register;
            }
        }
        if (!card.isEmpty()) {
            boolean odd = votes.size() >= ENOUGH_AGAINST_THE_CARD
                    && votes.stream().distinct().count() == 1
                    && !votes.get(0).equals(card);
            return new Choice(odd ? votes.get(0) : card, odd, true, Set.of());
        }
        return register.isEmpty() ? majority(votes) : new Choice(register, false, true, Set.of());
    }

    private static @Nullable Choice majority(List<String> votes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        votes.forEach(vote -> counts.merge(vote, 1, Integer::sum));
        // The first of equals wins: the votes are in the order of trust.
        String right = "";
        int most = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                right = count.getKey();
                most = count.getValue();
            }
        }
        if (most == 0) {
            return null;
        }
        Set<String> tied = new HashSet<>();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() == most) {
                tied.add(count.getKey());
            }
        }
        return new Choice(right, false, false, tied.size() > 1 ? tied : Set.of());
    }

    /** The value that most pages give at a kind of place, certain ones first; empty when none gives one. */
    private String most(Map<String, Says> said) {
        String most = "";
        for (Map.Entry<String, Says> entry : said.entrySet()) {
            Says best = said.get(most);
            Says here = entry.getValue();
            boolean more = best == null
                    || here.certain > best.certain
                    || here.certain == best.certain && here.pages > best.pages;
            if (more && !accepted.contains(entry.getKey())) {
                most = entry.getKey();
            }
        }
        return most;
    }
}
