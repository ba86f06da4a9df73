package dev.postweg.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads all of a log. */
final class Entries {
    private Entries() {
    }

    static List<Entry> of(byte[] bytes) {
        return of(new TrackingLogFormat(), new ByteArrayInputStream(bytes), ResumePoint.START);
    }

    static List<Entry> of(LogFormat format, InputStream in, ResumePoint from) {
        try (var reader = format.open(in, from)) {
            var entries = new ArrayList<Entry>();
            for (var entry = reader.next(); entry != null; entry = reader.next()) {
                entries.add(entry);
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the notes, which a reader gives once. */
    static List<Entry> withoutNotes(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> !(entry instanceof Entry.Problem problem && problem.kind().isNote())).toList();
    }
}
