package dev.postweg.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip file by its directory: what is not wanted is never unpacked. */
final class ZipArchive implements Archive {
    private final ZipFile zip;
    private final Budget budget;
    private final MemberNames names = new MemberNames();
    private final Enumeration<ZipArchiveEntry> entries;
    private ZipArchiveEntry entry;
    private String name;

    ZipArchive(SeekableByteChannel channel, Budget budget) throws IOException {
        this.zip = ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get();
        this.budget = budget;
        this.entries = zip.getEntriesInPhysicalOrder();
    }

    @Override
    public Member next() throws IOException {
        do {
            if (!entries.hasMoreElements()) {
                return null;
            }
            entry = entries.nextElement();
            budget.member();
        } while (entry.isDirectory());
        name = names.next(entry.getName());
        return new Member(name, entry.getSize(), entry.getCompressedSize(), Damage.time(entry),
                zip.canReadEntryData(entry) ? Optional.empty() : Optional.of(Fault.UNREADABLE));
    }

    @Override
    public InputStream content() throws IOException {
        return Damage.declared(() -> budget.watch(Damage.guarded(checked()), name));
    }

    /** The bytes, and at their end a failure where they are not those that were packed. */
    private InputStream checked() throws IOException {
        var expected = entry.getCrc();
        return new CheckedInputStream(zip.getInputStream(entry), new CRC32()) {
            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                var count = super.read(bytes, start, length);
                if (count < 0 && expected >= 0 && getChecksum().getValue() != expected) {
                    throw new ArchiveException(Fault.CHECKSUM, name);
                }
                return count;
            }
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
