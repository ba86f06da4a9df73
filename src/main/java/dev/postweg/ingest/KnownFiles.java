package dev.postweg.ingest;

import dev.postweg.format.ReadOptions;
import dev.postweg.model.Process;
import dev.postweg.store.FileProgress;
import dev.postweg.store.FileRow.State;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that earlier imports, and this one, met: by place and by content. */
final class KnownFiles {
    /** Files whose service is not known. */
    private static final String UNNAMED = "|?";

    /** How the columns of all logs begin. */
    private static final String LOG = "date-time,client-ip,client-hostname,server-ip,";

    private final Map<FileKey, FileProgress> byPath = new HashMap<>();
    private final Map<String, List<FileProgress>> byLog = new HashMap<>();
    private final Map<String, Timeline> byWriter = new HashMap<>();
    private final List<long[]> fresh = new ArrayList<>();

    KnownFiles(List<FileProgress> files) {
        files.forEach(this::add);
    }

    /** A log that another file holds already, at least in part. */
    record Copy(FileProgress other, Extent extent) {
    }

    /** How much of a file another one holds. */
    enum Extent {
        /** All of it. */
        WHOLE,
        /** Its beginning, up to the other's end. */
        BEGINNING
    }

    void add(FileProgress file) {
        byPath.put(FileKey.of(file), file);
        if (file.first() <= file.last()) {
            writers(file).forEach(writer -> byWriter.computeIfAbsent(writer, _ -> new Timeline())
                    .add(file));
        }
        if (!file.fingerprint().isEmpty()) {
            byLog.computeIfAbsent(ReadAs.of(file.fingerprint()).log(), _ -> new ArrayList<>()).add(file);
        }
    }

    /** Under which names the writer of a file is looked up: exactly, by server or columns alone where that is all. */
    private static List<String> writers(FileProgress file) {
        var server = "server " + file.server().toLowerCase(Locale.ROOT);
        var fields = "fields " + file.fields();
        return file.process() == Process.UNKNOWN
                ? List.of(server + "|", server, fields, server + UNNAMED, fields + UNNAMED)
                : List.of(server + "|" + file.process(), server, fields);
    }

    /**
     * Lists files that may have some of the rows of another: those of the same service, where the services are known;
     * else those of the same server or with the same columns.
     *
     * @param file
     *            the other, as far as it is known
     */
    Relatives relatives(FileProgress file) {
        var writers = writers(file);
        var known = file.process() != Process.UNKNOWN;
        var keys = new ArrayList<String>();
        if (!file.server().isEmpty()) {
            keys.add(known ? writers.get(0) : writers.get(1));
            keys.add("server " + file.server().toLowerCase(Locale.ROOT) + UNNAMED);
        }
        keys.add(known ? writers.get(2) + UNNAMED : writers.get(2));
        var timelines = keys.stream().map(byWriter::get).filter(Objects::nonNull).toList();
        return new Relatives(timelines, other -> isOther(other, file),
                List.copyOf(byLog.getOrDefault(ReadAs.of(file.fingerprint()).log(), List.of())));
    }

    /** Lists the logs, exports not, that have rows between two moments. */
    List<FileProgress> logs(FoundFile export, long first, long last) {
        return byPath.values().stream().filter(file -> file.position() > 0 && file.first() <= last
                && first <= file.last() && isLog(file)
                && !FileKey.of(file).equals(export.key())).toList();
    }

    private static boolean isLog(FileProgress file) {
        return file.process() != Process.UNKNOWN || file.fields().startsWith(LOG)
                && ReadAs.of(file.fingerprint()).again().zone().isEmpty();
    }

    /** Remembers between which moments this import has read new rows of a log. */
    void came(FoundFile file, long first, long last) {
        if (first <= last && at(file).filter(KnownFiles::isLog).isPresent()) {
            fresh.add(new long[]{first, last});
        }
    }

    /** Whether a file is an export into whose time rows of logs have come with this import. */
    boolean isOvertaken(FoundFile file) {
        return at(file).filter(met -> met.state() == State.DONE && !isLog(met) && fresh.stream()
                .anyMatch(span -> span[0] <= met.last() && met.first() <= span[1])).isPresent();
    }

    /** Whether a file is another one, and what is known of it is the newest. */
    private boolean isOther(FileProgress other, FileProgress file) {
        var key = FileKey.of(other);
        return !key.equals(FileKey.of(file)) && other.position() > 0 && byPath.get(key) == other;
    }

    Optional<FileProgress> at(FoundFile file) {
        return Optional.ofNullable(byPath.get(file.key()));
    }

    /** Tells whether nobody met a log before, here or elsewhere. */
    boolean isNew(String log) {
        return !byLog.containsKey(log);
    }

    /** What the user said before about how a log is to be read, here or under another name. */
    ReadOptions said(FoundFile file, String log) {
        return Stream.concat(at(file).stream(), byLog.getOrDefault(log, List.of()).reversed().stream())
                .map(met -> ReadAs.of(met.fingerprint())).filter(as -> as.log().equals(log)).map(ReadAs::said)
                .findFirst().orElse(ReadOptions.NONE);
    }

    /** Tells whether nothing has changed since the file was met. */
    boolean unchanged(FoundFile file) {
        return at(file).filter(known -> known.state() != State.PARTIAL
                && (file.size() == FoundFile.UNKNOWN || known.size() == file.size())
                && known.modified() == file.modified()).isPresent();
    }

    /** Finds another file with the same log. The first rows agree; the last bytes must, too. */
    Optional<Copy> copyOf(FoundFile file, ReadAs as) throws IOException {
        for (var other : byLog.getOrDefault(as.log(), List.of())) {
            if (other.state() != State.DONE || !ReadAs.of(other.fingerprint()).sameRows(as)) {
                continue;
            }
            if (same(file.content().tail(other.position()), other.tail())) {
                return Optional.of(new Copy(other, file.size() != FoundFile.UNKNOWN && file.size() <= other.size()
                        ? Extent.WHOLE
                        : Extent.BEGINNING));
            }
            if (file.size() != FoundFile.UNKNOWN && file.size() < other.position() && isBeginning(file, other)) {
                return Optional.of(new Copy(other, Extent.WHOLE));
            }
        }
        return Optional.empty();
    }

    private static boolean isBeginning(FoundFile file, FileProgress other) throws IOException {
        try {
            var origin = PackedFiles.find(Path.of(other.root()), other.path());
            return origin.isPresent()
                    && same(origin.get().tail(file.size()), file.content().tail(file.size()));
        } catch (NoSuchFileException | AccessDeniedException _) {
            // the other one cannot be asked any more
            return false;
        }
    }

    /** Tells whether a file still holds what was read of it. */
    static boolean continues(FoundFile file, FileProgress met) throws IOException {
        if (met.position() == 0) {
            return true;
        }
        return met.tail().equals(Content.NO_TAIL)
                ? met.modified() == file.modified()
                : same(file.content().tail(met.position()), met.tail());
    }

    private static boolean same(String tail, String other) {
        return !tail.equals(Content.NO_TAIL) && tail.equals(other);
    }
}
