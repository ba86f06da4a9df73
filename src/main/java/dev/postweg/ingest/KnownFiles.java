package dev.postweg.ingest;

import dev.postweg.store.FileProgress;
import dev.postweg.store.FileRow.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files that earlier imports, and this one, met: by place and by content. */
final class KnownFiles {
    private final Map<Key, FileProgress> byPath = new HashMap<>();
    private final Map<String, List<FileProgress>> byFingerprint = new HashMap<>();

    KnownFiles(List<FileProgress> files) {
        files.forEach(this::add);
    }

    private record Key(String root, String path) {
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
        byPath.put(new Key(file.root(), file.path()), file);
        if (!file.fingerprint().isEmpty()) {
            byFingerprint.computeIfAbsent(file.fingerprint(), _ -> new ArrayList<>()).add(file);
        }
    }

    Optional<FileProgress> at(FoundFile file) {
        return Optional.ofNullable(byPath.get(new Key(file.root().toString(), file.path())));
    }

    /** Tells whether nothing has changed since the file was met. */
    boolean unchanged(FoundFile file) {
        return at(file).filter(known -> known.state() != State.PARTIAL && known.size() == file.size()
                && known.modified() == file.modified()).isPresent();
    }

    /** Finds another file with the same log. The first rows agree; the last bytes must, too. */
    Optional<Copy> copyOf(FoundFile file, String fingerprint) throws IOException {
        for (var other : byFingerprint.getOrDefault(fingerprint, List.of())) {
            if (other.state() != State.DONE) {
                continue;
            }
            if (file.size() >= other.position() && sameTail(file.file(), other.position(), other.tail())) {
                return Optional.of(new Copy(other,
                        file.size() <= other.size() ? Extent.WHOLE : Extent.BEGINNING));
            }
            var origin = Path.of(other.root()).resolve(other.path());
            if (file.size() < other.position() && Files.isReadable(origin)
                    && sameTail(origin, file.size(), Fingerprint.tail(file.file(), file.size()))) {
                return Optional.of(new Copy(other, Extent.WHOLE));
            }
        }
        return Optional.empty();
    }

    /** Tells whether a file still holds what was read of it. */
    static boolean continues(FoundFile file, FileProgress met) throws IOException {
        return met.position() == 0
                || file.size() >= met.position() && sameTail(file.file(), met.position(), met.tail());
    }

    private static boolean sameTail(Path file, long position, String tail) throws IOException {
        return Fingerprint.tail(file, position).equals(tail);
    }
}
