package dev.postweg.view;

import dev.postweg.export.Column;
import dev.postweg.export.RowWriter;
import dev.postweg.store.WorkspaceReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the rows of a list are in copies and exports.
 *
 * @param <R>
 *            a row of the list
 * @param <L>
 *            a line of the export
 */
interface RowLines<R, L> {
    /** Names all columns that every workspace has, those of single recipients included. */
    List<String> names();

    /** All columns of a workspace. */
    List<Column<L>> all(WorkspaceReader reader, ExportChoice.Recipients recipients);

    Optional<Column<L>> column(String name);

    /** The lines of a row: itself, or one a recipient. */
    List<L> of(R row, ExportChoice.Recipients recipients);

    /** When a row happened, in ms since 1970, UTC. */
    long time(R row);

    /** Begins a file. */
    RowWriter<L> writer(OutputStream out, List<Column<L>> columns, ExportChoice choice, Locale locale)
            throws IOException;
}
