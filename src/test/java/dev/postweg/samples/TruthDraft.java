package dev.postweg.samples;

import dev.postweg.model.Channel;
import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import dev.postweg.model.Outcome;
import dev.postweg.model.Service;
import dev.postweg.trace.Relation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The truth of one mail while it is told: facts with the rows that tell them. */
final class TruthDraft {
    private record Hint(Outcome outcome, Row row) {
    }

    private record Pair(Row before, Row after) {
    }

    private record Kin(Relation relation, TruthDraft other, List<List<Row>> tellings) {
    }

    private static final class Person {
        private Outcome outcome = Outcome.UNKNOWN;
        private final List<Row> deciders = new ArrayList<>();
        private final List<Hint> hints = new ArrayList<>();
        private final Map<String, Row> via = new LinkedHashMap<>();
        private List<Stage> path = List.of();
    }

    private final Mail mail;
    private final Channel channel;
    private final Set<Channel> guesses;
    private final List<Row> channelRows = new ArrayList<>();
    private final Set<Row> rows = new LinkedHashSet<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<Pair> order = new ArrayList<>();
    private final List<Kin> family = new ArrayList<>();

    TruthDraft(Mail mail, Channel channel, Set<Channel> guesses) {
        this.mail = mail;
        this.channel = channel;
        this.guesses = guesses;
    }

    void owns(List<Row> added) {
        rows.addAll(added);
    }

    boolean isMine(Row row) {
        return row.get(LogField.NETWORK_MESSAGE_ID).equals(mail.networkId());
    }

    /** This row tells the channel. */
    void tellsChannel(Row row) {
        channelRows.add(row);
    }

    /** Says what became of a recipient; the first decision stands, later rows add to it. */
    void decide(String address, Outcome outcome, List<Row> deciders, List<Stage> path) {
        var person = person(address);
        person.outcome = outcome;
        person.deciders.addAll(deciders);
        person.path = List.copyOf(path);
    }

    /** A row that suggests an outcome where the deciding row is lost. */
    void hint(String address, Outcome outcome, Row row) {
        person(address).hints.add(new Hint(outcome, row));
    }

    void via(String address, String parent, Row row) {
        person(address).via.put(parent, row);
    }

    void order(Row before, Row after) {
        order.add(new Pair(before, after));
    }

    /** Relates two mails; each telling is a list of rows that together suffice. */
    void related(Relation relation, TruthDraft other, List<List<Row>> tellings) {
        family.add(new Kin(relation, other, tellings));
        other.family.add(new Kin(relation.inverse(), this, tellings));
    }

    private Person person(String address) {
        return people.computeIfAbsent(address, key -> new Person());
    }

    boolean loaded(Map<Row, Event> loaded) {
        return rows.stream().anyMatch(loaded::containsKey);
    }

    Truth finish(Map<Row, Event> loaded) {
        var channels = channelRows.stream().anyMatch(loaded::containsKey)
                ? EnumSet.of(channel)
                : EnumSet.of(channel, guesses.toArray(Channel[]::new));
        var recipients = people.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> finish(entry.getKey(), entry.getValue(), loaded)));
        var pairs = order.stream().filter(pair -> loaded.containsKey(pair.before) && loaded.containsKey(pair.after))
                .map(pair -> new Truth.Order(loaded.get(pair.before), loaded.get(pair.after))).toList();
        var relations = family.stream().map(kin -> new RelationTruth(kin.relation, kin.other.mail.networkId(),
                kin.other.mail.messageId(), loaded(loaded) && kin.other.loaded(loaded)
                        && kin.tellings.stream().anyMatch(telling -> loaded.keySet().containsAll(telling))))
                .toList();
        var events = rows.stream().filter(loaded::containsKey).map(loaded::get).toList();
        return new Truth(mail.networkId(), mail.messageId(), channel, channels, recipients, pairs, relations, events);
    }

    private RecipientTruth finish(String address, Person person, Map<Row, Event> loaded) {
        var acceptable = EnumSet.of(person.outcome);
        if (person.deciders.stream().noneMatch(loaded::containsKey)) {
            acceptable = EnumSet.of(Outcome.UNKNOWN);
            person.hints.stream().filter(hint -> loaded.containsKey(hint.row)).map(Hint::outcome)
                    .forEach(acceptable::add);
        }
        var visible = rows.stream().filter(loaded::containsKey)
                .anyMatch(row -> loaded.get(row).recipients().contains(address));
        var via = person.via.entrySet().stream().filter(entry -> loaded.containsKey(entry.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        var path = person.path.stream().map(place -> new Stop(place.service(), place.machine().name(),
                rows.stream().anyMatch(row -> at(row, place) && loaded.containsKey(row)))).toList();
        return new RecipientTruth(address, person.outcome, acceptable, visible, via, path);
    }

    private static boolean at(Row row, Stage place) {
        return row.machine() == place.machine() && !row.shadow() && switch (row.process()) {
            case SUBMISSION -> place.service() == Service.SUB;
            case DELIVERY -> place.service() == Service.DEL;
            default -> place.service() == Service.HUB || place.service() == Service.EDGE;
        };
    }
}
