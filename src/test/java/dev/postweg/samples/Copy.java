package dev.postweg.samples;

import java.util.ArrayList;
import java.util.List;

/** A copy of a mail in the queue database of one hub: the DSL of everything that a hub does with it. */
final class Copy {
    private final Mail mail;
    private final Machine hub;
    private final List<String> recipients;
    private final From from;
    private final String chain;
    private final long id;
    private final long started;
    private final List<String> queued = new ArrayList<>();
    private long accepted;
    private long categorized;
    private long time;
    private Shadow shadow;

    private Copy(Entry entry, From from) {
        this.mail = entry.mail();
        this.hub = entry.hub();
        this.recipients = new ArrayList<>(entry.recipients());
        this.from = from;
        this.chain = entry.chain();
        this.id = hub.nextHubId();
        this.started = entry.time();
        this.time = started;
    }

    /** The hub takes a mail: shadow copy first, then the RECEIVE row. */
    static Copy accept(Entry entry, From from) {
        var copy = new Copy(entry, from);
        var session = copy.hub.nextSession();
        var partner = copy.hub.partner();
        if (partner != null && copy.mail.shadowed()) {
            copy.shadow = Shadow.make(copy, partner, copy.later(25, 15));
        }
        if (copy.hub.failsToShadow()) {
            copy.later(5, 5);
            HubRows.row(copy, "SMTP", "HAREDIRECTFAIL", copy.recipients).server("", copy.hub.name())
                    .context("No suitable shadow servers").data("DeliveryPriority", "Normal")
                    .data("AccountForest", copy.hub.domain());
        }
        copy.accepted = copy.later(30, 30);
        copy.categorized = copy.accepted;
        HubRows.receive(copy, from, session);
        return copy;
    }

    /** A copy that this hub itself made; the caller writes the row that tells so. */
    static Copy made(Entry entry, From from) {
        var copy = new Copy(entry, from);
        copy.accepted = copy.later(5, 5);
        copy.categorized = copy.accepted;
        return copy;
    }

    /** Moves on by at least some ms. */
    long later(int least, int spread) {
        time += least + mail.random().nextInt(spread + 1);
        return time;
    }

    Copy pause(long ms) {
        time += ms;
        return this;
    }

    /** Goes on at a given time, for stories with fixed times. */
    Copy until(String isoWithoutZone) {
        time = Math.max(time, Times.at(isoWithoutZone));
        return this;
    }

    /** The agents ran: AGENTINFO. */
    Copy agents() {
        return agents(recipients);
    }

    /** AGENTINFO that names other recipients than the copy has now, such as a group and its members. */
    Copy agents(List<String> shown) {
        categorized = later(20, 90);
        HubRows.agentInfo(this, shown);
        return this;
    }

    /** EXPAND: the members join, the group stays until it is dropped. */
    Copy expand(String group, List<String> members) {
        later(6, 12);
        HubRows.changed(this, "EXPAND", members, group);
        members.stream().filter(member -> !recipients.contains(member)).forEach(recipients::add);
        return this;
    }

    /** DUPLICATEEXPAND: members whom another way had named before. */
    Copy duplicateExpand(String group, List<String> members) {
        later(1, 3);
        HubRows.changed(this, "DUPLICATEEXPAND", members, group);
        return this;
    }

    /** RESOLVE or REDIRECT: one address takes the place of another. */
    Copy replace(String event, String old, String replacement) {
        later(4, 8);
        HubRows.changed(this, event, List.of(replacement), old);
        recipients.replaceAll(address -> address.equals(old) ? replacement : address);
        return this;
    }

    /** REDIRECT that also keeps the mailbox: "deliver and forward". */
    Copy forwardToo(String mailbox, String target) {
        later(4, 8);
        HubRows.changed(this, "REDIRECT", List.of(target), mailbox);
        recipients.add(target);
        return this;
    }

    /** TRANSFER: some recipients move to a new copy. */
    Copy transfer(String reason, List<String> moved) {
        later(3, 10);
        var child = new Copy(new Entry(mail, hub, moved, chain, started), from);
        child.time = time;
        child.accepted = accepted;
        child.categorized = Math.max(categorized, time);
        child.shadow = shadow;
        HubRows.transfer(child, id, reason);
        recipients.removeAll(moved);
        return child;
    }

    /** DROP: ended without a report. */
    Copy drop(String source, String reason, List<String> dropped) {
        later(1, 5);
        HubRows.drop(this, source, reason, List.copyOf(dropped));
        recipients.removeAll(dropped);
        return this;
    }

    /** DEFER: waits in the queue and tries again. */
    Copy defer(String status, long waitMs) {
        return defer(status, waitMs, recipients);
    }

    /** DEFER of the recipients that share a queue. */
    Copy defer(String status, long waitMs, List<String> waiting) {
        later(200, 300);
        HubRows.defer(this, status, waiting);
        queued.add(Latency.part("QDE", waitMs));
        queued.add("SMSC-INC=21.042(X-SMSDR=0.031)");
        return pause(waitMs);
    }

    /** Names a recipient once only, after another one turned into it. */
    Copy forget(String duplicate) {
        recipients.remove(duplicate);
        return this;
    }

    /** FAIL for some recipients; the reference names the report that follows. */
    Copy fail(String source, String status, String dsnId, List<String> failed) {
        later(5, 20);
        HubRows.fail(this, source, status, dsnId, List.copyOf(failed));
        recipients.removeAll(failed);
        return this;
    }

    /** HADISCARD on the shadow's server, minutes later. */
    Copy discard() {
        return discard(20_000 + mail.random().nextInt(90_000));
    }

    Copy discard(long afterMs) {
        if (shadow != null) {
            shadow.discard(this, time + afterMs);
        }
        return this;
    }

    /** The way out of this hub. */
    SmtpOut out() {
        return new SmtpOut(this);
    }

    Copy deliver(Machine target, String... addresses) {
        out().deliver(target, addresses.length == 0 ? recipients : List.of(addresses));
        return this;
    }

    /** The latency tree of this hub, with all parts before its queue. */
    String tree(String queue, String... sending) {
        var parts = new ArrayList<String>();
        parts.add(Latency.part("TOTAL-HUB", time - started));
        parts.add(Latency.receive(accepted - started, from.anonymous(), shadow != null));
        parts.add(Latency.categorizer(categorized - accepted));
        parts.addAll(queued);
        parts.add(queue);
        parts.addAll(List.of(sending));
        return "SRV=" + hub.fqdn() + ":" + String.join("|", parts);
    }

    Mail mail() {
        return mail;
    }

    Machine hub() {
        return hub;
    }

    List<String> recipients() {
        return List.copyOf(recipients);
    }

    From from() {
        return from;
    }

    String chain() {
        return chain;
    }

    long id() {
        return id;
    }

    long started() {
        return started;
    }

    long categorized() {
        return categorized;
    }

    long time() {
        return time;
    }

    Shadow shadow() {
        return shadow;
    }
}
