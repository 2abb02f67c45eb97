package org.govsite.compliance.publish;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.govsite.compliance.pack.LocalizedText;

/**
 * What differs in one rule, in one item or in the pack itself. Immutable.
 *
 * @param subject what it is
 * @param id id of the rule or the item; of the pack, its id
 * @param title what people call it, as it is now or, of what was withdrawn, as it was
 * @param kinds what became of it; never empty
 * @param fields the fields that differ; empty for what was added or withdrawn as a whole
 * @param effects from when a breach of the rule weighs more or less; empty for items and the pack
 * @param reaches ids of the rules that speak of the item, in the old pack or the new one, sorted; empty for others
 * @param nowFailing examples that fail now and did not before, or that weigh more now; empty where none was executed
 */
public record PackChange(
        Subject subject,
        String id,
        LocalizedText title,
        SortedSet<ChangeKind> kinds,
        List<FieldChange> fields,
        List<Effect> effects,
        List<String> reaches,
        List<NowFailing> nowFailing) {

    /** What may differ. */
    public enum Subject {
        /** Something that the pack says of itself. */
        PACK,
        /** A thing that rules speak of. */
        ITEM,
        /** A rule. */
        RULE
    }

    public PackChange {
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
        fields = List.copyOf(fields);
        effects = List.copyOf(effects);
        reaches = List.copyOf(reaches);
        nowFailing = List.copyOf(nowFailing);
    }

    PackChange with(List<NowFailing> failing) {
        return new PackChange(subject, id, title, kinds, fields, effects, reaches, failing);
    }
}
