package org.govsite.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.result.CardProposal;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Set<String> KEYS = Messages.in(Locale.CHINESE).keys();

    /** Places that no value of a proposed card is read from, and items, which are called by their titles. */
    private static final EnumSet<FieldRef.Kind> NO_SOURCE_OF_A_CARD = EnumSet.of(
            FieldRef.Kind.FOOTER,
            FieldRef.Kind.ITEM,
            FieldRef.Kind.SHOWN,
            FieldRef.Kind.TEXT,
            FieldRef.Kind.ATTRIBUTE,
            FieldRef.Kind.HREF,
            FieldRef.Kind.REGISTER);

    @Test
    void every_verdict_and_obstacle_has_a_text() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(KEYS).contains("verdict." + verdict.json());
        }
        for (Obstacle obstacle : Obstacle.values()) {
            assertThat(KEYS).contains("obstacle." + obstacle.json());
        }
    }

    @Test
    void every_value_that_may_be_asked_of_a_person_has_a_term_and_a_text() {
        for (String key : KEYS) {
            if (key.startsWith("card.missing.")) {
                assertThat(KEYS).contains(key.replace(".missing.", ".key."));
            }
        }
        for (FieldRef.Kind kind : EnumSet.complementOf(NO_SOURCE_OF_A_CARD)) {
            assertThat(KEYS).contains("card.from." + kind.word());
        }
        for (CardProposal.Fitness fitness : CardProposal.Fitness.values()) {
            if (fitness != CardProposal.Fitness.FIT) {
                assertThat(KEYS).contains("card.unfit." + Json.word(fitness));
            }
        }
    }
}
