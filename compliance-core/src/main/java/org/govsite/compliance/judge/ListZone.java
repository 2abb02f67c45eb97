package org.govsite.compliance.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.judge.DatedItem.Told;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/**
 * Puts the links and the dates of one zone together. A date stands in its link, or to the left or right of it; which of the
 * two, the whole list decides, because in between both look the same.
 */
final class ListZone {

    /** A title has so many characters at least. */
    private static final int SHORTEST_TITLE = 4;

    /** A link with this many characters is more likely a title than a button. */
    private static final int LIKELY_TITLE = 7;

    /** Links that lie between two dates of one list, at most: pictures, classes, names of bodies. */
    private static final int MOST_LINKS = 4;

    /** Lines of text between two neighbours of one list, at most. */
    private static final int FAR = 14;

    private static final Pattern NUMBERED = Pattern.compile("(?i)[a-z_-]*\\d{4,}[\\w-]*\\.(?:s?html?|jspx?|aspx?|php)"
            + "|(?:art|content|info|detail|view)[_-][\\w-]*\\d[\\w-]*\\.(?:s?html?|jspx?|aspx?|php)");

    private final Zone zone;
    private final String page;
    private final ZoneUse use;
    private final int firstList;
    private final OtherDays otherDays;

    ListZone(Zone zone, String page, ZoneUse use, int firstList) {
        this.zone = zone;
        this.page = page;
        this.use = use;
        this.firstList = firstList;
        this.otherDays = new OtherDays(zone);
    }

    /** A link or what stands between two links; in document order. */
    private static final class Atom {
        final @Nullable LinkView link;
        final int block;
        final int line;
        int lastBlock;
        final List<String> runs = new ArrayList<>();
        Told told = Told.NOTHING;

        @Nullable
        WrittenDate date;

        int run = -1;

        /** Whether it shows a day that is none of publication. */
        boolean otherDay;

        Atom(@Nullable LinkView link, Piece piece) {
            this.link = link;
            this.block = piece.block();
            this.lastBlock = piece.block();
            this.line = piece.place().line();
        }

        boolean isLink() {
            return link != null;
        }

        String title() {
            return link == null ? "" : link.squeezed().isEmpty() ? link.pictured() : link.squeezed();
        }

        String href() {
            return link == null || link.piece().href() == null
                    ? ""
                    : link.piece().href().strip();
        }
    }

    /** The lists of the zone: links in document order, with the headings that tell a year. */
    List<List<ListEntry>> lists() {
        List<Atom> atoms = atoms();
        pair(atoms);
        Map<Integer, List<Atom>> lists = new TreeMap<>();
        for (Atom atom : atoms) {
            boolean heading = !atom.isLink() && WrittenDate.yearAlone(atom.runs) > 0;
            if (atom.isLink() || heading) {
                lists.computeIfAbsent(atom.run, key -> new ArrayList<>()).add(atom);
            }
        }
        return lists.values().stream().map(this::entries).toList();
    }

    private List<Atom> atoms() {
        Map<Piece, LinkView> views = new IdentityHashMap<>();
        LinkView.in(zone).forEach(view -> views.put(view.piece(), view));
        List<Atom> atoms = new ArrayList<>();
        Map<Integer, Atom> links = new TreeMap<>();
        for (int i = 0; i < zone.pieces().size(); i++) {
            Piece piece = zone.pieces().get(i);
            Atom last = atoms.isEmpty() ? null : atoms.get(atoms.size() - 1);
            if (piece.standing().inert() || otherDays.takes(piece)) {
                continue;
            }
            if (piece instanceof Piece.Link) {
                Atom atom = new Atom(views.get(piece), piece);
                links.put(i, atom);
                atoms.add(atom);
            } else if (piece instanceof Piece.Text text) {
                Atom around = links.get(text.link());
                if (around != null) {
                    around.lastBlock = text.block();
                    inLink(around, text.text());
                } else if (holdsDigit(text.text()) && (WrittenDate.isBare(text.text()) || isDated(text.text()))) {
                    between(atoms, last, text).runs.add(text.text());
                }
            } else if (piece instanceof Piece.Time time) {
                Atom around = links.get(time.link());
                Atom atom = around != null ? around : between(atoms, last, time);
                atom.date = WrittenDate.in(List.of(time.datetime())).orElse(atom.date);
                atom.told = atom.date == null ? atom.told : Told.ATTRIBUTE;
            }
        }
        for (Atom atom : atoms) {
            finish(atom);
            atom.otherDay = atom.link != null && otherDays.stand(atom.link.piece());
        }
        return merged(atoms);
    }

    private static Atom between(List<Atom> atoms, @Nullable Atom last, Piece piece) {
        boolean apart = piece instanceof Piece.Text text
                && last != null
                && piece.block() != last.lastBlock
                && (isYearHeading(last.runs) || isYearHeading(List.of(text.text())));
        if (last != null && !last.isLink() && !apart) {
            last.lastBlock = piece.block();
            return last;
        }
        Atom atom = new Atom(null, piece);
        atoms.add(atom);
        return atom;
    }

    /** A year with its word stands above entries; a year alone may be the rest of a date. */
    private static boolean isYearHeading(List<String> runs) {
        return WrittenDate.yearAlone(runs) > 0 && runs.get(0).contains("年");
    }

    private static void inLink(Atom link, String text) {
        if (WrittenDate.isBare(text)) {
            link.runs.add(text);
        } else {
            WrittenDate.beside(text).ifPresent(date -> {
                link.date = date;
                link.told = Told.SHOWN;
            });
        }
    }

    private static void finish(Atom atom) {
        Optional<WrittenDate> shown = WrittenDate.in(atom.runs);
        boolean better = atom.told != Told.SHOWN || atom.date == null || atom.date.year() == 0;
        if (shown.isPresent() && better) {
            boolean year = shown.get().year() > 0 || atom.date == null;
            atom.date = year ? shown.get() : atom.date;
            atom.told = Told.SHOWN;
        }
    }

    /** Links to the same address that follow each other are one entry: a picture, a title, a button. */
    private static List<Atom> merged(List<Atom> atoms) {
        List<Atom> kept = new ArrayList<>();
        for (Atom atom : atoms) {
            Atom last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            boolean same = last != null
                    && last.isLink()
                    && atom.isLink()
                    && !atom.href().isEmpty()
                    && atom.href().equals(last.href())
                    && (atom.date == null || last.date == null);
            if (same) {
                Atom longer = atom.title().length() > last.title().length() ? atom : last;
                Atom other = longer == atom ? last : atom;
                longer.otherDay |= other.otherDay;
                if (longer.date == null) {
                    longer.date = other.date;
                    longer.told = other.told;
                }
                kept.set(kept.size() - 1, longer);
            } else if (atom.isLink() || atom.date != null || WrittenDate.yearAlone(atom.runs) > 0) {
                kept.add(atom);
            }
        }
        return kept;
    }

    /** Gives the dates that stand between links to one of their neighbours, list by list, and numbers the lists. */
    private void pair(List<Atom> atoms) {
        int run = firstList;
        int from = 0;
        while (from < atoms.size()) {
            int to = from + 1;
            int links = 0;
            while (to < atoms.size() && atoms.get(to).block - atoms.get(to - 1).lastBlock <= FAR) {
                links = atoms.get(to).isLink() && atoms.get(to).date == null ? links + 1 : 0;
                if (links > MOST_LINKS) {
                    break;
                }
                to++;
            }
            List<Atom> part = atoms.subList(from, to);
            decide(part);
            for (Atom atom : part) {
                atom.run = run;
            }
            run++;
            from = to;
        }
    }

    private static void decide(List<Atom> part) {
        double right = 0;
        double left = 0;
        for (int i = 0; i < part.size(); i++) {
            Atom date = part.get(i);
            if (!date.isLink() && date.date != null) {
                right += near(date, best(part, i, -1));
                left += near(date, best(part, i, 1));
            }
        }
        int side = right >= left ? -1 : 1;
        for (int i = 0; i < part.size(); i++) {
            Atom date = part.get(i);
            if (date.isLink() || date.date == null) {
                continue;
            }
            Atom link = best(part, i, side);
            if (link != null && link.date == null) {
                link.date = date.date;
                link.told = date.told;
            }
        }
    }

    /** The link on one side of a date that most likely is its title. */
    private static @Nullable Atom best(List<Atom> part, int date, int side) {
        Atom best = null;
        for (int i = date + side; i >= 0 && i < part.size() && part.get(i).isLink(); i += side) {
            Atom link = part.get(i);
            if (link.date == null
                    && link.title().length() >= SHORTEST_TITLE
                    && (best == null || near(part.get(date), link) > near(part.get(date), best))) {
                best = link;
            }
        }
        return best;
    }

    /** How much speaks for a date and a link being of one entry. */
    private static double near(Atom date, @Nullable Atom link) {
        if (link == null || date.date == null) {
            return 0;
        }
        double sure = link.title().length() >= LIKELY_TITLE ? 2 : 0;
        boolean sameLine = date.block >= link.block && date.block <= link.lastBlock
                || link.block >= date.block && link.block <= date.lastBlock;
        sure += sameLine ? 8 : 0;
        AddressDate address = AddressDate.of(link.href());
        sure += address.month() > 0 && address.agrees(date.date) ? (address.day() > 0 ? 6 : 0.5) : 0;
        int lines = Math.abs(date.line - link.line);
        int blocks = Math.abs(date.block - link.block);
        return sure + (lines == 0 ? 1 : lines == 1 ? 0.5 : 0) + 1.0 / (1 + blocks);
    }

    private List<ListEntry> entries(List<Atom> members) {
        List<ListEntry> entries = new ArrayList<>();
        int heading = 0;
        for (Atom atom : members) {
            heading = atom.isLink() ? heading : WrittenDate.yearAlone(atom.runs);
            if (atom.date == null) {
                titled(atom);
            }
            entries.add(entry(atom, heading));
        }
        return List.copyOf(entries);
    }

    private ListEntry entry(Atom atom, int heading) {
        String href = atom.href();
        AddressDate address = AddressDate.of(href);
        WrittenDate written = atom.date;
        LocalDate date = date(written, address, heading);
        return new ListEntry(
                atom.title(),
                href,
                told(atom, date),
                date == null && written != null && written.year() == 0 && heading == 0 ? written : null,
                date,
                address.date(),
                atom.title().length() >= SHORTEST_TITLE && !href.isEmpty(),
                looksLikeEntry(href),
                atom.run,
                atom.link == null
                        ? Location.file(page)
                        : use.locate(page, atom.link.piece().place()));
    }

    /** What tells the date; a day that is shown but is none of publication is seen by a visitor too. */
    private Told told(Atom atom, @Nullable LocalDate date) {
        if (atom.date == null) {
            return atom.otherDay ? Told.SHOWN : date == null ? Told.NOTHING : Told.ADDRESS;
        }
        return date == null && atom.date.year() > 0 ? Told.NOTHING : atom.told;
    }

    /** Some lists say in the title of a link when it was published, in a line of its own. */
    private static void titled(Atom atom) {
        String title = atom.link == null ? "" : atom.link.piece().attributes().getOrDefault("title", "");
        String[] lines = title.split("[\\r\\n]+");
        for (int i = 1; i < lines.length && atom.date == null; i++) {
            atom.date = WrittenDate.in(List.of(lines[i])).orElse(null);
            atom.told = atom.date == null ? Told.NOTHING : Told.ATTRIBUTE;
        }
    }

    /** The date of an entry where no other day has to be known for it; else null. */
    private static @Nullable LocalDate date(@Nullable WrittenDate written, AddressDate address, int heading) {
        if (written == null) {
            return address.date();
        }
        if (written.year() > 0) {
            return written.in(written.year());
        }
        return heading > 0 ? written.in(heading) : address.complete(written);
    }

    /** Whether a file is called as systems call entries: by a number. */
    private static boolean looksLikeEntry(String href) {
        int end = 0;
        while (end < href.length() && "?#".indexOf(href.charAt(end)) < 0) {
            end++;
        }
        return NUMBERED.matcher(href.substring(href.lastIndexOf('/', end) + 1, end))
                .matches();
    }

    private static boolean isDated(String text) {
        return WrittenDate.in(List.of(text)).isPresent();
    }

    private static boolean holdsDigit(String text) {
        return text.chars()
                .anyMatch(c -> c >= '0' && c <= '9' || "一二三四五六七八九十".indexOf(c) >= 0 || c >= 0xFF10 && c <= 0xFF19);
    }
}
