package dev.postweg.ingest;

import java.io.IOException;
import java.io.InputStream;

/** A log being read, and the hash of what stands before a place in it. */
interface Tails {
    /** The bytes of the log. */
    InputStream in();

    /** The hash of the last bytes before a place. */
    String before(long position) throws IOException;

    /** A file on disk is looked at again, a member of an archive is remembered as it comes. */
    static Tails of(Content content, InputStream in) {
        return switch (content) {
            case Content.Plain plain -> new Tails() {
                @Override
                public InputStream in() {
                    return in;
                }

                @Override
                public String before(long position) throws IOException {
                    return plain.tail(position);
                }
            };
            case Content.Packed _ -> {
                var recorder = new TailRecorder(in);
                yield new Tails() {
                    @Override
                    public InputStream in() {
                        return recorder;
                    }

                    @Override
                    public String before(long position) {
                        return recorder.tail(position);
                    }
                };
            }
        };
    }
}
