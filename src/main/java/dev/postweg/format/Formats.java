package dev.postweg.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

/** The formats that Postweg reads. */
public final class Formats {
    /** Bytes of a file that are enough to tell what it is. */
    public static final int HEAD = 64 * 1024;

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
        return recognise(head, ReadOptions.NONE);
    }

    /**
     * Tells what a file is, by how it begins and what the user says about it.
     *
     * @param head
     *            its first bytes
     * @param options
     *            what the user says
     * @return the format, or why the file is left out
     */
    public static Recognition recognise(FileHead head, ReadOptions options) {
        var encoding = options.encoding().orElseGet(() -> Encoding.of(head.bytes()));
        var text = encoding.unit() == Encoding.Unit.UTF_8
                ? head
                : new FileHead(Transcoder.utf8(head.bytes(), encoding), head.whole());
        return Stream.of(new TrackingLogFormat(), new CsvExportFormat(options))
                .flatMap(format -> format.recognise(text).stream()).findFirst()
                .map(found -> encoded(found, encoding)).orElseGet(() -> Signature.judge(head));
    }

    private static Recognition encoded(Recognition found, Encoding encoding) {
        return found instanceof Recognition.Readable log && encoding.unit() != Encoding.Unit.UTF_8
                ? new Recognition.Readable(new EncodedFormat(log.format(), encoding), log.header(), log.source(),
                        log.version(), log.notes())
                : found;
    }
}
