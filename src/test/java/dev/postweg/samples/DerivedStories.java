package dev.postweg.samples;

import java.util.List;

/** Mails that cause other mails. */
final class DerivedStories {
    private static final String ARBITRATION = "SystemMailbox{1f05a927-89c0-4725-adca-4527114196a1}@uclabor.de";
    private static final String MODERATOR = "personal@uclabor.de";

    private final Stories stories;
    private final Machine ex01;
    private final Machine ex02;

    private DerivedStories(Stories stories) {
        this.stories = stories;
        this.ex01 = stories.ex01();
        this.ex02 = stories.ex02();
    }

    static void tell(Stories stories) {
        var told = new DerivedStories(stories);
        told.ruleForward();
        told.absence();
        told.journal();
        told.moderated("Urlaubsregelung 2018", "2018-02-06T08:15:12.700", "MODERATORAPPROVE");
        told.moderated("Flohmarkt im Foyer", "2018-02-06T12:20:36.080", "MODERATORREJECT");
    }

    private void ruleForward() {
        var copy = stories.mail("Bestellung 2018-117", "einkauf@example.com", "bestellung@uclabor.de").fromInternet()
                .at("2018-02-06T08:52:17.333")
                .fromSmtp(Login.ANONYMOUS, "198.51.100.14", "mx.example.com", ex01).agents().deliver(ex02);
        var forward = stories.derived().forward(copy, ex02, "bestellung@uclabor.de", List.of("lager@example.net"));
        forward.out().external("198.51.100.30", "mx.example.net", Stories.INTERNET, forward.recipients());
        copy.discard();
        forward.discard();
    }

    private void absence() {
        var copy = stories.mail("Frage zum Protokoll", "user1@uclabor.de", "julia.becker@uclabor.de")
                .at("2018-02-06T09:33:01.480").fromMailbox(Client.OWA, "192.168.100.5", ex01).accept().agents()
                .deliver(ex02);
        var reply = stories.derived().autoReply(copy, ex02, "julia.becker@uclabor.de").deliver(ex01);
        copy.discard();
        reply.discard();
    }

    private void journal() {
        var copy = stories.mail("Vertrag Entwurf v3", "recht@uclabor.de", "user1@uclabor.de")
                .at("2018-02-06T11:40:09.260").fromMailbox(Client.OUTLOOK, "192.168.103.44", ex01).accept().agents();
        stories.derived().journal(copy, "journal@uclabor.de").deliver(ex02);
        copy.deliver(ex01).discard();
    }

    /** To a moderated group: held, asked, decided; then let through or refused. */
    private void moderated(String subject, String time, String decision) {
        var group = "belegschaft@uclabor.de";
        var members = List.of("user1@uclabor.de", "user2@uclabor.de");
        var copy = stories.mail(subject, "thomas.weber@uclabor.de", group).at(time)
                .fromMailbox(Client.OUTLOOK, "192.168.103.71", ex01).accept().agents();
        HubRows.row(copy, "APPROVAL", "INITMESSAGECREATED", copy.recipients()).server("", ex01.name())
                .related(ARBITRATION).data("DeliveryPriority", "Normal").data("AccountForest", ex01.domain());
        stories.derived().approval(copy, subject, ARBITRATION, 40).deliver(ex01);
        var request = stories.derived().approval(copy, subject, MODERATOR, 900).deliver(ex02);
        copy.discard().pause(1_260_000);
        stories.derived().decision(copy, decision, request.mail().messageId(), MODERATOR, copy.time());
        if (decision.equals("MODERATORAPPROVE")) {
            released(copy, group, members);
        } else {
            stories.derived().approval(copy, "Abgelehnt: " + subject, copy.mail().sender(), 700).deliver(ex01);
        }
    }

    private void released(Copy held, String group, List<String> members) {
        var copy = Copy.made(new Entry(held.mail(), ex01, held.recipients(), "", held.time() + 400),
                From.server(ex01, Login.EXCHANGE.code()));
        HubRows.row(copy, "APPROVAL", "RECEIVE", copy.recipients()).server("", ex01.name())
                .data("DeliveryPriority", "Normal").data("AccountForest", ex01.domain());
        copy.expand(group, members);
        var toMembers = copy.transfer("", members);
        copy.agents(List.of(group, members.get(0), members.get(1))).drop("ROUTING", "", List.of(group));
        toMembers.pause(100).deliver(ex01, members.get(0)).deliver(ex02, members.get(1));
    }
}
