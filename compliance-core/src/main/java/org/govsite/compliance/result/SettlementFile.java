package org.govsite.compliance.result;

import java.util.List;
import java.util.Objects;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.site.Location;

/**
 * A file in which people settle findings, and what came of it. Immutable.
 *
 * @param type what kind of file it is
 * @param name the file as the reader knows it
 * @param entries number of its entries
 * @param settled number of findings that it settles
 * @param notices what is wrong with entries, in their order; empty when all of them count
 */
public record SettlementFile(Type type, String name, int entries, int settled, List<Notice> notices) {

    public SettlementFile {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        notices = List.copyOf(notices);
    }

    /** Kinds of such files. */
    public enum Type {
        ANSWERS,
        WAIVERS,
        BASELINE
    }

    /**
     * An entry that does not count, or not as it was meant.
     *
     * @param reason key of the reason, such as {@code waiver-expired}; {@code docs/exceptions.md} lists them
     * @param severity {@code ERROR} where the entry itself has to be mended before a site can pass
     * @param place where the entry stands
     * @param message what is wrong and what to do next, in both languages, one line, without the place
     */
    public record Notice(String reason, Severity severity, Location place, LocalizedText message) {

        public Notice {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(message, "message");
        }
    }

    /** The same file without notices. */
    public SettlementFile withoutNotices() {
        return new SettlementFile(type, name, entries, settled, List.of());
    }
}
