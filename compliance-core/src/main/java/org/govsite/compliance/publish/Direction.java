package org.govsite.compliance.publish;

/** Which way a change goes, for the one who is checked. */
public enum Direction {
    /** What passed may fail now; what failed does not pass. */
    STRICTER,
    /** What failed may pass now; what passed does not fail. */
    LAXER,
    /** No outcome differs. */
    EQUAL,
    /** May be either, or both. */
    OPEN;

    /** The direction of the change back. */
    public Direction reversed() {
        return switch (this) {
            case STRICTER -> LAXER;
            case LAXER -> STRICTER;
            case EQUAL, OPEN -> this;
        };
    }

    /** Whether something that passed may fail. */
    public boolean mayFailMore() {
        return this == STRICTER || this == OPEN;
    }
}
