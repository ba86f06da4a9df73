package dev.postweg.samples;

import java.util.List;

/** Mails that come back, wait, are refused or vanish. */
final class FailureStories {
    private static final String CLIENT = "192.168.103.61";
    private static final String SENDER = "anna.schmidt@uclabor.de";

    private final Stories stories;
    private final Machine ex01;
    private final Machine ex02;

    private FailureStories(Stories stories) {
        this.stories = stories;
        this.ex01 = stories.ex01();
        this.ex02 = stories.ex02();
    }

    static void tell(Stories stories) {
        var told = new FailureStories(stories);
        told.unknownRecipient();
        told.refusedOutside();
        told.deferred();
        told.waiting();
        told.mailboxFull();
        told.rejected();
        told.malware();
    }

    private Copy submit(String subject, String time, String... to) {
        return stories.mail(subject, SENDER, to).at(time).fromMailbox(Client.OUTLOOK, CLIENT, ex01).accept();
    }

    /** One recipient does not exist, the other gets the mail. */
    private void unknownRecipient() {
        var copy = submit("Angebot 4711", "2018-02-06T08:41:10.220", "user2@uclabor.de", "usre3@uclabor.de");
        var report = stories.derived().bounce(copy, "ROUTING", Status.notFound(), List.of("usre3@uclabor.de"));
        report.deliver(ex01);
        copy.agents().deliver(ex02).discard();
    }

    /** The host outside says no. */
    private void refusedOutside() {
        var to = "buyer@example.com";
        var copy = submit("Quarterly report", "2018-02-06T09:05:44.870", to).agents();
        var out = copy.transfer("ContentConversion", List.of(to)).pause(900);
        var status = Status.failed("550 5.1.1 <buyer@example.com>: Recipient address rejected: User unknown",
                "mx.example.com", "198.51.100.14");
        stories.derived().bounce(out, "SMTP", status, List.of(to)).deliver(ex01);
        copy.discard();
    }

    /** The host outside was away for hours. */
    private void deferred() {
        var to = "planung@example.net";
        var copy = submit("Große Baupläne", "2018-02-06T07:12:31.006", to).agents();
        var out = copy.transfer("ContentConversion", List.of(to));
        var status = "[{LED=441 4.4.1 Error encountered while communicating with primary target IP address: "
                + "\"Failed to connect. Winsock error code: 10060, Win32 error code: 10060.\"};{MSG=};"
                + "{FQDN=mx.example.net};{IP=198.51.100.30};{LRT=%s}]";
        out.defer(status.formatted(""), 600_000).defer(status.formatted("2/6/2018 8:22:53 AM"), 3_600_000)
                .defer(status.formatted("2/6/2018 9:22:53 AM"), 9_300_000);
        out.out().external("198.51.100.30", "mx.example.net", Stories.INTERNET, List.of(to));
        out.discard();
    }

    /** The log ends before the mail could go on. */
    private void waiting() {
        var to = "info@example.org";
        var copy = submit("Noch in der Warteschlange", "2018-02-06T16:44:02.515", to).agents();
        copy.transfer("ContentConversion", List.of(to))
                .defer(Status.failed("451 4.4.0 DNS query failed", "mx.example.org", ""), 600_000)
                .defer(Status.retried("451 4.4.0 DNS query failed", "mx.example.org", "", "2/6/2018 5:54:05 PM"), 0);
    }

    /** The mailbox is full: DELIVERFAIL, FAIL, report. */
    private void mailboxFull() {
        var to = "user2@uclabor.de";
        var copy = submit("Fotos vom Sommerfest", "2018-02-06T13:02:55.130", to).agents();
        var reason = "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoff"
                + "QuotaExceeded; Failed to process message due to a permanent exception with message [Stage: "
                + "CreateMessage][Agent: ][DestinationFolder: Inbox]";
        copy.out().refuse(ex02, List.of(to), reason);
        var status = Status.failed(reason, "EX02.netatwork.local", ex02.ip());
        stories.derived().bounce(copy, "SMTP", status, List.of(to)).deliver(ex01);
        copy.discard();
    }

    /** Refused on the Edge server while SMTP still ran: no RECEIVE at all. */
    private void rejected() {
        var edge = stories.edge01();
        var mail = stories.mail("You have won a prize", "winner@spam.example.com", "user1@uclabor.de")
                .at("2018-02-06T11:11:08.640").bytes(0).original("198.51.100.66", edge.ip()).enters(edge);
        Refusal.write(mail, edge);
    }

    /** The malware agent deletes the mail without a word. */
    private void malware() {
        var copy = stories.mail("Bewerbung mit Makro", "bewerber@example.net", "personal@uclabor.de").fromInternet()
                .at("2018-02-06T09:48:20.911")
                .fromSmtp(Login.ANONYMOUS, "198.51.100.81", "mail.example.net", ex02).pause(60);
        HubRows.row(copy, "AGENT", "AGENTINFO", copy.recipients()).original(copy.mail().clientIp(), ex02.ip())
                .data("AMA", "SUM|v=1|action=s|error=|atch=1")
                .data("AMA", "EV|engine=M|v=1|sig=1.261.518.0|name=TrojanDownloader:O97M/Donoff|file=Lebenslauf.doc")
                .data("DeliveryPriority", "Normal").data("AccountForest", ex02.domain());
        copy.drop("AGENT", "Malware Agent", copy.recipients()).discard();
    }
}
