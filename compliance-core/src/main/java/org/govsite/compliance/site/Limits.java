package org.govsite.compliance.site;

/** How much a site, an archive, a site card or a register may ask of this machine. All are untrusted input. */
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

    /** MiB of a site card. */
    static final int CARD_MEBIBYTES = 1;

    /** MiB of a register. */
    static final int REGISTER_MEBIBYTES = 64;

    /** Cards in a register. */
    static final int REGISTER_SITES = 100_000;

    /** Columns of a register that is a table. */
    static final int REGISTER_COLUMNS = 200;

    private Limits() {}
}
