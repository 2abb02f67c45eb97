package org.govsite.compliance.publish;

import java.util.List;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.IdentityRequirement.Identity;
import org.govsite.compliance.pack.IdentityRequirement.Joined;
import org.govsite.compliance.pack.IdentityRequirement.NoValue;
import org.govsite.compliance.pack.Requirement;

/** The ways in which questions about what a site says at several places can be weakened. */
final class IdentityChanges {

    private IdentityChanges() {}

    static void collect(IdentityRequirement requirement, Changes<Requirement> changes) {
        if (requirement instanceof Identity i) {
            identity(i, changes);
        } else if (requirement instanceof Joined j) {
            changes.changeEach("parts", j.parts(), other -> new Joined(other, j.patterns(), j.every()), part -> {
                Changes<Joined.Part> ways = new Changes<>("");
                ways.dropEach("fields", part.fields(), fewer -> new Joined.Part(fewer, part.part()));
                return ways.all();
            });
            changes.dropEach("patterns", j.patterns(), fewer -> new Joined(j.parts(), fewer, j.every()));
            changes.widen("patterns", j.patterns(), any -> new Joined(j.parts(), any, j.every()));
            if (j.patterns().isEmpty()) {
                changes.add(
                        "patterns",
                        Words.of("mutant.widened"),
                        new Joined(j.parts(), List.of(Changes.ANYTHING), j.every()));
            }
            if (j.every()) {
                changes.flip("every", true, flag -> new Joined(j.parts(), j.patterns(), flag));
            }
        } else if (requirement instanceof NoValue n) {
            changes.dropEach("forbidden", n.forbidden(), NoValue::new);
            changes.changeEach("forbidden", n.forbidden(), NoValue::new, forbidden -> {
                Changes<NoValue.Forbidden> ways = new Changes<>("");
                if (forbidden.fields().size() > 1) {
                    ways.dropEach(
                            "fields",
                            forbidden.fields(),
                            fewer -> new NoValue.Forbidden(fewer, forbidden.pattern(), forbidden.what()));
                }
                return ways.all();
            });
        }
        // same-parts compares two parts and has nothing to leave out.
    }

    private static void identity(Identity i, Changes<Requirement> changes) {
        changes.dropEach(
                "places",
                i.places(),
                fewer -> new Identity(fewer, i.accepts(), i.how(), i.part(), i.oneIsEnough(), i.unless()));
        changes.dropEach(
                "accepts",
                i.accepts(),
                fewer -> new Identity(i.places(), fewer, i.how(), i.part(), i.oneIsEnough(), i.unless()));
        changes.clear(
                "part",
                i.part(),
                none -> new Identity(i.places(), i.accepts(), i.how(), none, i.oneIsEnough(), i.unless()));
        changes.flip(
                "oneIsEnough",
                i.oneIsEnough(),
                flag -> new Identity(i.places(), i.accepts(), i.how(), i.part(), flag, i.unless()));
        changes.clear(
                "unless",
                i.unless(),
                none -> new Identity(i.places(), i.accepts(), i.how(), i.part(), i.oneIsEnough(), none));
    }
}
