package org.govsite.compliance.baseline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.govsite.compliance.result.CheckResult;

/**
 * A file of waivers: duties that need not be met somewhere for a time, each with reason, approver, document number and a
 * compulsory end. Immutable and safe for use by several threads.
 */
public final class Waivers implements Settling {

    private final String name;
    private final List<Waiver> waivers;

    private Waivers(String name, List<Waiver> waivers) {
        this.name = name;
        this.waivers = List.copyOf(waivers);
    }

    /**
     * Reads a file of the format {@code waivers/1}.
     *
     * @param shown how messages and reports name the file
     * @throws SettlementException when it is missing, no such file, or an entry lacks something or contradicts itself
     */
    public static Waivers read(Path file, String shown) {
        return new Waivers(shown, WaiversJson.read(shown, SettlementJson.bytes(file, shown)));
    }

    /**
     * Reads JSON text of the same format.
     *
     * @throws SettlementException as {@link #read}
     */
    public static Waivers parse(String json, String shown) {
        return new Waivers(shown, WaiversJson.read(shown, json.getBytes(StandardCharsets.UTF_8)));
    }

    /** The waivers in the order of the file; empty when there is none. */
    public List<Waiver> all() {
        return waivers;
    }

    @Override
    public CheckResult settle(CheckResult result) {
        return new Waiving(result, name, waivers).settled();
    }

    /** The days on which waivers begin to count and those on which they do no more. */
    @Override
    public SortedSet<LocalDate> turns(CheckResult result) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Waiver waiver : waivers) {
            days.add(waiver.approved());
            days.add(waiver.until().plusDays(1));
        }
        return days;
    }
}
