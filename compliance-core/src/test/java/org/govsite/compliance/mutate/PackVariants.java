package org.govsite.compliance.mutate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Packs with all rules of the bundled ones, on other dates: phases, also those for kinds of site, the windows of ordered columns,
 * how old entries may be, and severities. Written as data and read like any pack.
 */
final class PackVariants {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> PHASES = List.of("announced", "advisory", "mandatory", "withdrawn");
    private static final List<String> SEVERITIES = List.of("ERROR", "ERROR", "WARNING", "NOTE");
    private static final List<String> KINDS = List.of("portal", "department", "vertical-unit", "institution");

    /** On so many days together the dates of a pack fall, as those of documents do. */
    private static final int DAYS = 9;

    private final Path bundled;
    private final Map<String, JsonNode> rules = new TreeMap<>();

    PackVariants() {
        bundled = Path.of(System.getProperty("basedir", ""))
                .toAbsolutePath()
                .resolve("src/main/resources/org/govsite/compliance/packs");
        for (String pack : List.of("cn-national", "anshan")) {
            files(bundled.resolve(pack).resolve("rules"))
                    .filter(file -> file.endsWith("rule.json"))
                    .forEach(
                            file -> rules.put(file.getParent().getFileName().toString(), JSON.readTree(file.toFile())));
        }
    }

    /** The pack of a seed, with dates around a day. */
    RulePack of(long seed, LocalDate around, Path folder) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        List<LocalDate> days = IntStream.range(0, DAYS)
                .mapToObj(i -> around.plusDays(random.nextInt(520) - 90))
                .sorted()
                .toList();
        Path pack = folder.resolve("variant");
        ArrayNode items = JSON.createArrayNode();
        for (String parent : List.of("cn-national", "anshan")) {
            items.addAll((ArrayNode) manifest(parent).get("items"));
            files(bundled.resolve(parent).resolve("items"))
                    .forEach(file -> write(pack.resolve("items").resolve(file.getFileName()), read(file)));
        }
        write(pack.resolve("tables/regions.json"), read(bundled.resolve("cn-national/tables/regions.json")));
        ArrayNode adds = JSON.createArrayNode();
        rules.forEach((id, rule) -> {
            adds.add(id);
            ObjectNode changed = rule.deepCopy().asObject();
            change(changed, days, random);
            write(pack.resolve("rules").resolve(id).resolve("rule.json"), changed.toString());
        });
        ObjectNode manifest = JSON.createObjectNode().put("format", 1).put("id", "variant");
        for (String key : List.of("title", "issuer", "bulletin")) {
            manifest.set(key, manifest("cn-national").get(key));
        }
        manifest.set("items", items);
        manifest.putArray("versions")
                .addObject()
                .put("version", String.valueOf(seed))
                .put("issued", "2017-01-01")
                .put("effective", "2017-01-01")
                .set("adds", adds);
        write(pack.resolve("pack.json"), manifest.toString());
        return RulePacks.read(folder, new PackRef("variant", String.valueOf(seed)));
    }

    private static void change(ObjectNode rule, List<LocalDate> days, Random random) {
        // Some rules count on all days, so that what comes and goes meets what stays.
        if (random.nextInt(4) > 0) {
            ObjectNode phases = phases(days, random);
            if (random.nextInt(3) == 0) {
                ObjectNode kinds = JSON.createObjectNode();
                for (String kind : KINDS) {
                    ObjectNode dates = phases(days, random);
                    if (applies(rule, kind)) {
                        kinds.set(kind, dates);
                    }
                }
                phases.set("siteKinds", kinds);
            }
            rule.set("phases", phases);
        } else {
            rule.set("phases", JSON.createObjectNode().put("mandatory", "2017-06-08"));
        }
        rule.put("severity", SEVERITIES.get(random.nextInt(SEVERITIES.size())));
        ObjectNode requirement = rule.get("requirement").asObject();
        if (requirement.has("window")) {
            int from = random.nextInt(days.size());
            int until = from + random.nextInt(days.size() - from);
            ObjectNode window = requirement.putObject("window");
            if (random.nextBoolean()) {
                window.put("from", days.get(from).toString());
            }
            if (random.nextBoolean()) {
                window.put("until", days.get(until).toString());
            }
        }
        if (requirement.has("days")) {
            requirement.put("days", 1 + random.nextInt(requirement.has("holidays") ? 12 : 40));
        }
        if (requirement.has("weekends")) {
            requirement.put("weekends", random.nextBoolean() ? "skip" : "count");
        }
        if (requirement.has("ahead")) {
            requirement.put("ahead", random.nextInt(4));
        }
    }

    private static boolean applies(ObjectNode rule, String kind) {
        JsonNode kinds = rule.at("/applies/siteKinds");
        boolean named = false;
        for (JsonNode each : kinds) {
            named |= each.asString().equals(kind);
        }
        return kinds.isEmpty() || named;
    }

    /** Every phase or none of them has its date, in order. */
    private static ObjectNode phases(List<LocalDate> days, Random random) {
        ObjectNode phases = JSON.createObjectNode();
        int day = random.nextInt(3);
        for (String phase : PHASES) {
            // An empty date is "never", and says so for a kind of site too.
            boolean written = phase.equals("mandatory") || random.nextInt(phase.equals("withdrawn") ? 3 : 2) == 0;
            if (written && day < days.size()) {
                phases.put(phase, days.get(day).toString());
                day += 1 + random.nextInt(3);
            } else {
                phases.putNull(phase);
            }
        }
        return phases;
    }

    private JsonNode manifest(String pack) {
        return JSON.readTree(bundled.resolve(pack).resolve("pack.json").toFile());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
