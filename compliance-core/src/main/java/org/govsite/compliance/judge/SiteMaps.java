package org.govsite.compliance.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.judge.LinkTargets.Target;
import org.govsite.compliance.pack.LinkRequirement.SiteMapLists;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Sighting;

/** Asks whether the entry of the site map leads to a page that lists the columns of the site. Safe for several threads. */
final class SiteMaps {

    /** So many other pages tell which links all pages have in common. */
    private static final int SAMPLE = 8;

    private static final int NAMED = 10;

    private final SiteView site;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    SiteMaps(SiteView site) {
        this.site = site;
    }

    /** What is said of a page that an entry leads to, wherever the entry stands. */
    private record Answer(Outcome outcome, String reason, String seen, String wanted, Severity cap) {
        static Answer of(Outcome outcome, String reason, String seen) {
            return new Answer(outcome, "site-map-lists." + reason, seen, "", Severity.ERROR);
        }
    }

    /** Entries of the site map that lead on. */
    static List<Sighting> entries(PageReading reading, String item) {
        return reading.item(item).shown().stream()
                .filter(sighting -> sighting.href() != null && !Address.isDead(sighting.href()))
                .toList();
    }

    /** Where an entry leads. */
    static Target target(SiteView site, String page, Sighting entry) {
        String file = entry.location().file();
        return site.targets().resolve(page, file.equals(page) ? "" : file, String.valueOf(entry.href()));
    }

    Verdict evaluate(SiteMapLists requirement, PageReading page) {
        String item = requirement.item();
        Verdict worst = Verdict.quiet(Outcome.INAPPLICABLE, item);
        for (Sighting entry : entries(page, item)) {
            Target target = target(site, page.page().path(), entry);
            Answer answer = answer(requirement, target, String.valueOf(entry.href()));
            if (answer.outcome == Outcome.PASSED) {
                return Verdict.quiet(Outcome.PASSED, item);
            }
            if (answer.outcome != Outcome.INAPPLICABLE && worst.outcome() == Outcome.INAPPLICABLE) {
                Evidence evidence = new Evidence(answer.reason, answer.seen, answer.wanted, List.of(entry));
                worst = new Verdict(answer.outcome, item, answer.cap, evidence, entry.location());
            }
        }
        return worst;
    }

    private Answer answer(SiteMapLists requirement, Target target, String href) {
        boolean missed = target.lost();
        return switch (target.kind()) {
            case MISSING ->
                site.survey().misses(target.path())
                        ? Answer.of(Outcome.FAILED, "missing", target.path())
                        : Answer.of(Outcome.INAPPLICABLE, "missing", target.path());
            case PAGE -> {
                boolean home = target.path().equals(site.home());
                if (home && site.survey().alone()) {
                    yield Answer.of(Outcome.INAPPLICABLE, "home", href);
                }
                if (home) {
                    boolean part = href.indexOf('#') >= 0;
                    yield Answer.of(part ? Outcome.NEEDS_REVIEW : Outcome.FAILED, part ? "part" : "home", href.strip());
                }
                Answer answer = answers.computeIfAbsent(
                        requirement.share() + "/" + requirement.fewest() + " " + target.path(),
                        key -> read(requirement, target.path()));
                yield missed && answer.outcome == Outcome.PASSED
                        ? new Answer(
                                Outcome.FAILED, "site-map-lists.case", href.strip(), target.path(), Severity.WARNING)
                        : answer;
            }
            case FILE ->
                ArtifactFiles.ending(target.path()).equals("xml")
                        ? new Answer(Outcome.FAILED, "site-map-lists.file", target.path(), "", Severity.WARNING)
                        : Answer.of(Outcome.INAPPLICABLE, "file", target.path());
            case DYNAMIC, OUTSIDE -> Answer.of(Outcome.NOT_MEASURABLE, "elsewhere", href.strip());
            case ELSEWHERE, NOWHERE -> Answer.of(Outcome.INAPPLICABLE, "elsewhere", href.strip());
        };
    }

    private Answer read(SiteMapLists requirement, String path) {
        PageFacts map = site.page(path).orElseThrow();
        if (!map.readable()) {
            return Answer.of(Outcome.NOT_MEASURABLE, "unseen", map.unreadable());
        }
        Map<String, Integer> all = targets(map);
        Map<String, Integer> own = own(map, all);
        all.keySet().removeAll(List.of(site.home(), path));
        own.keySet().removeAll(List.of(site.home(), path));
        Map<String, String> wanted = columns(path);
        List<String> lacking = wanted.entrySet().stream()
                .filter(column -> !lists(own, column.getKey()))
                .map(column -> column.getValue().isEmpty() ? column.getKey() : column.getValue())
                .toList();
        int listed = wanted.size() - lacking.size();
        boolean enough = wanted.size() < requirement.fewest()
                ? !own.isEmpty()
                : listed * 100 >= wanted.size() * requirement.share();
        if (enough) {
            return Answer.of(Outcome.PASSED, "", "");
        }
        List<DatedList.Unseen> unseen = site.listing(map).unseen();
        if (!unseen.isEmpty()) {
            return Answer.of(
                    Outcome.NOT_MEASURABLE, "unseen", unseen.get(0).gap().target());
        }
        if (!site.targets().knowsHost() && leadsElsewhere(map)) {
            return Answer.of(Outcome.INAPPLICABLE, "elsewhere", path);
        }
        boolean columnsInSight = wanted.keySet().stream().anyMatch(all::containsKey);
        if (all.isEmpty() || own.isEmpty() && !wanted.isEmpty() && !columnsInSight) {
            return Answer.of(Outcome.FAILED, "empty", path);
        }
        if (own.isEmpty()) {
            // Whether these are the navigation or the map itself, which may look alike, a person has to see.
            return Answer.of(Outcome.NEEDS_REVIEW, "bare", path);
        }
        String names = lacking.stream().limit(NAMED).collect(Collectors.joining("、"))
                + (lacking.size() > NAMED ? "…（" + lacking.size() + "）" : "");
        return new Answer(Outcome.FAILED, "site-map-lists.few", path, names, Severity.WARNING);
    }

    private boolean leadsElsewhere(PageFacts map) {
        return map.zones().stream()
                .filter(use -> SiteView.part(map, use) == ZoneKind.OTHER)
                .flatMap(use -> site.reader().zone(use).pieces().stream())
                .anyMatch(piece -> piece instanceof Piece.Link link
                        && link.href() != null
                        && site.targets().resolve(map.path(), link.href()).kind() == LinkTargets.Kind.ELSEWHERE);
    }

    /** Whether a page links to a column, or to something in its folder. */
    private static boolean lists(Map<String, Integer> links, String column) {
        String folder = column.substring(0, column.lastIndexOf('/') + 1);
        return links.containsKey(column)
                || !folder.isEmpty() && links.keySet().stream().anyMatch(link -> link.startsWith(folder));
    }

    /** The columns that the home page links to, each with the text of its link. */
    private Map<String, String> columns(String map) {
        Map<String, String> texts = site.page(site.home()).map(site::linkTexts).orElse(Map.of());
        Map<String, String> columns = new java.util.TreeMap<>();
        site.columns().stream()
                .map(PageFacts::path)
                .filter(path -> texts.containsKey(path) && !path.equals(map))
                .forEach(path -> columns.put(path, texts.getOrDefault(path, "")));
        return columns;
    }

    /**
     * The links of a page without those that all pages have in common, how often each. Where the page has not all of these, they
     * are not its navigation and count.
     */
    private Map<String, Integer> own(PageFacts map, Map<String, Integer> all) {
        Map<String, Integer> own = new HashMap<>(all);
        Map<String, Integer> common = common(map);
        boolean hasAll =
                common.entrySet().stream().allMatch(each -> all.getOrDefault(each.getKey(), 0) >= each.getValue());
        if (hasAll) {
            common.forEach((path, count) -> own.computeIfPresent(path, (key, n) -> n > count ? n - count : null));
        }
        return own;
    }

    private Map<String, Integer> common(PageFacts map) {
        List<PageFacts> others = site.documents().stream()
                .filter(page -> page.readable()
                        && !page.path().equals(map.path())
                        && !page.path().equals(site.home()))
                .toList();
        Map<String, Integer> common = null;
        int step = Math.max(1, others.size() / SAMPLE);
        for (int i = 0; i < others.size(); i += step) {
            Map<String, Integer> links = targets(others.get(i));
            if (common == null) {
                common = links;
            } else {
                common.replaceAll((path, count) -> Math.min(count, links.getOrDefault(path, 0)));
                common.values().removeIf(count -> count == 0);
            }
        }
        return common == null ? new HashMap<>() : common;
    }

    /**
     * The pages that a page links to, how often each. All of it is looked at, because a footer without an element of its own is
     * not told from what stands before it.
     */
    private Map<String, Integer> targets(PageFacts page) {
        Map<String, Integer> targets = new HashMap<>();
        for (ZoneUse use : page.zones()) {
            for (Piece piece : site.reader().zone(use).pieces()) {
                if (piece instanceof Piece.Link link
                        && link.href() != null
                        && !link.standing().inert()) {
                    Target target =
                            site.targets().resolve(page.path(), link.place().file(), link.href());
                    if (!target.path().isEmpty()) {
                        targets.merge(target.path(), 1, Integer::sum);
                    }
                }
            }
        }
        return targets;
    }
}
