package dev.postweg.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that takes its name only when it is complete. Until then it grows beside its place under a name of its own;
 * closing it earlier leaves nothing behind, and what stood under the name before stays as it was.
 */
public final class PartFile implements Closeable {
    private final Path target;
    private final Path part;
    private final OutputStream stream;

    private PartFile(Path target, Path part, OutputStream stream) {
        this.target = target;
        this.part = part;
        this.stream = stream;
    }

    /**
     * Begins a file.
     *
     * @param target
     *            the name that it takes in the end; its folder must be there
     * @return the open file
     * @throws IOException
     *             where nothing can be written there
     */
    public static PartFile of(Path target) throws IOException {
        var absolute = target.toAbsolutePath();
        var part = absolute
                .resolveSibling("." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        return new PartFile(absolute, part, new BufferedOutputStream(
                Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16));
    }

    /**
     * Returns where to write.
     *
     * @return a buffered stream
     */
    public OutputStream stream() {
        return stream;
    }

    /**
     * Says that all was written: now the file gets its name, in place of another that had it.
     *
     * @throws IOException
     *             where the rest cannot be written or the name cannot be taken
     */
    public void complete() throws IOException {
        stream.close();
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            // some network drives cannot
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
