package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityPlace;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.LocalizedText;

/** The sentences for questions about what a site says of itself at several places. */
final class IdentityRequirementWords {

    private final RequirementWords words;

    IdentityRequirementWords(RequirementWords words) {
        this.words = words;
    }

    void put(IdentityRequirement requirement) {
        if (requirement instanceof IdentityRequirement.Identity identity) {
            identity(identity);
        } else if (requirement instanceof IdentityRequirement.Joined joined) {
            joined(joined);
        } else if (requirement instanceof IdentityRequirement.NoValue none) {
            noValue(none);
        } else if (requirement instanceof IdentityRequirement.SameParts same) {
            words.item(same.item()).ask("same-parts").unask("same-parts");
        }
    }

    /** What is the same thing at several places is told once. */
    private void noValue(IdentityRequirement.NoValue none) {
        Map<LocalizedText, List<FieldRef>> fields = new LinkedHashMap<>();
        none.forbidden()
                .forEach(forbidden -> fields.computeIfAbsent(forbidden.what(), key -> new ArrayList<>())
                        .addAll(forbidden.fields()));
        fields.forEach((what, where) ->
                words.with("fields", words.places(where)).with("what", what).ask("no-value"));
        words.unask("no-value");
    }

    private void identity(IdentityRequirement.Identity identity) {
        identity.places().forEach(each -> words.place(each.field()));
        words.with(
                "places",
                PageWords.list(
                        identity.places().stream().map(IdentityPlace::name).toList()));
        words.ask("identity").ask("identity.odd");
        if (identity.places().stream().anyMatch(each -> each.field().kind() == FieldRef.Kind.CARD)) {
            words.ask("identity.card");
        }
        if (!identity.accepts().isEmpty()) {
            words.with("accepts", words.places(identity.accepts())).ask("identity.accepts");
        }
        if (identity.oneIsEnough()) {
            words.ask("identity.one");
        }
        words.unask("identity").unless(identity.unless());
    }

    private void joined(IdentityRequirement.Joined joined) {
        List<IdentityRequirement.Joined.Part> parts = joined.parts();
        List<IdentityRequirement.Joined.Part> others = parts.subList(0, parts.size() - 1);
        boolean ofOneValue = others.stream()
                .allMatch(
                        part -> part.fields().equals(parts.get(parts.size() - 1).fields()));
        words.with("judged", words.oneOf(parts.get(parts.size() - 1).fields()))
                .with(
                        "others",
                        PageWords.list(others.stream()
                                .map(part -> words.oneOf(part.fields()))
                                .toList()))
                .ask(ofOneValue ? "joined.self" : joined.every() ? "joined.every" : "joined")
                .unask("joined");
    }
}
