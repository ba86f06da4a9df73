package dev.postweg.samples;

import dev.postweg.model.LogField;
import dev.postweg.model.Process;
import java.util.List;

/** A copy on a hub of Exchange 2007 or 2010, which fetches from mailboxes and delivers into them itself. */
final class LegacyCopy {
    private final Mail mail;
    private final Machine hub;
    private final long id;
    private long time;
    private String code = "";

    private LegacyCopy(Mail mail, Machine hub, long time) {
        this.mail = mail;
        this.hub = hub;
        this.id = hub.nextHubId();
        this.time = time;
    }

    /** SUBMIT by the mailbox server, then RECEIVE by the hub that it told. */
    static LegacyCopy fetched(Mail mail, Client client, Machine mailboxServer, Machine hub) {
        mail.original("", mailboxServer.ip()).enters(hub);
        var copy = new LegacyCopy(mail, hub, mail.origin() + 180);
        var context = "MDB:%s, Mailbox:%s, Event:%d, MessageClass:IPM.Note, CreationTime:%s, ClientType:%s".formatted(
                Databases.of(mailboxServer), Databases.mailbox(mail.sender()),
                4_000_000 + mail.random().nextInt(90_000),
                mail.originText(), client.type(hub.version()));
        mail.logs().row(mailboxServer, Process.MAIL_SUBMISSION, copy.time).event("STOREDRIVER", "SUBMIT").mail(mail)
                .client(mailboxServer.ip(), mailboxServer.name()).server(hub.ip(), hub.name()).context(context)
                .set(LogField.TOTAL_BYTES, "").set(LogField.RETURN_PATH, "");
        copy.time += 60;
        copy.row("STOREDRIVER", "RECEIVE", mail.to()).client(mailboxServer.ip(), mailboxServer.name())
                .server(hub.ip(), hub.name()).info("04I: ").directionality("Originating");
        return copy;
    }

    /** RECEIVE by SMTP, from another server or from outside. */
    static LegacyCopy received(Mail mail, String ip, String host, String code, Machine hub) {
        var copy = new LegacyCopy(mail, hub, mail.origin());
        copy.receive(ip, host, code);
        return copy;
    }

    private void receive(String ip, String host, String info) {
        time += 45;
        code = info;
        row("SMTP", "RECEIVE", mail.to()).client(ip, host).server(hub.ip(), hub.name())
                .context(hub.nextSession() + ";" + Times.iso(hub.clock(time - 40)) + ";0")
                .connector(hub.receiveConnector("Default")).info(info).original(ip, hub.ip());
    }

    /** To another hub of an old version. */
    LegacyCopy hop(Machine next, String code) {
        var child = new LegacyCopy(mail, next, time + 60);
        child.receive(hub.ip(), hub.fqdn(), code);
        sent(next, child.id, child.time + 8);
        return child;
    }

    /** To a hub of Exchange 2013 or later. */
    Copy modernHop(Machine next) {
        var child = Copy.accept(new Entry(mail, next, mail.to(), "", time + 60),
                From.server(hub, code.contains("A:") ? Login.ANONYMOUS.code() : Login.EXCHANGE.code()));
        sent(next, child.id(), child.time() + 8);
        return child;
    }

    private void sent(Machine next, long nextId, long when) {
        time = when;
        row("SMTP", "SEND", mail.to()).client(hub.ip(), hub.name()).server(next.ip(), next.fqdn())
                .context("250 2.6.0 %s [InternalId=%d] Queued mail for delivery".formatted(mail.messageId(), nextId))
                .connector("Intra-Organization SMTP Send Connector").status("250 2.1.5 Recipient OK")
                .info(mail.originText());
    }

    /** DELIVER, by the hub itself. */
    LegacyCopy deliver(Machine mailboxServer) {
        time += 140;
        row("STOREDRIVER", "DELIVER", mail.to()).client(hub.ip(), hub.name())
                .server(mailboxServer.ip(), mailboxServer.name()).info(mail.originText())
                .directionality("Originating").data("MailboxDatabaseName", "Postfachdatenbank Wien")
                .data("DatabaseHealth", "-1");
        return this;
    }

    private Row row(String source, String event, List<String> recipients) {
        return mail.logs().row(hub, Process.TRANSPORT, time).event(source, event).mail(mail).internalId(id)
                .recipients(recipients);
    }
}
