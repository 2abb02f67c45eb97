package org.govsite.compliance.mutate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govsite.compliance.mutate.Fault.Reach;
import org.govsite.compliance.mutate.Faulty.Edit;
import org.govsite.compliance.mutate.Faulty.Part;
import org.jspecify.annotations.Nullable;

/** A place where a site says something of itself. */
enum Place {
    CODE_TEXT("code in the text", Part.FOOTER, "标识码[：:]?%s") {
        @Override
        String value(Body body) {
            return body.siteIdCode();
        }
    },
    CODE_ENTRY("code in the error-report entry", Part.FOOTER, "(?:site_code=|sitecode=')%s") {
        @Override
        String value(Body body) {
            return body.siteIdCode();
        }
    },
    CODE_TAG("code in the tag", Part.TAGS, "(?i)<meta[^>]*%s[^>]*>") {
        @Override
        String value(Body body) {
            return body.siteIdCode();
        }
    },
    ICP("ICP number", Part.FOOTER, "%s") {
        @Override
        String value(Body body) {
            return body.icpNumber();
        }
    },
    POLICE("police number", Part.FOOTER, "%s") {
        @Override
        String value(Body body) {
            return body.policeNumber();
        }
    },
    POLICE_LINK("number in the link of the police", Part.FOOTER, "code=%s") {
        @Override
        String value(Body body) {
            return body.policeNumber().replaceAll("\\D", "");
        }
    },
    PHONE("telephone number", Part.FOOTER, "%s") {
        @Override
        String value(Body body) {
            return body.phone();
        }
    },
    ORGANIZER("organiser", Part.FOOTER, "主办(?:单位)?[：:]%s") {
        @Override
        String value(Body body) {
            return body.organizer();
        }
    },
    HEADER_NAME("name in the header", Part.HEADER, "%s") {
        @Override
        String value(Body body) {
            return body.name();
        }

        /** A header is blamed as a whole, at what stands first in it; some say the name twice. */
        @Override
        Edit edit(String markup, String value, String instead) {
            String changed = markup.replace(value, instead);
            return new Edit(changed, 0, changed.length() - 1);
        }
    },
    NAME_TAG("name in the tag", Part.TAGS, "(?i)<meta[^>]*%s[^>]*>") {
        @Override
        String value(Body body) {
            return body.name();
        }
    },
    DOMAIN_TAG("domain in the tag", Part.TAGS, "(?i)<meta[^>]*%s[^>]*>") {
        @Override
        String value(Body body) {
            return body.domain();
        }
    },
    ENTRY_URL("address in the error-report entry", Part.FOOTER, "http%%3A%%2F%%2F%s") {
        @Override
        String value(Body body) {
            return body.domain();
        }
    },
    CANONICAL("canonical address", null, "<link rel=\"canonical\" href=\"http://%s") {
        @Override
        String value(Body body) {
            return body.domain();
        }

        @Override
        @Nullable
        Faulty change(CleanSite site, List<Sheet> pages, String instead) {
            String start = "<link rel=\"canonical\" href=\"http://";
            return Faulty.edit(site, pages.get(0), start + value(site.body()), start + instead);
        }

        @Override
        Set<Reach> reaches() {
            return EnumSet.of(Reach.HOME, Reach.ONE_PAGE);
        }
    };

    /** Where a site says which code it has. */
    static final List<Place> CODES = List.of(CODE_TEXT, CODE_ENTRY, CODE_TAG);

    private final String says;
    private final @Nullable Part part;
    private final String pattern;

    /** @param pattern finds the value, which stands where {@code %s} is, with what stands around it */
    Place(String says, @Nullable Part part, String pattern) {
        this.says = says;
        this.part = part;
        this.pattern = pattern;
    }

    String says() {
        return says;
    }

    /**
     * Whether what pages say there is compared without a card. Offices of a site may have telephones of their own, a header is
     * any text, and a form may be asked for another site.
     */
    boolean isCompared() {
        return this != PHONE && this != HEADER_NAME && this != ENTRY_URL;
    }

    /** What stands there on a clean site. */
    abstract String value(Body body);

    /** On which pages it can be changed. */
    Set<Reach> reaches() {
        return EnumSet.allOf(Reach.class);
    }

    /** The site with something else there; null where the site has no such place. */
    @Nullable
    Faulty change(CleanSite site, List<Sheet> pages, String instead) {
        String value = value(site.body());
        return Faulty.edit(site, pages, java.util.Objects.requireNonNull(part), markup -> edit(markup, value, instead));
    }

    @Nullable
    Edit edit(String markup, String value, String instead) {
        Matcher place = Pattern.compile(pattern.formatted(Pattern.quote(value))).matcher(markup);
        if (!place.find()) {
            return null;
        }
        String changed = place.group().replace(value, instead);
        return new Edit(
                markup.substring(0, place.start()) + changed + markup.substring(place.end()),
                place.start(),
                place.start() + changed.length());
    }
}
