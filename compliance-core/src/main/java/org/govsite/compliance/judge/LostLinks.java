package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.judge.LinkSurvey.Lost;
import org.govsite.compliance.judge.LinkSurvey.Missing;
import org.govsite.compliance.judge.LinkTargets.Kind;
import org.govsite.compliance.judge.LinkTargets.Target;
import org.govsite.compliance.pack.LinkRequirement.LinkTarget;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Carrier;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.site.Location;

/** Asks whether what a page leads to inside the site is there. Safe for several threads. */
final class LostLinks {

    /** So many missing addresses get a finding of their own; of the others there is one finding that counts them. */
    private static final int MOST_FINDINGS = 100;

    private static final int NAMED = 10;

    private final RulePack pack;
    private final SiteView site;
    private final Questions questions;
    private final Collection<PageReading> readings;
    private final Map<LinkTarget, Plan> plans = new ConcurrentHashMap<>();

    /** What is said of the missing addresses of a site: each its own finding, a question for a whole folder, or a number. */
    private record Plan(Set<String> named, SortedMap<String, List<String>> folders, List<String> counted) {}

    LostLinks(RulePack pack, SiteView site, Questions questions, Collection<PageReading> readings) {
        this.pack = pack;
        this.site = site;
        this.questions = questions;
        this.readings = readings;
    }

    List<Verdict> evaluate(LinkTarget requirement, PageFacts page) {
        LinkSurvey survey = site.survey();
        if (survey.alone() || !page.readable() || survey.few() && survey.lacksPages() && survey.lacksFiles()) {
            return List.of(Verdict.quiet(Outcome.INAPPLICABLE, ""));
        }
        Plan plan = plans.computeIfAbsent(requirement, this::plan);
        List<Verdict> verdicts = new ArrayList<>(named(plan, page));
        if (page.path().equals(site.first())) {
            verdicts.addAll(ofTheSite(plan, page));
        }
        if (!verdicts.isEmpty()) {
            return verdicts;
        }
        // Of a few pages without what they show, nothing was asked: that is no pass.
        boolean parted = survey.few() && (survey.lacksPages() || survey.lacksFiles());
        return List.of(Verdict.quiet(parted ? Outcome.INAPPLICABLE : Outcome.PASSED, ""));
    }

    private Collection<Verdict> named(Plan plan, PageFacts page) {
        Map<String, Verdict> found = new LinkedHashMap<>();
        for (ZoneUse use : page.zones()) {
            List<Lost> named = site.survey().lost(page, use).stream()
                    .filter(lost -> plan.named.contains(lost.target().path()) && !questions.names(lost.href()))
                    .toList();
            if (!named.isEmpty()) {
                StringBuilder[] texts = texts(site.reader().zone(use));
                named.forEach(lost -> found.computeIfAbsent(
                        lost.target().path(), path -> verdict(lost, page, use, text(lost, texts))));
            }
        }
        return found.values();
    }

    private List<Verdict> ofTheSite(Plan plan, PageFacts page) {
        List<Verdict> verdicts = new ArrayList<>();
        LinkSurvey survey = site.survey();
        if (!survey.few()) {
            verdicts.addAll(parts(survey, page));
        }
        plan.folders.forEach((folder, paths) -> verdicts.add(about(
                Outcome.NEEDS_REVIEW,
                "link-target.folder",
                folder,
                missing(paths.get(0)).first())));
        if (!plan.counted.isEmpty()) {
            String some = plan.counted.stream().limit(NAMED).collect(Collectors.joining("、"));
            Verdict rest = about(
                    Outcome.FAILED,
                    "link-target.more",
                    some + "…（" + plan.counted.size() + "）",
                    missing(plan.counted.get(0)).first());
            verdicts.add(rest.cappedBy(Severity.WARNING));
        }
        if (survey.byProgram() > 0) {
            verdicts.add(about(
                    Outcome.NOT_MEASURABLE,
                    "link-target.programs",
                    String.valueOf(survey.byProgram()),
                    Location.file(page.path())));
        }
        if (survey.outside() > 0) {
            verdicts.add(about(
                    Outcome.NOT_MEASURABLE,
                    "link-target.outside",
                    String.valueOf(survey.outside()),
                    Location.file(page.path())));
        }
        return verdicts;
    }

    /** Questions about an artifact that plainly holds a part of its site. */
    private List<Verdict> parts(LinkSurvey survey, PageFacts page) {
        List<Verdict> verdicts = new ArrayList<>();
        int missing = survey.missingPages();
        if (survey.lacksPages()) {
            verdicts.add(about(
                    Outcome.NEEDS_REVIEW,
                    "link-target.pages",
                    missing + "/" + (missing + survey.pagesThere()),
                    Location.file(page.path())));
        }
        if (survey.lacksFiles()) {
            Set<String> folders = survey.missing().keySet().stream()
                    .filter(path -> !LinkTargets.isPage(path))
                    .map(this::absentFolder)
                    .filter(folder -> !folder.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            verdicts.add(about(
                    Outcome.NEEDS_REVIEW,
                    "link-target.files",
                    folders.isEmpty()
                            ? String.valueOf(survey.missing().size() - missing)
                            : folders.stream().limit(NAMED).collect(Collectors.joining("、")),
                    Location.file(page.path())));
        }
        return verdicts;
    }

    private Missing missing(String path) {
        return java.util.Objects.requireNonNull(site.survey().missing().get(path));
    }

    private Plan plan(LinkTarget requirement) {
        Set<String> others = targetsOfOtherQuestions();
        SortedMap<String, List<String>> folders = new TreeMap<>();
        List<String> single = new ArrayList<>();
        for (String path : site.survey().missing().keySet()) {
            if (site.survey().misses(path) && !others.contains(path)) {
                folders.computeIfAbsent(absentFolder(path), folder -> new ArrayList<>())
                        .add(path);
            }
        }
        folders.entrySet().removeIf(entry -> {
            boolean alone = entry.getKey().isEmpty() || entry.getValue().size() < requirement.wholeFolder();
            if (alone) {
                single.addAll(entry.getValue());
            }
            return alone;
        });
        single.sort(Comparator.comparing((String path) -> missing(path).onHome() ? 0 : 1)
                .thenComparing(path -> -missing(path).pages())
                .thenComparing(Comparator.naturalOrder()));
        int cut = Math.min(single.size(), MOST_FINDINGS);
        return new Plan(
                new HashSet<>(single.subList(0, cut)), folders, List.copyOf(single.subList(cut, single.size())));
    }

    /** The outermost folder on the way to a path that holds nothing; empty when its own folder holds something. */
    private String absentFolder(String path) {
        ArtifactFiles files = site.targets().files();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash + 1);
            if (!files.hasFolder(folder) && files.findInAnyCase(path) == null) {
                return folder;
            }
        }
        return "";
    }

    /** What the questions about site map, icons and ordered columns say is missing is left to them. */
    private Set<String> targetsOfOtherQuestions() {
        Set<String> paths = new HashSet<>();
        ColumnLinks columns = new ColumnLinks(site);
        for (PageReading reading : readings) {
            String page = reading.page().path();
            questions
                    .siteMaps()
                    .forEach(item -> SiteMaps.entries(reading, item)
                            .forEach(entry ->
                                    paths.add(SiteMaps.target(site, page, entry).path())));
            questions
                    .icons()
                    .forEach(item -> Icons.beside(site, reading, item)
                            .forEach(icon -> paths.add(icon.target().path())));
            if (page.equals(site.home())) {
                questions
                        .columns()
                        .forEach(item -> columns.ways(reading, pack.item(item).orElseThrow())
                                .forEach(way -> paths.add(
                                        site.targets().resolve(page, way.href()).path())));
            }
        }
        return paths;
    }

    private Verdict verdict(Lost lost, PageFacts page, ZoneUse use, String text) {
        Target target = lost.target();
        String namesake = site.targets().files().namesake(target.path());
        String reason = "link-target.missing";
        String wanted = "";
        String seen = target.path();
        if (target.otherCase()) {
            reason = "link-target.case";
            wanted = target.path();
            seen = lost.href().strip();
        } else if (AddressForms.isBareHost(lost.href())) {
            reason = "link-target.no-scheme";
        } else if (target.path().endsWith("/") && site.targets().files().hasFolder(target.path())) {
            reason = "link-target.no-index";
        } else if (!namesake.isEmpty()) {
            reason = "link-target.namesake";
            wanted = namesake;
        }
        Location location = use.locate(page.path(), lost.piece().place());
        Sighting sighting = new Sighting(
                carrier(lost.piece()), ItemState.SHOWN, use.kind(), target.path(), text, lost.href(), false, location);
        Verdict verdict = new Verdict(
                Outcome.FAILED,
                "",
                target.kind() == Kind.MISSING ? Severity.ERROR : Severity.WARNING,
                new Evidence(reason, seen, wanted, List.of(sighting)),
                location);
        return reason.equals("link-target.no-scheme")
                ? verdict.editing(Messages.of("link-target.edit.no-scheme", Map.of("seen", seen)))
                : verdict;
    }

    private static Carrier carrier(Piece piece) {
        if (piece instanceof Piece.Link) {
            return Carrier.LINK;
        }
        return piece instanceof Piece.Image
                ? Carrier.IMAGE
                : piece instanceof Piece.Script ? Carrier.SCRIPT : Carrier.FRAME;
    }

    /** What a visitor sees of a link: its text, or that of its picture. */
    private static String text(Lost lost, StringBuilder[] texts) {
        if (lost.piece() instanceof Piece.Image image) {
            return LinkView.alternative(image);
        }
        return lost.piece() instanceof Piece.Link
                ? texts[lost.index()].toString().strip()
                : "";
    }

    /** What a visitor sees of each link, by its number: the texts of what stands in it. */
    private static StringBuilder[] texts(Zone zone) {
        StringBuilder[] texts = new StringBuilder[zone.pieces().size()];
        Arrays.setAll(texts, i -> new StringBuilder(0));
        for (Piece piece : zone.pieces()) {
            if (piece.link() >= 0) {
                texts[piece.link()].append(
                        piece instanceof Piece.Text text
                                ? text.text()
                                : piece instanceof Piece.Image image ? LinkView.alternative(image) : "");
            }
        }
        return texts;
    }

    private static Verdict about(Outcome outcome, String reason, String seen, Location location) {
        return new Verdict(outcome, "", Severity.ERROR, new Evidence(reason, seen, "", List.of()), location);
    }
}
