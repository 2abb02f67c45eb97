package org.govsite.compliance.mutate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A site that says something wrong of itself in some places.
 *
 * @param places the lines to blame
 */
record Faulty(CleanSite site, Set<Place> places) {

    /** A line of a file. */
    record Place(String file, int line) {}

    /**
     * Markup with something wrong in it.
     *
     * @param at where the wrong starts
     * @param end where it ends
     */
    record Edit(String markup, int at, int end) {

        /** @param to stands for the first place of {@code from} */
        static @Nullable Edit replace(String markup, String from, String to) {
            int at = markup.indexOf(from);
            return at < 0 || from.equals(to)
                    ? null
                    : new Edit(
                            markup.substring(0, at) + to + markup.substring(at + from.length()), at, at + to.length());
        }
    }

    /** The parts of a page that a template makes. */
    enum Part {
        TAGS {
            @Override
            String markup(Template template) {
                return template.tags();
            }

            @Override
            String file(Template template) {
                return template.tagsFile();
            }
        },
        HEADER {
            @Override
            String markup(Template template) {
                return template.header();
            }

            @Override
            String file(Template template) {
                return template.headerFile();
            }
        },
        FOOTER {
            @Override
            String markup(Template template) {
                return template.footer();
            }

            @Override
            String file(Template template) {
                return template.footerFile();
            }
        };

        abstract String markup(Template template);

        abstract String file(Template template);
    }

    /**
     * The site with a part changed on some pages: in its include where all pages that use it are meant, else on each page,
     * where the include is written out.
     *
     * @return null where the change finds nothing to change on one of the pages
     */
    static @Nullable Faulty edit(
            CleanSite site, List<Sheet> pages, Part part, Function<String, @Nullable Edit> change) {
        Map<String, List<Sheet>> users = new LinkedHashMap<>();
        site.sheets()
                .forEach(sheet -> users.computeIfAbsent(part.file(sheet.template()), file -> new ArrayList<>())
                        .add(sheet));
        SortedMap<String, String> files = new TreeMap<>(site.files());
        Set<Place> places = new LinkedHashSet<>();
        for (Sheet page : pages) {
            String include = part.file(page.template());
            boolean whole = !include.isEmpty() && pages.containsAll(users.get(include));
            String file = whole ? include : page.path();
            String old = part.markup(page.template());
            String stands = include.isEmpty() || whole ? old : Template.include(include);
            Edit edit = change.apply(old);
            if (edit == null) {
                return null;
            }
            int at = files.get(file).indexOf(stands);
            if (at >= 0) {
                String text = files.get(file).replace(stands, edit.markup());
                files.put(file, text);
                int last = line(text, at + edit.end());
                for (int line = line(text, at + edit.at()); line <= last; line++) {
                    places.add(new Place(file, line));
                }
            }
        }
        return new Faulty(site.withFiles(files), places);
    }

    /** The site with another text in one place of one page. */
    static @Nullable Faulty edit(CleanSite site, Sheet page, String from, String to) {
        Edit edit = Edit.replace(site.text(page.path()), from, to);
        return edit == null
                ? null
                : new Faulty(
                        site.with(page.path(), edit.markup()),
                        Set.of(new Place(page.path(), line(edit.markup(), edit.at()))));
    }

    private static int line(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
