package dev.postweg.samples;

import dev.postweg.model.LogField;
import dev.postweg.model.Process;

/** A mail on its way from the outbox of a mailbox to a hub: NOTIFYMAPI, RECEIVE, SUBMIT. */
final class Submission {
    private final Mail mail;
    private final Client client;
    private final Machine machine;
    private final String context;
    private final String connection;
    private final String entryId;
    private final String database;
    private final long id;
    private long assistant;
    private long work;
    private boolean notified = true;

    Submission(Mail mail, Client client, Machine machine) {
        this.mail = mail;
        this.client = client;
        this.machine = machine;
        var random = mail.random();
        this.assistant = 20 + random.nextInt(110);
        this.work = 150 + random.nextInt(160);
        this.database = Databases.of(machine);
        this.connection = Ids.session(0x08D5_6000_0000_0000L + random.nextLong(1L << 40));
        this.entryId = Ids.entryId(random);
        this.id = machine.nextSubmissionId();
        this.context = "MDB:" + database + ", Mailbox:" + Databases.mailbox(mail.sender()) + ", Event:"
                + (60_000_000 + random.nextInt(9_000_000)) + ", MessageClass:IPM.Note, CreationTime:"
                + mail.originText() + ", ClientType:" + client.type(machine.version());
    }

    /** A single server writes no NOTIFYMAPI row, says the article. */
    Submission withoutNotify() {
        notified = false;
        return this;
    }

    /** Sets the measured times, in ms. */
    Submission took(long assistantMs, long workMs) {
        assistant = assistantMs;
        work = workMs;
        return this;
    }

    /** The hub of the same server takes the mail. */
    Copy accept() {
        return accept(machine);
    }

    Copy accept(Machine hub) {
        var begin = mail.origin() + assistant;
        if (notified) {
            notifyRow(begin);
        }
        receiveRow(begin + work / 4);
        var chain = ";" + Latency.submission(machine, assistant, work / 2, true);
        var copy = Copy.accept(new Entry(mail, hub, mail.to(), chain, begin + work / 3), submitter());
        submitRow(Math.max(begin + work, copy.time() + 6), hub);
        return copy;
    }

    private From submitter() {
        // the article: for ActiveSync the hub's row shows the server as the original client
        if (mail.clientIp().isEmpty()) {
            mail.original(machine.ip(), mail.serverIp());
        }
        return From.server(machine, Login.EXCHANGE.code());
    }

    private void notifyRow(long time) {
        mail.logs().row(machine, Process.SUBMISSION, time).event("STOREDRIVER", "NOTIFYMAPI")
                .client(machine.ip6WithZone(), machine.name())
                .context(context + ", SubmissionAssistant:MailboxTransportSubmissionEmailAssistant")
                .set(LogField.SENDER_ADDRESS, mail.sender())
                .info(mail.originText() + ";" + Latency.notified(machine, assistant)).data("ItemEntryId", entryId);
    }

    private void receiveRow(long time) {
        mail.logs().row(machine, Process.SUBMISSION, time).event("STOREDRIVER", "RECEIVE").mail(mail)
                .client(machine.ip6(), machine.fqdn()).server(machine.ip6WithZone(), machine.name())
                .context(context + ", SubmissionAssistant:MailboxTransportSubmissionEmailAssistant,"
                        + " ServerMdbConnectionId:" + connection)
                .internalId(id).recipients(mail.to()).status("To").info("04I: ").directionality("Originating")
                .original(client == Client.ACTIVESYNC ? "" : mail.clientIp(), machine.ip6WithZone())
                .data("MailboxDatabaseGuid", database).data("ItemEntryId", entryId).data("DeliveryPriority", "Normal")
                .data("AccountForest", machine.domain());
    }

    private void submitRow(long time, Machine hub) {
        mail.logs().row(machine, Process.SUBMISSION, time).event("STOREDRIVER", "SUBMIT").mail(mail)
                .client(machine.ip6WithZone(), machine.name()).server(hub.ip(), hub.fqdn())
                .context(context + ", SubmissionAssistant:MailboxTransportSubmissionEmailAssistant,"
                        + " ServerMdbConnectionId:" + connection)
                .internalId(id).recipients(mail.to()).set(LogField.RETURN_PATH, "")
                .info(mail.originText() + ";" + Latency.submission(machine, assistant, work, false))
                .directionality("Originating")
                .original(client == Client.ACTIVESYNC ? "" : mail.clientIp(), machine.ip6WithZone())
                .data("ItemEntryId", entryId).data("DeliveryPriority", "Normal")
                .data("AccountForest", machine.domain());
    }
}
