package org.govsite.compliance.facts;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a fact sheet piece by piece, because one of ten thousand pages should not stand in memory twice. */
final class FactSheetWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final PrettyPrinter LAYOUT = new FactSheetLayout();

    private static final ObjectWriteContext CONTEXT = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return LAYOUT;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private final JsonGenerator out;

    private FactSheetWriter(JsonGenerator out) {
        this.out = out;
    }

    static void write(FactSheet sheet, Writer target) {
        try (JsonGenerator out = JSON.createGenerator(CONTEXT, new LoneSurrogateWriter(target))) {
            new FactSheetWriter(out).sheet(sheet);
            out.writeRaw('\n');
        }
    }

    private void sheet(FactSheet sheet) {
        out.writeStartObject();
        out.writeStringProperty("schema", FactSheetJson.SCHEMA);
        out.writeNumberProperty("extractor", sheet.extractor());
        if (sheet.extractor() >= FactSheet.TELLS_WORDS) {
            strings("words", sheet.words());
        }
        strings("files", sheet.files());
        if (sheet.extractor() >= FactSheet.TELLS_PICTURES) {
            out.writeObjectPropertyStart("pictures");
            sheet.pictures().forEach(out::writeStringProperty);
            out.writeEndObject();
        }
        out.writeObjectPropertyStart("zones");
        sheet.zones().forEach(this::zone);
        out.writeEndObject();
        out.writeArrayPropertyStart("pages");
        sheet.pages().forEach(this::page);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void strings(String name, List<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    private void zone(String digest, Zone zone) {
        out.writeObjectPropertyStart(digest);
        out.writeArrayPropertyStart("pieces");
        zone.pieces().forEach(this::piece);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void piece(Piece piece) {
        out.writeStartObject();
        out.writeStringProperty("kind", PieceKind.of(piece).json());
        Place place = piece.place();
        at(place.file().isEmpty() ? null : place.file(), place.line(), place.column());
        if (piece.standing() != Standing.LIVE) {
            out.writeStringProperty("standing", piece.standing().json());
        }
        out.writeNumberProperty("block", piece.block());
        if (piece.link() >= 0) {
            out.writeNumberProperty("link", piece.link());
        }
        if (piece instanceof Piece.Text text) {
            out.writeStringProperty("text", text.text());
        } else if (piece instanceof Piece.Time time) {
            out.writeStringProperty("datetime", time.datetime());
        } else if (piece instanceof Piece.Literal literal) {
            out.writeStringProperty("text", literal.text());
        } else if (piece instanceof Piece.Link link) {
            if (link.href() != null) {
                out.writeStringProperty("href", link.href());
            }
            attributes(link.attributes());
        } else if (piece instanceof Piece.Image image) {
            out.writeStringProperty("src", image.src());
            attributes(image.attributes());
        } else if (piece instanceof Piece.Script script) {
            out.writeStringProperty("src", script.src());
            attributes(script.attributes());
        } else if (piece instanceof Piece.Gap gap) {
            out.writeStringProperty("gap", gap.kind().json());
            out.writeStringProperty("target", gap.target());
        }
        out.writeEndObject();
    }

    private void attributes(SortedMap<String, String> attributes) {
        if (!attributes.isEmpty()) {
            out.writeObjectPropertyStart("attributes");
            for (Map.Entry<String, String> attribute : attributes.entrySet()) {
                out.writeStringProperty(attribute.getKey(), attribute.getValue());
            }
            out.writeEndObject();
        }
    }

    private void page(PageFacts page) {
        out.writeStartObject();
        out.writeStringProperty("path", page.path());
        out.writeStringProperty("kind", page.kind().json());
        out.writeStringProperty("kindReason", page.kindReason());
        out.writeStringProperty("role", page.role().json());
        out.writeStringProperty("roleReason", page.roleReason());
        encoding(page.encoding());
        out.writeStringProperty("title", page.title());
        location("titleAt", page.titleAt(), page.path());
        out.writeArrayPropertyStart("meta");
        page.meta().forEach(tag -> meta(tag, page.path()));
        out.writeEndArray();
        if (!page.canonical().isEmpty()) {
            out.writeStringProperty("canonical", page.canonical());
            location("canonicalAt", page.canonicalAt(), page.path());
        }
        if (!page.redirectsTo().isEmpty()) {
            out.writeStringProperty("redirectsTo", page.redirectsTo());
        }
        strings("uses", page.uses());
        out.writeArrayPropertyStart("zones");
        page.zones().forEach(this::zoneUse);
        out.writeEndArray();
        if (page.bodyText() > 0) {
            out.writeNumberProperty("bodyText", page.bodyText());
        }
        if (!page.base().isEmpty()) {
            out.writeStringProperty("base", page.base());
        }
        if (!page.unreadable().isEmpty()) {
            out.writeStringProperty("unreadable", page.unreadable());
        }
        out.writeEndObject();
    }

    private void encoding(Encoding encoding) {
        out.writeObjectPropertyStart("encoding");
        out.writeStringProperty("name", encoding.name());
        out.writeStringProperty("declared", encoding.declared());
        out.writeBooleanProperty("byteOrderMark", encoding.byteOrderMark());
        out.writeBooleanProperty("conflict", encoding.conflict());
        out.writeNumberProperty("damaged", encoding.damaged());
        out.writeEndObject();
    }

    private void meta(MetaTag tag, String page) {
        out.writeStartObject();
        out.writeStringProperty("name", tag.name());
        out.writeStringProperty("content", tag.content());
        location("at", tag.at(), page);
        out.writeEndObject();
    }

    private void zoneUse(ZoneUse use) {
        out.writeStartObject();
        out.writeStringProperty("kind", use.kind().json());
        out.writeStringProperty("zone", use.zone());
        at(null, use.line(), use.column());
        out.writeEndObject();
    }

    private void location(String name, Location at, String page) {
        out.writeName(name);
        position(at.file().equals(page) ? null : at.file(), at.line(), at.column());
    }

    private void at(@Nullable String file, int line, int column) {
        out.writeName("at");
        position(file, line, column);
    }

    /** The file is null where it is the one that a reader expects. */
    private void position(@Nullable String file, int line, int column) {
        out.writeStartArray();
        if (file != null) {
            out.writeString(file);
        }
        out.writeNumber(line);
        out.writeNumber(column);
        out.writeEndArray();
    }
}
