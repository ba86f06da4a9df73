package dev.postweg.view;

/** Where the details stand. */
enum DetailsPlace {
    /** Right where the window is wide, else below. */
    BY_WIDTH,
    /** Right of the list. */
    RIGHT,
    /** Below the list. */
    BELOW
}
