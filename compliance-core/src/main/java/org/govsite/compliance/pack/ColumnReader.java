package org.govsite.compliance.pack;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;
import org.govsite.compliance.pack.ColumnRequirement.ColumnsFresh.ColumnClass;
import org.govsite.compliance.pack.ColumnRequirement.Window;

/** Reads the requirements that speak of columns. */
final class ColumnReader {

    private static final Map<String, Boolean> WEEKENDS = Map.of("count", true, "skip", false);
    private static final int MOST = 10_000;

    private final Patterns patterns;
    private final Function<JsonPart, String> item;

    /** @param item reads the id of an item that a rule may speak of */
    ColumnReader(Patterns patterns, Function<JsonPart, String> item) {
        this.patterns = patterns;
        this.item = item;
    }

    Requirement linked(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "item", "window");
        return new ColumnRequirement.Linked(item.apply(fields.required("item")), window(fields));
    }

    Requirement prominent(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "item", "firstLinks", "window");
        return new ColumnRequirement.Prominent(
                item.apply(fields.required("item")), count(fields, "firstLinks", 0), window(fields));
    }

    Requirement listFresh(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "item", "days", "weekends", "holidays", "window");
        SortedSet<LocalDate> holidays = new TreeSet<>();
        fields.list("holidays").forEach(day -> holidays.add(day.date()));
        return new ColumnRequirement.ListFresh(
                item.apply(fields.required("item")),
                positive(fields.required("days")),
                fields.choice("weekends", WEEKENDS, true),
                holidays,
                window(fields));
    }

    Requirement homeFresh(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "days", "fewest");
        return new ColumnRequirement.HomeFresh(positive(fields.required("days")), count(fields, "fewest", 1));
    }

    Requirement columnsFresh(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "classes", "vetoAt", "fewest");
        JsonPart classes = RequirementReader.notEmpty(fields.required("classes"));
        return new ColumnRequirement.ColumnsFresh(
                classes.list().stream().map(this::columnClass).toList(),
                positive(fields.required("vetoAt")),
                count(fields, "fewest", 1));
    }

    private ColumnClass columnClass(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "patterns", "days");
        JsonPart list = RequirementReader.notEmpty(fields.required("patterns"));
        return new ColumnClass(patterns.patterns(java.util.Optional.of(list)), positive(fields.required("days")));
    }

    Requirement columnsBlank(JsonPart part) {
        return new ColumnRequirement.ColumnsBlank(
                positive(JsonFields.of(part, "kind", "vetoAt").required("vetoAt")));
    }

    Requirement itemsDated(JsonPart part) {
        JsonFields.of(part, "kind");
        return new ColumnRequirement.ItemsDated();
    }

    Requirement datesPlausible(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "ahead", "behind");
        return new ColumnRequirement.DatesPlausible(count(fields, "ahead", 0), count(fields, "behind", 0));
    }

    private static Window window(JsonFields fields) {
        JsonPart part = fields.optional("window").orElse(null);
        if (part == null) {
            return Window.OPEN;
        }
        JsonFields ends = JsonFields.of(part, "from", "until");
        LocalDate from = ends.nullable("from").map(JsonPart::date).orElse(null);
        LocalDate until = ends.nullable("until").map(JsonPart::date).orElse(null);
        if (from != null && until != null && until.isBefore(from)) {
            throw part.wrong(
                    "until 早于 from",
                    "按先后写两个日期，没有期限的一端不写。",
                    "\"until\" is before \"from\"",
                    "Write the two in order; leave an open end out.");
        }
        return new Window(from, until);
    }

    static int positive(JsonPart part) {
        return inRange(part, 1);
    }

    private static int count(JsonFields fields, String key, int absent) {
        return fields.optional(key).map(part -> inRange(part, 0)).orElse(absent);
    }

    private static int inRange(JsonPart part, int least) {
        int number = part.number();
        if (number < least || number > MOST) {
            throw part.wrong(
                    "数 " + number + " 超出范围",
                    "写 " + least + " 到 " + MOST + " 之间的整数。",
                    "The number " + number + " is out of range",
                    "Write a whole number from " + least + " to " + MOST + ".");
        }
        return number;
    }
}
