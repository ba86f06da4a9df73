package dev.postweg.samples;

import java.util.List;

/** The frame in which stories are told: the logs that they fill and the servers on which they happen. */
final class Stories {
    private final Logs logs = new Logs();
    private final Machine ex01 = new Machine("EX01", "netatwork.local", "192.168.100.33", Version.EX2016)
            .address6("fe80::c576:b2c3:f631:f737");

    Mail mail(String subject, String sender, String... to) {
        return new Mail(logs, subject, sender, List.of(to));
    }

    Logs logs() {
        return logs;
    }

    Machine ex01() {
        return ex01;
    }
}
