package dev.postweg.format;

import dev.postweg.model.Header;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A format whose files are in another encoding than UTF-8; lines and places are those of the file all the same.
 *
 * @param format
 *            the format
 * @param encoding
 *            the encoding
 */
record EncodedFormat(LogFormat format, Encoding encoding) implements LogFormat {
    @Override
    public String id() {
        return format.id();
    }

    @Override
    public String choices() {
        return (format.choices() + " " + encoding.name()).strip();
    }

    @Override
    public Optional<Recognition> recognise(FileHead head) {
        return format.recognise(head);
    }

    @Override
    public List<Recognition.Note> notes() {
        return Stream.concat(Stream.of(new Recognition.Note(NoteKind.ENCODING, encoding.name())),
                format.notes().stream()).toList();
    }

    @Override
    public Optional<TimeRule> times() {
        return format.times();
    }

    @Override
    public boolean undecided() {
        return format.undecided();
    }

    @Override
    public LogFormat decide(InputStream in) throws IOException {
        return new EncodedFormat(format.decide(new Transcoder(in, encoding)), encoding);
    }

    @Override
    public boolean resumes(ResumePoint from) {
        return format.resumes(from);
    }

    @Override
    public LogReader open(InputStream in, ResumePoint from) throws IOException {
        if (!resumes(from)) {
            return walk(in, from);
        }
        in.skipNBytes(from.offset());
        var text = new Transcoder(in, encoding);
        return new Reader(format.open(text, new ResumePoint(0, from.line(), from.header())), text, from.offset());
    }

    /** Reads the text, and tells places in the file. */
    private static final class Reader implements LogReader {
        private final LogReader reader;
        private final Transcoder text;
        private final long base;
        private long textOffset;
        private long offset;

        Reader(LogReader reader, Transcoder text, long base) {
            this.reader = reader;
            this.text = text;
            this.base = base;
            this.offset = base;
        }

        @Override
        public Entry next() throws IOException {
            var entry = reader.next();
            if (reader.offset() > textOffset) {
                textOffset = reader.offset();
                offset = base + text.raw(textOffset);
            }
            return switch (entry) {
                case null -> null;
                case Entry.Row row -> new Entry.Row(row.header(), row.values(), row.time(), row.line(),
                        end(row.end()), row.termination());
                case Entry.Problem problem -> new Entry.Problem(problem.kind(), problem.detail(), problem.text(),
                        problem.line(), end(problem.end()), problem.termination());
            };
        }

        private long end(long textEnd) {
            return textEnd == textOffset ? offset : base + text.raw(textEnd);
        }

        @Override
        public long offset() {
            return offset;
        }

        @Override
        public long line() {
            return reader.line();
        }

        @Override
        public Header header() {
            return reader.header();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
