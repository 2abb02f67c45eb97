package org.govsite.compliance.publish;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.LinkRequirement;
import org.govsite.compliance.pack.Requirement;

/** The items that a requirement speaks of. */
final class Mentions {

    private final Set<String> items = new TreeSet<>();

    private Mentions() {}

    static Set<String> of(Requirement requirement) {
        Mentions mentions = new Mentions();
        if (requirement instanceof IdentityRequirement identity) {
            mentions.identity(identity);
        } else {
            mentions.collect(requirement);
        }
        mentions.items.remove("");
        return mentions.items;
    }

    private void collect(Requirement requirement) {
        if (requirement instanceof Requirement.Presence presence) {
            items.addAll(List.of(presence.item(), presence.softenedBy(), presence.askedBy()));
        } else if (requirement instanceof Requirement.ValueFormat format) {
            items.add(format.item());
        } else if (requirement instanceof Requirement.LinkHost host) {
            items.add(host.item());
        } else if (requirement instanceof Requirement.LiveLink live) {
            items.add(live.item());
        } else if (requirement instanceof Requirement.EmbeddedOnce once) {
            items.add(once.item());
        } else if (requirement instanceof Requirement.InFooter footer) {
            items.addAll(footer.items());
        } else if (requirement instanceof Requirement.Agreement agreement) {
            field(agreement.field());
            agreement.with().forEach(this::field);
        } else if (requirement instanceof Requirement.Retired retired) {
            retired.fields().forEach(this::field);
        } else if (requirement instanceof Requirement.DomainForm form) {
            form.fields().forEach(this::field);
        } else if (requirement instanceof Requirement.RegisterAgreement register) {
            for (Requirement.RegisterAgreement.Compared compared : register.compared()) {
                FieldRef shown = compared.shown();
                if (shown != null) {
                    field(shown);
                }
            }
        } else if (requirement instanceof ColumnRequirement.Linked linked) {
            items.add(linked.item());
        } else if (requirement instanceof ColumnRequirement.Prominent prominent) {
            items.add(prominent.item());
        } else if (requirement instanceof ColumnRequirement.ListFresh fresh) {
            items.add(fresh.item());
        } else if (requirement instanceof LinkRequirement.SiteMapLists map) {
            items.add(map.item());
        } else if (requirement instanceof LinkRequirement.IconFile icon) {
            items.add(icon.item());
        }
    }

    private void identity(IdentityRequirement requirement) {
        if (requirement instanceof IdentityRequirement.Identity identity) {
            identity.places().forEach(place -> field(place.field()));
            identity.accepts().forEach(this::field);
        } else if (requirement instanceof IdentityRequirement.Joined joined) {
            joined.parts().forEach(part -> part.fields().forEach(this::field));
        } else if (requirement instanceof IdentityRequirement.NoValue none) {
            none.forbidden().forEach(forbidden -> forbidden.fields().forEach(this::field));
        } else if (requirement instanceof IdentityRequirement.SameParts same) {
            items.add(same.item());
        }
    }

    private void field(FieldRef field) {
        if (field.isOfItem()) {
            items.add(field.key());
        }
    }
}
