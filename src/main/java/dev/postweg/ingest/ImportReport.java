package dev.postweg.ingest;

import dev.postweg.store.FileRow;
import dev.postweg.store.ProblemRow;
import java.nio.file.Path;
import java.util.List;

/**
 * What an import did.
 *
 * @param workspace
 *            its file
 * @param end
 *            how it ended
 * @param files
 *            the files that it met, by path; members of archives too
 * @param events
 *            new events
 * @param replaced
 *            events that were read anew in the place of earlier ones
 * @param messages
 *            messages that were made or changed
 * @param duplicates
 *            rows that were there already under another file name
 * @param problems
 *            the first {@link #MOST_PROBLEMS} unreadable lines of the files that it met
 * @param problemCount
 *            unreadable lines that it found
 * @param ms
 *            how long it took, in ms, without the time for which it waited for an answer
 */
public record ImportReport(Path workspace, End end, List<FileRow> files, long events, long replaced, long messages,
        long duplicates,
        List<ProblemRow> problems, long problemCount, long ms) {
    /** Most lines that a report lists; the workspace has all. */
    public static final int MOST_PROBLEMS = 1000;

    /** How an import ended. */
    public enum End {
        /** All was read. */
        DONE,
        /** It was stopped; the next import goes on there. */
        CANCELLED
    }

    /** Copies the lists. */
    public ImportReport {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /**
     * Returns the files with a note on how they were read: what was guessed, assumed or lost on the way.
     *
     * @return with their notes
     */
    public List<FileRow> notes() {
        return files.stream().filter(file -> file.state() == FileRow.State.DONE && !file.reason().isEmpty()).toList();
    }

    /**
     * Returns how many logs were read to their end, now or before.
     *
     * @return the number of files
     */
    public long read() {
        return files.stream().filter(file -> file.state() == FileRow.State.DONE).count();
    }

    /**
     * Returns how many archives were opened.
     *
     * @return the number of files, archives inside archives counted, too
     */
    public long archives() {
        return files.stream().filter(file -> file.state() == FileRow.State.ARCHIVE).count();
    }

    /**
     * Returns the files that were left out, or not read to their end.
     *
     * @return with their reasons
     */
    public List<FileRow> skipped() {
        return files.stream().filter(file -> file.state() == FileRow.State.SKIPPED
                || file.state() == FileRow.State.PARTIAL && end == End.DONE).toList();
    }
}
