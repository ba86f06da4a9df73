package dev.postweg.ingest;

import dev.postweg.format.ReadOptions;
import java.util.List;

/** Is asked how files are to be read that do not tell it. Called on a thread of the import, once for all files. */
@FunctionalInterface
public interface Advisor {
    /** Nobody to ask: the guesses are taken. */
    Advisor NOBODY = _ -> List.of();

    /**
     * Asks about files.
     *
     * @param files
     *            the files; all others have been read
     * @return what to say about each, in the same order; {@link ReadOptions#NONE}, or a shorter list, takes the guess
     *         and marks it as one
     * @throws InterruptedException
     *             where the import is stopped while it waits
     */
    List<ReadOptions> advise(List<Sample> files) throws InterruptedException;
}
