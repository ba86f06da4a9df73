package dev.postweg.ingest;

import dev.postweg.format.Encoding;
import dev.postweg.format.Entry;
import dev.postweg.format.FileHead;
import dev.postweg.format.Formats;
import dev.postweg.format.LogFormat;
import dev.postweg.format.ProblemKind;
import dev.postweg.format.ReadOptions;
import dev.postweg.format.Recognition;
import dev.postweg.format.ResumePoint;
import dev.postweg.format.TimeRule;
import dev.postweg.format.TimeRule.Basis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The beginning of a file, to be read in one way or another before it is imported. */
public final class Sample {
    private static final int ROWS = 100;

    private final FileKey file;
    private final FileHead head;
    private final Optional<LogFormat> guess;
    private final Set<Doubt> doubts;

    /** What a file does not tell. */
    public enum Doubt {
        /** The zone of its local times. */
        ZONE,
        /** Whether the day or the month comes first. */
        ORDER,
        /** It is no UTF-8, and one byte stands for a character of some code page. */
        ENCODING
    }

    /** The first rows in one reading, and what cannot be read among them, each kind once. */
    private record Rows(List<SampleRow> rows, Set<ProblemKind> kinds) {
    }

    private Sample(FileKey file, FileHead head, Optional<LogFormat> guess) {
        this.file = file;
        this.head = head;
        this.guess = guess;
        this.doubts = EnumSet.noneOf(Doubt.class);
        times().filter(rule -> rule.zoneBasis() == Basis.ASSUMED).ifPresent(_ -> doubts.add(Doubt.ZONE));
        times().filter(rule -> rule.orderBasis() == Basis.ASSUMED).ifPresent(_ -> doubts.add(Doubt.ORDER));
        if (guess.filter(format -> rows(format).kinds.contains(ProblemKind.WRONG_ENCODING)).isPresent()) {
            doubts.add(Doubt.ENCODING);
        }
    }

    static Sample of(FileKey file, FileHead head, LogFormat guess) {
        return new Sample(file, head, Optional.of(guess));
    }

    /**
     * Opens a file that was imported before.
     *
     * @param file
     *            which
     * @return its beginning
     * @throws IOException
     *             where it is not there any more, or cannot be read
     */
    public static Sample open(FileKey file) throws IOException {
        var root = Path.of(file.root());
        var content = PackedFiles.find(root, file.path())
                .orElseThrow(() -> new NoSuchFileException(root.resolve(file.path()).toString()));
        FileHead head;
        try (var in = content.open()) {
            head = LogScan.head(in, in.readNBytes(Formats.HEAD)).head();
        }
        if (!(Formats.recognise(head) instanceof Recognition.Readable readable)) {
            return new Sample(file, head, Optional.empty());
        }
        return of(file, head, LogScan.decided(content, readable.format()));
    }

    /**
     * Returns the file.
     *
     * @return its name
     */
    public FileKey file() {
        return file;
    }

    /**
     * Returns what the file does not tell.
     *
     * @return the doubts, none where all is clear or proven
     */
    public Set<Doubt> doubts() {
        return Set.copyOf(doubts);
    }

    /**
     * Returns how its times are read unless the user says something else.
     *
     * @return the guess, or what the rows prove; nothing where its times leave no choice
     */
    public Optional<TimeRule> times() {
        return guess.flatMap(LogFormat::times);
    }

    /**
     * Returns in which encoding it is read unless the user says something else.
     *
     * @return the encoding
     */
    public Encoding encoding() {
        return Encoding.of(head.bytes());
    }

    /**
     * Reads the first rows.
     *
     * @param options
     *            in which way
     * @return at most a hundred rows; none where it is no log when read in this way
     */
    public List<SampleRow> rows(ReadOptions options) {
        return Formats.recognise(head, options) instanceof Recognition.Readable readable
                ? rows(readable.format()).rows
                : List.of();
    }

    private Rows rows(LogFormat format) {
        var rows = new ArrayList<SampleRow>();
        var kinds = EnumSet.noneOf(ProblemKind.class);
        try (var reader = format.open(head.stream(), ResumePoint.START)) {
            Entry entry;
            while (rows.size() < ROWS && (entry = reader.next()) != null) {
                if (entry instanceof Entry.Problem problem) {
                    kinds.add(problem.kind());
                }
                SampleRow.of(entry).ifPresent(rows::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
        return new Rows(rows, kinds);
    }
}
