package dev.postweg.view;

/** Which colours the window wears. */
enum Theme {
    /** Those of the system. */
    SYSTEM,
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK
}
