package dev.postweg.format;

import dev.postweg.format.RecordScanner.Kind;
import dev.postweg.model.LogField;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * CSV that somebody exported: Get-MessageTrackingLog | Export-Csv in all its dress, and the reports of Exchange Online.
 * Columns are found by name, in any order and number.
 */
final class CsvExportFormat implements LogFormat {
    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final int DETAIL = 200;
    private static final List<LogField> WITH_UTC = List.of(LogField.SOURCE_CONTEXT, LogField.MESSAGE_INFO,
            LogField.CUSTOM_DATA);

    private final ReadOptions options;
    private final Limits limits;
    private final Optional<Shape> shape;

    CsvExportFormat(ReadOptions options) {
        this(options, Limits.DEFAULT, Optional.empty());
    }

    CsvExportFormat(ReadOptions options, Limits limits, Optional<Shape> shape) {
        this.options = options;
        this.limits = limits;
        this.shape = shape;
    }

    /** What the beginning of a file tells. */
    record Shape(char delimiter, ExportColumns columns, TimeRule times, TimeProof proof) {
    }

    @Override
    public String id() {
        return shape.map(found -> found.columns().kind().id()).orElse("csv-export");
    }

    @Override
    public String choices() {
        return shape.map(found -> found.times().choices()).orElse("");
    }

    @Override
    public Optional<TimeRule> times() {
        return shape.map(Shape::times).filter(rule -> !rule.choices().isEmpty());
    }

    @Override
    public boolean undecided() {
        return shape.filter(found -> found.proof().undecided(options)).isPresent();
    }

    @Override
    public LogFormat decide(InputStream in) throws IOException {
        var found = shape.orElseThrow();
        var proof = new TimeProof();
        try (var scanner = scanner(in, found.delimiter())) {
            for (var kind = scanner.next(); kind != null
                    && (proof.isEmpty() || proof.undecided(options)); kind = scanner.next()) {
                if (kind == Kind.ROW) {
                    look(proof, found.columns(), names(scanner));
                }
            }
        }
        return new CsvExportFormat(options, limits, Optional.of(
                new Shape(found.delimiter(), found.columns(), proof.rule(options, usual(found.columns())), proof)));
    }

    private RecordScanner scanner(InputStream in, char delimiter) {
        return new RecordScanner(new ByteWindow(in, 0), 1, limits, delimiter);
    }

    /** Cmdlets of a server write the time of the computer, those of Exchange Online UTC (Get-MessageTraceV2.md). */
    private static ZoneId usual(ExportColumns columns) {
        return columns.kind() == ExportKind.CMDLET ? ZoneId.systemDefault() : ZoneOffset.UTC;
    }

    private static void look(TimeProof proof, ExportColumns columns, List<String> values) {
        var header = columns.header();
        var time = header.position(LogField.DATE_TIME);
        if (values.size() == columns.raw().size()) {
            proof.add(values.get(time), WITH_UTC.stream().map(header::position).filter(at -> at >= 0).map(values::get)
                    .toList());
        }
    }

    /** Where exports with other columns were joined, only the way to a place tells what its columns are called. */
    @Override
    public boolean resumes(ResumePoint from) {
        return from.equals(ResumePoint.START)
                || from.header().equals(shape.map(Shape::columns).map(ExportColumns::header).orElseThrow());
    }

    @Override
    public LogReader open(InputStream in, ResumePoint from) throws IOException {
        var found = shape.orElseThrow();
        if (!resumes(from)) {
            return walk(in, from);
        }
        in.skipNBytes(from.offset());
        return new CsvExportReader(new ByteWindow(in, from.offset()), from, limits, found);
    }

    @Override
    public Optional<Recognition> recognise(FileHead head) {
        try {
            for (var delimiter : DELIMITERS) {
                var found = recognise(head, delimiter);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private Optional<Recognition> recognise(FileHead head, char delimiter) throws IOException {
        try (var scanner = scanner(head.stream(), delimiter)) {
            var kind = scanner.next();
            while (kind == Kind.HEADER) {
                kind = scanner.next();
            }
            if (kind != Kind.ROW || scanner.isHalf() && !head.whole()) {
                return Optional.empty();
            }
            var names = names(scanner);
            var found = ExportKind.of(names);
            if (found.isPresent()) {
                return Optional.of(readable(head, delimiter, new ExportColumns(found.get(), names)));
            }
            return ExportKind.lacksTime(names)
                    ? Optional.of(new Recognition.Skipped(SkipReason.NO_TIME, cut(String.join(", ", names))))
                    : Optional.empty();
        }
    }

    private static List<String> names(RecordScanner scanner) {
        return scanner.values().stream().map(String::strip).toList();
    }

    private Recognition readable(FileHead head, char delimiter, ExportColumns columns) throws IOException {
        var proof = new TimeProof();
        var lost = new ArrayList<String>();
        var rows = 0;
        try (var scanner = scanner(head.stream(), delimiter)) {
            for (var kind = scanner.next(); kind != null; kind = scanner.next()) {
                var whole = scanner.termination() == Termination.LINE_END || head.whole();
                var values = kind == Kind.ROW && whole ? names(scanner) : List.<String>of();
                if (values.size() == columns.raw().size() && !values.equals(columns.raw())) {
                    rows++;
                    look(proof, columns, values);
                    columns.lost(values).stream().map(columns.raw()::get).filter(name -> !lost.contains(name))
                            .forEach(lost::add);
                }
            }
        }
        if (rows == 0 && head.whole()) {
            return new Recognition.Skipped(SkipReason.ONLY_HEADER, "");
        }
        var times = proof.rule(options, usual(columns));
        var format = new CsvExportFormat(options, limits, Optional.of(new Shape(delimiter, columns, times, proof)));
        return new Recognition.Readable(format, columns.header(), HeaderSource.GIVEN, "", notes(columns, lost));
    }

    private static List<Recognition.Note> notes(ExportColumns columns, List<String> lost) {
        var own = columns.header().unknown();
        return Stream.of(
                lost.isEmpty() ? null : new Recognition.Note(NoteKind.LOST_LISTS, String.join(", ", lost)),
                new Recognition.Note(NoteKind.EXPORT, columns.kind().id()),
                columns.kind().tellsStatus() ? new Recognition.Note(NoteKind.DERIVED_EVENTS, "") : null,
                own.isEmpty() ? null : new Recognition.Note(NoteKind.UNKNOWN_COLUMNS, cut(String.join(", ", own))))
                .filter(note -> note != null).toList();
    }

    /** The times are told when all is decided. */
    @Override
    public List<Recognition.Note> notes() {
        return shape.map(found -> found.times().notes()).orElse(List.of());
    }

    private static String cut(String detail) {
        return detail.length() > DETAIL ? detail.substring(0, DETAIL) + "…" : detail;
    }
}
