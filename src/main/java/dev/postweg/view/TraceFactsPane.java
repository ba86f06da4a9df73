package dev.postweg.view;

import dev.postweg.model.Certainty;
import dev.postweg.model.Channel;
import dev.postweg.model.Evidence;
import dev.postweg.model.Outcome;
import dev.postweg.trace.EvidenceTexts;
import dev.postweg.trace.RelatedMessage;
import dev.postweg.trace.Trace;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The facts of a mail: who handed it in, how, when, from where, and why Postweg says so. */
final class TraceFactsPane extends ScrollPane {
    private static final double NAMES = 96;
    private static final int LONG = 15;

    private final TraceModel model;
    private final UsualModel usual;
    private final Show show;
    private final Texts texts;
    private final Words words;
    private final VBox box = new VBox();
    private GridPane grid;

    TraceFactsPane(TraceModel model, UsualModel usual, Show show) {
        this.model = model;
        this.usual = usual;
        this.show = show;
        this.texts = show.texts();
        this.words = new Words(texts);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("trace-facts");
        box.getStyleClass().add("trace-facts-box");
        setContent(box);
        model.loaded().subscribe(_ -> fill());
        model.own().zone().subscribe((_, _) -> fill());
        usual.profile().subscribe((_, _) -> fill());
    }

    private void fill() {
        box.getChildren().clear();
        if (model.loaded().get() == null) {
            return;
        }
        var trace = model.loaded().get().trace();
        trace.missing().forEach(hop -> box.getChildren().add(warning(texts.get("trace.missing",
                hop.server().isEmpty() ? texts.get("trace.some-server") : hop.server(), words.of(hop.service()),
                show.minute(hop.around(), zone()), zone().label()))));
        if (trace.events().size() == 1 && trace.message().outcome() == Outcome.UNKNOWN) {
            box.getChildren().add(warning(texts.get("trace.one-event")));
        }
        grid = new GridPane();
        grid.getStyleClass().add("facts-grid");
        var names = new ColumnConstraints(NAMES);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        facts(trace);
        box.getChildren().add(grid);
        related(trace.related());
    }

    private Zone zone() {
        return model.own().zone().get();
    }

    private void facts(Trace trace) {
        var mail = trace.message();
        row("column.outcome", outcomes(trace));
        row("trace.submitted",
                text(show.time(trace.events().getFirst().event().time(), zone()) + " " + zone().label()));
        row("column.channel", text(words.of(mail.channel())), because(mail.channelEvidence()));
        row("column.anonymous", text(words.anonymity(mail.anonymous().id())), because(trace, "anonymous"));
        row("column.original-client-ip", text(mail.originalClientIp().isEmpty()
                ? texts.get("trace.no-ip")
                : mail.originalClientIp()), because(trace, "client"), limit(mail.channel(), mail.originalClientIp()));
        row("column.direction", text(words.of(trace.direction())), because(trace, "direction"));
        row("column.sender", text(mail.sender()));
        if (mail.latencyMs() >= 0) {
            row("column.latency-ms", text(show.duration(mail.latencyMs())), compared(mail.latencyMs()));
        }
        if (mail.size() >= 0) {
            row("column.size", text(show.size(mail.size())));
        }
        row("column.servers", text(String.join(" → ", mail.servers())));
        skew(trace.clockSkewMs(), trace.referenceServer());
        row("column.message-id", text(mail.messageId()));
        row("column.network-message-id", text(mail.networkMessageId()));
    }

    /** How slow it was among the others; nothing where too few are known. */
    private Label compared(long latencyMs) {
        var profile = usual.profile().get();
        var slower = profile.slowerThan(latencyMs);
        if (slower.isEmpty()) {
            return null;
        }
        var hint = text(texts.get("trace.slower", slower.getAsInt(), profile.mails()));
        hint.getStyleClass().add("hint");
        return hint;
    }

    private void skew(Map<String, Long> skews, String reference) {
        var told = skews.entrySet().stream().filter(entry -> !entry.getKey().equals(reference) && entry.getValue() != 0)
                .sorted(Map.Entry.comparingByKey()).toList();
        if (!told.isEmpty()) {
            var lines = new VBox();
            told.forEach(entry -> lines.getChildren().add(text(texts.get(entry.getValue() < 0
                    ? "trace.skew.behind"
                    : "trace.skew.ahead", entry.getKey(), show.duration(Math.abs(entry.getValue())), reference))));
            row("trace.skew", lines);
        }
    }

    private Node outcomes(Trace trace) {
        var counts = new LinkedHashMap<Outcome, Integer>();
        trace.recipients().stream().sorted(Comparator.comparing(recipient -> recipient.outcome()))
                .forEach(recipient -> counts.merge(recipient.outcome(), 1, Integer::sum));
        var flow = new FlowPane();
        flow.getStyleClass().add("outcomes");
        counts.forEach((outcome, count) -> {
            var label = new Label(trace.recipients().size() == 1
                    ? words.of(outcome)
                    : texts.get("trace.outcome", words.of(outcome), count), Icon.of("outcome-" + outcome.id()));
            label.getStyleClass().addAll("outcome");
            flow.getChildren().add(label);
        });
        return flow;
    }

    private void row(String key, Node... parts) {
        var name = new Label(broken(texts.get(key)));
        name.getStyleClass().add("fact-name");
        name.setWrapText(true);
        GridPane.setValignment(name, VPos.TOP);
        var value = new VBox();
        value.getStyleClass().add("fact-value");
        for (var part : parts) {
            if (part != null) {
                value.getChildren().add(part);
            }
        }
        if (!(parts[0] instanceof Label label) || !label.getText().isEmpty()) {
            grid.addRow(grid.getRowCount(), name, value);
        }
    }

    /** A long word with a hyphen, as German has them, breaks there and not anywhere. */
    private static String broken(String name) {
        return name.length() > LONG && name.indexOf(' ') < 0 ? name.replaceFirst("-", "-\n") : name;
    }

    private static Label text(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node because(Trace trace, String claim) {
        return trace.evidence().stream().filter(evidence -> evidence.claim().startsWith(claim)).findFirst()
                .map(this::because).orElse(null);
    }

    /** The evidence as a link to its event. */
    private Node because(Evidence evidence) {
        if (evidence.text().isBlank()) {
            return null;
        }
        var link = new Hyperlink(texts.get("trace.because", new EvidenceTexts(texts.locale()).of(evidence)));
        link.getStyleClass().add("evidence");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setMnemonicParsing(false);
        link.setOnAction(_ -> model.select(evidence.event()));
        var box = new HBox(link);
        HBox.setHgrow(link, Priority.ALWAYS);
        box.getStyleClass().add("evidence-line");
        if (evidence.certainty() == Certainty.GUESSED) {
            var badge = new Label(texts.get("certainty.guessed"));
            badge.getStyleClass().addAll("badge", "badge-guessed");
            badge.setMinWidth(Region.USE_PREF_SIZE);
            Tips.set(badge, texts.get("certainty.guessed.tip"));
            box.getChildren().add(badge);
        }
        return box;
    }

    private Label limit(Channel channel, String ip) {
        var hint = text(texts.get(ip.isEmpty()
                ? channel == Channel.ACTIVESYNC ? "trace.ip.activesync" : "trace.ip.none"
                : "trace.ip.limit"));
        hint.getStyleClass().add("hint");
        return hint;
    }

    private HBox warning(String text) {
        var label = text(text);
        HBox.setHgrow(label, Priority.ALWAYS);
        var box = new HBox(Icon.WARNING.node(), label);
        box.getStyleClass().addAll("notice", "notice-warning");
        return box;
    }

    private void related(List<RelatedMessage> related) {
        if (related.isEmpty()) {
            return;
        }
        var title = new Label(texts.get("trace.related"));
        title.getStyleClass().add("pane-title");
        var lines = new VBox(title);
        lines.getStyleClass().add("related");
        for (var other : related) {
            var button = new Button(words.of(other.relation()), Icon.MAIL.node());
            button.getStyleClass().add("small");
            Tips.set(button, other.messageId().isEmpty() ? other.networkMessageId() : other.messageId());
            button.setOnAction(_ -> model.follow(other));
            lines.getChildren().add(button);
        }
        box.getChildren().add(lines);
    }
}
