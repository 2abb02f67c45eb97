package org.govsite.compliance.publish;

import static org.govsite.compliance.publish.Direction.LAXER;
import static org.govsite.compliance.publish.Direction.OPEN;
import static org.govsite.compliance.publish.Direction.STRICTER;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.ColumnRequirement.ColumnsFresh;
import org.govsite.compliance.pack.ColumnRequirement.ColumnsFresh.ColumnClass;
import org.govsite.compliance.pack.ColumnRequirement.Window;
import org.govsite.compliance.pack.Requirement;
import org.junit.jupiter.params.provider.Arguments;

/** Changes of requirements about columns; see {@link StrictnessCases}. */
final class ColumnStrictness {

    private static final LocalDate EARLY = LocalDate.of(2018, 9, 1);
    private static final LocalDate LATE = LocalDate.of(2018, 10, 1);

    private ColumnStrictness() {}

    /** Field, requirement before, requirement after, direction. */
    static Stream<Arguments> changes() {
        return Stream.of(columns(), freshness()).flatMap(each -> each);
    }

    private static Stream<Arguments> columns() {
        Window window = new Window(LATE, LATE);
        return Stream.of(
                arguments(
                        "column-linked.item",
                        new ColumnRequirement.Linked("a", Window.OPEN),
                        new ColumnRequirement.Linked("b", Window.OPEN),
                        OPEN),
                arguments(
                        "column-linked.window.from",
                        new ColumnRequirement.Linked("a", window),
                        new ColumnRequirement.Linked("a", new Window(EARLY, LATE)),
                        STRICTER),
                arguments(
                        "column-linked.window.from",
                        new ColumnRequirement.Linked("a", window),
                        new ColumnRequirement.Linked("a", new Window(null, LATE)),
                        STRICTER),
                arguments(
                        "column-linked.window.until",
                        new ColumnRequirement.Linked("a", Window.OPEN),
                        new ColumnRequirement.Linked("a", new Window(null, LATE)),
                        LAXER),
                arguments(
                        "column-prominent.item",
                        new ColumnRequirement.Prominent("a", 0, window),
                        new ColumnRequirement.Prominent("b", 0, window),
                        OPEN),
                arguments(
                        "column-prominent.firstLinks",
                        new ColumnRequirement.Prominent("a", 0, window),
                        new ColumnRequirement.Prominent("a", 40, window),
                        STRICTER),
                arguments(
                        "column-prominent.firstLinks",
                        new ColumnRequirement.Prominent("a", 30, window),
                        new ColumnRequirement.Prominent("a", 40, window),
                        LAXER),
                arguments(
                        "column-prominent.window.from",
                        new ColumnRequirement.Prominent("a", 0, Window.OPEN),
                        new ColumnRequirement.Prominent("a", 0, new Window(EARLY, null)),
                        LAXER),
                arguments(
                        "column-prominent.window.until",
                        new ColumnRequirement.Prominent("a", 0, Window.OPEN),
                        new ColumnRequirement.Prominent("a", 0, new Window(null, LATE)),
                        OPEN));
    }

    private static Stream<Arguments> freshness() {
        ColumnsFresh columns = fresh(List.of(news(14), notices(180)), 5, 3);
        return Stream.of(
                arguments("list-fresh.item", daily("a", 1, true), daily("b", 1, true), OPEN),
                arguments("list-fresh.days", daily("a", 3, true), daily("a", 1, true), STRICTER),
                arguments("list-fresh.weekends", daily("a", 1, true), daily("a", 1, false), LAXER),
                arguments("list-fresh.holidays", daily("a", 1, true), daily("a", 1, true, EARLY), LAXER),
                arguments(
                        "list-fresh.window.from",
                        daily("a", 1, true),
                        new ColumnRequirement.ListFresh("a", 1, true, new TreeSet<>(), new Window(EARLY, null)),
                        LAXER),
                arguments(
                        "list-fresh.window.until",
                        daily("a", 1, true),
                        new ColumnRequirement.ListFresh("a", 1, true, new TreeSet<>(), new Window(null, LATE)),
                        LAXER),
                arguments(
                        "home-fresh.days",
                        new ColumnRequirement.HomeFresh(14, 3),
                        new ColumnRequirement.HomeFresh(7, 3),
                        STRICTER),
                arguments(
                        "home-fresh.fewest",
                        new ColumnRequirement.HomeFresh(14, 3),
                        new ColumnRequirement.HomeFresh(14, 1),
                        STRICTER),
                arguments("columns-fresh.classes", columns, fresh(List.of(news(7), notices(180)), 5, 3), STRICTER),
                arguments("columns-fresh.classes", columns, fresh(List.of(news(7), notices(365)), 5, 3), OPEN),
                arguments("columns-fresh.classes", columns, fresh(List.of(news(14)), 5, 3), OPEN),
                arguments("columns-fresh.vetoAt", columns, fresh(List.of(news(14), notices(180)), 6, 3), LAXER),
                arguments("columns-fresh.fewest", columns, fresh(List.of(news(14), notices(180)), 5, 4), LAXER),
                arguments(
                        "columns-blank.vetoAt",
                        new ColumnRequirement.ColumnsBlank(5),
                        new ColumnRequirement.ColumnsBlank(3),
                        STRICTER),
                arguments(
                        "dates-plausible.ahead",
                        new ColumnRequirement.DatesPlausible(0, 30),
                        new ColumnRequirement.DatesPlausible(1, 30),
                        LAXER),
                arguments(
                        "dates-plausible.behind",
                        new ColumnRequirement.DatesPlausible(0, 30),
                        new ColumnRequirement.DatesPlausible(0, 0),
                        LAXER));
    }

    private static Requirement daily(String item, int days, boolean weekends, LocalDate... holidays) {
        return new ColumnRequirement.ListFresh(item, days, weekends, new TreeSet<>(Set.of(holidays)), Window.OPEN);
    }

    private static ColumnsFresh fresh(List<ColumnClass> classes, int vetoAt, int fewest) {
        return new ColumnsFresh(classes, vetoAt, fewest);
    }

    private static ColumnClass news(int days) {
        return new ColumnClass(List.of("要闻"), days);
    }

    private static ColumnClass notices(int days) {
        return new ColumnClass(List.of("通知"), days);
    }
}
