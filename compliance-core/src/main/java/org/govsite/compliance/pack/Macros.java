package org.govsite.compliance.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govsite.compliance.json.JsonPart;

/**
 * Names for parts of patterns that come from a table, so that a region is written down once. A macro is written
 * {@code {icp-letters}}; quantifiers such as {@code {1,3}} and classes such as {@code \p{Han}} are left alone.
 *
 * @param texts what each macro stands for
 */
record Macros(Map<String, String> texts) {

    private static final Pattern USE = Pattern.compile("\\\\[pPx]\\{[^}]*}|\\\\.|\\{([a-z][a-z-]*)}", Pattern.DOTALL);

    Macros {
        texts = Map.copyOf(texts);
    }

    /** The macros that need no table. */
    static Macros base() {
        return new Macros(Map.of("gap", "[ \\n]?"));
    }

    /** These and the ones of the region table. */
    Macros with(List<Region> regions) {
        Map<String, String> more = new TreeMap<>(texts);
        more.put("region-codes", "(?:" + String.join("|", all(regions, Region::code)) + ")");
        more.put("icp-letters", "[" + String.join("", all(regions, Region::icp)) + "]");
        more.put("police-letters", "[" + String.join("", all(regions, Region::police)) + "]");
        more.put(
                "any-letters",
                "["
                        + regions.stream()
                                .flatMap(region -> Stream.of(region.icp(), region.police(), region.plate()))
                                .distinct()
                                .collect(Collectors.joining())
                        + "]");
        more.put("icp-pairs", pairs(regions, Region::icp));
        more.put("police-pairs", pairs(regions, Region::police));
        more.put("conac-pairs", pairs(regions, Region::conac));
        return new Macros(more);
    }

    /** The code of each region with what another column says of it. */
    private static String pairs(List<Region> regions, java.util.function.Function<Region, String> column) {
        return regions.stream()
                .map(region -> region.code() + column.apply(region))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Whether the region table has been read. */
    boolean haveRegions() {
        return texts.containsKey("region-codes");
    }

    /** The pattern with all macros replaced. */
    String expand(JsonPart pattern) {
        Matcher use = USE.matcher(pattern.phrase());
        return use.replaceAll(match ->
                Matcher.quoteReplacement(match.group(1) == null ? match.group() : text(pattern, match.group(1))));
    }

    private String text(JsonPart pattern, String name) {
        return Optional.ofNullable(texts.get(name))
                .orElseThrow(() -> pattern.unknown("宏", "macro", name, new TreeMap<>(texts).keySet()));
    }

    private static List<String> all(List<Region> regions, java.util.function.Function<Region, String> column) {
        return regions.stream().map(column).distinct().toList();
    }
}
