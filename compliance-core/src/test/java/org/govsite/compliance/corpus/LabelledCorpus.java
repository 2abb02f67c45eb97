package org.govsite.compliance.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real pages with what a person read off them: a folder {@code pages} and a file {@code labels.json}, an array with one entry
 * for each page:
 *
 * <pre>{@code
 * { "slug": "name-of-the-file-without-extension", "domain": "www.example.gov.cn",
 *   "items": { "icp_number": { "state": "present", "value": "…", "href": "…", "where": "…", "note": "…" } } }
 * }</pre>
 *
 * States: {@code present}, {@code script}, {@code image-only} (the item is there); {@code absent}, {@code commented-out} (it is
 * not); {@code unclear} (not counted).
 *
 * @param pages folder of the pages
 * @param labels labels of each page by item id, by slug
 * @param sites domain of each page, by slug
 */
record LabelledCorpus(Path pages, Map<String, Map<String, Label>> labels, Map<String, String> sites) {

    /** What a person read; empty texts where nothing is noted. */
    record Label(String state, String value, String href, String where, String note) {

        boolean isThere() {
            return List.of("present", "script", "image-only").contains(state);
        }

        /** Whether nobody can know without looking at the picture, or the person did not know either. */
        boolean isOpen() {
            return state.equals("unclear") || note.contains("the picture shows");
        }

        boolean isAttributeOnly() {
            return where.startsWith("attribute only");
        }
    }

    static LabelledCorpus read(Path folder) {
        try {
            JsonNode root = new JsonMapper().readTree(Files.readString(folder.resolve("labels.json")));
            Map<String, Map<String, Label>> labels = new TreeMap<>();
            Map<String, String> sites = new TreeMap<>();
            for (JsonNode page : root) {
                Map<String, Label> items = new TreeMap<>();
                for (Map.Entry<String, JsonNode> item : page.get("items").properties()) {
                    items.put(item.getKey().replace('_', '-'), label(item.getValue()));
                }
                labels.put(page.get("slug").asString(), items);
                sites.put(page.get("slug").asString(), text(page, "domain"));
            }
            return new LabelledCorpus(folder.resolve("pages"), labels, sites);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the footer that visitors get is in another file: what stands here is at most a leftover. */
    boolean hasItsFooterElsewhere(String slug) {
        List<Label> all = new ArrayList<>(labels.get(slug).values());
        return all.stream().noneMatch(Label::isThere)
                && all.stream().anyMatch(label -> label.state().equals("commented-out"));
    }

    private static Label label(JsonNode node) {
        return new Label(
                text(node, "state"), text(node, "value"), text(node, "href"), text(node, "where"), text(node, "note"));
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isMissingNode() || value.isNull() ? "" : value.asString();
    }
}
