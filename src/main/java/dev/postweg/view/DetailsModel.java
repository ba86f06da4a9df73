package dev.postweg.view;

import dev.postweg.decode.DecodedLine;
import dev.postweg.decode.Decoder;
import dev.postweg.model.Certainty;
import dev.postweg.model.LogField;
import dev.postweg.model.MessageSummary;
import dev.postweg.model.RecipientSummary;
import dev.postweg.query.QueryField;
import dev.postweg.store.EventRow;
import dev.postweg.store.MessageRow;
import dev.postweg.trace.EvidenceTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The fields of the selected event or message, with what they mean. */
final class DetailsModel {
    private static final int SHOWN_RECIPIENTS = 200;

    private final Session session;
    private final Show show;
    private final Words words;
    private final ReadOnlyObjectWrapper<List<DetailField>> fields = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty emptyToo = new SimpleBooleanProperty();

    DetailsModel(Session session, Show show) {
        this.session = session;
        this.show = show;
        this.words = new Words(show.texts());
        session.event().subscribe(this::update);
        session.message().subscribe(this::update);
        session.zone().subscribe(this::update);
        emptyToo.subscribe(this::update);
    }

    ReadOnlyObjectProperty<List<DetailField>> fields() {
        return fields.getReadOnlyProperty();
    }

    /** Whether fields without a value are shown. */
    BooleanProperty emptyToo() {
        return emptyToo;
    }

    private void update() {
        var event = session.event().get();
        var message = session.message().get();
        var all = event != null ? of(event) : message != null ? of(message) : List.<DetailField>of();
        fields.set(all.stream().filter(field -> emptyToo.get() || !field.empty()).toList());
    }

    private List<DetailField> of(EventRow row) {
        var event = row.event();
        var decoded = Decoder.decode(event, show.texts().locale()).stream()
                .collect(Collectors.toMap(field -> field.field().logName(), field -> field.lines()));
        var all = new ArrayList<DetailField>();
        event.fields().forEach((name, raw) -> {
            var field = LogField.ofLogName(name);
            var shown = field.filter(LogField.DATE_TIME::equals).map(_ -> time(event.time())).orElse(raw);
            all.add(new DetailField(name, field.map(_ -> show.texts().get("column." + name)).orElse(name), raw, shown,
                    field.map(LogField::logName).map(decoded::get).orElse(List.of()),
                    field.map(QueryField::of).flatMap(query -> FieldFilters.of(query, raw))));
        });
        all.add(plain("note", row.note().text()));
        all.add(own("server", event.server(), event.server()));
        all.add(own("process", event.process().prefix(), event.process().prefix()));
        all.add(own("channel", row.channel().id(), words.of(row.channel())));
        all.add(own("message", row.messageKey(), row.messageKey()));
        all.add(own("file", event.origin().file(), event.origin().toString()));
        return all;
    }

    private List<DetailField> of(MessageRow row) {
        var message = row.summary();
        var all = new ArrayList<DetailField>();
        all.add(plain("first", time(message.first())));
        all.add(plain("last", time(message.last())));
        all.add(plain("note", row.note().text()));
        all.add(own("outcome", message.outcome().id(), words.of(message.outcome())));
        all.add(linked("sender", QueryField.SENDER, message.sender()));
        all.add(recipients(message));
        all.add(linked("subject", QueryField.SUBJECT, message.subject()));
        var evidence = message.channelEvidence();
        all.add(new DetailField("channel", show.texts().get("column.channel"), message.channel().id(),
                words.of(message.channel()),
                evidence.text().isEmpty()
                        ? List.of()
                        : List.of(new DecodedLine(0, show.texts().get("details.evidence"), "",
                                new EvidenceTexts(show.texts().locale()).of(evidence), evidence.certainty())),
                FieldFilters.of(QueryField.CHANNEL, message.channel().id())));
        all.add(own("anonymous", message.anonymous().id(), words.anonymity(message.anonymous().id())));
        all.add(own("direction", row.direction().id(), words.of(row.direction())));
        all.add(linked("original-client-ip", QueryField.ORIGINAL_CLIENT_IP, message.originalClientIp()));
        all.add(plain("latency-ms", message.latencyMs() < 0 ? "" : show.duration(message.latencyMs())));
        all.add(plain("size", message.size() < 0 ? "" : show.size(message.size())));
        all.add(plain("events", show.number(message.events())));
        all.add(plain("servers", String.join(", ", message.servers())));
        all.add(linked("message-id", QueryField.MESSAGE_ID, message.messageId()));
        all.add(linked("network-message-id", QueryField.NETWORK_MESSAGE_ID, message.networkMessageId()));
        return all;
    }

    private DetailField recipients(MessageSummary message) {
        var lines = message.recipients().stream().limit(SHOWN_RECIPIENTS).map(this::line)
                .collect(Collectors.toCollection(ArrayList::new));
        var count = message.recipients().size();
        if (count > SHOWN_RECIPIENTS) {
            lines.add(new DecodedLine(0, "", "", show.texts().get("details.more", count - SHOWN_RECIPIENTS),
                    Certainty.CERTAIN));
        }
        var shown = count == 1 ? "" : show.texts().get("details.recipients", count);
        return new DetailField("recipients", show.texts().get("column.recipients"), message.recipients().stream()
                .map(RecipientSummary::address).collect(Collectors.joining(";")), shown, lines, Optional.empty());
    }

    private DecodedLine line(RecipientSummary recipient) {
        var via = recipient.via().isEmpty()
                ? ""
                : show.texts().get("details.via", String.join(" ← ",
                        recipient.via()));
        return new DecodedLine(0, recipient.address(), via, words.of(recipient.outcome()), Certainty.CERTAIN);
    }

    private String time(long ms) {
        var zone = session.zone().get();
        return show.time(ms, zone) + " " + zone.label();
    }

    private DetailField own(String name, String raw, String shown) {
        return new DetailField(name, show.texts().get("column." + name), raw, shown, List.of(),
                QueryField.ofName(name).flatMap(field -> FieldFilters.of(field, raw)));
    }

    private DetailField plain(String name, String shown) {
        return new DetailField(name, show.texts().get("column." + name), shown, shown, List.of(), Optional.empty());
    }

    private DetailField linked(String name, QueryField field, String raw) {
        return new DetailField(name, show.texts().get("column." + name), raw, raw, List.of(),
                FieldFilters.of(field, raw));
    }
}
