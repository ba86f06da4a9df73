package dev.postweg.samples;

/** The six submissions that the first article compares, on its single server, with the values of its table. */
final class ArticleOneServer {
    private static final String USER = "user1@uclabor.de";
    private static final String OUTSIDE = "sender@msxfaq.de";
    private static final String CLIENT = "192.168.103.56";

    private final Stories stories;

    private ArticleOneServer(Stories stories) {
        this.stories = stories;
    }

    static void tell(Stories stories) {
        var article = new ArticleOneServer(stories);
        article.mailbox("EAS", Client.ACTIVESYNC, "", "2018-02-05T12:56:41.168");
        article.mailbox("OWA", Client.OWA, "192.168.100.5", "2018-02-05T12:58:12.622");
        article.outlook();
        article.authenticated();
        article.anonymous();
        article.mailbox("EWSTest", Client.EWS, CLIENT, "2018-02-05T13:27:12.152");
    }

    private void mailbox(String subject, Client client, String ip, String time) {
        toOutside(stories.mail(subject, USER, OUTSIDE).at(time).fromMailbox(client, ip, stories.ex01())
                .withoutNotify());
    }

    private void outlook() {
        toOutside(stories.mail("Outlook", USER, OUTSIDE).at("2018-02-05T12:59:27.467")
                .fromMailbox(Client.OUTLOOK, CLIENT, stories.ex01()).withoutNotify().took(78, 253));
    }

    private void toOutside(Submission submission) {
        var copy = submission.accept().agents();
        sendOut(copy.transfer("ContentConversion", copy.recipients()));
    }

    private static void sendOut(Copy copy) {
        copy.out().external("203.0.113.25", "mx1.msxfaq.de", "Internet", copy.recipients());
    }

    private void authenticated() {
        sendOut(stories.mail("SMTP Auth", USER, OUTSIDE).at("2018-02-05T13:07:41.772")
                .fromSmtp(Login.AUTHENTICATED, CLIENT, "PC56.netatwork.local", stories.ex01()).agents());
    }

    private void anonymous() {
        var ex01 = stories.ex01();
        stories.mail("smtpanon", "smtpanon@uclabor.de", USER).at("2018-02-05T13:09:07.107")
                .fromSmtp(Login.ANONYMOUS, CLIENT, "PC56.netatwork.local", ex01).agents().deliver(ex01);
    }
}
