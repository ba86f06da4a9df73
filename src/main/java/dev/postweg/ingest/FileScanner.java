package dev.postweg.ingest;

import dev.postweg.archive.Archive;
import dev.postweg.archive.ArchiveKind;
import dev.postweg.archive.Archives;
import dev.postweg.archive.Budget;
import dev.postweg.archive.Member;
import dev.postweg.format.Formats;
import dev.postweg.format.ReadOptions;
import dev.postweg.ingest.LogScan.Turn;
import dev.postweg.store.FileRow.State;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Opens one file after another, archives too, and has the logs among them read. Runs on a thread of its own and never
 * touches the store.
 */
final class FileScanner {
    /** How much smaller a log is when packed, where the archive does not tell: only for the progress. */
    static final int USUAL_RATIO = 12;

    private final KnownFiles known;
    private final Outlet outlet;
    private final Wishes wishes;
    private final LogScan logs;
    private final List<FoundFile> unchanged = new ArrayList<>();
    /** Archives with members that are read last: until those are read, the archive is not. */
    private final List<Item.Unpacked> waiting = new ArrayList<>();

    FileScanner(KnownFiles known, Outlet outlet, Wishes wishes) {
        this.known = known;
        this.outlet = outlet;
        this.wishes = wishes;
        this.logs = new LogScan(known, outlet, wishes);
    }

    /** Where items go; blocks while the writer is behind. */
    @FunctionalInterface
    interface Outlet {
        void put(Item item) throws InterruptedException;
    }

    void scan(FoundFile file) throws InterruptedException {
        if (file.trouble().isPresent()) {
            skip(file, file.trouble().get());
        } else if (isDone(file)) {
            unchanged.add(file);
        } else {
            try (var in = new PushbackInputStream(file.content().open(), Formats.HEAD)) {
                var head = head(in);
                var kind = ArchiveKind.of(head);
                if (kind.isPresent() && file.content() instanceof Content.Plain(var path)) {
                    var budget = Budget.of(file.size());
                    try (var archive = Archives.open(path, kind.get(), budget)) {
                        unpack(file, archive, budget, 1);
                    }
                } else {
                    logs.scan(file, in, head);
                }
            } catch (IOException e) {
                skip(file, Reason.of(e));
            }
        }
    }

    /** Reads the exports, and asks before how those are to be read that do not tell it. */
    void finish() throws InterruptedException {
        for (var later : logs.later()) {
            if (later.sample().isEmpty()) {
                read(later.file(), Optional.empty(), Turn.LAST);
            }
        }
        for (var file : unchanged) {
            if (known.isOvertaken(file)) {
                read(file, Optional.empty(), Turn.AGAIN);
            }
        }
        for (var answer : logs.advice().entrySet()) {
            read(answer.getKey().file(), Optional.of(answer.getValue()), Turn.LAST);
        }
        for (var archive : waiting) {
            outlet.put(archive);
        }
    }

    private void read(FoundFile file, Optional<ReadOptions> said, Turn turn) throws InterruptedException {
        try (var in = new PushbackInputStream(file.content().open(), Formats.HEAD)) {
            logs.last(file, LogScan.head(in, head(in)), said, turn);
        } catch (IOException e) {
            skip(file, Reason.of(e));
        }
    }

    private boolean isDone(FoundFile file) {
        return !wishes.touch(file) && known.unchanged(file);
    }

    private void skip(FoundFile file, Reason reason) throws InterruptedException {
        var met = known.at(file).filter(before -> before.state() != State.SKIPPED && before.id() > 0);
        outlet.put(met.isPresent() ? new Item.Broken(file, met.get().id(), reason) : new Item.Skip(file, reason));
    }

    private static byte[] head(PushbackInputStream in) throws IOException {
        var head = in.readNBytes(Formats.HEAD);
        in.unread(head);
        return head;
    }

    private void unpack(FoundFile outer, Archive archive, Budget budget, int depth)
            throws IOException, InterruptedException {
        var left = outer.weight();
        var before = logs.later().size();
        for (var member = archive.next(); member != null; member = archive.next()) {
            var weight = Math.min(left, weight(member, left));
            left -= weight;
            member(inside(outer, member, weight), archive, budget, depth);
        }
        if (logs.later().size() == before) {
            outlet.put(new Item.Unpacked(outer, left));
        } else {
            waiting.add(new Item.Unpacked(outer, left));
        }
    }

    private static long weight(Member member, long left) {
        if (member.packed() >= 0) {
            return member.packed();
        }
        return member.size() >= 0 ? member.size() / USUAL_RATIO : left;
    }

    private static FoundFile inside(FoundFile outer, Member member, long weight) {
        var content = switch (outer.content()) {
            case Content.Plain(var file) -> new Content.Packed(file, member.name());
            case Content.Packed(var archive, var name) ->
                new Content.Packed(archive, name + PackedFiles.MARK + member.name());
        };
        return new FoundFile(outer.root(), outer.path() + PackedFiles.MARK + member.name(), content, member.size(),
                member.modified() > 0 ? member.modified() : outer.modified(), weight,
                member.trouble().map(fault -> Reason.of(fault)));
    }

    private void member(FoundFile file, Archive archive, Budget budget, int depth)
            throws IOException, InterruptedException {
        if (file.trouble().isPresent()) {
            skip(file, file.trouble().get());
        } else if (!isDone(file)) {
            try (var in = new PushbackInputStream(archive.content(), Formats.HEAD)) {
                member(file, in, budget, depth);
            } catch (IOException e) {
                skip(file, Reason.of(e));
            }
        }
    }

    private void member(FoundFile file, PushbackInputStream in, Budget budget, int depth)
            throws IOException, InterruptedException {
        var head = head(in);
        var kind = ArchiveKind.of(head);
        if (kind.isEmpty()) {
            logs.scan(file, in, head);
        } else if (depth >= Budget.DEPTH) {
            outlet.put(new Item.Skip(file, Reason.of(Reason.Kind.TOO_DEEP, Integer.toString(Budget.DEPTH))));
        } else {
            nested(file, in, kind.get(), budget, depth);
        }
    }

    private void nested(FoundFile file, InputStream in, ArchiveKind kind, Budget budget, int depth)
            throws IOException, InterruptedException {
        try (var inner = Archives.open(in, kind, file.name(), budget)) {
            unpack(file, inner, budget, depth + 1);
        }
    }
}
