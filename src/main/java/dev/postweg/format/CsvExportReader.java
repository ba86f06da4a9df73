package dev.postweg.format;

import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Reads an exported CSV: records become rows under the names of the log, or problems. */
final class CsvExportReader implements LogReader {
    private final RecordScanner scanner;
    private final TimeRule times;
    private final Deque<Entry> held = new ArrayDeque<>();
    private ExportColumns columns;
    private boolean encodingNoted;
    private long offset;
    private long line;

    CsvExportReader(ByteWindow window, ResumePoint from, Limits limits, CsvExportFormat.Shape shape) {
        scanner = new RecordScanner(window, from.line(), limits, shape.delimiter());
        times = shape.times();
        columns = shape.columns();
        offset = from.offset();
        line = from.line();
    }

    @Override
    public Entry next() throws IOException {
        while (held.isEmpty()) {
            var kind = scanner.next();
            if (kind == null) {
                standBehind();
                return null;
            }
            read(kind);
        }
        var entry = held.poll();
        if (held.isEmpty()) {
            standBehind();
        }
        return entry;
    }

    private void standBehind() {
        offset = scanner.end();
        line = scanner.nextLine();
    }

    private void read(RecordScanner.Kind kind) throws IOException {
        switch (kind) {
            case HEADER -> standBehind();
            case ROW -> readRow();
            case OPEN_QUOTE ->
                hold(scanner.isHalf() ? ProblemKind.HALF_LINE : ProblemKind.OPEN_QUOTE, scanner.fault());
            case BROKEN_QUOTE -> hold(ProblemKind.BROKEN_QUOTE, scanner.fault());
            case TOO_LONG -> hold(ProblemKind.LINE_TOO_LONG, scanner.skipped());
        }
    }

    private void readRow() throws IOException {
        var values = scanner.values();
        if (values.size() != columns.raw().size()) {
            if (!takeHeader(values)) {
                misfit(values.size());
            }
            return;
        }
        var raw = values.get(columns.header().position(LogField.DATE_TIME));
        var time = times.parse(raw);
        if (time != LogTime.NONE) {
            rows(values, time);
        } else if (!takeHeader(values)) {
            held.add(scanner.problem(ProblemKind.BROKEN_TIME,
                    raw.substring(0, Math.min(raw.length(), 2 * LogTime.LONGEST))));
        }
    }

    /** Takes over the names of a line, as they stand again where exports were joined; false where it is none. */
    private boolean takeHeader(List<String> values) {
        var names = values.stream().map(String::strip).toList();
        if (!names.equals(columns.raw())) {
            var kind = ExportKind.of(names);
            if (kind.isEmpty()) {
                return false;
            }
            columns = new ExportColumns(kind.get(), names);
        }
        standBehind();
        return true;
    }

    private void rows(List<String> values, long time) {
        if (!encodingNoted && !scanner.isUtf8()) {
            encodingNoted = true;
            held.add(new Entry.Problem(ProblemKind.WRONG_ENCODING, "", scanner.rawText(), scanner.line(),
                    scanner.offset(), scanner.termination()));
        }
        if (columns.kind().tellsStatus()) {
            StatusRows.of(columns, values).forEach(row -> held.add(row(columns.header(), row, time)));
        } else {
            held.add(row(columns.without(columns.lost(values)), values, time));
        }
    }

    private Entry row(Header header, List<String> values, long time) {
        return new Entry.Row(header, values, time, scanner.line(), scanner.end(), scanner.termination());
    }

    private void misfit(int count) {
        var expected = columns.raw().size();
        if (scanner.isHalf() && count < expected) {
            hold(ProblemKind.HALF_LINE, scanner.end() - scanner.offset());
        } else if (count < expected) {
            scanner.takeFirstLineOnly();
            held.add(scanner.problem(ProblemKind.TOO_FEW_FIELDS, count + "/" + expected));
        } else if (scanner.isFolded()) {
            scanner.takeFirstLineOnly();
            hold(ProblemKind.OPEN_QUOTE, scanner.fault());
        } else {
            held.add(scanner.problem(ProblemKind.TOO_MANY_FIELDS, count + "/" + expected));
        }
    }

    private void hold(ProblemKind kind, long detail) {
        held.add(scanner.problem(kind, Long.toString(detail)));
    }

    @Override
    public long offset() {
        return offset;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public Header header() {
        return columns.header();
    }

    @Override
    public void close() throws IOException {
        scanner.close();
    }
}
