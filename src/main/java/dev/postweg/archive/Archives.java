package dev.postweg.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Opens packed files. */
public final class Archives {
    /** Largest dictionary of a 7z file that is unpacked, in KiB: it lies in memory. */
    static final int DICTIONARY_KIB = 160 * 1024;

    /** Largest 7z file inside another archive, in bytes: it is read from its end, so it has to lie in memory. */
    private static final int HELD = 64 * 1024 * 1024;

    private Archives() {
    }

    /**
     * Opens a packed file on disk.
     *
     * @param file
     *            the file
     * @param kind
     *            what it is
     * @param budget
     *            how much may come out of it
     * @return the open archive
     * @throws IOException
     *             where it cannot be read, or is damaged
     */
    public static Archive open(Path file, ArchiveKind kind, Budget budget) throws IOException {
        return switch (kind) {
            case ZIP, SEVEN_ZIP -> open(Files.newByteChannel(file), kind, budget);
            case GZIP, TAR -> open(Files.newInputStream(file), kind, file.getFileName().toString(), budget);
        };
    }

    /**
     * Opens an archive inside another one.
     *
     * @param in
     *            its bytes; closed with the archive
     * @param kind
     *            what it is
     * @param name
     *            its name
     * @param budget
     *            that of the outermost archive
     * @return the open archive
     * @throws IOException
     *             where it cannot be read, is damaged, or too large to be read inside another
     */
    public static Archive open(InputStream in, ArchiveKind kind, String name, Budget budget) throws IOException {
        return switch (kind) {
            case GZIP -> new GzipArchive(in, name, budget);
            case ZIP -> new StreamedArchive(new ZipArchiveInputStream(in, "UTF-8", true, true), budget);
            case TAR -> new StreamedArchive(new TarArchiveInputStream(in, "UTF-8"), budget);
            case SEVEN_ZIP -> {
                var bytes = in.readNBytes(HELD + 1);
                in.close();
                if (bytes.length > HELD) {
                    throw new ArchiveException(Fault.LARGE_INSIDE, HELD);
                }
                yield open(new SeekableInMemoryByteChannel(bytes), kind, budget);
            }
        };
    }

    private static Archive open(SeekableByteChannel channel, ArchiveKind kind, Budget budget) throws IOException {
        try {
            return Damage.declared(() -> kind == ArchiveKind.ZIP
                    ? new ZipArchive(channel, budget)
                    : new SevenZipArchive(channel, budget));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }
}
