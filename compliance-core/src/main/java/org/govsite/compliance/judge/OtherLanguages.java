package org.govsite.compliance.judge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.result.PageReading;

/**
 * Tells which pages seem to be written in another language than Chinese: no Chinese character in the title, and hardly any in
 * header, footer and links beside many letters. What {@code lang} says is not asked, because templates copy it.
 */
final class OtherLanguages {

    /** A page with fewer letters says too little to be called foreign. */
    private static final int FEWEST_LETTERS = 60;

    /** Numbers of filings, the name of the organiser and a link to the Chinese edition hold so many characters at most. */
    private static final int MOST_HAN = 40;

    /** So many letters there are for each Chinese character. */
    private static final int LETTERS_TO_HAN = 4;

    private int letters;
    private int han;

    private OtherLanguages() {}

    /**
     * The paths of the pages that seem to be in another language. The home page is never one of them: what it lacks is missed
     * there, and a site that is in another language as a whole says so in its card.
     */
    static Set<String> of(List<PageReading> pages, String home, PageReader reader) {
        Set<String> paths = new TreeSet<>();
        for (PageReading reading : pages) {
            PageFacts page = reading.page();
            if (page.readable()
                    && !page.path().equals(home)
                    && isWithoutHan(page.title())
                    && new OtherLanguages().read(page, reader)) {
                paths.add(page.path());
            }
        }
        return Set.copyOf(paths);
    }

    private static boolean isWithoutHan(String title) {
        return !title.isBlank() && title.codePoints().noneMatch(OtherLanguages::isHan);
    }

    private boolean read(PageFacts page, PageReader reader) {
        for (ZoneUse use : page.zones()) {
            for (Piece piece : reader.zone(use).pieces()) {
                if (piece instanceof Piece.Text text && !text.standing().inert()) {
                    text.text().codePoints().forEach(this::count);
                }
            }
        }
        return letters >= FEWEST_LETTERS && han <= MOST_HAN && letters >= han * LETTERS_TO_HAN;
    }

    private void count(int character) {
        if (isHan(character)) {
            han++;
        } else if (Character.isLetter(character)) {
            letters++;
        }
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
