package dev.postweg.view;

import dev.postweg.model.Note;
import dev.postweg.query.Row;
import dev.postweg.store.EventQuery;
import dev.postweg.store.MessageRow;
import dev.postweg.store.NoteWriter;
import dev.postweg.store.RowIds;
import dev.postweg.store.Sort;
import dev.postweg.store.WorkspaceReader;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** What a list is made of, and how the workspace is asked for it. */
interface RowKind<R> {
    /** Name of the list in settings and node ids. */
    String id();

    List<Column<R>> columns();

    Sort firstSort();

    RowIds find(WorkspaceReader reader, EventQuery query, int limit);

    List<R> load(WorkspaceReader reader, RowIds ids);

    int idOf(R row);

    RowFacts facts(R row);

    /** Under what the workspace keeps marks and notes of these rows. */
    NoteWriter.On noted();

    Note note(R row);

    /** The row with another note. */
    R with(R row, Note note);

    /**
     * The values of a row, as filters ask for them.
     *
     * @param mails
     *            finds the mail of a row
     */
    Row values(R row, LongFunction<Optional<MessageRow>> mails);

    /** What the rows are in copies and exports. */
    RowLines<R, ?> lines();
}
