package dev.postweg.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A random organisation: servers in sites, some with wrong clocks, people with mailboxes, groups in groups. */
final class FlowWorld {
    static final String DOMAIN = "uclabor.de";

    private static final List<Version> VERSIONS = List.of(Version.EX2013, Version.EX2016, Version.EX2019);
    private static final long[] SKEWS = {0, 0, 0, 3, -40, 950, -2_700, 61_000, -190_000, 300_000};

    private final Random random;
    private final List<Machine> hubs = new ArrayList<>();
    private final Map<Machine, Integer> sites = new LinkedHashMap<>();
    private final Map<String, Machine> homes = new LinkedHashMap<>();
    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private final Machine edge;

    FlowWorld(Random random) {
        this.random = random;
        var forest = "forest" + random.nextInt(10) + ".example";
        var count = 1 + random.nextInt(4);
        for (var i = 0; i < count; i++) {
            var machine = new Machine("MX%02d".formatted(i + 1), forest, "10.0.%d.10".formatted(i),
                    pick(VERSIONS)).skew(skew());
            hubs.add(machine);
            sites.put(machine, random.nextInt(2));
        }
        shadows();
        edge = new Machine("EDGE1", "dmz.example", "172.16.0.5", Version.EX2016).skew(skew());
        people();
    }

    private long skew() {
        return SKEWS[random.nextInt(SKEWS.length)];
    }

    private void shadows() {
        for (var i = 0; i < hubs.size(); i++) {
            switch (random.nextInt(4)) {
                case 0 -> hubs.get(i).withoutShadowServers();
                case 1 -> hubs.get(i).partner(null);
                default -> hubs.get(i).partner(hubs.size() == 1 ? null : hubs.get((i + 1) % hubs.size()));
            }
        }
    }

    private void people() {
        for (var i = 0; i < 12; i++) {
            homes.put("person%02d@%s".formatted(i, DOMAIN), pick(hubs));
        }
        var people = List.copyOf(homes.keySet());
        groups.put("small@" + DOMAIN, people.subList(0, 3));
        groups.put("overlap@" + DOMAIN, people.subList(2, 7));
        groups.put("nested@" + DOMAIN, List.of("small@" + DOMAIN, "overlap@" + DOMAIN, people.get(9)));
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String person() {
        return pick(List.copyOf(homes.keySet()));
    }

    String group() {
        return pick(List.copyOf(groups.keySet()));
    }

    Machine home(String address) {
        return homes.get(address);
    }

    boolean isGroup(String address) {
        return groups.containsKey(address);
    }

    List<String> members(String group) {
        return groups.get(group);
    }

    /** A hub of the site, perhaps the machine itself. */
    Machine hubNear(Machine machine) {
        return pick(hubs.stream().filter(hub -> sites.get(hub).equals(sites.get(machine))).toList());
    }

    boolean near(Machine one, Machine other) {
        return sites.get(one).equals(sites.get(other));
    }

    Machine edge() {
        return edge;
    }

    List<Machine> machines() {
        var all = new ArrayList<>(hubs);
        all.add(edge);
        return all;
    }

    Random random() {
        return random;
    }
}
