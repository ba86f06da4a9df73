package dev.postweg.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Ordinary mail over two working days, so that table, histogram and facets look like those of a real company. */
final class Background {
    /** Share of the day's mail by hour in UTC, from midnight. */
    private static final int[] HOURS = {0, 0, 0, 0, 1, 2, 5, 11, 14, 13, 11, 7, 8, 12, 11, 8, 4, 2, 1, 1, 0, 0, 0, 0};
    private static final List<String> OUTSIDE = List.of("einkauf@example.com", "service@example.com",
            "maria.rossi@example.org", "john.smith@example.net", "buchhaltung@example.net", "info@example.org",
            "p.novak@example.com", "support@example.org", "sender@msxfaq.de", "office@example.net");

    private final Stories stories;
    private final Random random;
    private final List<String> inside = People.addresses();

    private Background(Stories stories, int seed) {
        this.stories = stories;
        this.random = new Random(seed);
    }

    /** The first day, before the second server came into use. */
    static void tellFirstDay(Stories stories) {
        new Background(stories, 5).day("2018-02-05T00:00:00.000", 60, 6, 14);
    }

    /** From then on, with both servers. */
    static void tellRest(Stories stories) {
        new Background(stories, 6).day("2018-02-05T00:00:00.000", 35, 15, 20);
        new Background(stories, 7).day("2018-02-06T00:00:00.000", 115, 4, 19);
    }

    private void day(String midnight, int mails, int fromHour, int toHour) {
        var day = Times.at(midnight);
        var hours = new ArrayList<Integer>();
        for (var hour = fromHour; hour < toHour; hour++) {
            for (var share = 0; share < HOURS[hour]; share++) {
                hours.add(hour);
            }
        }
        for (var i = 0; i < mails; i++) {
            mail(day + hours.get(random.nextInt(hours.size())) * 3_600_000L + random.nextInt(3_500_000));
        }
    }

    private void mail(long time) {
        var kind = random.nextInt(100);
        if (kind < 45) {
            internal(time);
        } else if (kind < 70) {
            inbound(time);
        } else {
            outbound(time);
        }
    }

    private Machine server() {
        return stories.ex01().partner() == null || random.nextBoolean() ? stories.ex01() : stories.ex02();
    }

    private String someone(List<String> people) {
        return people.get(random.nextInt(people.size()));
    }

    private Copy submit(long time, String sender, List<String> to) {
        var server = server();
        var client = switch (random.nextInt(10)) {
            case 0, 1 -> Client.OWA;
            case 2 -> Client.ACTIVESYNC;
            case 3 -> Client.EWS;
            default -> Client.OUTLOOK;
        };
        var ip = client == Client.ACTIVESYNC ? "" : client == Client.OWA ? "192.168.100.5" : People.desk(sender);
        return stories.ordinary(Subjects.any(random), sender, to.toArray(String[]::new)).at(time)
                .fromMailbox(client, ip, server).accept();
    }

    private void internal(long time) {
        var sender = someone(inside);
        var to = new ArrayList<String>();
        for (var i = 0; i <= random.nextInt(8) / 5; i++) {
            var recipient = someone(inside);
            if (!to.contains(recipient) && !recipient.equals(sender)) {
                to.add(recipient);
            }
        }
        if (to.isEmpty()) {
            to.add("user1@uclabor.de");
        }
        var copy = submit(time, sender, to).agents();
        to.forEach(recipient -> copy.deliver(server(), recipient));
        copy.discard();
    }

    private void inbound(long time) {
        stories.ordinary(Subjects.any(random), someone(OUTSIDE), someone(inside)).fromInternet().at(time)
                .fromSmtp(Login.ANONYMOUS, "198.51.100." + (10 + random.nextInt(12)), "mx.example.net", server())
                .agents().deliver(server()).discard();
    }

    private void outbound(long time) {
        var to = List.of(someone(OUTSIDE));
        var copy = submit(time, someone(inside), to).agents();
        var domain = to.getFirst().substring(to.getFirst().indexOf('@') + 1);
        copy.transfer("ContentConversion", to).out().external("198.51.100.30", "mx." + domain, Stories.INTERNET, to);
        copy.discard();
    }
}
