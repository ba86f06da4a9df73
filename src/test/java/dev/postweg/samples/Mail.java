package dev.postweg.samples;

import java.util.List;
import java.util.Random;

/** A mail: what all its rows share, and how it comes in. */
final class Mail {
    private final Logs logs;
    private final String subject;
    private final String sender;
    private final List<String> to;
    private final Random random;
    private String returnPath;
    private String messageId = "";
    private String networkId = "";
    private long bytes;
    private long origin;
    private String clientIp = "";
    private String serverIp = "";
    private boolean shadowed = true;
    private boolean internet;
    private boolean fromStore;
    private String originText;

    Mail(Logs logs, String subject, String sender, List<String> to) {
        this.logs = logs;
        this.subject = subject;
        this.sender = sender;
        this.to = List.copyOf(to);
        this.returnPath = sender;
        this.random = new Random((subject + sender + to).hashCode());
        this.bytes = 4_000 + random.nextInt(60_000);
    }

    /** Sets when the mail was made; before any row, since ids depend on it. */
    Mail at(long time) {
        origin = time;
        random.setSeed(time ^ subject.hashCode());
        do {
            networkId = Ids.timed(random, time);
        } while (!logs.isNew(networkId));
        if (messageId.isEmpty()) {
            messageId = Ids.messageId(random, sender.substring(sender.indexOf('@') + 1));
        }
        return this;
    }

    Mail at(String isoWithoutZone) {
        return at(Times.at(isoWithoutZone));
    }

    Mail id(String messageIdWithBrackets) {
        messageId = messageIdWithBrackets;
        return this;
    }

    /** Keeps the identity of the mail that this one continues, as resubmissions do. */
    Mail sameAs(Mail other) {
        messageId = other.messageId;
        networkId = other.networkId;
        bytes = other.bytes;
        return this;
    }

    Mail bytes(long size) {
        bytes = size;
        return this;
    }

    Mail returnPath(String address) {
        returnPath = address;
        return this;
    }

    /** Handled by a server that has no partner for shadow copies. */
    Mail unshadowed() {
        shadowed = false;
        return this;
    }

    Mail original(String client, String server) {
        clientIp = client;
        serverIp = server;
        return this;
    }

    Mail fromInternet() {
        internet = true;
        return this;
    }

    /** Handed in by a mailbox client, with a NOTIFYMAPI row. */
    Submission fromMailbox(Client client, String ip, Machine mailboxServer) {
        original(ip, mailboxServer.ip6WithZone());
        enters(mailboxServer);
        fromStore = true;
        return new Submission(this, client, mailboxServer);
    }

    /** Handed in by SMTP through the front end of a hub. */
    Copy fromSmtp(Login login, String ip, String host, Machine hub) {
        original(ip, hub.ip());
        enters(hub);
        return Copy.accept(new Entry(this, hub, to, "", origin), From.proxied(login, hub, ip, host));
    }

    /** The first service stamps the origin with its own clock. */
    Mail enters(Machine first) {
        originText = Times.iso(first.clock(origin));
        return this;
    }

    /** The time with which message-info begins. */
    String originText() {
        return originText;
    }

    Logs logs() {
        return logs;
    }

    Random random() {
        return random;
    }

    String subject() {
        return subject;
    }

    String sender() {
        return sender;
    }

    List<String> to() {
        return to;
    }

    String returnPath() {
        return returnPath;
    }

    String messageId() {
        return messageId;
    }

    String networkId() {
        return networkId;
    }

    long bytes() {
        return bytes;
    }

    long origin() {
        return origin;
    }

    String clientIp() {
        return clientIp;
    }

    String serverIp() {
        return serverIp;
    }

    boolean shadowed() {
        return shadowed;
    }

    /** Whether a mailbox client handed it in. */
    boolean fromStore() {
        return fromStore;
    }

    boolean internet() {
        return internet;
    }
}
