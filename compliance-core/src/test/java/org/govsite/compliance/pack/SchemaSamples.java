package org.govsite.compliance.pack;

import java.util.Map;
import java.util.TreeMap;

/** A right example of each kind of requirement and clue, and of each file, with every key that there is. */
final class SchemaSamples {

    private static final String REQUIREMENTS = """
            {"kind": "presence", "item": "organizer", "failsAsAttribute": true, "softenedBy": "copyright-holder", "askedBy": "body-name", "labelAsks": true, "inText": false}
            {"kind": "value-format", "item": "site-id-code", "patterns": ["\\\\d{10}"], "oneIsEnough": true}
            {"kind": "link-host", "item": "icp-number", "linkRequired": true}
            {"kind": "live-link", "item": "site-map"}
            {"kind": "embedded-once", "item": "error-report-entry"}
            {"kind": "in-footer", "items": ["organizer", "contact"]}
            {"kind": "tags-present", "tags": ["SiteName", "SiteDomain"]}
            {"kind": "tags-filled", "tags": ["SiteName"], "placeholders": ["x+"]}
            {"kind": "tag-format", "tag": "PubDate", "patterns": ["\\\\d{4}"]}
            {"kind": "tags-exact", "tags": ["SiteName"]}
            {"kind": "agreement", "field": "tag:SiteName", "with": ["card:name", "title"], "how": "within", "part": "^(.+)$", "every": true, "unless": "domain", "omits": ["x"]}
            {"kind": "identity", "places": [{"place": "card:name", "name": {"zh": "卡", "en": "card"}}], "accepts": ["card:shortNames"], "how": "text", "part": "^(.+)$", "oneIsEnough": false, "unless": "name"}
            {"kind": "no-value", "forbidden": [{"fields": ["shown:site-id-code"], "pattern": "x", "what": {"zh": "甲", "en": "a"}}]}
            {"kind": "joined", "parts": [{"fields": ["card:regionCode"], "part": "^(..)"}, {"fields": ["footer"], "part": "(.)"}], "patterns": ["{icp-pairs}"], "every": true}
            {"kind": "same-parts", "item": "error-report-entry", "left": "a=(.)", "right": "b=(.)"}
            {"kind": "retired", "key": "retiredNames", "now": "name", "fields": ["title", "href:site-map"]}
            {"kind": "domain-form", "fields": ["card:domain"], "under": "parentDomain"}
            {"kind": "no-link", "patterns": ["x"], "exceptHosts": ["a.cn"]}
            {"kind": "own-domain", "texts": ["x"], "suffixes": [".cn"], "exceptHosts": ["a.cn", "b.cn"]}
            {"kind": "card-complete", "when": "chineseDomain", "needs": "domain"}
            {"kind": "register-agreement", "compared": [{"key": "siteIdCode", "shown": "shown:site-id-code"}]}
            {"kind": "column-linked", "item": "anti-gang-column", "window": {"from": "2018-08-31", "until": "2020-12-31"}}
            {"kind": "column-prominent", "item": "anti-gang-column", "firstLinks": 60, "window": {"from": null}}
            {"kind": "list-fresh", "item": "anti-gang-column", "days": 1, "weekends": "skip", "holidays": ["2018-09-24"], "window": {}}
            {"kind": "home-fresh", "days": 14, "fewest": 3}
            {"kind": "columns-fresh", "classes": [{"patterns": ["x"], "days": 14}], "vetoAt": 5, "fewest": 3}
            {"kind": "columns-blank", "vetoAt": 5}
            {"kind": "items-dated"}
            {"kind": "dates-plausible", "ahead": 1, "behind": 400}
            {"kind": "link-target", "wholeFolder": 20}
            {"kind": "site-map-lists", "item": "site-map", "share": 50, "fewest": 4}
            {"kind": "hidden-link", "fails": ["off-screen"], "asks": ["not-shown"], "exceptHosts": ["*.a.cn"]}
            {"kind": "icon-file", "item": "party-gov-mark"}
            """;

    private static final String CLUES = """
            {"kind": "text", "pattern": "(?P<value>x)", "value": "{value}", "notBeside": ["digit"], "zone": "footer"}
            {"kind": "name", "labels": ["主办"], "suffixes": ["局"], "stops": ["承办"], "bodies": ["委"], "excluded": ["某局"]}
            {"kind": "link", "addresses": [{"host": "*.a.cn", "path": "x", "status": "obsolete", "value": "(.)"}], "texts": ["图"], "value": "text", "zone": "any"}
            {"kind": "image", "words": ["图"], "files": ["x"], "zone": "footer"}
            {"kind": "unnamed-image", "except": ["x"], "zone": "footer"}
            {"kind": "script", "sources": ["x"], "ids": ["_x_"], "attribute": "code", "value": "(.)", "official": true}
            {"kind": "attribute", "names": ["code"], "pattern": "(?P<value>x)", "value": "{value}"}
            """;

    static final String RULE = """
            {"$schema": "rule-1.schema.json", "title": {"zh": "题", "en": "title"},
             "sources": [{"document": "通知", "number": "1号", "article": "一", "date": "2017-06-08", "confidence": "A"}],
             "severity": {"home": "ERROR", "documents": "NOTE"},
             "phases": {"announced": "2017-06-08", "advisory": "2017-09-01", "mandatory": "2018-01-01", "withdrawn": null,
                        "siteKinds": {"portal": {"mandatory": "2017-12-01"}, "department": {"withdrawn": "2020-01-01"}}},
             "applies": {"siteKinds": ["portal", "department"], "pages": "documents"}, "veto": true,
             "requirement": {"kind": "items-dated"}, "fix": {"zh": "写{card.name|名称}", "en": "write {card.name|the name}"},
             "yieldsTo": ["other-rule"], "deprecated": {"since": "2019-01-01", "replacedBy": "other-rule"}}
            """;

    static final String ITEM = """
            {"$schema": "item-1.schema.json", "id": "some-item", "title": {"zh": "题", "en": "title"},
             "bulletin": {"zh": "题", "en": "title"}, "auxiliary": false, "labels": ["题"],
             "question": {"zh": "是吗？", "en": "is it?"}, "addresses": [{"host": "a.cn", "path": "x"}],
             "clues": [{"kind": "link", "texts": ["题"]}]}
            """;

    static final String PACK = """
            {"$schema": "pack-1.schema.json", "format": 1, "id": "some-pack", "title": {"zh": "题", "en": "title"},
             "issuer": {"zh": "某办", "en": "an office"}, "items": ["some-item", "other-item"],
             "bulletin": {"sentence": {"zh": "{site}：{items}", "en": "{site}: {items}"},
                          "merged": [{"items": ["some-item"], "name": {"zh": "题", "en": "title"}}]},
             "versions": [{"version": "2018.08", "issued": "2018-08-31", "effective": "2018-08-31",
                           "extends": "other-pack:2017.06", "rectifyBy": "2018-09-30",
                           "rectifySource": {"document": "通报", "confidence": "A"}, "addsItems": ["other-item"],
                           "adds": ["some-rule"], "withdraws": ["old-rule"],
                           "overrides": {"that-rule": {"severity": "ERROR", "phases": {"mandatory": null},
                                         "applies": {"siteKinds": [], "pages": "home"}, "veto": true,
                                         "deprecated": {"since": "2018-08-31", "replacedBy": "some-rule"},
                                         "sources": [{"document": "通报", "confidence": "B"}]}}}]}
            """;

    static final String REGIONS = """
            [{"gb": "51", "name": "四川", "icp": "蜀", "police": "川", "plate": "川", "conac": "23",
              "confidence": {"icp": "C", "police": "C", "conac": "D"}}]
            """;

    private SchemaSamples() {}

    static Map<String, String> requirements() {
        return byKind(REQUIREMENTS);
    }

    static Map<String, String> clues() {
        return byKind(CLUES);
    }

    private static Map<String, String> byKind(String lines) {
        Map<String, String> samples = new TreeMap<>();
        lines.lines().forEach(line -> samples.put(line.split("\"")[3], line));
        return samples;
    }
}
