package dev.postweg.view;

import dev.postweg.export.PartFile;
import dev.postweg.export.RowWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of one export: one, or one a day. They take their names together, when all of them are complete; closing
 * earlier leaves nothing behind.
 *
 * @param <L>
 *            a line
 */
final class ExportFiles<L> implements Closeable {
    private final Path file;
    private final ExportChoice.Files how;
    private final Begin<L> begin;
    private final List<PartFile> parts = new ArrayList<>();
    private LocalDate day;
    private RowWriter<L> writer;

    /** Begins the content of a file. */
    @FunctionalInterface
    interface Begin<L> {
        RowWriter<L> on(OutputStream out) throws IOException;
    }

    ExportFiles(Path file, ExportChoice.Files how, Begin<L> begin) {
        this.file = file;
        this.how = how;
        this.begin = begin;
    }

    /** Writes the lines of a row. With one file a day, rows come in the order of time. */
    void write(long time, List<L> lines) throws IOException {
        var wanted = LocalDate.ofInstant(Instant.ofEpochMilli(time), ZoneOffset.UTC);
        if (writer == null || how == ExportChoice.Files.DAILY && !wanted.equals(day)) {
            begin(wanted);
        }
        for (var line : lines) {
            writer.write(line);
        }
    }

    private void begin(LocalDate wanted) throws IOException {
        end();
        day = wanted;
        var part = PartFile.of(how == ExportChoice.Files.DAILY ? ofDay(file, wanted) : file);
        parts.add(part);
        writer = begin.on(part.stream());
    }

    private void end() throws IOException {
        if (writer != null) {
            writer.close();
            writer = null;
            parts.getLast().stream().close();
        }
    }

    /** The name of a day's file: the day before the ending. */
    static Path ofDay(Path file, LocalDate day) {
        var name = file.getFileName().toString();
        var dot = name.lastIndexOf('.');
        return file.resolveSibling(dot <= 0
                ? name + "-" + day
                : name.substring(0, dot) + "-" + day + name.substring(dot));
    }

    /** Says that all was written. An export of no rows is a file with a header alone. */
    int complete() throws IOException {
        if (parts.isEmpty()) {
            begin(LocalDate.EPOCH);
        }
        end();
        for (var part : parts) {
            part.complete();
        }
        return parts.size();
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (var part : parts) {
            try {
                part.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
