package dev.postweg.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much may come out of one packed file, with all archives inside it. Logs pack well, ten to sixty times; one made
 * to fill disks and memories packs a thousand times and more.
 */
public final class Budget {
    /** Archives inside archives, the outermost counted. */
    public static final int DEPTH = 4;

    private static final long FREE = 1L << 30;
    private static final long RATIO = 500;
    private static final int MEMBERS = 200_000;

    private final long limit;
    private final int memberLimit;
    private long spent;
    private int members;

    private Budget(long limit, int memberLimit) {
        this.limit = limit;
        this.memberLimit = memberLimit;
    }

    /**
     * Makes the budget of a packed file.
     *
     * @param packed
     *            its size in bytes
     * @return 1 GB, or 500 times the size where that is more; 200,000 members
     */
    public static Budget of(long packed) {
        return new Budget(Math.max(FREE, packed * RATIO), MEMBERS);
    }

    /**
     * Makes a budget of any size.
     *
     * @param bytes
     *            most bytes
     * @param members
     *            most members
     * @return the budget
     */
    static Budget of(long bytes, int members) {
        return new Budget(bytes, members);
    }

    void member() throws ArchiveException {
        members++;
        if (members > memberLimit) {
            throw new ArchiveException(Fault.TOO_MANY_FILES, memberLimit);
        }
    }

    void spend(long bytes, String member) throws ArchiveException {
        spent += bytes;
        if (spent > limit) {
            throw new ArchiveException(Fault.TOO_LARGE, limit, member);
        }
    }

    /** Counts what is read of a member. */
    InputStream watch(InputStream in, String member) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                var value = in.read();
                spend(value < 0 ? 0 : 1, member);
                return value;
            }

            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                var count = in.read(bytes, start, length);
                spend(Math.max(count, 0), member);
                return count;
            }

            @Override
            public long skip(long count) throws IOException {
                var skipped = in.skip(count);
                spend(skipped, member);
                return skipped;
            }
        };
    }
}
