package dev.postweg.ingest;

import dev.postweg.archive.Archive;
import dev.postweg.archive.ArchiveKind;
import dev.postweg.archive.Archives;
import dev.postweg.archive.Budget;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds members of archives again, by the path under which an import met them. */
final class PackedFiles {
    /** Stands between an archive and its member in a path. */
    static final char MARK = '!';

    private PackedFiles() {
    }

    /** The content that a path below a root names; nothing where no file is there (any more). */
    static Optional<Content> find(Path root, String path) {
        var name = onDisk(root, path);
        var file = root.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Optional.of(name.equals(path)
                ? new Content.Plain(file)
                : new Content.Packed(file, path.substring(name.length() + 1)));
    }

    /** The part of a path below a root that names a file on disk: all of it, or the archive that holds the rest. */
    static String onDisk(Path root, String path) {
        if (!Files.isRegularFile(root.resolve(path))) {
            for (var mark = path.indexOf(MARK); mark > 0; mark = path.indexOf(MARK, mark + 1)) {
                if (Files.isRegularFile(root.resolve(path.substring(0, mark)))) {
                    return path.substring(0, mark);
                }
            }
        }
        return path;
    }

    /** Opens a member; the archives on the way are closed with it. */
    static InputStream open(Path archive, String member) throws IOException {
        var open = new ArrayDeque<Closeable>();
        try {
            var kind = ArchiveKind.of(head(archive)).orElseThrow(() -> new NoSuchFileException(archive.toString()));
            var outer = Archives.open(archive, kind, Budget.of(Files.size(archive)));
            open.push(outer);
            return closing(find(outer, member, Budget.of(Files.size(archive)), open), open);
        } catch (IOException e) {
            close(open);
            throw e;
        }
    }

    private static InputStream find(Archive archive, String path, Budget budget, Deque<Closeable> open)
            throws IOException {
        for (var member = archive.next(); member != null; member = archive.next()) {
            if (path.equals(member.name())) {
                return archive.content();
            }
            if (path.startsWith(member.name() + MARK)) {
                var in = new BufferedInputStream(archive.content(), ArchiveKind.HEAD);
                var inner = Archives.open(in, peek(in), member.name(), budget);
                open.push(inner);
                return find(inner, path.substring(member.name().length() + 1), budget, open);
            }
        }
        throw new NoSuchFileException(path);
    }

    private static ArchiveKind peek(BufferedInputStream in) throws IOException {
        in.mark(ArchiveKind.HEAD);
        var head = in.readNBytes(ArchiveKind.HEAD);
        in.reset();
        return ArchiveKind.of(head).orElseThrow(() -> new IOException("no archive any more"));
    }

    static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(ArchiveKind.HEAD);
        }
    }

    private static InputStream closing(InputStream in, Deque<Closeable> open) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                return in.read(bytes, start, length);
            }

            @Override
            public void close() throws IOException {
                PackedFiles.close(open);
            }
        };
    }

    private static void close(Deque<Closeable> open) throws IOException {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
