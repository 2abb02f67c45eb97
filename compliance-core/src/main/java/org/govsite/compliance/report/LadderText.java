package org.govsite.compliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govsite.compliance.pack.Clue;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LinkAddress;
import org.govsite.compliance.result.ItemReading;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.Ladder;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.text.Texts;

/** Tells of each rung what was looked for and what was found. */
final class LadderText {

    /** How much of a pattern is shown, how many words and sightings. */
    private static final int PATTERN = 70;

    /** A longer pattern is grammar that only its author reads. */
    private static final int READABLE = 40;

    private static final int CLUES = 4;
    private static final int WORDS = 5;
    private static final int SIGHTINGS = 3;

    private static final Pattern NAMED_ONLY = Pattern.compile("\\{[a-z]+}");
    private static final Pattern GROUP = Pattern.compile("\\(\\?(?:P<[a-zA-Z]+>|:)");

    private final Ladder ladder;
    private final Texts messages;

    LadderText(Ladder ladder, Locale locale) {
        this.ladder = ladder;
        this.messages = Messages.in(locale);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (Ladder.Rung rung : ladder.rungs()) {
            if (rung.state() == ItemState.ABSENT && !rung.held()) {
                continue;
            }
            lines.add(messages.text(
                    rung.held() ? "explain.rung.held" : "explain.rung",
                    Map.of(
                            "n", number++,
                            "state",
                                    messages.text(
                                            "explain.state." + rung.state().json()),
                            "found", found(rung),
                            "looked", looked(rung.state()))));
        }
        return lines;
    }

    private String found(Ladder.Rung rung) {
        if (rung.state() == ItemState.NOT_MEASURABLE) {
            List<ItemReading.Unseen> gaps = ladder.reading().gaps();
            return gaps.isEmpty()
                    ? messages.text("explain.gaps.none")
                    : some(
                            gaps.stream()
                                    .map(gap -> messages.text(
                                            "explain.gap",
                                            Map.of(
                                                    "target", Printable.value(gap.target()),
                                                    "place",
                                                            Printable.value(gap.location()
                                                                    .toString()))))
                                    .toList(),
                            SIGHTINGS);
        }
        if (rung.state() == ItemState.ABSENT) {
            return messages.text("explain.absent");
        }
        return rung.sightings().isEmpty()
                ? messages.text("explain.none")
                : some(
                        rung.sightings().stream()
                                .map(each -> sighting(each, messages))
                                .toList(),
                        SIGHTINGS);
    }

    private String some(List<String> all, int most) {
        String told = all.stream().limit(most).collect(Collectors.joining(messages.text("semicolon")));
        return all.size() > most
                ? messages.text("explain.and-more", Map.of("told", told, "n", all.size() - most))
                : told;
    }

    /** One sighting: where, what carries it, and what stands there. */
    static String sighting(Sighting sighting, Texts messages) {
        return messages.text(
                "explain.sighting",
                Map.of(
                        "place", Printable.value(sighting.location().toString()),
                        "zone", messages.text("explain.zone." + sighting.zone().json()),
                        "carrier",
                                messages.text(
                                        "explain.carrier." + sighting.carrier().json()),
                        "raw", Printable.value(sighting.raw())));
    }

    /** What of the item can stand on a rung; empty where that needs no word. */
    private String looked(ItemState state) {
        Item item = ladder.item();
        List<String> looked = switch (state) {
            case SHOWN -> each(item, this::shown);
            case SCRIPT -> each(item, this::script);
            case ATTRIBUTE -> each(item, this::attribute);
            case IMAGE -> each(item, this::image);
            case ABSENT -> item.labels().isEmpty() ? List.of() : List.of(words("labels", item.labels()));
            default -> List.of();
        };
        return looked.isEmpty()
                ? ""
                : messages.text(
                        "explain.looked",
                        Map.of("clues", some(looked.stream().distinct().toList(), CLUES)));
    }

    private List<String> each(Item item, Function<Clue, Stream<String>> tell) {
        return item.clues().stream().flatMap(tell).toList();
    }

    private Stream<String> shown(Clue clue) {
        if (clue instanceof Clue.Text text) {
            return Stream.of(form(text));
        }
        if (clue instanceof Clue.Name name) {
            return Stream.of(words("names", name.labels()));
        }
        if (clue instanceof Clue.Link link) {
            List<String> hosts = link.addresses().stream()
                    .map(LinkAddress::host)
                    .filter(host -> !host.isEmpty())
                    .distinct()
                    .toList();
            return Stream.concat(
                    hosts.isEmpty() ? Stream.empty() : Stream.of(words("hosts", hosts)),
                    link.texts().isEmpty() ? Stream.empty() : Stream.of(words("texts", link.texts())));
        }
        return Stream.empty();
    }

    /** What a text looks like: the form of its value where that says anything, else the pattern where a person can read it. */
    private String form(Clue.Text text) {
        String form = NAMED_ONLY.matcher(text.value()).matches()
                ? GROUP.matcher(text.pattern()).replaceAll("(")
                : text.value();
        return form.length() > READABLE
                ? messages.text(
                        "explain.clue.grammar", Map.of("item", ladder.item().id()))
                : words("pattern", List.of(form));
    }

    private Stream<String> script(Clue clue) {
        return clue instanceof Clue.Script script
                ? Stream.of(words(
                        script.official() ? "official" : "scripts",
                        Stream.concat(script.ids().stream(), script.sources().stream())
                                .toList()))
                : Stream.empty();
    }

    private Stream<String> attribute(Clue clue) {
        return clue instanceof Clue.Attribute attribute
                ? Stream.of(words("attributes", attribute.names()))
                : Stream.empty();
    }

    private Stream<String> image(Clue clue) {
        if (clue instanceof Clue.Image image) {
            return Stream.concat(
                    image.words().isEmpty() ? Stream.empty() : Stream.of(words("alt", image.words())),
                    image.files().isEmpty() ? Stream.empty() : Stream.of(words("files", image.files())));
        }
        return clue instanceof Clue.UnnamedImage ? Stream.of(messages.text("explain.clue.unnamed")) : Stream.empty();
    }

    private String words(String key, List<String> words) {
        String shown = words.stream()
                .limit(WORDS)
                .map(word -> Printable.of(word, PATTERN))
                .collect(Collectors.joining(messages.text("comma")));
        return messages.text("explain.clue." + key, Map.of("words", words.size() > WORDS ? shown + " …" : shown));
    }
}
