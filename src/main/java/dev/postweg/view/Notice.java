package dev.postweg.view;

import java.util.Optional;

/**
 * Something that the user should know, shown in the panel below the filter.
 *
 * @param weight
 *            how grave it is
 * @param text
 *            what happened and what to do
 * @param command
 *            what leads on
 */
record Notice(Weight weight, String text, Optional<Command> command) {
    /** How grave a notice is. */
    enum Weight {
        /** Worth to know. */
        INFO,
        /** Something is missing. */
        WARNING,
        /** Something failed. */
        ERROR
    }
}
