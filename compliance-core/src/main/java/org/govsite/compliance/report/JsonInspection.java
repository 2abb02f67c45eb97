package org.govsite.compliance.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.govsite.compliance.facts.MetaTag;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.result.Inspection;
import org.govsite.compliance.result.ItemReading;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Sighting;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The format {@code inspection/1}. */
final class JsonInspection implements InspectionWriter {

    @Override
    public String render(Inspection inspection) {
        Map<String, String> softeners = softeners(inspection.pack());
        ObjectNode root = Json.object();
        root.put("schema", "inspection/1");
        root.set("pack", Json.pack(inspection.pack().ref()));
        ArrayNode pages = root.putArray("pages");
        inspection.pages().forEach(page -> pages.add(page(inspection.pack(), page, softeners)));
        return Json.render(root);
    }

    /** By item: the auxiliary item whose sighting softens its absence. */
    private static Map<String, String> softeners(RulePack pack) {
        Map<String, String> softeners = new LinkedHashMap<>();
        for (Rule rule : pack.rules()) {
            if (rule.requirement() instanceof Requirement.Presence presence
                    && !presence.softenedBy().isEmpty()) {
                softeners.putIfAbsent(presence.item(), presence.softenedBy());
            }
        }
        return softeners;
    }

    private static ObjectNode page(RulePack pack, PageReading reading, Map<String, String> softeners) {
        ObjectNode node = Json.object();
        node.put("path", reading.page().path());
        node.put("kind", reading.page().kind().json());
        node.put("encoding", reading.page().encoding().name());
        node.put("title", reading.page().title());
        ObjectNode meta = node.putObject("meta");
        firstByName(reading.page().meta()).forEach(meta::put);
        ObjectNode items = node.putObject("items");
        for (ItemReading item : reading.items()) {
            if (!auxiliary(pack, item.item())) {
                items.set(item.item(), item(item, softener(reading, softeners.get(item.item()))));
            }
        }
        return node;
    }

    private static Map<String, String> firstByName(List<MetaTag> tags) {
        Map<String, String> first = new TreeMap<>();
        tags.forEach(tag -> first.putIfAbsent(tag.name(), tag.content()));
        return first;
    }

    private static boolean auxiliary(RulePack pack, String item) {
        return pack.item(item).map(Item::auxiliary).orElse(false);
    }

    /** The reading that softens the absence of an item, when it has a value that somebody may see. */
    private static Optional<ItemReading> softener(PageReading page, @Nullable String id) {
        return page.items().stream()
                .filter(item -> item.item().equals(id))
                .filter(item ->
                        item.state() != ItemState.INERT && !item.values().isEmpty())
                .findFirst();
    }

    private static ObjectNode item(ItemReading reading, Optional<ItemReading> softener) {
        ObjectNode node = Json.object();
        node.put("state", reading.state().json());
        node.set("values", Json.strings(reading.values()));
        node.put("href", reading.href());
        softener.ifPresent(
                other -> node.put(camelCase(other.item()), other.values().get(0)));
        ArrayNode sightings = node.putArray("sightings");
        reading.sightings().forEach(sighting -> sightings.add(sighting(sighting)));
        return node;
    }

    private static ObjectNode sighting(Sighting sighting) {
        ObjectNode node = Json.object();
        node.put("carrier", sighting.carrier().json());
        node.put("zone", sighting.zone().json());
        node.put("value", sighting.value());
        node.put("raw", sighting.raw());
        node.put("href", sighting.href());
        node.put("file", sighting.location().file());
        node.put("line", sighting.location().line());
        node.put("column", sighting.location().column());
        return node;
    }

    /** {@code copyright-holder} becomes {@code copyrightHolder}. */
    private static String camelCase(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-")) {
            name.append(name.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
