package dev.postweg.format;

import dev.postweg.model.Header;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first lines of a file, as far as they tell whether it is a message tracking log. */
final class TrackingLogSample {
    private static final String LOG_TYPE = "Message Tracking Log";
    private static final int ENTRIES = 50;
    private static final int DETAIL = 200;

    private final LogFormat format;
    private final boolean whole;
    private final Map<String, HeaderLine> lines;
    private final List<Entry.Row> rows = new ArrayList<>();
    private final List<Entry.Row> guessed = new ArrayList<>();
    private final List<Entry.Problem> misfits = new ArrayList<>();

    TrackingLogSample(LogFormat format, FileHead head) throws IOException {
        this.format = format;
        whole = head.whole();
        lines = HeaderLine.leading(head);
        try (var reader = format.open(head.stream(), ResumePoint.START)) {
            var entry = reader.next();
            // a head that is not the whole file cuts its last line anywhere
            while (entry != null && (whole || entry.termination() == Termination.LINE_END)
                    && rows.size() + misfits.size() < ENTRIES) {
                add(entry, reader.header().names().isEmpty());
                entry = reader.next();
            }
        }
    }

    private void add(Entry entry, boolean guess) {
        switch (entry) {
            case Entry.Row row -> {
                rows.add(row);
                if (guess) {
                    guessed.add(row);
                }
            }
            case Entry.Problem problem -> {
                // neither a note nor half a header line is a row that failed
                if (!problem.kind().isNote() && !problem.text().startsWith("#")) {
                    misfits.add(problem);
                }
            }
        }
    }

    /** What the file is; nothing where it is no log of this format and of no known kind. */
    Optional<Recognition> judge() {
        var type = value(HeaderLine.LOG_TYPE);
        if (!type.isEmpty() && !type.equalsIgnoreCase(LOG_TYPE)) {
            return skipped(SkipReason.OTHER_LOG, type);
        }
        var columns = Optional.ofNullable(lines.get(HeaderLine.FIELDS))
                .filter(line -> line.repeatedName().isEmpty()).map(HeaderLine::header);
        if (columns.isPresent() && !HeaderLine.isTracking(columns.get())) {
            return judgeOtherColumns(columns.get());
        }
        if (!rows.isEmpty()) {
            return readable(columns.orElse(rows.getFirst().header()));
        }
        if (columns.isPresent() || !type.isEmpty()) {
            return judgeWithoutRows(columns);
        }
        return misfits.stream().limit(1).filter(TrackingLogSample::beginsWithTime)
                .map(problem -> skipped(SkipReason.UNKNOWN_COLUMNS, problem.detail())).findFirst()
                .orElse(Optional.empty());
    }

    private Optional<Recognition> judgeOtherColumns(Header columns) {
        var software = value(HeaderLine.SOFTWARE);
        var names = columns.toString();
        if (!value(HeaderLine.LOG_TYPE).isEmpty()) {
            return skipped(SkipReason.UNKNOWN_COLUMNS, names);
        }
        return skipped(SkipReason.OTHER_LOG, software.isEmpty() ? names : software);
    }

    private Optional<Recognition> judgeWithoutRows(Optional<Header> columns) {
        if (whole && misfits.isEmpty()) {
            return skipped(SkipReason.ONLY_HEADER, "");
        }
        if (columns.isPresent() || misfits.isEmpty()) {
            return readable(columns.orElse(ResumePoint.NO_HEADER));
        }
        return skipped(SkipReason.UNKNOWN_COLUMNS, misfits.getFirst().detail());
    }

    private Optional<Recognition> readable(Header header) {
        var notes = new ArrayList<Recognition.Note>();
        var guess = header.names().isEmpty() || !guessed.isEmpty() && guessed.getFirst() == rows.getFirst();
        if (!guessed.isEmpty()) {
            var sizes = guessed.stream().map(row -> row.values().size()).distinct().sorted().map(String::valueOf)
                    .toList();
            notes.add(new Recognition.Note(
                    sizes.size() > 1 ? NoteKind.MIXED_VERSIONS : NoteKind.GUESSED_HEADER, String.join(", ", sizes)));
        } else if (value(HeaderLine.LOG_TYPE).isEmpty()) {
            notes.add(new Recognition.Note(NoteKind.NO_LOG_TYPE, ""));
        }
        if (!header.unknown().isEmpty()) {
            notes.add(new Recognition.Note(NoteKind.UNKNOWN_COLUMNS, String.join(", ", header.unknown())));
        }
        return Optional.of(new Recognition.Readable(format, header, guess ? HeaderSource.GUESSED : HeaderSource.GIVEN,
                value(HeaderLine.VERSION), notes));
    }

    private static boolean beginsWithTime(Entry.Problem problem) {
        var comma = problem.text().indexOf(',');
        return problem.kind() == ProblemKind.NO_HEADER && comma > 0
                && LogTime.parse(problem.text().substring(0, comma)) != LogTime.NONE;
    }

    private static Optional<Recognition> skipped(SkipReason reason, String detail) {
        var shown = detail.length() > DETAIL ? detail.substring(0, DETAIL) + "…" : detail;
        return Optional.of(new Recognition.Skipped(reason, shown));
    }

    private String value(String key) {
        return lines.containsKey(key) ? lines.get(key).value() : "";
    }
}
