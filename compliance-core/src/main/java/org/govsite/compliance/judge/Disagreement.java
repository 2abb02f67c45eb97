package org.govsite.compliance.judge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.govsite.compliance.judge.Voices.Voice;
import org.govsite.compliance.site.Location;

/** Where one value stands that is not the one that counts. Not for several threads. */
final class Disagreement {

    /** By kind of place and as written: the places in files with the number of pages that show each. */
    private final TreeMap<Integer, Map<String, Map<Location, Integer>>> where = new TreeMap<>();

    private final Set<String> pages = new TreeSet<>();
    private boolean certain;

    /** @param sure whether it is certain that the page speaks of this site */
    void add(String page, Voice voice, boolean sure) {
        where.computeIfAbsent(voice.place(), place -> new LinkedHashMap<>())
                .computeIfAbsent(voice.written(), written -> new LinkedHashMap<>())
                .merge(voice.location(), 1, Integer::sum);
        pages.add(page);
        certain |= sure;
    }

    /** By kind of place and as written: the places in files. */
    Map<Integer, Map<String, Map<Location, Integer>>> where() {
        return where;
    }

    Set<String> pages() {
        return pages;
    }

    boolean isCertain() {
        return certain;
    }

    /** The most trusted kind of place that says it. */
    int place() {
        return where.firstKey();
    }

    /** As written where it is blamed. */
    String written() {
        return most().getKey();
    }

    /** The place to blame: of the most trusted kind of place the one that most pages show, the home page's first. */
    Location location() {
        return most().getValue();
    }

    private Map.Entry<String, Location> most() {
        String written = "";
        Location location = Location.file("");
        int count = 0;
        for (Map.Entry<String, Map<Location, Integer>> form :
                where.firstEntry().getValue().entrySet()) {
            for (Map.Entry<Location, Integer> at : form.getValue().entrySet()) {
                if (at.getValue() > count) {
                    written = form.getKey();
                    location = at.getKey();
                    count = at.getValue();
                }
            }
        }
        return Map.entry(written, location);
    }
}
