package dev.postweg.format;

import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import java.io.IOException;
import java.io.InputStream;

/** Reads a message tracking log: records become rows under the header in force, or problems. */
final class TrackingLogReader implements LogReader {
    private final RecordScanner scanner;
    private Header columns;
    private boolean encodingNoted;
    private Entry held;
    private long offset;
    private long line;
    private Header header;

    TrackingLogReader(InputStream in, ResumePoint from, Limits limits) {
        scanner = new RecordScanner(new ByteWindow(in, from.offset()), from.line(), limits);
        columns = from.header();
        offset = from.offset();
        line = from.line();
        header = columns;
    }

    @Override
    public Entry next() throws IOException {
        if (held != null) {
            var row = held;
            held = null;
            return standBehind(row);
        }
        for (var kind = scanner.next(); kind != null; kind = scanner.next()) {
            var entry = read(kind);
            if (entry != null) {
                return held == null ? standBehind(entry) : standBefore(entry);
            }
        }
        return standBehind(null);
    }

    private Entry standBehind(Entry entry) {
        offset = scanner.end();
        line = scanner.nextLine();
        header = columns;
        return entry;
    }

    /** A note stands where its row begins, behind header lines that may have been passed. */
    private Entry standBefore(Entry note) {
        offset = scanner.offset();
        line = scanner.line();
        header = columns;
        return note;
    }

    private Entry read(RecordScanner.Kind kind) throws IOException {
        return switch (kind) {
            case HEADER -> readHeader();
            case ROW -> readRow();
            case OPEN_QUOTE -> scanner.isHalf() ? halfLine() : quoteProblem(ProblemKind.OPEN_QUOTE);
            case BROKEN_QUOTE -> quoteProblem(ProblemKind.BROKEN_QUOTE);
            case TOO_LONG -> scanner.problem(ProblemKind.LINE_TOO_LONG, Long.toString(scanner.skipped()));
        };
    }

    /** Takes over the columns of a header line; null where nothing is wrong with it. */
    private Entry readHeader() {
        if (scanner.isHalf()) {
            return halfLine();
        }
        var text = HeaderLine.parse(scanner.text());
        if (!text.key().equals(HeaderLine.FIELDS)) {
            return null;
        }
        var repeated = text.repeatedName();
        columns = repeated.isPresent() ? ResumePoint.NO_HEADER : text.header();
        return repeated.map(name -> scanner.problem(ProblemKind.BROKEN_HEADER, name)).orElse(null);
    }

    private Entry readRow() {
        var count = scanner.fields();
        if (columns.names().isEmpty() ? !HeaderGuess.knows(count) : count != columns.names().size()) {
            return misfit(columns, count);
        }
        var values = scanner.values();
        var found = columns.names().isEmpty() ? HeaderGuess.of(values).orElse(columns) : columns;
        if (found.names().isEmpty() || !HeaderLine.isTracking(found)) {
            return misfit(found, count);
        }
        var raw = values.get(found.position(LogField.DATE_TIME));
        var time = LogTime.parse(raw);
        if (time == LogTime.NONE) {
            return scanner.problem(ProblemKind.BROKEN_TIME, raw.substring(0, Math.min(raw.length(), LogTime.LONGEST)));
        }
        var row = new Entry.Row(found, values, time, scanner.line(), scanner.end(), scanner.termination());
        return encodingNoted || scanner.isUtf8() ? row : noteEncoding(row);
    }

    private Entry noteEncoding(Entry.Row row) {
        encodingNoted = true;
        held = row;
        return new Entry.Problem(ProblemKind.WRONG_ENCODING, "", scanner.rawText(), row.line(), scanner.offset(),
                row.termination());
    }

    /** The problem of a record whose fields do not fit the columns. */
    private Entry misfit(Header found, int count) {
        var expected = found.names().size();
        var figures = count + "/" + expected;
        if (expected > 0 && !HeaderLine.isTracking(found)) {
            return scanner.problem(ProblemKind.OTHER_LOG, Integer.toString(count));
        }
        if (scanner.isHalf() && (expected == 0 || count < expected)) {
            return halfLine();
        }
        if (expected == 0) {
            return foldedProblem(ProblemKind.NO_HEADER, Integer.toString(count));
        }
        if (count < expected) {
            return foldedProblem(ProblemKind.TOO_FEW_FIELDS, figures);
        }
        // a quote left open that by chance closes lines later leaves too many fields
        return scanner.isFolded()
                ? foldedProblem(ProblemKind.OPEN_QUOTE, Integer.toString(scanner.fault()))
                : scanner.problem(ProblemKind.TOO_MANY_FIELDS, figures);
    }

    /** A problem of the first line only: what follows may be rows of their own. */
    private Entry foldedProblem(ProblemKind kind, String detail) {
        scanner.takeFirstLineOnly();
        return scanner.problem(kind, detail);
    }

    private Entry halfLine() {
        return scanner.problem(ProblemKind.HALF_LINE, Long.toString(scanner.end() - scanner.offset()));
    }

    private Entry quoteProblem(ProblemKind kind) {
        return scanner.problem(kind, Integer.toString(scanner.fault()));
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
        return header;
    }

    @Override
    public void close() throws IOException {
        scanner.close();
    }
}
