package dev.postweg.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;

/** An archive whose members come one behind the other: tar, and a zip inside another archive. */
final class StreamedArchive implements Archive {
    private final ArchiveInputStream<?> in;
    private final Budget budget;
    private final MemberNames names = new MemberNames();
    private Member current;

    StreamedArchive(ArchiveInputStream<?> in, Budget budget) {
        this.in = in;
        this.budget = budget;
    }

    @Override
    public Member next() throws IOException {
        return Damage.declared(this::member);
    }

    private Member member() throws IOException {
        ArchiveEntry entry;
        do {
            entry = in.getNextEntry();
            if (entry == null) {
                return null;
            }
            budget.member();
        } while (entry.isDirectory());
        var readable = in.canReadEntryData(entry);
        current = new Member(names.next(entry.getName()), entry.getSize(), Member.UNKNOWN, Damage.time(entry),
                readable ? Optional.empty() : Optional.of(Fault.UNREADABLE));
        return current;
    }

    @Override
    public InputStream content() {
        return budget.watch(Damage.guarded(in), current.name());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
