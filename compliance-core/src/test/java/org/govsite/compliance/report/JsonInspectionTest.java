package org.govsite.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.govsite.compliance.facts.Encoding;
import org.govsite.compliance.facts.MetaTag;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.facts.PageRole;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.result.Carrier;
import org.govsite.compliance.result.Inspection;
import org.govsite.compliance.result.ItemReading;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.site.Location;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonInspectionTest {

    @Test
    void a_page_with_its_items() throws IOException {
        Golden.assertMatches(render(ItemState.SHOWN, "鞍山市统计局"), "inspection.json");
    }

    @Test
    void every_inspection_holds_to_the_published_schema() {
        assertThat(Schemas.errors("inspection-1.schema.json", render(ItemState.SHOWN, "鞍山市统计局")))
                .isEmpty();
        String empty = InspectionWriter.json().render(new Inspection(Samples.pack(), List.of()));
        assertThat(Schemas.errors("inspection-1.schema.json", empty)).isEmpty();
    }

    @Test
    void an_auxiliary_item_is_told_with_the_item_that_it_softens_and_nowhere_else() {
        JsonNode items = items(render(ItemState.SHOWN, "鞍山市统计局"));
        assertThat(items.propertyNames()).containsExactly("site-id-code", "organizer");
        assertThat(items.at("/organizer/copyrightHolder").asString()).isEqualTo("鞍山市统计局");
        assertThat(items.get("site-id-code").has("copyrightHolder")).isFalse();
    }

    @Test
    void an_auxiliary_item_that_nobody_sees_is_not_told() {
        assertThat(items(render(ItemState.INERT, "鞍山市统计局")).get("organizer").has("copyrightHolder"))
                .isFalse();
        assertThat(items(render(ItemState.SHOWN)).get("organizer").has("copyrightHolder"))
                .isFalse();
    }

    private static JsonNode items(String json) {
        return new JsonMapper().readTree(json).at("/pages/0/items");
    }

    private static String render(ItemState holderState, String... holders) {
        Sighting code = new Sighting(
                Carrier.TEXT,
                ItemState.SHOWN,
                ZoneKind.FOOTER,
                "2103000012",
                "网站标识码：2103000012",
                null,
                false,
                new Location("inc/footer.html", 14, 3));
        PageReading page = new PageReading(
                facts(),
                List.of(
                        reading("site-id-code", ItemState.SHOWN, List.of("2103000012"), List.of(code)),
                        reading("organizer", ItemState.ABSENT, List.of(), List.of()),
                        reading("copyright-holder", holderState, List.of(holders), List.of())));
        return InspectionWriter.json().render(new Inspection(Samples.pack(), List.of(page)));
    }

    private static ItemReading reading(String item, ItemState state, List<String> values, List<Sighting> sightings) {
        return new ItemReading(item, state, values, null, sightings, List.of());
    }

    private static PageFacts facts() {
        return new PageFacts(
                "tzgg/index.html",
                PageKind.DOCUMENT,
                "html-element",
                PageRole.COLUMN,
                "many-dated-links",
                new Encoding("GBK", "gb2312", false, true, 0),
                "通知公告",
                new Location("tzgg/index.html", 4, 1),
                List.of(
                        new MetaTag("SiteName", "鞍山市统计局", Location.file("x")),
                        new MetaTag("ColumnName", "通知公告", Location.file("x")),
                        new MetaTag("SiteName", "第二个不算", Location.file("x"))),
                "",
                Location.file("tzgg/index.html"),
                "",
                List.of(),
                List.of(),
                "",
                0,
                "");
    }
}
