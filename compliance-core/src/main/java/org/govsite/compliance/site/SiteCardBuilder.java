package org.govsite.compliance.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a {@link SiteCard} declares. A blank text declares nothing; a second call takes the place of the first.
 * Not for use by several threads.
 */
public final class SiteCardBuilder {

    private static final Origin ORIGIN = Origin.card("SiteCard.builder()");

    private final CardDraft draft = new CardDraft();

    SiteCardBuilder(Map<CardKey, List<String>> declared) {
        declared.forEach(this::set);
    }

    /** Sets {@link SiteCard#name}. */
    public SiteCardBuilder name(String value) {
        return set(CardKey.NAME, List.of(value));
    }

    /** Sets {@link SiteCard#shortNames}. */
    public SiteCardBuilder shortNames(Collection<String> values) {
        return set(CardKey.SHORT_NAMES, values);
    }

    /** Sets {@link SiteCard#retiredNames}. */
    public SiteCardBuilder retiredNames(Collection<String> values) {
        return set(CardKey.RETIRED_NAMES, values);
    }

    /** Sets {@link SiteCard#kind}; null takes it away. */
    public SiteCardBuilder kind(@Nullable SiteKind value) {
        return set(CardKey.KIND, value == null ? List.of() : List.of(value.json()));
    }

    /** Sets {@link SiteCard#organizer}. */
    public SiteCardBuilder organizer(String value) {
        return set(CardKey.ORGANIZER, List.of(value));
    }

    /** Sets {@link SiteCard#organizerAliases}. */
    public SiteCardBuilder organizerAliases(Collection<String> values) {
        return set(CardKey.ORGANIZER_ALIASES, values);
    }

    /** Sets {@link SiteCard#contacts}. */
    public SiteCardBuilder contacts(Collection<String> values) {
        return set(CardKey.CONTACTS, values);
    }

    /** Sets {@link SiteCard#domain}. */
    public SiteCardBuilder domain(String value) {
        return set(CardKey.DOMAIN, List.of(value));
    }

    /** Sets {@link SiteCard#otherDomains}. */
    public SiteCardBuilder otherDomains(Collection<String> values) {
        return set(CardKey.OTHER_DOMAINS, values);
    }

    /** Sets {@link SiteCard#retiredDomains}. */
    public SiteCardBuilder retiredDomains(Collection<String> values) {
        return set(CardKey.RETIRED_DOMAINS, values);
    }

    /** Sets {@link SiteCard#chineseDomain}. */
    public SiteCardBuilder chineseDomain(String value) {
        return set(CardKey.CHINESE_DOMAIN, List.of(value));
    }

    /** Sets {@link SiteCard#parentDomain}. */
    public SiteCardBuilder parentDomain(String value) {
        return set(CardKey.PARENT_DOMAIN, List.of(value));
    }

    /** Sets {@link SiteCard#siteIdCode}. */
    public SiteCardBuilder siteIdCode(String value) {
        return set(CardKey.SITE_ID_CODE, List.of(value));
    }

    /** Sets {@link SiteCard#groupSiteIdCodes}. */
    public SiteCardBuilder groupSiteIdCodes(Collection<String> values) {
        return set(CardKey.GROUP_SITE_ID_CODES, values);
    }

    /** Sets {@link SiteCard#regionCode}. */
    public SiteCardBuilder regionCode(String value) {
        return set(CardKey.REGION_CODE, List.of(value));
    }

    /** Sets {@link SiteCard#regionName}. */
    public SiteCardBuilder regionName(String value) {
        return set(CardKey.REGION_NAME, List.of(value));
    }

    /** Sets {@link SiteCard#icpNumber}. */
    public SiteCardBuilder icpNumber(String value) {
        return set(CardKey.ICP_NUMBER, List.of(value));
    }

    /** Sets {@link SiteCard#policeNumber}. */
    public SiteCardBuilder policeNumber(String value) {
        return set(CardKey.POLICE_NUMBER, List.of(value));
    }

    /** Sets {@link SiteCard#homePage}. */
    public SiteCardBuilder homePage(String value) {
        return set(CardKey.HOME_PAGE, List.of(value));
    }

    /** Sets {@link SiteCard#contextPath}. */
    public SiteCardBuilder contextPath(String value) {
        return set(CardKey.CONTEXT_PATH, List.of(value));
    }

    /** Sets {@link SiteCard#publicBaseUrl}. */
    public SiteCardBuilder publicBaseUrl(String value) {
        return set(CardKey.PUBLIC_BASE_URL, List.of(value));
    }

    /**
     * Sets {@link SiteCard#columnPages}.
     *
     * @throws SiteException when a text is no {@link PathPattern}, or when there are more than 1,000
     */
    public SiteCardBuilder columnPages(Collection<String> patterns) {
        return set(CardKey.COLUMN_PAGES, patterns);
    }

    /**
     * Sets {@link SiteCard#articlePages}.
     *
     * @throws SiteException when a text is no {@link PathPattern}, or when there are more than 1,000
     */
    public SiteCardBuilder articlePages(Collection<String> patterns) {
        return set(CardKey.ARTICLE_PAGES, patterns);
    }

    /**
     * Sets {@link SiteCard#otherLanguagePages}.
     *
     * @throws SiteException when a text is no {@link PathPattern}, or when there are more than 1,000
     */
    public SiteCardBuilder otherLanguagePages(Collection<String> patterns) {
        return set(CardKey.OTHER_LANGUAGE_PAGES, patterns);
    }

    /**
     * Sets {@link SiteCard#outsidePaths}.
     *
     * @throws SiteException when a text is no {@link PathPattern}, or when there are more than 1,000
     */
    public SiteCardBuilder outsidePaths(Collection<String> patterns) {
        return set(CardKey.OUTSIDE_PATHS, patterns);
    }

    /** Makes the card. */
    public SiteCard build() {
        return draft.card();
    }

    private SiteCardBuilder set(CardKey key, Collection<String> values) {
        draft.set(key, values, ORIGIN);
        return this;
    }
}
