package dev.postweg.archive;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** The packed files that are read, told by their first bytes and never by their names. */
public enum ArchiveKind {
    /** Zip, also with Deflate64, in which the Explorer of Windows packs large files. */
    ZIP("504b0304", "504b0506"),
    /** Gzip: one file. */
    GZIP("1f8b08"),
    /** 7-Zip. */
    SEVEN_ZIP("377abcaf271c"),
    /** Tar, not packed by itself. */
    TAR();

    /** Bytes of a file that are enough to tell. */
    public static final int HEAD = 512;

    private static final int TAR_MARK = 257;
    private static final byte[] USTAR = "ustar".getBytes(StandardCharsets.US_ASCII);

    private final String[] marks;

    ArchiveKind(String... marks) {
        this.marks = marks;
    }

    /**
     * Tells what a file is.
     *
     * @param head
     *            its first bytes, {@link #HEAD} where it has as many
     * @return the kind, or nothing where it is not packed
     */
    public static Optional<ArchiveKind> of(byte[] head) {
        var start = HexFormat.of().formatHex(head, 0, Math.min(head.length, 8));
        if (isTar(head)) {
            return Optional.of(TAR);
        }
        return Stream.of(values()).filter(kind -> Stream.of(kind.marks).anyMatch(start::startsWith)).findFirst();
    }

    private static boolean isTar(byte[] head) {
        for (var i = 0; i < USTAR.length; i++) {
            if (head.length <= TAR_MARK + i || head[TAR_MARK + i] != USTAR[i]) {
                return false;
            }
        }
        return true;
    }
}
