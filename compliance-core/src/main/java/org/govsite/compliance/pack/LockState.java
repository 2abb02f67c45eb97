package org.govsite.compliance.pack;

/** How the packs of now stand to those of a {@link PackLock}. */
public enum LockState {
    /** The same rules, from files with the same bytes where both are known. */
    SAME,
    /** A later version of the same pack. */
    NEWER,
    /** An earlier version of the same pack. */
    OLDER,
    /** The same version with other rules: it changed after it was pinned. */
    CHANGED,
    /** The same rules, but a file of the same name has other bytes: titles may differ. */
    REPLACED,
    /** Another pack. */
    OTHER_PACK
}
