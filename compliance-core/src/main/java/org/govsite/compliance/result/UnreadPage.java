package org.govsite.compliance.result;

/**
 * A page that could not be read.
 *
 * @param path path of the page
 * @param reason key of the reason, such as {@code too-large}
 */
public record UnreadPage(String path, String reason) {}
