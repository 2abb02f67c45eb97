package org.govsite.compliance.site;

/** How much a site, an archive or a site card may ask of this machine. All are untrusted input. */
final class Limits {

    /** Entries of an archive; files and folders of a directory, counted again each time a link leads to them. */
    static final int ENTRIES = 200_000;

    /** Folders within each other, in a directory. */
    static final int DEPTH = 64;

    /** Bytes of one file of a site, uncompressed. */
    static final int FILE_BYTES = 64 << 20;

    /** How many bytes one compressed byte may become … */
    static final int RATIO = 200;

    /** … once an entry has grown beyond this many bytes. Small files of blanks may compress well. */
    static final int RATIO_FREE_BYTES = 1 << 20;

    /** Bytes of a site card. */
    static final int CARD_BYTES = 1 << 20;

    private Limits() {}
}
