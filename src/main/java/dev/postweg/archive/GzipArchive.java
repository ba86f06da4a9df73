package dev.postweg.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A gzip file: one member, named as the file without its ending. */
final class GzipArchive implements Archive {
    private static final int BUFFER = 64 * 1024;

    /** The packed bytes, and once they were asked for what they unpack to; closing this closes those. */
    private InputStream in;
    private final Budget budget;
    private final String name;
    private boolean given;

    GzipArchive(InputStream in, String fileName, Budget budget) {
        this.in = in;
        this.budget = budget;
        this.name = MemberNames.safe(inner(fileName));
    }

    static String inner(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('!')) + 1);
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".tgz")) {
            return name.substring(0, name.length() - 4) + ".tar";
        }
        return lower.endsWith(".gz") && name.length() > 3 ? name.substring(0, name.length() - 3) : name;
    }

    @Override
    public Member next() throws IOException {
        if (given) {
            return null;
        }
        given = true;
        budget.member();
        return new Member(name, Member.UNKNOWN, Member.UNKNOWN, 0, Optional.empty());
    }

    @Override
    public InputStream content() throws IOException {
        var packed = in;
        in = Damage.declared(() -> new GZIPInputStream(new BufferedInputStream(packed, BUFFER), BUFFER));
        return budget.watch(Damage.guarded(in), name);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
