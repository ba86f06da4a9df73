package dev.postweg.samples;

import dev.postweg.model.Channel;
import dev.postweg.model.LogField;
import dev.postweg.model.Outcome;
import dev.postweg.model.Service;
import dev.postweg.trace.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The last step into mailboxes of one server: one row for all or one for each; a duplicate; an inbox rule. */
record FlowDelivery(FlowMail flow, Station station, Machine home) {

    void deliver(List<String> people) {
        if (flow.world().random().nextBoolean()) {
            store(people);
        } else {
            people.forEach(person -> store(List.of(person)));
        }
    }

    private void store(List<String> people) {
        if (people.size() == 1 && flow.world().random().nextInt(12) == 0) {
            refuse(people.getFirst());
        } else {
            take(people);
        }
    }

    /** The mailbox is full: DELIVERFAIL, then the hub's FAIL and a report. */
    private void refuse(String person) {
        var reason = "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException";
        var copy = station.copy();
        var row = flow.steps().one(() -> copy.out().refuse(home, List.of(person), reason));
        flow.truth().order(station.entry(), row);
        var way = new ArrayList<>(station.way());
        way.add(new Stage(Service.DEL, home));
        flow.bounced(new Station(copy, way, row), person, "SMTP",
                Status.failed(reason, home.fqdn(), home.ip()));
        flow.truth().hint(person, Outcome.FAILED, row);
    }

    private void take(List<String> people) {
        var truth = flow.truth();
        var duplicate = flow.world().random().nextInt(8) == 0;
        var rows = flow.steps().added(() -> {
            if (duplicate) {
                station.copy().out().duplicate(home, people);
            } else {
                station.copy().out().deliver(home, people);
            }
        });
        var stored = rows.getFirst();
        var sent = rows.getLast();
        truth.order(station.entry(), stored);
        truth.order(stored, sent);
        var way = new ArrayList<>(station.way());
        way.add(new Stage(Service.DEL, home));
        for (var person : people) {
            // the hub's SEND alone cannot tell a duplicate
            truth.decide(person, duplicate ? Outcome.DUPLICATE : Outcome.DELIVERED, List.of(stored), way);
            truth.hint(person, Outcome.DELIVERED, sent);
        }
        if (!duplicate && flow.world().random().nextInt(7) == 0) {
            forward(people.getFirst());
        }
    }

    private void forward(String owner) {
        var target = flow.world().random().nextBoolean() ? "elsewhere@example.org" : flow.world().person();
        var made = new Copy[1];
        var rows = flow.steps().added(() -> made[0] = new Derived(flow.logs(), FlowWorld.DOMAIN)
                .forward(station.copy(), home, owner, List.of(target)));
        var rule = rows.getFirst();
        var draft = new TruthDraft(made[0].mail(), Channel.INBOX_RULE,
                Set.of(Channel.MAILBOX, Channel.UNKNOWN));
        draft.owns(rows);
        draft.tellsChannel(rule);
        var receive = Steps.find(rows.subList(1, rows.size()), "RECEIVE");
        draft.order(rule, receive);
        draft.order(receive, rows.getLast());
        relate(draft, rule);
        var way = List.of(new Stage(Service.DEL, home), new Stage(Service.HUB, home));
        new FlowMail(flow.world(), flow.logs(), made[0].mail(), draft, flow.all())
                .hand(new Station(made[0], way, receive));
    }

    private void relate(TruthDraft draft, Row rule) {
        var id = rule.get(LogField.REFERENCE);
        var named = flow.logs().rows().stream().filter(row -> row.get(LogField.INTERNAL_MESSAGE_ID).equals(id))
                .filter(row -> row.machine() == station.copy().hub()).map(row -> List.of(rule, row)).toList();
        flow.truth().related(Relation.RULE, draft, named);
    }
}
