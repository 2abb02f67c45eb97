package org.govsite.compliance.baseline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Timeline;

/**
 * Something that people have said of findings, as a pure function from result to result: the same result gives the same. The
 * implementations of this package are immutable and safe for use by several threads.
 */
public interface Settling {

    /**
     * The same result in which findings carry what was said of them, and which names entries that do not count. No finding is
     * lost, and none that failed passes.
     */
    CheckResult settle(CheckResult result);

    /** The days from which on it says something else of the same result; empty when it says the same for ever. */
    default SortedSet<LocalDate> turns(CheckResult result) {
        return Collections.emptySortedSet();
    }

    /** The same timeline with what was said of each day; days on which a waiver begins or ends are entries of their own. */
    default Timeline settle(Timeline timeline) {
        return new SettledTimeline(this).of(timeline);
    }

    /** One after the other: answers first, then waivers, then the baseline is the order that people expect. */
    static Settling inOrder(List<? extends Settling> parts) {
        List<Settling> all = List.copyOf(parts);
        return new Settling() {
            @Override
            public CheckResult settle(CheckResult result) {
                CheckResult settled = result;
                for (Settling part : all) {
                    settled = part.settle(settled);
                }
                return settled;
            }

            @Override
            public Timeline settle(Timeline timeline) {
                return all.isEmpty() ? timeline : new SettledTimeline(this).of(timeline);
            }

            @Override
            public SortedSet<LocalDate> turns(CheckResult result) {
                SortedSet<LocalDate> days = new TreeSet<>();
                all.forEach(part -> days.addAll(part.turns(result)));
                return days;
            }
        };
    }
}
