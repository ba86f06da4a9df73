package dev.postweg.samples;

import dev.postweg.model.LogField;
import dev.postweg.model.Process;
import java.util.List;

/** Mails that Exchange makes because of another mail: reports, forwards, journal copies, approval requests. */
final class Derived {
    private static final String SYSTEM = "MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@";

    private final Logs logs;
    private final String domain;

    Derived(Logs logs, String domain) {
        this.logs = logs;
        this.domain = domain;
    }

    /** FAIL for some recipients and the report that goes back to the sender; the caller delivers the report. */
    Copy bounce(Copy copy, String source, String status, List<String> failed) {
        var original = copy.mail();
        var report = system("Unzustellbar: " + original.subject(), original.sender(), copy.hub(), copy.time() + 30);
        copy.fail(source, status, report.messageId(), failed);
        var made = Copy.made(new Entry(report, copy.hub(), report.to(), "", copy.time() + 12), internal(copy.hub()));
        HubRows.row(made, "DSN", "DSN", report.to()).reference(original.messageId()).server("", copy.hub().name())
                .data("DeliveryPriority", "Normal").data("AccountForest", copy.hub().domain());
        return made.agents();
    }

    /** An inbox rule of a mailbox sends the mail on as a new one; the hub of the same server takes it. */
    Copy forward(Copy copy, Machine server, String owner, List<String> targets) {
        return ruled(copy, server, new Mail(logs, "WG: " + copy.mail().subject(), owner, targets));
    }

    /** An automatic reply: also made by a rule, with an empty return path. */
    Copy autoReply(Copy copy, Machine server, String owner) {
        var reply = new Mail(logs, "Automatische Antwort: " + copy.mail().subject(), owner,
                List.of(copy.mail().sender())).returnPath("<>");
        return ruled(copy, server, reply);
    }

    private Copy ruled(Copy copy, Machine server, Mail made) {
        made.at(copy.time() - 15).original("", server.ip()).enters(server);
        var row = logs.row(server, Process.DELIVERY, made.origin() + 6).event("MAILBOXRULE", "RECEIVE").mail(made)
                .client(server.ip6(), server.fqdn()).server(server.ip6WithZone(), server.name())
                .internalId(server.nextDeliveryId()).recipients(made.to()).status("To").info("03I: ")
                .directionality("Originating").reference(Long.toString(copy.id()));
        row.data("MailboxDatabaseGuid", Databases.of(server)).data("DeliveryPriority", "Normal").data("AccountForest",
                server.domain());
        return Copy.accept(new Entry(made, server, made.to(), "", made.origin() + 20), internal(server)).agents();
    }

    /** The journal agent reports a mail to the journal mailbox. */
    Copy journal(Copy copy, String mailbox) {
        var original = copy.mail();
        var report = system(original.subject(), mailbox, copy.hub(), copy.time() + 8);
        var made = Copy.made(new Entry(report, copy.hub(), report.to(), "", report.origin()), internal(copy.hub()));
        HubRows.row(made, "AGENT", "RECEIVE", report.to()).context("Journal Agent").info("05I: ")
                .reference(original.messageId()).server("", copy.hub().name()).data("DeliveryPriority", "Normal")
                .data("AccountForest", copy.hub().domain());
        return made.agents();
    }

    /** A message of the moderation framework about another one: initiation, request, notice. */
    Copy approval(Copy copy, String subject, String recipient, long delay) {
        var mail = system(subject, recipient, copy.hub(), copy.time() + delay);
        var made = Copy.made(new Entry(mail, copy.hub(), mail.to(), "", mail.origin()), internal(copy.hub()));
        HubRows.row(made, "APPROVAL", "RECEIVE", mail.to()).reference(copy.mail().messageId())
                .server("", copy.hub().name()).data("DeliveryPriority", "Normal")
                .data("AccountForest", copy.hub().domain());
        return made;
    }

    /** The moderator's decision, in the log of moderated transport. */
    void decision(Copy copy, String event, String request, String moderator, long time) {
        logs.row(copy.hub(), Process.MODERATION, time).event("APPROVAL", event).mail(copy.mail())
                .server("", copy.hub().name()).recipients(copy.recipients()).reference(request)
                .set(LogField.RELATED_RECIPIENT_ADDRESS, moderator).data("AccountForest", copy.hub().domain());
    }

    private Mail system(String subject, String to, Machine machine, long time) {
        return new Mail(logs, subject, SYSTEM + domain, List.of(to)).returnPath("<>")
                .id(Ids.messageId(machine.random(), machine.fqdn())).at(time).original("", machine.ip())
                .enters(machine);
    }

    private static From internal(Machine machine) {
        return From.server(machine, Login.EXCHANGE.code());
    }
}
