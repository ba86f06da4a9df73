package dev.postweg.trace;

/** How Postweg knows of a hop. */
public enum HopState {
    /** Rows of its log are here. */
    SEEN,
    /** It writes no tracking log (front end, the world outside); other rows name it. */
    IMPLIED,
    /** It must have existed, but its log is not here. */
    MISSING
}
