package org.govsite.compliance.mutate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.govsite.compliance.mutate.Fault.Known;
import org.govsite.compliance.mutate.Fault.Reach;
import org.govsite.compliance.mutate.Faulty.Edit;
import org.govsite.compliance.mutate.Faulty.Part;

/**
 * All ways in which what a site says of itself goes wrong: for each thing that it says and each place where it says so,
 * what people put there instead, on which pages, and what else is known of the site.
 */
final class Faults {

    private static final Set<String> CODE = Set.of(
            "identity-site-id-code",
            "tags-site-id-code",
            "site-id-code-format",
            "site-id-code-other-number",
            "placeholders",
            "tags-filled");
    private static final Set<String> ICP =
            Set.of("identity-icp-number", "icp-number-format", "icp-number-region", "placeholders");
    private static final Set<String> POLICE =
            Set.of("identity-police-number", "police-number-format", "police-number-letter");
    private static final Set<String> DOMAIN = Set.of(
            "identity-domain",
            "tags-site-domain",
            "tags-site-domain-agrees",
            "links-preview",
            "links-ip-address",
            "links-local",
            "canonical-url",
            "canonical-domain",
            "error-report-entry-url",
            "error-report-entry-domain");
    private static final Set<String> NAME =
            Set.of("identity-name", "identity-organizer", "name-tag", "name-header", "name-title", "name-organizer");
    private static final Set<String> CONTACT = Set.of("contact-agrees", "contact-phone");

    /** What a copied footer breaks: all of it belongs to somebody else. */
    private static final Set<String> FOOTER = all(CODE, ICP, POLICE, DOMAIN, NAME, CONTACT);

    private static final Set<Known> DECLARED = EnumSet.of(Known.CARD_AND_REGISTER, Known.CARD);
    private static final Set<Known> IN_REGISTER = EnumSet.of(Known.CARD_AND_REGISTER, Known.CARD, Known.REGISTER);

    /** Pages that most others outvote. */
    private static final Set<Reach> FEW = EnumSet.of(Reach.ONE_TEMPLATE, Reach.ONE_PAGE);

    private final List<Fault> faults = new ArrayList<>();

    static List<Fault> all() {
        Faults all = new Faults();
        all.codes();
        all.numbers();
        all.domains();
        all.names();
        all.footers();
        return List.copyOf(all.faults);
    }

    @SafeVarargs
    private static Set<String> all(Set<String>... sets) {
        Set<String> all = new TreeSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return all;
    }

    private void codes() {
        for (Place place : Place.CODES) {
            add(place, "two digits swapped", CODE, IN_REGISTER, (old, site, random) -> swapped(old, 1, random));
            add(
                    place,
                    "code of another site",
                    CODE,
                    IN_REGISTER,
                    (old, site, random) -> other(site, random).siteIdCode());
            add(
                    place,
                    "police number",
                    CODE,
                    IN_REGISTER,
                    (old, site, random) -> digits(site.body().policeNumber()));
            add(
                    place,
                    "placeholder",
                    CODE,
                    IN_REGISTER,
                    (old, site, random) -> random.nextBoolean() ? "1234567890" : "0000000000");
        }
    }

    private void numbers() {
        add(
                Place.ICP,
                "two digits swapped",
                ICP,
                IN_REGISTER,
                (old, site, random) -> swapped(old, old.indexOf('备') + 1, random));
        add(
                Place.ICP,
                "number of another site",
                ICP,
                IN_REGISTER,
                (old, site, random) -> other(site, random).icpNumber());
        add(Place.ICP, "letter of another province", ICP, IN_REGISTER, Faults::otherLetter);
        add(Place.ICP, "placeholder", ICP, IN_REGISTER, (old, site, random) -> old.charAt(0) + "ICP备XXXXXXXX号");
        add(Place.POLICE, "two digits swapped", POLICE, IN_REGISTER, (old, site, random) -> swapped(old, 13, random));
        add(
                Place.POLICE,
                "number of another site",
                POLICE,
                IN_REGISTER,
                (old, site, random) -> other(site, random).policeNumber());
        add(Place.POLICE, "letter of another province", POLICE, IN_REGISTER, Faults::otherLetter);
        add(
                Place.POLICE_LINK,
                "two digits swapped",
                POLICE,
                IN_REGISTER,
                (old, site, random) -> swapped(old, 8, random));
        add(
                Place.POLICE_LINK,
                "number of another site",
                POLICE,
                IN_REGISTER,
                (old, site, random) -> digits(other(site, random).policeNumber()));
        add(Place.PHONE, "two digits swapped", CONTACT, DECLARED, (old, site, random) -> swapped(old, 6, random));
        add(
                Place.PHONE,
                "number of another site",
                CONTACT,
                DECLARED,
                (old, site, random) -> other(site, random).phone());
    }

    private void domains() {
        for (Place place : List.of(Place.DOMAIN_TAG, Place.CANONICAL, Place.ENTRY_URL)) {
            add(
                    place,
                    "domain of another site",
                    DOMAIN,
                    IN_REGISTER,
                    (old, site, random) -> other(site, random).domain());
            add(place, "preview address", DOMAIN, IN_REGISTER, (old, site, random) -> preview(site, random));
        }
    }

    private void names() {
        add(
                Place.NAME_TAG,
                "name of another site",
                NAME,
                DECLARED,
                (old, site, random) -> other(site, random).name());
        add(
                Place.HEADER_NAME,
                "name of another site",
                NAME,
                DECLARED,
                (old, site, random) -> other(site, random).name());
        add(
                Place.ORGANIZER,
                "another body",
                NAME,
                DECLARED,
                (old, site, random) -> other(site, random).name());
    }

    private void footers() {
        for (Reach reach : Reach.values()) {
            for (Known known : Known.values()) {
                if (known != Known.NOTHING || FEW.contains(reach)) {
                    faults.add(new Fault("footer of another site", reach, known, FOOTER, (site, pages, random) -> {
                        FooterLayout layout = FooterLayout.any(random);
                        String footer = Footers.of(other(site, random), layout, "sitemap.html", random);
                        return Faulty.edit(site, pages, Part.FOOTER, old -> new Edit(footer, 0, footer.length() - 1));
                    }));
                }
            }
        }
    }

    /** What stands somewhere, and what is put there instead; the same text where nothing can be put there. */
    @FunctionalInterface
    private interface Instead {
        String of(String old, CleanSite site, Random random);
    }

    private void add(Place place, String what, Set<String> rules, Set<Known> known, Instead instead) {
        for (Reach reach : place.reaches()) {
            for (Known each : Known.values()) {
                boolean decidable =
                        known.contains(each) || each == Known.NOTHING && FEW.contains(reach) && place.isCompared();
                if (decidable) {
                    faults.add(new Fault(what + " as " + place.says(), reach, each, rules, (site, pages, random) -> {
                        String old = place.value(site.body());
                        String changed = instead.of(old, site, random);
                        return old.equals(changed) ? null : place.change(site, pages, changed);
                    }));
                }
            }
        }
    }

    private static Body other(CleanSite site, Random random) {
        return site.body().other(random);
    }

    private static String digits(String value) {
        return value.replaceAll("\\D", "");
    }

    /** Two neighbouring digits behind an index change places. */
    private static String swapped(String value, int from, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = from + 1; i < value.length(); i++) {
            boolean both = Character.isDigit(value.charAt(i)) && Character.isDigit(value.charAt(i - 1));
            if (both && value.charAt(i) != value.charAt(i - 1)) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return value;
        }
        int at = places.get(random.nextInt(places.size()));
        return value.substring(0, at - 1) + value.charAt(at) + value.charAt(at - 1) + value.substring(at + 1);
    }

    private static String otherLetter(String value, CleanSite site, Random random) {
        String letters = "京津冀晋辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝陕青宁新";
        return letters.charAt(random.nextInt(letters.length())) + value.substring(1);
    }

    private static String preview(CleanSite site, Random random) {
        return List.of(
                        "10.1.2.3:8080/preview",
                        "localhost:8080",
                        "test." + site.body().domain(),
                        "192.168.0.12",
                        site.body().domain() + ":9000")
                .get(random.nextInt(5));
    }
}
