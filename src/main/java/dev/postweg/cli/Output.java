package dev.postweg.cli;

import dev.postweg.export.PartFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where results go: standard output, or a file that takes its name only when it is complete.
 */
final class Output implements Closeable {
    private final OutputStream stream;
    private final Charset charset;
    private final Optional<PartFile> file;

    private Output(OutputStream stream, Charset charset, Optional<PartFile> file) {
        this.stream = stream;
        this.charset = charset;
        this.file = file;
    }

    /** Opens a file; none, or a minus sign, is standard output. */
    static Output open(Path file, PrintStream out) throws IOException {
        if (file == null || file.toString().equals("-")) {
            return new Output(StandardOutput.of(out), out.charset(), Optional.empty());
        }
        var target = file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // a device or a pipe cannot be replaced
            return new Output(Files.newOutputStream(target), StandardCharsets.UTF_8, Optional.empty());
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new NoSuchFileException(target.getParent().toString());
        }
        var part = PartFile.of(target);
        return new Output(part.stream(), StandardCharsets.UTF_8, Optional.of(part));
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
        if (file.isPresent()) {
            file.get().complete();
        }
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        } else {
            stream.close();
        }
    }
}
