package org.govsite.compliance.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.site.SiteCard;
import org.govsite.compliance.site.SiteException;
import org.jspecify.annotations.Nullable;

/**
 * A folder with one entry for each site - its folder, its WAR or ZIP, or its facts, alone or as {@code facts.json} in a folder -
 * and perhaps one with their site cards.
 */
final class SitesFolder {

    private static final String FACTS = "facts.json";
    private static final Pattern EXTENSION = Pattern.compile("(?i)(?:\\.facts)?\\.(?:war|zip|json)$");
    private static final Pattern PAGE_OF_A_SITE =
            Pattern.compile("(?i)(?:index|default)\\.(?:s?html?|xhtml|jspx?|aspx?|php)");
    private static final Pattern HOME_PAGE = Pattern.compile("(?i)(?:index|default)\\..+");

    private final SortedMap<String, Path> sites;
    private final SortedMap<String, Path> cards;

    private SitesFolder(SortedMap<String, Path> sites, SortedMap<String, Path> cards) {
        this.sites = sites;
        this.cards = cards;
    }

    /**
     * Looks into the folders; opens nothing yet.
     *
     * @throws ParameterException when a folder is not there, holds no site, two entries for one, or is itself a site
     */
    static SitesFolder open(@Nullable File sites, @Nullable File cards, Texts texts) {
        if (sites == null) {
            throw new ParameterException(texts.text("rehearse.sites-missing"));
        }
        SortedMap<String, Path> found = entries(sites.toPath(), "compliance.sites", texts);
        if (found.isEmpty()) {
            throw new ParameterException(texts.text("rehearse.sites-empty", sites.getName()));
        }
        found.values().stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> PAGE_OF_A_SITE.matcher(name).matches())
                .findFirst()
                .ifPresent(page -> {
                    // Its folders would be taken for sites, and each of them would lack everything.
                    throw new ParameterException(texts.text("rehearse.one-site", sites.getName(), page));
                });
        return new SitesFolder(
                found, cards == null ? new TreeMap<>() : entries(cards.toPath(), "compliance.cards", texts));
    }

    private static SortedMap<String, Path> entries(Path folder, String parameter, Texts texts) {
        SortedMap<String, Path> entries = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith(".")) {
                    continue;
                }
                String site =
                        Files.isDirectory(file) ? name : EXTENSION.matcher(name).replaceFirst("");
                Path other = entries.put(site, file);
                if (other != null) {
                    throw new ParameterException(texts.text(
                            "rehearse.twice",
                            parameter,
                            site,
                            other.getFileName().toString(),
                            name));
                }
            }
            return entries;
        } catch (IOException e) {
            throw new ParameterException(texts.text(
                    "rehearse.no-folder",
                    parameter,
                    folder.getFileName(),
                    e.getClass().getSimpleName()));
        }
    }

    /** The names of the sites, sorted. */
    List<String> names() {
        return List.copyOf(sites.keySet());
    }

    /** The names of sites that have no card although others have one, sorted. */
    List<String> withoutCard() {
        return cards.isEmpty()
                ? List.of()
                : sites.keySet().stream()
                        .filter(name -> !cards.containsKey(name))
                        .toList();
    }

    /** The names of sites of which no card says the kind, sorted; those whose card cannot be read are told elsewhere. */
    List<String> withoutKind() {
        return sites.keySet().stream().filter(this::saysNoKind).toList();
    }

    private boolean saysNoKind(String name) {
        try {
            return card(name).kind() == null;
        } catch (SiteException e) {
            return false;
        }
    }

    /** The names of cards that no site has, sorted. */
    List<String> cardsWithoutSite() {
        return cards.keySet().stream().filter(name -> !sites.containsKey(name)).toList();
    }

    /** The card of a site; an empty one where it has none. */
    SiteCard card(String name) {
        Path card = cards.get(name);
        return card == null ? SiteCard.empty() : SiteCard.read(card);
    }

    /** The facts of a site, read where they were kept, else observed. */
    FactSheet facts(String name, ComplianceChecker checker) {
        Path entry = sites.get(name);
        return SiteFacts.of(Files.isDirectory(entry) && holdsFactsOnly(entry) ? entry.resolve(FACTS) : entry, checker);
    }

    /** Whether a folder is that in which a check left the facts; a site of its own has a home page. */
    private static boolean holdsFactsOnly(Path folder) {
        String[] names = folder.toFile().list();
        return Files.isRegularFile(folder.resolve(FACTS))
                && names != null
                && Stream.of(names).noneMatch(name -> HOME_PAGE.matcher(name).matches());
    }

    /** A reason without the paths of this machine: a rehearsal is read elsewhere. */
    String withoutPaths(String name, String reason) {
        String told = reason;
        for (Map<String, Path> places : List.of(sites, cards)) {
            Path place = places.get(name);
            if (place != null) {
                told = told.replace(place.toString(), place.getFileName().toString());
            }
        }
        return told;
    }
}
