package dev.postweg.samples;

import java.util.Random;

/** A server with its names, addresses, clock and counters. */
final class Machine {
    private static final int ZONE = 12;

    private final String name;
    private final String domain;
    private final String ip;
    private final Version version;
    private final Random random;
    private String ip6;
    private long skew;
    private Machine partner;
    private boolean failsToShadow;
    private long hubId;
    private long submissionId;
    private long deliveryId;
    private long session;

    Machine(String name, String domain, String ip, Version version) {
        this.name = name;
        this.domain = domain;
        this.ip = ip;
        this.version = version;
        this.random = new Random(name.hashCode());
        this.ip6 = "fe80::%x:%x:%x:%x".formatted(0xc000 | random.nextInt(0x1000), random.nextInt(0x1000, 0xffff),
                random.nextInt(0x1000, 0xffff), random.nextInt(0x1000, 0xffff));
        // a queue database's number times 2^32 plus the row in it
        this.hubId = (random.nextLong(20, 2000) << 32) + random.nextInt(1, 40);
        this.submissionId = random.nextInt(400, 90_000);
        this.deliveryId = random.nextInt(400, 90_000);
        this.session = 0x08D5_6000_0000_0000L + random.nextLong(1L << 40);
    }

    Machine address6(String address) {
        ip6 = address;
        return this;
    }

    /** Names the server that keeps shadow copies for this one; null where it is alone. */
    Machine partner(Machine server) {
        partner = server;
        return this;
    }

    /** Asks for a shadow copy, but no server can make one. */
    Machine withoutShadowServers() {
        failsToShadow = true;
        return this;
    }

    boolean failsToShadow() {
        return failsToShadow;
    }

    Machine partner() {
        return partner;
    }

    /** Lets the clock of this machine go wrong. */
    Machine skew(long ms) {
        skew = ms;
        return this;
    }

    long clock(long trueTime) {
        return trueTime + skew;
    }

    long skew() {
        return skew;
    }

    String name() {
        return name;
    }

    String fqdn() {
        return name + "." + domain;
    }

    String domain() {
        return domain;
    }

    String ip() {
        return ip;
    }

    String ip6() {
        return ip6;
    }

    String ip6WithZone() {
        return ip6 + "%" + ZONE;
    }

    Version version() {
        return version;
    }

    Random random() {
        return random;
    }

    long nextHubId() {
        hubId += 1 + random.nextInt(3);
        return hubId;
    }

    long nextSubmissionId() {
        return ++submissionId;
    }

    long nextDeliveryId() {
        return ++deliveryId;
    }

    String nextSession() {
        session += 1 + random.nextInt(5);
        return Ids.session(session);
    }

    String receiveConnector(String kind) {
        return name + "\\" + kind + " " + name;
    }
}
