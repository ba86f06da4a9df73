package dev.postweg.ingest;

import dev.postweg.ingest.FlyingMail.State;
import dev.postweg.ingest.PackedRows.Part;
import dev.postweg.store.Link;
import dev.postweg.store.NewEvent;
import dev.postweg.store.Stored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Collects the rows of new mails while they pass by, so that most mails need not be read back. The logs of one hour
 * pass together: when they end, the mails in them are complete but for those of the last minutes. What is not complete,
 * was there before, has no network-message-id, or finds no room, is read back when all is read.
 */
final class FlyingMails {
    /** Longer than a server waits until it tries again after a connection that failed: ten minutes. */
    private static final long SLACK_MS = TimeUnit.MINUTES.toMillis(12);
    /** With all that belongs to them they take some 70 MB. */
    private static final int MOST_ENVELOPES = 100_000;
    /** Characters of what the rows of a mail share; thousands of mails keep theirs in memory. */
    private static final int LONGEST = 1 << 13;
    private static final int ROWS_BETWEEN_TURNS = 10_000;

    private final EarlyDigests digests;
    private final Chunks room;
    private PackedRows rows;
    private List<FlyingMail> mails = new ArrayList<>();
    private MailsByEnvelope byEnvelope;
    private Map<String, FlyingMail> byNetworkId = new HashMap<>();
    /** By mailbox and event of the store: the mail that rows without ids belong to, and such rows. */
    private Map<String, FlyingMail> owners = new HashMap<>();
    private Map<String, FlyingMail> lones = new HashMap<>();
    private int lastEnvelope;
    private long newest = Long.MIN_VALUE;
    private String hour = "";
    private int rowsSinceTurn;

    /** Begins; envelopes up to a number were there before. */
    FlyingMails(EarlyDigests digests, Chunks room, int lastEnvelope) {
        this.digests = digests;
        this.room = room;
        this.rows = new PackedRows(room);
        this.lastEnvelope = lastEnvelope;
        this.byEnvelope = new MailsByEnvelope(lastEnvelope + 1, 0);
    }

    /** A file begins. */
    void begin(FoundFile file) {
        var next = FileFinder.hour(file);
        if (!next.equals(hour)) {
            hour = next;
            turn();
        }
    }

    /** A row was written. */
    void add(Stored stored, Item.MadeRow made, Part part) {
        var event = made.event();
        // exports have no hours, but mostly the order of time
        if (++rowsSinceTurn > ROWS_BETWEEN_TURNS && hour.isEmpty()
                && (room.isShort() || byEnvelope.size() > MOST_ENVELOPES / 2)) {
            turn();
        }
        var mail = find(stored.envelope(), event);
        if (mail == null || mail.isLost()) {
            return;
        }
        var row = mail.state() == State.JUDGED
                ? PackedRows.NONE
                : rows.add(stored, made, part, mail.place(stored.envelope()));
        if (row == PackedRows.NONE) {
            mail.state(State.LOST);
            return;
        }
        mail.add(row, event.time());
        newest = Math.max(newest, event.time());
        for (var link : event.links()) {
            if (link.kind() == Link.Kind.STORE && !mail.isLone()) {
                mail.addStoreKey(link.key());
                own(link.key(), mail);
            }
        }
    }

    private FlyingMail find(int envelope, NewEvent event) {
        if (envelope <= lastEnvelope) {
            return byEnvelope.get(envelope);
        }
        lastEnvelope = envelope;
        if (byEnvelope.size() >= MOST_ENVELOPES || room.isUsedUp()) {
            return null;
        }
        var mail = mailOf(envelope, event);
        if (mail != null) {
            byEnvelope.put(envelope, mail);
        }
        return mail;
    }

    private FlyingMail mailOf(int envelope, NewEvent event) {
        var shared = event.mail();
        var network = shared[0];
        if (Stream.of(shared).mapToInt(String::length).sum() > LONGEST) {
            return null;
        }
        if (network.isEmpty()) {
            return shared[1].isEmpty() ? lone(envelope, event, shared) : null;
        }
        if (!isAscii(network)) {
            return null;
        }
        var key = network.toLowerCase(Locale.ROOT);
        var known = byNetworkId.get(key);
        if (known != null) {
            known.addEnvelope(envelope, shared);
            return known;
        }
        var mail = new FlyingMail(envelope, key, shared);
        byNetworkId.put(key, mail);
        mails.add(mail);
        return mail;
    }

    // SQLite tells capitals from small letters in ASCII only
    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private FlyingMail lone(int envelope, NewEvent event, String[] shared) {
        for (var link : event.links()) {
            if (link.kind() == Link.Kind.STORE && !lones.containsKey(link.key())) {
                var lone = new FlyingMail(envelope, "", shared);
                lone.addStoreKey(link.key());
                lones.put(link.key(), lone);
                return lone;
            }
        }
        return null;
    }

    private void own(String storeKey, FlyingMail mail) {
        owners.merge(storeKey, mail, (one, other) -> one.message() < other.message() ? one : other);
    }

    /** Rows are taken back: nothing that is kept is sure any more. */
    void forget() {
        byEnvelope.mails().forEach(mail -> mail.state(State.LOST));
    }

    /** All rows are read: has all mails judged, and does something else meanwhile. */
    void finish(Runnable meanwhile) {
        newest = Long.MAX_VALUE;
        turn();
        meanwhile.run();
        digests.writeAll();
        renew(lastEnvelope + 1);
        room.clear();
    }

    private void turn() {
        // a row of a mail that is judged but not written must still be seen; so all are, before mails change places
        digests.writeAll();
        var complete = new ArrayList<EarlyDigests.Mail>();
        var staying = new ArrayList<FlyingMail>();
        for (var mail : mails) {
            if (mail.isLost()) {
                continue;
            }
            if (mail.last() < newest - SLACK_MS || mail.state() == State.STAYED) {
                complete.add(new EarlyDigests.Mail(mail, lonesOf(mail)));
                mail.state(State.JUDGED);
            } else {
                staying.add(mail);
            }
        }
        lones.values().stream().filter(lone -> lone.state() == State.FLYING).forEach(staying::add);
        var before = renew(lowest());
        for (var mail : complete) {
            for (var envelope : mail.envelopes()) {
                byEnvelope.put(envelope, mail.own());
            }
        }
        staying.forEach(mail -> stay(mail, before));
        digests.submit(before, complete);
    }

    private List<FlyingMail> lonesOf(FlyingMail mail) {
        var found = new ArrayList<FlyingMail>(1);
        for (var key : mail.storeKeys()) {
            var lone = owners.get(key) == mail ? lones.get(key) : null;
            if (lone != null && !lone.isLost()) {
                lone.state(State.JUDGED);
                found.add(lone);
            }
        }
        return found;
    }

    /** The lowest envelope of a mail that may stay; the first one of a mail is its lowest. */
    private int lowest() {
        return Stream.concat(mails.stream(), lones.values().stream()).mapToInt(FlyingMail::message).min()
                .orElse(lastEnvelope + 1);
    }

    private PackedRows renew(int firstEnvelope) {
        var before = rows;
        rows = new PackedRows(room);
        // an hour has about as many as the one before it
        mails = new ArrayList<>(mails.size());
        byEnvelope = new MailsByEnvelope(firstEnvelope, byEnvelope.size());
        byNetworkId = HashMap.newHashMap(byNetworkId.size());
        owners = new HashMap<>();
        lones = new HashMap<>();
        newest = Long.MIN_VALUE;
        rowsSinceTurn = 0;
        return before;
    }

    private void stay(FlyingMail mail, PackedRows before) {
        if (!mail.move(before, rows)) {
            return;
        }
        mail.state(State.STAYED);
        newest = Math.max(newest, mail.last());
        for (var envelope : mail.envelopes()) {
            byEnvelope.put(envelope, mail);
        }
        if (mail.isLone()) {
            for (var key : mail.storeKeys()) {
                lones.put(key, mail);
            }
        } else {
            mails.add(mail);
            byNetworkId.put(mail.networkMessageId(), mail);
            for (var key : mail.storeKeys()) {
                own(key, mail);
            }
        }
    }
}
