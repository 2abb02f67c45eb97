package org.govsite.compliance.pack;

/**
 * A kind of place that says who a site is, and what people call it. Immutable.
 *
 * @param field the place
 * @param name what it is called in reports, such as 网页标签
 */
public record IdentityPlace(FieldRef field, LocalizedText name) {}
