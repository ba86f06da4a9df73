package dev.postweg.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The message tracking log as servers write it, Exchange 2007 to SE: comma-separated rows under a {@code #Fields} line
 * (message-tracking.md of OfficeDocs-Exchange).
 */
public final class TrackingLogFormat implements LogFormat {
    /** The name of the format. */
    public static final String ID = "message-tracking";

    private final Limits limits;

    /** Makes the format. */
    public TrackingLogFormat() {
        this(Limits.DEFAULT);
    }

    TrackingLogFormat(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public LogReader open(InputStream in, ResumePoint from) throws IOException {
        in.skipNBytes(from.offset());
        return new TrackingLogReader(in, from, limits);
    }

    @Override
    public Optional<Recognition> recognise(FileHead head) {
        try {
            return new TrackingLogSample(this, head).judge();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }
}
