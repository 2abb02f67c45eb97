package org.govsite.compliance.facts;

/**
 * A {@code <meta name= content=>} of a page.
 *
 * @param name name as written
 * @param content content, entities decoded
 * @param line line in the page, from 1
 * @param column column in the page, from 1
 */
public record MetaTag(String name, String content, int line, int column) {}
