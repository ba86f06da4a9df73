package dev.postweg.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;

/** Standard output that says when nobody reads it any more, or when it cannot be written. */
final class StandardOutput extends OutputStream {
    private final OutputStream out;

    private StandardOutput(OutputStream out) {
        this.out = out;
    }

    /** Takes a stream; of the process's own the descriptor, for a PrintStream keeps its errors to itself. */
    static OutputStream of(PrintStream out) {
        out.flush();
        return new StandardOutput(out == System.out ? new FileOutputStream(FileDescriptor.out) : new Checked(out));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            // the system's own words, in its language; all that were seen keep the word
            throw String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe") ? new BrokenPipe() : e;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** A PrintStream whose errors are told. */
    private static final class Checked extends OutputStream {
        private final PrintStream out;

        Checked(PrintStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[]{(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            if (out.checkError()) {
                throw new BrokenPipe();
            }
        }
    }
}
