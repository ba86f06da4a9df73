package dev.postweg.view;

import dev.postweg.store.RowIds;
import java.util.List;
import java.util.function.Consumer;

/** Where a lazy list gets its pages from. */
interface PageSource<R> {
    /**
     * Loads rows in the background.
     *
     * @param ids
     *            numbers of the rows
     * @param loaded
     *            gets the rows on the FX thread
     * @param given
     *            runs on the FX thread instead where newer pages pushed this one out
     */
    void load(RowIds ids, Consumer<List<R>> loaded, Runnable given);

    /** Returns the number of a row in the workspace. */
    int id(R row);
}
