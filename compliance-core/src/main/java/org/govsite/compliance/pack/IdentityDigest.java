package org.govsite.compliance.pack;

import java.util.Map;

/** The part of a digest that speaks of what is compared between places; see {@link PackDigest}. */
final class IdentityDigest {

    private IdentityDigest() {}

    static Map<String, Object> requirement(IdentityRequirement requirement) {
        if (requirement instanceof IdentityRequirement.Identity identity) {
            return PackDigest.object(
                    "kind", identity.kind(),
                    "places",
                            identity.places().stream()
                                    .map(each -> PackDigest.object(
                                            "place", each.field(), "name", PackDigest.words(each.name())))
                                    .toList(),
                    "accepts", PackDigest.words(identity.accepts()),
                    "how", PackDigest.word(identity.how()),
                    "part", identity.part(),
                    "oneIsEnough", identity.oneIsEnough(),
                    "unless", identity.unless());
        }
        if (requirement instanceof IdentityRequirement.Joined joined) {
            return PackDigest.object(
                    "kind", joined.kind(),
                    "parts",
                            joined.parts().stream()
                                    .map(each -> PackDigest.object(
                                            "fields", PackDigest.words(each.fields()), "part", each.part()))
                                    .toList(),
                    "patterns", joined.patterns(),
                    "every", joined.every());
        }
        if (requirement instanceof IdentityRequirement.NoValue none) {
            return PackDigest.object(
                    "kind", none.kind(),
                    "forbidden",
                            none.forbidden().stream()
                                    .map(each -> PackDigest.object(
                                            "fields", PackDigest.words(each.fields()),
                                            "pattern", each.pattern(),
                                            "what", PackDigest.words(each.what())))
                                    .toList());
        }
        IdentityRequirement.SameParts same = (IdentityRequirement.SameParts) requirement;
        return PackDigest.object("kind", same.kind(), "item", same.item(), "left", same.left(), "right", same.right());
    }
}
