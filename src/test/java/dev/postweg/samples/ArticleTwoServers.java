package dev.postweg.samples;

import java.util.List;

/** What the first article tracks over two servers: with shadow copies, and SEND to the outside as its listing shows. */
final class ArticleTwoServers {
    private static final String USER1 = "user1@uclabor.de";
    private static final String USER2 = "user2@uclabor.de";
    private static final String OUTSIDE = "sender@msxfaq.de";
    private static final String PC = "192.168.103.56";

    private final Stories stories;
    private final Machine ex01;
    private final Machine ex02;

    private ArticleTwoServers(Stories stories) {
        this.stories = stories;
        this.ex01 = stories.ex01();
        this.ex02 = stories.ex02();
    }

    static void tell(Stories stories) {
        stories.pair();
        var article = new ArticleTwoServers(stories);
        article.internal();
        article.relay(article.ex01, "2018-02-05T16:52:02.101", 54_000, 73_000);
        article.relay(article.ex02, "2018-02-05T16:53:36.204", 27_000, 74_000);
        article.toOutside();
        article.fromOutside();
        article.group();
    }

    private void internal() {
        stories.mail("Testmail Intern", USER1, USER2).at("2018-02-05T17:15:29.104")
                .fromMailbox(Client.OUTLOOK, PC, ex01).accept().agents().deliver(ex02).discard(1_200);
    }

    /** The article lists two runs, 94 s apart; here they are two mails, one through each server. */
    private void relay(Machine hub, String time, long firstDiscard, long secondDiscard) {
        var copy = stories.mail("Anonymes Relay", "scanner@uclabor.de", OUTSIDE).at(time)
                .fromSmtp(Login.ANONYMOUS, "192.168.100.77", "scanner-eg", hub).agents();
        sendOut(copy);
        copy.discard(firstDiscard).discard(secondDiscard);
    }

    private void toOutside() {
        var copy = stories.mail("Testmail nach extern", USER1, OUTSIDE).at("2018-02-05T15:20:11.450")
                .fromMailbox(Client.OUTLOOK, PC, ex01).accept();
        var converted = copy.transfer("ContentConversion", copy.recipients()).agents();
        sendOut(converted);
        converted.discard(31_000).discard(64_000);
    }

    private static void sendOut(Copy copy) {
        copy.out().external("SEND", "203.0.113.25", "mx1.msxfaq.de", Stories.INTERNET, copy.recipients());
    }

    private void fromOutside() {
        stories.mail("Extern nach Intern", OUTSIDE, USER1).fromInternet().at("2018-02-05T15:31:40.017")
                .fromSmtp(Login.ANONYMOUS, "203.0.113.25", "mx1.msxfaq.de", ex01).agents().deliver(ex01).discard();
    }

    private void group() {
        var group = "dl@uclabor.de";
        var members = List.of(USER1, USER2);
        var copy = stories.mail("Mail an Verteiler", "sender@uclabor.de", group).at("2018-02-05T15:45:03.902")
                .fromMailbox(Client.OUTLOOK, "192.168.103.57", ex01).accept().expand(group, members);
        var toMembers = copy.transfer("", members);
        copy.agents(List.of(group, USER1, USER2)).drop("ROUTING", "", List.of(group));
        toMembers.pause(90).deliver(ex02, USER2).deliver(ex01, USER1);
        copy.discard();
    }
}
