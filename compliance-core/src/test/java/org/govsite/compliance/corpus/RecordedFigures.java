package org.govsite.compliance.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures that were reached and may not be lost again.
 *
 * @param pages number of labelled pages
 * @param sites number of sites that they come from
 * @param sitesWithoutMiss of these, those on which nothing was read otherwise than a person reads it
 * @param items figures by item id
 */
record RecordedFigures(int pages, int sites, int sitesWithoutMiss, Map<String, Figures> items) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static RecordedFigures read(Path file) {
        try {
            JsonNode root = MAPPER.readTree(Files.readString(file));
            Map<String, Figures> items = new TreeMap<>();
            for (Map.Entry<String, JsonNode> item : root.get("items").properties()) {
                items.put(item.getKey(), MAPPER.treeToValue(item.getValue(), Figures.class));
            }
            return new RecordedFigures(
                    root.get("pages").asInt(),
                    root.get("sites").asInt(),
                    root.get("sitesWithoutMiss").asInt(),
                    items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path file) {
        try {
            Files.writeString(file, MAPPER.writeValueAsString(this).replace("\r\n", "\n") + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Figures all() {
        return items.values().stream().reduce(Figures.NONE, Figures::plus);
    }
}
