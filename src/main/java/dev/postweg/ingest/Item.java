package dev.postweg.ingest;

import dev.postweg.format.Entry;
import dev.postweg.model.Process;
import dev.postweg.store.FilePosition;
import dev.postweg.store.NewEvent;
import java.util.List;

/** What the reading threads hand to the writing one, in order. */
sealed interface Item {
    /** A file that is left out. */
    record Skip(FoundFile file, Reason reason) implements Item {
    }

    /** A file that could not be read (any more); what was read of it stays, and the next import goes on there. */
    record Broken(FoundFile file, int id, Reason reason) implements Item {
        /** Stands for the file that began last. */
        static final int CURRENT = 0;
    }

    /** An archive, behind all its members; the weight is what they left of its own. */
    record Unpacked(FoundFile file, long weight) implements Item {
    }

    /** A file whose rows are there already. */
    record Known(FoundFile file, String fingerprint, long duplicates, Reason reason) implements Item {
    }

    /** A file begins; rows from the line on are taken back first, where it is above zero. */
    record Begin(FoundFile file, String fingerprint, String server, Process process, List<Reason> notes, long takeBack,
            long duplicates) implements Item {
    }

    /**
     * Rows and problems of the file that began, the place behind them, how many rows others had brought, and how many
     * bytes all of it takes in the file.
     */
    record Batch(List<Entry.Row> rows, List<Entry.Problem> problems, FilePosition at, long repeats,
            long bytes) implements Item {
    }

    /**
     * A row that is ready for the workspace.
     *
     * @param event
     *            to be written
     * @param room
     *            where what judging its mail needs of it is packed, as that of other rows
     * @param from
     *            where that begins
     * @param size
     *            how many bytes it has
     */
    record MadeRow(NewEvent event, byte[] room, int from, int size) {
    }

    /** A batch whose rows are ready for the workspace. */
    record Made(List<MadeRow> rows, List<Entry.Problem> problems, FilePosition at, long repeats,
            long bytes) implements Item {
    }

    /** The user is asked about files, and may take time; what was read so far is to be made safe. */
    record Asking() implements Item {
    }

    /** There are no more files. */
    record End() implements Item {
    }

    /** A reading thread failed in a way that no file explains, or found no memory. */
    record Failure(Throwable cause) implements Item {
    }
}
