package dev.postweg.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The formats that Postweg reads. */
public final class Formats {
    /** Bytes of a file that are enough to tell what it is. */
    public static final int HEAD = 64 * 1024;

    private static final List<LogFormat> ALL = List.of(new TrackingLogFormat());

    private Formats() {
    }

    /**
     * Tells what a file is, by what stands in it and never by its name.
     *
     * @param in
     *            the file from its first byte; at most {@link #HEAD} bytes are read, it is not closed
     * @return the format, or why the file is left out
     * @throws IOException
     *             where the file cannot be read
     */
    public static Recognition recognise(InputStream in) throws IOException {
        var bytes = in.readNBytes(HEAD);
        return recognise(new FileHead(bytes, bytes.length < HEAD));
    }

    /**
     * Tells what a file is, by how it begins.
     *
     * @param head
     *            its first bytes
     * @return the format, or why the file is left out
     */
    public static Recognition recognise(FileHead head) {
        return ALL.stream().flatMap(format -> format.recognise(head).stream()).findFirst()
                .orElseGet(() -> Signature.judge(head));
    }
}
