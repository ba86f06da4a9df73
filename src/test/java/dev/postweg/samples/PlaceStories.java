package dev.postweg.samples;

import java.util.List;

/** Clocks, lost logs, the Edge server and old versions. */
final class PlaceStories {
    /** The hour of EX02 whose logs are not in the folder. */
    static final String LOST_HOUR = "2018020610";

    private final Stories stories;
    private final Machine ex01;
    private final Machine ex02;
    private final Machine ex03;
    private final Machine edge;

    private PlaceStories(Stories stories) {
        this.stories = stories;
        this.ex01 = stories.ex01();
        this.ex02 = stories.ex02();
        this.ex03 = stories.ex03();
        this.edge = stories.edge01();
    }

    static void tell(Stories stories) {
        var told = new PlaceStories(stories);
        told.skewedClocks();
        told.deliveryNotLoaded();
        told.submissionNotLoaded();
        told.inboundByEdge();
        told.outboundByEdge();
        told.vienna();
    }

    private void skewedClocks() {
        var there = stories.mail("Uhren gehen verschieden", "user1@uclabor.de", "hamburg@uclabor.de")
                .at("2018-02-06T08:20:05.400").fromMailbox(Client.OUTLOOK, "192.168.103.56", ex01).accept().agents();
        there.out().hop(ex03, there.recipients()).agents().deliver(ex03);
        there.discard();
        var back = stories.mail("AW: Uhren gehen verschieden", "hamburg@uclabor.de", "user1@uclabor.de")
                .at("2018-02-06T08:31:44.050").fromMailbox(Client.OUTLOOK, "192.168.113.12", ex03).accept().agents();
        back.out().hop(ex01, back.recipients()).agents().deliver(ex01).discard();
    }

    /** EX01 hands over to EX02, whose log of that hour is missing: what became of it is not known. */
    private void deliveryNotLoaded() {
        var copy = stories.mail("Besprechung um elf", "user1@uclabor.de", "julia.becker@uclabor.de")
                .at("2018-02-06T10:14:22.610").fromMailbox(Client.OUTLOOK, "192.168.103.56", ex01).accept().agents();
        copy.out().hop(ex02, copy.recipients()).agents().deliver(ex02);
    }

    /** Handed in at EX02 in the missing hour, delivered by EX01. */
    private void submissionNotLoaded() {
        var copy = stories.mail("Absender im fehlenden Protokoll", "julia.becker@uclabor.de", "user1@uclabor.de")
                .at("2018-02-06T10:36:50.090").fromMailbox(Client.OWA, "192.168.100.5", ex02).accept().agents();
        copy.out().hop(ex01, copy.recipients()).agents().deliver(ex01);
    }

    private void inboundByEdge() {
        var mail = stories.mail("Anfrage über Edge", "einkauf@example.com", "vertrieb@uclabor.de").fromInternet()
                .at("2018-02-06T13:15:00.330").original("198.51.100.14", edge.ip()).enters(edge);
        var copy = Copy.accept(new Entry(mail, edge, mail.to(), "", mail.origin()),
                From.outside("198.51.100.14", "mx.example.com", "00A: "));
        var throughFrontEnd = From.proxied(Login.ANONYMOUS, ex01, edge.ip(), edge.fqdn());
        copy.out().hop(ex01, copy.recipients(), throughFrontEnd, "EdgeSync - Inbound to Paderborn").agents()
                .deliver(ex02).discard();
    }

    private void outboundByEdge() {
        var to = List.of("einkauf@example.com");
        var copy = stories.mail("AW: Anfrage über Edge", "vertrieb@uclabor.de", to.getFirst())
                .at("2018-02-06T13:52:27.704").fromMailbox(Client.OUTLOOK, "192.168.103.66", ex02).accept().agents();
        var converted = copy.transfer("ContentConversion", to);
        var onEdge = converted.out().hop(edge, to, From.server(ex02, Login.EXCHANGE.code()),
                "EdgeSync - Paderborn to Internet");
        onEdge.out().external("198.51.100.14", "mx.example.com", "EdgeSync - Paderborn to Internet", to);
        converted.discard();
    }

    private void vienna() {
        var hub07 = stories.hub07();
        var mbx07 = stories.mbx07();
        LegacyCopy.fetched(stories.mail("Wien intern", "lena.huber@wien.example.com", "max.gruber@wien.example.com")
                .at("2018-02-06T09:10:11.000"), Client.OUTLOOK, mbx07, hub07).deliver(mbx07);
        var abroad = stories.mail("Von Wien nach Paderborn", "lena.huber@wien.example.com", "user1@uclabor.de")
                .at("2018-02-06T09:25:37.000");
        LegacyCopy.fetched(abroad, Client.OWA, mbx07, hub07).hop(stories.hub10(), "00A: ").modernHop(ex01).agents()
                .deliver(ex01).discard();
        var hub10 = stories.hub10();
        LegacyCopy.fetched(stories.mail("Exchange 2010 intern", "otto.mayer@uclabor.de", "eva.wolf@uclabor.de")
                .at("2018-02-06T09:41:02.512"), Client.OUTLOOK, hub10, hub10).deliver(hub10);
    }
}
