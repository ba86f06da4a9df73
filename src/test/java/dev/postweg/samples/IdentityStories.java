package dev.postweg.samples;

import java.util.List;

/** One mail or two? Duplicates, resubmissions, one Message-ID twice; and recipients that become others. */
final class IdentityStories {
    private final Stories stories;
    private final Machine ex01;
    private final Machine ex02;

    private IdentityStories(Stories stories) {
        this.stories = stories;
        this.ex01 = stories.ex01();
        this.ex02 = stories.ex02();
    }

    static void tell(Stories stories) {
        var told = new IdentityStories(stories);
        told.duplicate();
        told.sameMessageId();
        told.safetyNet();
        told.resolved();
        told.redirected();
        told.deliveredAndForwarded();
        told.restarted();
    }

    /** A list sends one mail twice: as a new message, but with the Message-ID that the mailbox has already. */
    private void duplicate() {
        for (var time : List.of("2018-02-06T06:30:02.115", "2018-02-06T06:31:47.902")) {
            var copy = stories.mail("Newsletter KW 6", "newsletter@example.org", "user1@uclabor.de").fromInternet()
                    .id("<20180206063000.8812@lists.example.org>").at(time)
                    .fromSmtp(Login.ANONYMOUS, "198.51.100.90", "lists.example.org", ex01).agents();
            if (time.contains("06:30")) {
                copy.deliver(ex01);
            } else {
                copy.out().duplicate(ex01, copy.recipients());
            }
            copy.discard();
        }
    }

    private void sameMessageId() {
        for (var subject : List.of("Rechnung 10045", "Lieferschein 10045")) {
            var to = subject.startsWith("R") ? "buchhaltung@uclabor.de" : "lager@uclabor.de";
            stories.mail(subject, "erp@uclabor.de", to).id("<10045@erp.uclabor.de>")
                    .at(subject.startsWith("R") ? "2018-02-06T10:58:00.040" : "2018-02-06T11:58:00.610")
                    .fromSmtp(Login.ANONYMOUS, "192.168.100.60", "erp.uclabor.de", ex01).agents().deliver(ex01)
                    .discard();
        }
    }

    /** After a failover the mail is delivered again: a duplicate for one, the first for the other. */
    private void safetyNet() {
        var first = "user1@uclabor.de";
        var second = "user2@uclabor.de";
        var copy = stories.mail("Protokoll der Sitzung", "anna.schmidt@uclabor.de", first, second)
                .at("2018-02-06T13:30:21.770").fromMailbox(Client.OUTLOOK, "192.168.103.61", ex01).accept().agents()
                .deliver(ex01, first).deliver(ex02, second).discard();
        var again = Copy.made(
                new Entry(copy.mail(), ex01, List.of(first, second), "", Times.at("2018-02-06T14:10:00.480")),
                From.server(ex01, Login.EXCHANGE.code()));
        HubRows.row(again, "SAFETYNET", "RESUBMIT", again.recipients()).server("", ex01.name())
                .data("DeliveryPriority", "Normal").data("AccountForest", ex01.domain());
        again.agents();
        again.out().duplicate(ex01, List.of(first));
        again.deliver(ex02, second);
    }

    private void resolved() {
        stories.mail("Anfrage an alte Adresse", "kunde@example.com", "a.schmidt@uclabor.de").fromInternet()
                .at("2018-02-06T09:20:33.015").fromSmtp(Login.ANONYMOUS, "198.51.100.14", "mx.example.com", ex02)
                .replace("RESOLVE", "a.schmidt@uclabor.de", "anna.schmidt@uclabor.de").agents().deliver(ex01)
                .discard();
    }

    private void redirected() {
        stories.mail("Vertretung im Sekretariat", "user1@uclabor.de", "sekretariat@uclabor.de")
                .at("2018-02-06T07:55:41.200").fromMailbox(Client.EWS, "192.168.103.88", ex02).accept()
                .replace("REDIRECT", "sekretariat@uclabor.de", "julia.becker@uclabor.de").agents().deliver(ex02)
                .discard();
    }

    private void deliveredAndForwarded() {
        var mailbox = "projekt-alpha@uclabor.de";
        var target = "partner@example.org";
        var copy = stories.mail("Projekt Alpha Status", "user2@uclabor.de", mailbox).at("2018-02-06T12:44:18.909")
                .fromMailbox(Client.REST, "192.168.103.90", ex02).accept().forwardToo(mailbox, target).agents();
        var outside = copy.transfer("ContentConversion", List.of(target));
        outside.out().external("198.51.100.40", "mx.example.org", Stories.INTERNET, List.of(target));
        copy.deliver(ex01, mailbox).discard();
    }

    /** The service stopped with the mail in its queue and read it back: LOAD. */
    private void restarted() {
        var copy = stories.mail("Nach dem Neustart", "user2@uclabor.de", "user1@uclabor.de")
                .at("2018-02-06T15:03:50.330").fromMailbox(Client.OUTLOOK, "192.168.103.58", ex02).accept();
        copy.pause(95_000);
        HubRows.row(copy, "BOOTLOADER", "LOAD", copy.recipients()).server("", ex02.name())
                .data("DeliveryPriority", "Normal").data("AccountForest", ex02.domain());
        copy.agents().deliver(ex01).discard();
    }
}
