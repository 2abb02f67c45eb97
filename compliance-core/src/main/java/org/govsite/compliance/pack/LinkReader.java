package org.govsite.compliance.pack;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;
import org.govsite.compliance.pack.LinkRequirement.HiddenLink.Way;

/** Reads the requirements that speak of where links lead. */
final class LinkReader {

    private static final Map<String, Way> WAYS = ways();

    private final Function<JsonPart, String> item;

    /** @param item reads the id of an item that a rule may speak of */
    LinkReader(Function<JsonPart, String> item) {
        this.item = item;
    }

    private static Map<String, Way> ways() {
        Map<String, Way> ways = new TreeMap<>();
        Stream.of(Way.values()).forEach(way -> ways.put(way.json(), way));
        return ways;
    }

    Requirement linkTarget(JsonPart part) {
        return new LinkRequirement.LinkTarget(
                ColumnReader.positive(JsonFields.of(part, "kind", "wholeFolder").required("wholeFolder")));
    }

    Requirement siteMapLists(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "item", "share", "fewest");
        JsonPart share = fields.required("share");
        if (ColumnReader.positive(share) > 100) {
            throw share.wrong(
                    "百分数 " + share.number() + " 超过 100",
                    "写 1 到 100 之间的整数。",
                    "The share " + share.number() + " is more than 100 per cent",
                    "Write a whole number from 1 to 100.");
        }
        return new LinkRequirement.SiteMapLists(
                item.apply(fields.required("item")), share.number(), ColumnReader.positive(fields.required("fewest")));
    }

    Requirement hiddenLink(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "kind", "fails", "asks", "exceptHosts");
        SortedSet<Way> fails = ways(fields, "fails");
        SortedSet<Way> asks = ways(fields, "asks");
        if (fails.isEmpty() && asks.isEmpty()) {
            throw part.wrong(
                    "fails 和 asks 都是空的",
                    "至少写一种隐藏的办法：" + String.join("、", WAYS.keySet()) + "。",
                    "\"fails\" and \"asks\" are both empty",
                    "Write at least one way of hiding: " + String.join(", ", WAYS.keySet()) + ".");
        }
        if (fails.stream().anyMatch(asks::contains)) {
            throw part.wrong(
                    "同一种隐藏的办法写在 fails 和 asks 两处",
                    "每种办法只写一处。",
                    "A way of hiding stands in \"fails\" and in \"asks\"",
                    "Write each way once.");
        }
        return new LinkRequirement.HiddenLink(fails, asks, fields.phrases("exceptHosts"));
    }

    private static SortedSet<Way> ways(JsonFields fields, String key) {
        SortedSet<Way> ways = new TreeSet<>();
        for (JsonPart word : fields.list(key)) {
            Way way = WAYS.get(word.text());
            if (way == null) {
                throw word.unknown("隐藏的办法", "way of hiding", word.text(), WAYS.keySet());
            }
            ways.add(way);
        }
        return ways;
    }

    Requirement iconFile(JsonPart part) {
        return new LinkRequirement.IconFile(
                item.apply(JsonFields.of(part, "kind", "item").required("item")));
    }
}
