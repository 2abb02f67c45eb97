package org.govsite.compliance.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.govsite.compliance.corpus.LabelledCorpus.Label;
import org.govsite.compliance.result.Inspection;
import org.govsite.compliance.result.ItemReading;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.PageReading;

/** Compares what the checker read with what a person read. */
final class Score {

    private static final Pattern ICP = Pattern.compile(
            "(\\p{IsHan})ICP(?:备案号?|备)?[:]?(\\d{6,10})(?:-(\\d+)号|号?(?:-(\\d+))?)", Pattern.CASE_INSENSITIVE);

    private final LabelledCorpus corpus;
    private final Map<String, PageReading> pages = new TreeMap<>();
    private final Map<String, Figures> figures = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    private Score(LabelledCorpus corpus, Inspection inspection) {
        this.corpus = corpus;
        for (PageReading page : inspection.pages()) {
            String file = page.page().path().substring(page.page().path().lastIndexOf('/') + 1);
            pages.put(file.replaceFirst("\\.[^.]*$", ""), page);
        }
    }

    static Score of(LabelledCorpus corpus, Inspection inspection) {
        Score score = new Score(corpus, inspection);
        corpus.labels().forEach((slug, labels) -> labels.forEach((item, label) -> score.compare(slug, item, label)));
        return score;
    }

    /** Figures by item id. */
    Map<String, Figures> figures() {
        return figures;
    }

    /** Sites on whose pages nothing was read otherwise than a person reads it. */
    int sitesWithoutMiss() {
        Set<String> all = new TreeSet<>(corpus.sites().values());
        misses.forEach(miss -> all.remove(corpus.sites().get(miss.substring(0, miss.indexOf(' ')))));
        return all.size();
    }

    /** One line for each disagreement. */
    List<String> misses() {
        return misses;
    }

    private void compare(String slug, String item, Label label) {
        PageReading page = pages.get(slug);
        if (page == null) {
            throw new IllegalStateException("the corpus has a label for " + slug + ", but no such page");
        }
        if (label.isOpen()) {
            return;
        }
        ItemReading reading = page.item(item);
        boolean found = Set.of(ItemState.SHOWN, ItemState.SCRIPT, ItemState.ATTRIBUTE, ItemState.IMAGE)
                .contains(reading.state());
        boolean clear = !corpus.hasItsFooterElsewhere(slug);
        int unknown = clear && reading.state() == ItemState.NOT_MEASURABLE ? 1 : 0;
        Figures one = new Figures(0, 0, 0, 0, 0, 0, 0, 0, clear ? 1 : 0, unknown);
        if (label.isThere()) {
            one = one.plus(found ? compare(slug, item, label, reading) : miss(slug, item, label, reading));
        } else if (found) {
            misses.add(line(slug, item, "invented", label.state(), reading));
            one = one.plus(new Figures(0, 0, 0, 0, 0, 0, 0, 1, 0, 0));
        }
        figures.merge(item, one, Figures::plus);
    }

    private Figures miss(String slug, String item, Label label, ItemReading reading) {
        misses.add(line(slug, item, "missed", label.state(), reading));
        return new Figures(1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private Figures compare(String slug, String item, Label label, ItemReading reading) {
        boolean rung = rungAgrees(label, reading.state());
        if (!rung) {
            misses.add(line(slug, item, "rung", label.state(), reading));
        }
        Boolean value = sameValue(item, label.value(), reading.values());
        if (Boolean.FALSE.equals(value)) {
            misses.add(line(slug, item, "value", label.value(), reading));
        }
        boolean linked = !label.href().isEmpty();
        boolean href = linked && bare(String.valueOf(reading.href())).equals(bare(label.href()));
        if (linked && !href) {
            misses.add(line(slug, item, "href", label.href(), reading));
        }
        return new Figures(
                1,
                1,
                rung ? 1 : 0,
                value == null ? 0 : 1,
                Boolean.TRUE.equals(value) ? 1 : 0,
                linked ? 1 : 0,
                href ? 1 : 0,
                0,
                0,
                0);
    }

    private static String line(String slug, String item, String what, String wanted, ItemReading reading) {
        return slug + " " + item + " " + what + ": label " + wanted + ", read "
                + reading.state().json() + " " + reading.values() + " " + reading.href();
    }

    private static boolean rungAgrees(Label label, ItemState state) {
        return switch (label.state()) {
            case "script" -> state == ItemState.SCRIPT;
            case "image-only" -> state == ItemState.IMAGE;
            default -> label.isAttributeOnly() ? state != ItemState.SHOWN : state == ItemState.SHOWN;
        };
    }

    /** Null where the label holds nothing to compare. */
    private static @org.jspecify.annotations.Nullable Boolean sameValue(
            String item, String label, List<String> values) {
        String joined = String.join(" | ", values);
        return switch (item) {
            case "site-id-code" -> {
                Matcher code = Pattern.compile("(?i)bm\\d{8}|\\d{10}").matcher(bare(label));
                yield code.find()
                        ? values.stream()
                                .map(v -> bare(v).toLowerCase(Locale.ROOT))
                                .collect(Collectors.toSet())
                                .equals(Set.of(code.group().toLowerCase(Locale.ROOT)))
                        : null;
            }
            case "icp-number" -> {
                String wanted = icp(label);
                yield wanted.isEmpty()
                        ? null
                        : values.stream().anyMatch(value -> icp(value).equals(wanted));
            }
            case "police-number" -> {
                Set<String> wanted = all("(?<!\\d)\\d{12,14}(?!\\d)", bare(label));
                yield wanted.isEmpty() ? null : wanted.equals(all("(?<!\\d)\\d{12,14}(?!\\d)", bare(joined)));
            }
            case "organizer" -> {
                Set<String> wanted = names(List.of(label));
                yield wanted.isEmpty() ? null : wanted.equals(names(values));
            }
            case "contact" -> {
                Set<String> wanted = all("(?<!\\d)(?:0\\d{9,11}|\\d{7,8}|1\\d{4})(?!\\d)", withoutDashes(label));
                yield wanted.isEmpty() ? null : wanted.stream().allMatch(withoutDashes(joined)::contains);
            }
            default -> null;
        };
    }

    private static String icp(String text) {
        Matcher number = ICP.matcher(bare(text));
        if (!number.find()) {
            return "";
        }
        String site = number.group(3) != null ? number.group(3) : number.group(4);
        return number.group(1) + number.group(2) + (site == null ? "" : "-" + site);
    }

    private static Set<String> names(List<String> texts) {
        Set<String> names = new TreeSet<>();
        texts.forEach(text ->
                Pattern.compile("[；;、]").splitAsStream(text).map(Score::bare).forEach(names::add));
        names.remove("");
        return names;
    }

    private static Set<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutDashes(String text) {
        return bare(text).replaceAll("[-－—]", "");
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
    }
}
