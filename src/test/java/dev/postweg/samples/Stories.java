package dev.postweg.samples;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The frame in which stories are told: the logs that they fill and the servers on which they happen. */
final class Stories {
    static final String INTERNET = "Internet";

    private static final String FOREST = "netatwork.local";

    private final Set<String> subjects = new LinkedHashSet<>();
    private final Logs logs = new Logs();
    private final Derived derived = new Derived(logs, "uclabor.de");
    private final Machine ex01 = new Machine("EX01", FOREST, "192.168.100.33", Version.EX2016)
            .address6("fe80::c576:b2c3:f631:f737");
    private final Machine ex02 = new Machine("EX02", FOREST, "192.168.100.34", Version.EX2016);
    private final Machine ex03 = new Machine("EX03", FOREST, "192.168.110.21", Version.EX2013).skew(-7_300)
            .withoutShadowServers();
    private final Machine edge01 = new Machine("EDGE01", "dmz.uclabor.de", "172.16.1.10", Version.EX2016);
    private final Machine hub10 = new Machine("HUB10", FOREST, "192.168.120.10", Version.EX2010);
    private final Machine hub07 = new Machine("HUB07", "wien.example.com", "192.168.120.7", Version.EX2007);
    private final Machine mbx07 = new Machine("MBX07", "wien.example.com", "192.168.120.8", Version.EX2007);

    /** A mail that {@code docs/cases.md} tells about. */
    Mail mail(String subject, String sender, String... to) {
        subjects.add(subject);
        return ordinary(subject, sender, to);
    }

    /** A mail that is only there because companies have mail. */
    Mail ordinary(String subject, String sender, String... to) {
        return new Mail(logs, subject, sender, List.of(to));
    }

    /** The subject of every mail of a story. */
    Set<String> subjects() {
        return Collections.unmodifiableSet(subjects);
    }

    Logs logs() {
        return logs;
    }

    Derived derived() {
        return derived;
    }

    /** From the afternoon of the first day on, the two servers keep shadow copies for each other. */
    void pair() {
        ex01.partner(ex02);
        ex02.partner(ex01);
    }

    /** Paderborn; alone until {@link #pair}. */
    Machine ex01() {
        return ex01;
    }

    /** Paderborn. */
    Machine ex02() {
        return ex02;
    }

    /** Hamburg, Exchange 2013; its clock is 7.3 s late. */
    Machine ex03() {
        return ex03;
    }

    /** Between the organisation and the Internet. */
    Machine edge01() {
        return edge01;
    }

    /** Vienna, an Exchange 2010 hub with mailboxes. */
    Machine hub10() {
        return hub10;
    }

    /** Vienna, an organisation of its own: an Exchange 2007 hub. */
    Machine hub07() {
        return hub07;
    }

    /** Vienna, an Exchange 2007 mailbox server. */
    Machine mbx07() {
        return mbx07;
    }
}
