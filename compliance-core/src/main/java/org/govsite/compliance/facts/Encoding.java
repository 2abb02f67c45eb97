package org.govsite.compliance.facts;

/**
 * How the bytes of a page were read.
 *
 * @param name IANA name of the encoding that the bytes are in
 * @param declared what the page says of itself, as written; empty when it says nothing
 * @param byteOrderMark whether a byte order mark stands at the start
 * @param conflict whether the declaration names another encoding than the bytes are in
 * @param damaged number of places that could not be decoded and are read as U+FFFD
 */
public record Encoding(String name, String declared, boolean byteOrderMark, boolean conflict, int damaged) {}
