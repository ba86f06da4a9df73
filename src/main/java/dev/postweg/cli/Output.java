package dev.postweg.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Where results go: standard output, or a file that takes its name only when it is complete.
 */
final class Output implements Closeable {
    private final OutputStream stream;
    private final Charset charset;
    private final Path part;
    private final Path target;

    private Output(OutputStream stream, Charset charset, Path part, Path target) {
        this.stream = stream;
        this.charset = charset;
        this.part = part;
        this.target = target;
    }

    /** Opens a file; none, or a minus sign, is standard output. */
    static Output open(Path file, PrintStream out) throws IOException {
        if (file == null || file.toString().equals("-")) {
            return new Output(StandardOutput.of(out), out.charset(), null, null);
        }
        var target = file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // a device or a pipe cannot be replaced
            return new Output(Files.newOutputStream(target), StandardCharsets.UTF_8, null, null);
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new NoSuchFileException(target.getParent().toString());
        }
        var part = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        return new Output(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                StandardCharsets.UTF_8, part, target);
    }

    OutputStream stream() {
        return stream;
    }

    /** Writes lines for people, in the encoding of the terminal; data are UTF-8 everywhere. */
    void lines(List<String> lines) throws IOException {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line).append(System.lineSeparator()));
        stream.write(text.toString().getBytes(charset));
    }

    /** Says that all was written: now the file gets its name. */
    void complete() throws IOException {
        stream.flush();
        if (part == null) {
            return;
        }
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
        stream.close();
        if (part != null) {
            Files.deleteIfExists(part);
        }
    }
}
