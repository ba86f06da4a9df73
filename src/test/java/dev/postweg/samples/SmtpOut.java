package dev.postweg.samples;

import dev.postweg.model.Process;
import java.util.List;

/** What leaves a hub by SMTP: into a mailbox, to the next hub, or to the world. */
final class SmtpOut {
    private static final String INTERNAL = "Intra-Organization SMTP Send Connector";

    private final Copy copy;
    private final Mail mail;

    SmtpOut(Copy copy) {
        this.copy = copy;
        this.mail = copy.mail();
    }

    /** DELIVER by Mailbox Transport Delivery, then SEND by the hub. */
    void deliver(Machine target, List<String> recipients) {
        stored(target, recipients, "DELIVER");
        sent(target, recipients);
    }

    /** The store has the mail already: DUPLICATEDELIVER instead of DELIVER. */
    void duplicate(Machine target, List<String> recipients) {
        stored(target, recipients, "DUPLICATEDELIVER");
        sent(target, recipients);
    }

    /** The mailbox does not take it: DELIVERFAIL; what the hub says to that is left to the caller. */
    void refuse(Machine target, List<String> recipients, String reason) {
        copy.pause(85);
        delivery(target, recipients, "DELIVERFAIL", copy.time() - 40).status(reason).info(mail.originText()
                + copy.chain() + ";" + copy.tree(Latency.part("QDM", 6), "SMSC-PEN=0.004") + ";"
                + Latency.delivery(target, 40));
    }

    private void stored(Machine target, List<String> recipients, String event) {
        var queue = copy.later(5, 15);
        var begin = copy.later(3, 5);
        var end = copy.later(40, 90);
        var hubTree = copy.tree(Latency.part("QDM", queue - copy.categorized()), "SMSC-PEN=0.004");
        delivery(target, recipients, event, begin).info(mail.originText() + copy.chain() + ";" + hubTree + ";"
                + Latency.delivery(target, end - begin)).directionality(copy.from().anonymous()
                        ? "Incoming"
                        : "Originating");
    }

    /** A row of Mailbox Transport Delivery, at the copy's time. */
    private Row delivery(Machine target, List<String> recipients, String event, long session) {
        return mail.logs().row(target, Process.DELIVERY, copy.time()).event("STOREDRIVER", event).mail(mail)
                .client("", target.name()).server("", target.name())
                .context(target.nextSession() + ";" + Times.iso(target.clock(session)) + ";0" + submitTime())
                .internalId(target.nextDeliveryId()).recipients(recipients)
                .original(mail.clientIp(), mail.serverIp())
                .data("MailboxDatabaseGuid", Databases.of(target))
                .data("Mailboxes", Databases.mailbox(recipients.getFirst()))
                .data("E2ELatency", Times.seconds(copy.time() - mail.origin()))
                .data("DeliveryLatency", Times.seconds(copy.time() - session)).data("DeliveryPriority", "Normal")
                .data("AccountForest", target.domain());
    }

    private void sent(Machine target, List<String> recipients) {
        copy.later(2, 9);
        var tree = copy.tree(Latency.part("QDM", 8), Latency.part("SMSC", 6, "X-SMSDR=0.009"),
                Latency.part("SMS", 74, "SMSMBXD=0.068"));
        var reply = ";250 2.0.0 OK " + mail.messageId() + " [Hostname=" + target.fqdn() + "]" + submitTime();
        send("SEND", target.ip(), target.fqdn(), recipients).context(reply).connector(INTERNAL)
                .info(mail.originText() + ";L" + tree);
    }

    private Row send(String event, String ip, String host, List<String> recipients) {
        var hub = copy.hub();
        return HubRows.row(copy, "SMTP", event, recipients).client(hub.ip(), hub.name()).server(ip, host)
                .status("250 2.1.5 Recipient OK").data("E2ELatency", Times.seconds(copy.time() - mail.origin()))
                .data("MsgRecipCount", Integer.toString(recipients.size())).data("IncludeInSla", "True")
                .data("Microsoft.Exchange.Transport.MailRecipient.RequiredTlsAuthLevel", "Opportunistic")
                .data("IsSmtpResponseFromExternalServer", "False").data("DeliveryPriority", "Normal")
                .data("AccountForest", hub.domain());
    }

    /** To the next hub of the organisation; its RECEIVE is written before this hub's SEND. */
    Copy hop(Machine next, List<String> recipients) {
        var code = copy.from().anonymous() ? "0cA: " : "0cI: ";
        return hop(next, recipients, From.server(copy.hub(), code), INTERNAL);
    }

    Copy hop(Machine next, List<String> recipients, From from, String connector) {
        var begin = copy.later(8, 20);
        var chain = copy.chain() + ";" + copy.tree(Latency.part("QDM", 8), "SMSC-PEN=0.011");
        var child = Copy.accept(new Entry(mail, next, recipients, chain, begin), from);
        copy.pause(child.time() - begin + 3 + mail.random().nextInt(5));
        var tree = copy.tree(Latency.part("QDM", 8), Latency.part("SMSC", 11, "X-SMSDR=0.013"),
                Latency.part("SMS", child.time() - begin));
        send("SEND", next.ip(), next.fqdn(), recipients).context(queued(Long.toString(child.id()), next.fqdn()))
                .connector(connector).info(mail.originText() + ";L" + tree);
        return child;
    }

    /** To a host outside, told by the event that this version writes for it. */
    void external(String ip, String host, String connector, List<String> recipients) {
        external(copy.hub().version().externalSend(), ip, host, connector, recipients);
    }

    /** To a host outside. */
    void external(String event, String ip, String host, String connector, List<String> recipients) {
        var queue = copy.later(15, 25);
        copy.later(180, 400);
        var tree = copy.tree(Latency.part("QDE", queue - copy.categorized()), Latency.part("SMSC", 31,
                "X-SMSDR=0.069"), Latency.part("SMS", copy.time() - queue));
        send(event, ip, host, recipients)
                .context(queued(Long.toString(5_450_000_000_000L + mail.random().nextInt()), host))
                .connector(connector).info(mail.originText() + copy.chain() + ";" + tree)
                .data("ToEntity", "Internet");
    }

    private String queued(String id, String host) {
        var took = 60 + mail.random().nextInt(90);
        var rate = mail.bytes() * 1000 / 1024 * 1000 / took;
        return ";250 2.6.0 %s [InternalId=%s, Hostname=%s] %d bytes in %s, %d.%03d KB/sec Queued mail for delivery%s"
                .formatted(mail.messageId(), id, host, mail.bytes(), Times.seconds(took), rate / 1000, rate % 1000,
                        submitTime());
    }

    private String submitTime() {
        return ";ClientSubmitTime:" + (!mail.fromStore() ? "" : mail.originText());
    }
}
