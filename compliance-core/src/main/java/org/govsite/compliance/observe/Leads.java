package org.govsite.compliance.observe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.govsite.compliance.facts.Piece;

/**
 * Where a page leads, as far as the site has it.
 *
 * @param links files that it links to
 * @param popups files that it opens as pop-ups
 * @param tabs files that its scripts open in other windows
 * @param goesOn whether it has a link to anywhere at all
 */
record Leads(TreeSet<String> links, TreeSet<String> popups, TreeSet<String> tabs, boolean goesOn) {

    static final Leads NOWHERE = new Leads(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), false);

    static Leads of(
            String path, List<ZoneBuilder.Built> zones, List<Openings.Opening> openings, References references) {
        Leads leads = new Leads(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), false);
        for (Openings.Opening opening : openings) {
            references
                    .resolve(path, opening.address())
                    .filter(file -> !file.equals(path))
                    .ifPresent(opening.popup() ? leads.popups::add : leads.tabs::add);
        }
        boolean goesOn = false;
        for (ZoneBuilder.Built zone : zones) {
            for (Piece piece : zone.zone().pieces()) {
                if (piece instanceof Piece.Link link
                        && link.href() != null
                        && !link.standing().inert()) {
                    goesOn |= isAddress(link.href());
                    leads.add(path, link, references);
                }
            }
        }
        return new Leads(leads.links, leads.popups, leads.tabs, goesOn);
    }

    private void add(String path, Piece.Link link, References references) {
        String from = link.place().file().isEmpty() ? path : link.place().file();
        Optional<String> file = references.resolve(from, String.valueOf(link.href()));
        if (file.isPresent()) {
            (opensItself(path, link, file.get(), references) ? popups : links).add(file.get());
        }
    }

    /** Whether a click on a link opens what it leads to as a pop-up; its address is for those without scripts. */
    private static boolean opensItself(String path, Piece.Link link, String file, References references) {
        return Openings.in(link.attributes().getOrDefault("onclick", "")).stream()
                .anyMatch(opening -> opening.popup()
                        && (opening.address().isEmpty()
                                || references
                                        .resolve(path, opening.address())
                                        .filter(file::equals)
                                        .isPresent()));
    }

    private static boolean isAddress(String href) {
        String address = href.strip().toLowerCase(Locale.ROOT);
        return !address.isEmpty() && !address.startsWith("#") && !address.startsWith("javascript:");
    }
}
