package dev.postweg.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The mails that {@link BulkLogs} repeats: told once, with everyday lengths, groups, reports and deferrals. */
final class BulkMails {
    private static final int MAILS = 600;
    private static final String DOMAIN = "example.com";
    private static final Comparator<Machine> BY_NAME = Comparator.comparing(Machine::name);

    private final Random random;
    private final Logs logs = new Logs();
    private final List<Machine> servers;
    private final List<String> people;

    private BulkMails(long seed) {
        random = new Random(seed);
        servers = IntStream.rangeClosed(1, 4).mapToObj(
                i -> new Machine("EXCH%02d".formatted(i), "corp.example", "10.1.%d.20".formatted(i), Version.EX2016))
                .sorted(BY_NAME).toList();
        for (var i = 0; i < servers.size(); i++) {
            servers.get(i).partner(servers.get((i + 1) % servers.size()));
        }
        people = IntStream.range(0, 400).mapToObj(i -> "%s.%s@%s".formatted(part(i), part(i * 7 + 3), DOMAIN)).toList();
    }

    /** All mails, each with its rows. */
    static List<List<Row>> tell(long seed) {
        var bulk = new BulkMails(seed);
        var told = new ArrayList<List<Row>>();
        for (var i = 0; i < MAILS; i++) {
            var before = bulk.logs.rows().size();
            bulk.mail(i);
            told.add(List.copyOf(bulk.logs.rows().subList(before, bulk.logs.rows().size())));
        }
        return told;
    }

    /** Syllables, so that names look like names. */
    private static String part(int number) {
        var text = new StringBuilder();
        for (var rest = number + 20; rest > 0; rest /= 20) {
            text.append("bcdfghklmnprstvwz".charAt(rest % 17)).append("aeiou".charAt(rest % 5));
        }
        return text.append("nerlsk".charAt(number % 6)).toString();
    }

    private String someone() {
        return people.get(random.nextInt(people.size()));
    }

    private Machine server() {
        return servers.get(random.nextInt(servers.size()));
    }

    private void mail(int number) {
        var time = Times.at("2018-02-06T09:00:00.000") + number * 1_000L;
        var subject = Subjects.any(random) + (random.nextBoolean() ? "" : " / " + Subjects.any(random));
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> inbound(time, subject);
            case 5, 6, 7, 8 -> outbound(time, subject);
            case 9 -> group(time, subject);
            case 10 -> unknown(time, subject);
            default -> internal(time, subject);
        }
    }

    private Copy submit(long time, String subject, List<String> to) {
        var client = random.nextInt(4) == 0 ? Client.OWA : Client.OUTLOOK;
        return new Mail(logs, subject, someone(), to).at(time)
                .fromMailbox(client, "10.20.%d.%d".formatted(random.nextInt(9), random.nextInt(250)), server())
                .accept();
    }

    private void internal(long time, String subject) {
        var to = new LinkedHashSet<String>();
        for (var i = 0; i <= random.nextInt(4); i++) {
            to.add(someone());
        }
        var copy = submit(time, subject, List.copyOf(to)).agents();
        to.forEach(recipient -> copy.deliver(server(), recipient));
        copy.discard();
    }

    private void inbound(long time, String subject) {
        new Mail(logs, subject, "contact%d@example.org".formatted(random.nextInt(300)), List.of(someone()))
                .fromInternet().at(time)
                .fromSmtp(Login.ANONYMOUS, "198.51.100." + random.nextInt(250), "mx.example.org", server()).agents()
                .deliver(server()).discard();
    }

    private void outbound(long time, String subject) {
        var to = List.of("contact%d@example.net".formatted(random.nextInt(300)));
        var copy = submit(time, subject, to).agents();
        var out = copy.transfer("ContentConversion", to);
        if (random.nextInt(12) == 0) {
            out.defer(Status.failed("451 4.4.0 DNS query failed", "mx.example.net", ""), 600_000);
        }
        out.out().external("198.51.100.30", "mx.example.net", "Internet", to);
        copy.discard();
    }

    private void group(long time, String subject) {
        var group = "team%d@%s".formatted(random.nextInt(40), DOMAIN);
        var first = random.nextInt(300);
        var members = people.subList(first, first + 5 + random.nextInt(35));
        var copy = submit(time, subject, List.of(group)).expand(group, members);
        var child = copy.transfer("", members);
        copy.agents().drop("ROUTING", "", List.of(group));
        var middle = members.size() / 2;
        child.out().deliver(server(), members.subList(0, middle));
        child.out().deliver(server(), members.subList(middle, members.size()));
        copy.discard();
    }

    private void unknown(long time, String subject) {
        var to = "nobody%d@%s".formatted(random.nextInt(99), DOMAIN);
        var copy = submit(time, subject, List.of(to));
        new Derived(logs, DOMAIN).bounce(copy, "ROUTING", Status.notFound(), List.of(to)).deliver(server());
        copy.discard();
    }
}
