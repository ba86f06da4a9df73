package dev.postweg.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.ArchiveEntry;

/** What the library throws at broken archives, in words; and streams that throw nothing else. */
final class Damage {
    private Damage() {
    }

    /** Asks the library for something. */
    @FunctionalInterface
    interface Call<T> {
        T run() throws IOException;
    }

    /** Asks the library, and turns every failure into a declared one. */
    static <T> T declared(Call<T> call) throws IOException {
        try {
            return call.run();
        } catch (RuntimeException e) {
            throw new ArchiveException(e, Fault.DAMAGED, e.getClass().getSimpleName());
        } catch (LinkageError e) {
            // a way of packing for which the library needs another library
            throw new ArchiveException(e, Fault.UNREADABLE);
        } catch (IOException e) {
            throw of(e);
        }
    }

    private static IOException of(IOException e) {
        return switch (e) {
            case ArchiveException known -> known;
            case PasswordRequiredException password -> new ArchiveException(password, Fault.PASSWORD);
            case MemoryLimitException memory -> new ArchiveException(memory, Fault.DICTIONARY,
                    Archives.DICTIONARY_KIB / 1024);
            case EOFException end -> new ArchiveException(end, Fault.CUT_OFF);
            // these are no matter of what stands in the archive
            case FileSystemException _,InterruptedIOException _,ClosedChannelException _ -> e;
            default -> new ArchiveException(e, Fault.DAMAGED, String.valueOf(e.getMessage()));
        };
    }

    /** The time of an entry; broken ones throw. */
    static long time(ArchiveEntry entry) {
        try {
            var date = entry.getLastModifiedDate();
            return date == null ? 0 : Math.max(0, date.getTime());
        } catch (RuntimeException _) {
            // only a hint, as good as none
            return 0;
        }
    }

    /** A view of a stream that stays open when the view is closed and turns every failure into a declared one. */
    static InputStream guarded(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                return declared(() -> in.read(bytes, start, length));
            }

            @Override
            public long skip(long count) throws IOException {
                // by reading: libraries differ in what skip does at the end
                var rest = count;
                var bytes = new byte[(int) Math.min(8192, Math.max(count, 0))];
                int read;
                while (rest > 0 && (read = read(bytes, 0, (int) Math.min(bytes.length, rest))) >= 0) {
                    rest -= read;
                }
                return count - rest;
            }

            @Override
            public boolean markSupported() {
                return false;
            }

            @Override
            public void close() {
                // the archive closes it
            }
        };
    }
}
