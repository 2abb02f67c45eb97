package org.govsite.compliance.publish;

/** What became of a rule, an item or one field between two packs. */
public enum ChangeKind {
    /** It is there now; a withdrawal that is taken back counts as such. */
    ADDED,
    /** It is no longer there, or a day on which it ends was set. */
    WITHDRAWN,
    /** It asks for more than before, for sure. */
    TIGHTENED,
    /** It asks for less than before, for sure. */
    LOOSENED,
    /** A date moved. */
    MOVED,
    /** It differs in what it asks, and whether that is more or less cannot be told without sites. */
    CHANGED,
    /** Only words, sources or an order for the eye differ; no outcome does. */
    REWORDED
}
