package dev.postweg.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** A 7z file, in its order: a member is often packed together with those before it. */
final class SevenZipArchive implements Archive {
    private final SevenZFile file;
    private final Budget budget;
    private final MemberNames names = new MemberNames();
    private SevenZArchiveEntry entry;
    private String name = "";
    private long left;

    SevenZipArchive(SeekableByteChannel channel, Budget budget) throws IOException {
        this.file = SevenZFile.builder().setSeekableByteChannel(channel)
                .setMaxMemoryLimitKiB(Archives.DICTIONARY_KIB).setUseDefaultNameForUnnamedEntries(true).get();
        this.budget = budget;
    }

    @Override
    public Member next() throws IOException {
        entry = Damage.declared(this::entry);
        if (entry == null) {
            return null;
        }
        name = names.next(String.valueOf(entry.getName()));
        return new Member(name, entry.getSize(), Member.UNKNOWN,
                entry.getHasLastModifiedDate() ? Damage.time(entry) : 0, Optional.empty());
    }

    private SevenZArchiveEntry entry() throws IOException {
        SevenZArchiveEntry following;
        do {
            // what was not read of the last one is unpacked all the same
            budget.spend(left, name);
            following = file.getNextEntry();
            if (following == null) {
                return null;
            }
            budget.member();
            left = following.hasStream() ? Math.max(0, following.getSize()) : 0;
        } while (following.isDirectory());
        return following;
    }

    @Override
    public InputStream content() {
        return budget.watch(Damage.guarded(new Content()), name);
    }

    /** The bytes of the member at hand. */
    private final class Content extends InputStream {
        @Override
        public int read() throws IOException {
            var value = file.read();
            left -= value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
            var count = length == 0 ? 0 : file.read(bytes, start, length);
            left -= Math.max(count, 0);
            return count;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
