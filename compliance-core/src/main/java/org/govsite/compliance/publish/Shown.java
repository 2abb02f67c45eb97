package org.govsite.compliance.publish;

import org.govsite.compliance.pack.Clue;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.IdentityPlace;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.LinkAddress;
import org.govsite.compliance.pack.LinkRequirement;
import org.govsite.compliance.pack.Requirement;

/** Values of packs as one short text, by which an author finds them again. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String of(Object thing) {
        String text = text(thing);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String text(Object thing) {
        if (thing instanceof LinkAddress address) {
            return address.host().isEmpty() ? address.path() : address.host();
        }
        if (thing instanceof IdentityPlace place) {
            return place.field().toString();
        }
        if (thing instanceof IdentityRequirement.NoValue.Forbidden forbidden) {
            return forbidden.pattern();
        }
        if (thing instanceof Requirement.RegisterAgreement.Compared compared) {
            return compared.key();
        }
        if (thing instanceof ColumnRequirement.ColumnsFresh.ColumnClass columnClass) {
            return String.join("|", columnClass.patterns());
        }
        if (thing instanceof LinkRequirement.HiddenLink.Way way) {
            return way.json();
        }
        if (thing instanceof Clue clue) {
            return clue(clue);
        }
        return thing.toString();
    }

    /** The kind of a clue as packs write it, and its number in the list is in the path. */
    private static String clue(Clue clue) {
        if (clue instanceof Clue.Text text) {
            return "text " + text.pattern();
        }
        if (clue instanceof Clue.Name name) {
            return "name " + (name.labels().isEmpty() ? name.suffixes() : name.labels());
        }
        if (clue instanceof Clue.Link link) {
            return "link "
                    + (link.texts().isEmpty()
                            ? of(link.addresses().get(0))
                            : link.texts().get(0));
        }
        if (clue instanceof Clue.Image image) {
            return "image " + (image.words().isEmpty() ? image.files() : image.words());
        }
        if (clue instanceof Clue.Script script) {
            return "script " + (script.ids().isEmpty() ? script.sources() : script.ids());
        }
        return clue instanceof Clue.Attribute attribute ? "attribute " + attribute.pattern() : "unnamed-image";
    }
}
