package dev.postweg.ingest;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Mails by the number of an envelope. Numbers are given one after another, so that those of a few hours lie close
 * together: an array finds a mail for each row without an object for each number.
 */
final class MailsByEnvelope {
    private static final int ROOM = 1 << 10;

    private final int first;
    private FlyingMail[] mails;
    private int size;

    /** Begins with nothing; no envelope before the first one will be put. */
    MailsByEnvelope(int first, int expected) {
        this.first = first;
        this.mails = new FlyingMail[Math.max(ROOM, expected)];
    }

    /** The mail of an envelope; null where there is none. */
    FlyingMail get(int envelope) {
        var place = envelope - first;
        return place >= 0 && place < mails.length ? mails[place] : null;
    }

    void put(int envelope, FlyingMail mail) {
        var place = envelope - first;
        if (place >= mails.length) {
            mails = Arrays.copyOf(mails, Math.max(place + 1, mails.length + mails.length / 2));
        }
        size += mails[place] == null ? 1 : 0;
        mails[place] = mail;
    }

    /** The number of envelopes that have a mail. */
    int size() {
        return size;
    }

    /** All mails that have an envelope here, once for each envelope. */
    Stream<FlyingMail> mails() {
        return Arrays.stream(mails).filter(Objects::nonNull);
    }
}
