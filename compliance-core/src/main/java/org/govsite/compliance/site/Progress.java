package org.govsite.compliance.site;

/**
 * Hears how far the observation of a site is, for instance to show it. Has no influence on what is found: facts and results are
 * the same with and without it.
 */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (pages, total) -> {};

    /**
     * One more page has been observed. Called once for each page, from any of the threads that observe, but never by two at a
     * time for the same site, and each time with one page more; the others wait meanwhile, so it has to be quick. What it throws
     * ends the observation.
     *
     * @param pages how many pages have been observed so far, at least 1
     * @param total how many pages the site has
     */
    void observed(int pages, int total);
}
