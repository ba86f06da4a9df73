package dev.postweg.samples;

import dev.postweg.model.Channel;
import dev.postweg.model.Outcome;
import dev.postweg.model.Service;
import dev.postweg.trace.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells one random mail and writes down the truth at each step. */
final class FlowMail {
    private static final String HOST = "mx.example.net";

    private final FlowWorld world;
    private final Logs logs;
    private final Mail mail;
    private final TruthDraft truth;
    private final List<TruthDraft> all;
    private final Steps steps;

    FlowMail(FlowWorld world, Logs logs, Mail mail, TruthDraft truth, List<TruthDraft> all) {
        this.world = world;
        this.logs = logs;
        this.mail = mail;
        this.truth = truth;
        this.all = all;
        this.steps = new Steps(logs, truth);
        all.add(truth);
    }

    /** The mail stands in the queue of its first hub: resolve, expand, fork, hand on. */
    void categorize(Copy copy, List<Stage> way, Row entry) {
        var station = new Station(copy, way, entry);
        var groups = new LinkedHashSet<String>();
        for (var address : mail.to()) {
            if (world.isGroup(address)) {
                expand(station, address, groups, entry);
            } else if (address.startsWith("alias-")) {
                replaced(station, address, "RESOLVE");
            } else if (address.startsWith("left-")) {
                replaced(station, address, "REDIRECT");
            } else if (address.startsWith("nobody")) {
                bounced(station, address, "ROUTING", Status.notFound());
            }
        }
        if (copy.recipients().isEmpty()) {
            return;
        }
        var info = steps.one(copy::agents);
        truth.order(entry, info);
        if (world.random().nextInt(15) == 0) {
            dropped(new Station(copy, way, info), groups);
        } else {
            fork(station, groups);
        }
    }

    /** An agent ends it in silence. */
    private void dropped(Station station, Set<String> groups) {
        var all = station.copy().recipients();
        var row = steps.one(() -> station.copy().drop("AGENT", "Malware Agent", all));
        truth.order(station.entry(), row);
        all.stream().filter(address -> !groups.contains(address))
                .forEach(address -> truth.decide(address, Outcome.DROPPED, List.of(row), station.way()));
    }

    private void expand(Station station, String group, Set<String> seen, Row cause) {
        seen.add(group);
        var members = world.members(group);
        var news = members.stream().filter(member -> !station.copy().recipients().contains(member)).toList();
        var row = steps.one(() -> station.copy().expand(group, members));
        truth.order(cause, row);
        truth.decide(group, Outcome.EXPANDED, List.of(row), station.way());
        truth.hint(group, Outcome.DROPPED, row);
        members.forEach(member -> truth.via(member, group, row));
        var again = members.stream().filter(member -> !news.contains(member)).toList();
        if (!again.isEmpty()) {
            truth.order(row, steps.one(() -> station.copy().duplicateExpand(group, again)));
        }
        members.stream().filter(world::isGroup).forEach(member -> expand(station, member, seen, row));
    }

    private void replaced(Station station, String old, String event) {
        var target = world.person();
        var known = station.copy().recipients().contains(target);
        var row = steps.one(() -> station.copy().replace(event, old, target));
        if (known) {
            station.copy().forget(target);
        }
        truth.order(station.entry(), row);
        truth.decide(old, Outcome.REDIRECTED, List.of(row), station.way());
        truth.via(target, old, row);
    }

    /** FAIL and the report about it, as a mail of its own. */
    void bounced(Station station, String address, String source, String status) {
        var report = new Copy[1];
        var rows = steps.added(() -> report[0] = new Derived(logs, FlowWorld.DOMAIN).bounce(station.copy(), source,
                status, List.of(address)));
        var fail = rows.getFirst();
        truth.owns(List.of(fail));
        truth.order(station.entry(), fail);
        truth.decide(address, Outcome.FAILED, List.of(fail), station.way());
        var other = new TruthDraft(report[0].mail(), Channel.DSN, Set.of(Channel.SYSTEM, Channel.UNKNOWN));
        var told = rows.subList(1, rows.size());
        other.owns(told);
        other.tellsChannel(told.getFirst());
        other.order(told.getFirst(), told.getLast());
        truth.related(Relation.DSN, other, List.of(List.of(fail), List.of(told.getFirst())));
        var next = new FlowMail(world, logs, report[0].mail(), other, all);
        next.hand(new Station(report[0], List.of(new Stage(Service.HUB, report[0].hub())), told.getFirst()));
    }

    /** Members of groups and people outside get copies of their own. */
    private void fork(Station station, Set<String> groups) {
        var copy = station.copy();
        if (!groups.isEmpty()) {
            var members = copy.recipients().stream().filter(address -> !groups.contains(address)).toList();
            var child = transfer(station, "", members);
            steps.added(() -> copy.drop("ROUTING", "", List.copyOf(groups)));
            hand(child);
            return;
        }
        var outside = copy.recipients().stream().filter(address -> !address.endsWith("@" + FlowWorld.DOMAIN)).toList();
        if (!outside.isEmpty()) {
            hand(transfer(station, "ContentConversion", outside));
        }
        hand(station);
    }

    private Station transfer(Station station, String reason, List<String> moved) {
        var child = new Copy[1];
        var row = steps.one(() -> child[0] = station.copy().transfer(reason, moved));
        truth.order(station.entry(), row);
        return new Station(child[0], station.way(), row);
    }

    /** Hands a copy on to mailboxes, to the next hub, to the world. */
    void hand(Station station) {
        var near = new LinkedHashMap<Machine, List<String>>();
        var far = new LinkedHashMap<Machine, List<String>>();
        var outside = new ArrayList<String>();
        for (var address : station.copy().recipients()) {
            var home = world.home(address);
            if (home == null) {
                outside.add(address);
            } else {
                var direct = world.near(station.copy().hub(), home);
                (direct ? near : far).computeIfAbsent(home, key -> new ArrayList<>()).add(address);
            }
        }
        near.forEach((home, people) -> new FlowDelivery(this, station, home).deliver(people));
        byHub(far).forEach((hub, people) -> hop(station, hub, people));
        if (!outside.isEmpty()) {
            leave(station, outside);
        }
        steps.added(station.copy()::discard);
    }

    private Map<Machine, List<String>> byHub(Map<Machine, List<String>> homes) {
        var hubs = new LinkedHashMap<Machine, List<String>>();
        homes.forEach((home, people) -> hubs.computeIfAbsent(world.hubNear(home), key -> new ArrayList<>())
                .addAll(people));
        return hubs;
    }

    private void hop(Station station, Machine next, List<String> people) {
        var child = new Copy[1];
        var rows = steps.added(() -> child[0] = station.copy().out().hop(next, people));
        truth.owns(rows);
        var receive = Steps.find(rows, "RECEIVE");
        truth.order(station.entry(), receive);
        var way = new ArrayList<>(station.way());
        way.add(new Stage(Service.HUB, next));
        var info = steps.one(child[0]::agents);
        truth.order(receive, info);
        hand(new Station(child[0], way, receive));
    }

    /** To hosts outside; perhaps they are away for a while, or for good. */
    private void leave(Station station, List<String> outside) {
        var copy = station.copy();
        var waits = world.random().nextInt(6) - 3;
        var before = station.entry();
        var deferrals = new ArrayList<Row>();
        for (var i = 0; i < waits; i++) {
            var wait = (1 + world.random().nextInt(5)) * 1_800_000L;
            var deferred = steps
                    .one(() -> copy.defer(Status.failed("451 4.4.0 DNS query failed", HOST, ""), wait, outside));
            truth.order(before, deferred);
            before = deferred;
            deferrals.add(deferred);
        }
        outside.forEach(address -> deferrals.forEach(row -> truth.hint(address, Outcome.DEFERRED, row)));
        if (!deferrals.isEmpty() && world.random().nextInt(3) == 0) {
            var last = deferrals.subList(deferrals.size() - 1, deferrals.size());
            outside.forEach(address -> truth.decide(address, Outcome.DEFERRED, last, station.way()));
            return;
        }
        var last = new Station(copy, station.way(), before);
        outside.forEach(address -> end(last, address));
    }

    private void end(Station station, String address) {
        if (world.random().nextInt(5) == 0) {
            bounced(station, address, "SMTP", Status.failed(
                    "550 5.1.1 <" + address + ">: Recipient address rejected", HOST, "198.51.100.9"));
        } else {
            var sent = steps.one(() -> station.copy().out().external("198.51.100.9", HOST, "To the Internet",
                    List.of(address)));
            truth.order(station.entry(), sent);
            truth.decide(address, Outcome.SENT, List.of(sent), station.way());
        }
    }

    FlowWorld world() {
        return world;
    }

    TruthDraft truth() {
        return truth;
    }

    Steps steps() {
        return steps;
    }

    Logs logs() {
        return logs;
    }

    List<TruthDraft> all() {
        return all;
    }
}
