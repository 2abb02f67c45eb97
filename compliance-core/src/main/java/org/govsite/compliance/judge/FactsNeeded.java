package org.govsite.compliance.judge;

import java.util.List;
import java.util.stream.Stream;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityPlace;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.LinkRequirement;
import org.govsite.compliance.pack.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * From which version of the extractor on the facts of a site answer a question. Older facts lack what it asks about, and what
 * is not in the facts may well be on the pages: that is no pass. What each version added, {@code FactSheet.EXTRACTOR} says.
 */
final class FactsNeeded {

    /** Zones with their texts, links, pictures and scripts; titles. */
    private static final int FIRST = 1;

    private static final int TAGS = 2;
    private static final int DATED_LISTS = 3;
    private static final int WHOLE_PAGES = 4;
    private static final int EXHIBITS = 5;

    private FactsNeeded() {}

    /** The first version that answers; a kind of requirement that is not named here is an error, never a guess. */
    static int since(Requirement requirement) {
        if (requirement instanceof ColumnRequirement column) {
            return since(column);
        }
        if (requirement instanceof IdentityRequirement identity) {
            return since(identity);
        }
        if (requirement instanceof LinkRequirement) {
            return WHOLE_PAGES;
        }
        if (requirement instanceof Requirement.Presence presence) {
            // Which words text was kept around, facts tell since then.
            return presence.inText() ? WHOLE_PAGES : FIRST;
        }
        if (requirement instanceof Requirement.ValueFormat
                || requirement instanceof Requirement.LinkHost
                || requirement instanceof Requirement.LiveLink
                || requirement instanceof Requirement.EmbeddedOnce
                || requirement instanceof Requirement.InFooter
                || requirement instanceof Requirement.NoLink
                || requirement instanceof Requirement.OwnDomain
                || requirement instanceof Requirement.CardComplete) {
            return FIRST;
        }
        if (requirement instanceof Requirement.TagsPresent
                || requirement instanceof Requirement.TagsFilled
                || requirement instanceof Requirement.TagFormat
                || requirement instanceof Requirement.TagsExact) {
            return TAGS;
        }
        if (requirement instanceof Requirement.Agreement agreement) {
            return latest(Stream.concat(Stream.of(agreement.field()), agreement.with().stream()));
        }
        if (requirement instanceof Requirement.Retired retired) {
            return latest(retired.fields().stream());
        }
        if (requirement instanceof Requirement.DomainForm form) {
            return latest(form.fields().stream());
        }
        if (requirement instanceof Requirement.RegisterAgreement register) {
            return latest(register.compared().stream().map(Requirement.RegisterAgreement.Compared::shown));
        }
        throw new IllegalStateException("from which facts on is " + requirement.kind() + " answered?");
    }

    private static int since(ColumnRequirement column) {
        // A blank column is told by the amount of what it shows.
        return column instanceof ColumnRequirement.ColumnsBlank ? EXHIBITS : DATED_LISTS;
    }

    private static int since(IdentityRequirement requirement) {
        if (requirement instanceof IdentityRequirement.Identity identity) {
            return latest(
                    Stream.concat(identity.places().stream().map(IdentityPlace::field), identity.accepts().stream()));
        }
        if (requirement instanceof IdentityRequirement.Joined joined) {
            return latest(joined.parts().stream()
                    .map(IdentityRequirement.Joined.Part::fields)
                    .flatMap(List::stream));
        }
        if (requirement instanceof IdentityRequirement.NoValue none) {
            return latest(none.forbidden().stream()
                    .map(IdentityRequirement.NoValue.Forbidden::fields)
                    .flatMap(List::stream));
        }
        if (requirement instanceof IdentityRequirement.SameParts) {
            return FIRST;
        }
        throw new IllegalStateException("from which facts on is " + requirement.kind() + " answered?");
    }

    private static int latest(Stream<@Nullable FieldRef> fields) {
        return fields.mapToInt(field -> field == null ? FIRST : since(field.kind()))
                .max()
                .orElse(FIRST);
    }

    private static int since(FieldRef.Kind place) {
        return switch (place) {
            case TITLE, FOOTER, LINKS, SHOWN, ITEM, TEXT, ATTRIBUTE, HREF, CARD, REGISTER -> FIRST;
            case CANONICAL, TAG -> TAGS;
            case HEADER -> WHOLE_PAGES;
        };
    }
}
