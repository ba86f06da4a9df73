package dev.postweg.view;

import dev.postweg.model.Note;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One mail: its facts, its recipients, its ordered events and the details of the selected one. */
final class TracePane extends BorderPane {
    private static final double NARROWEST = 220;
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final TraceModel model;
    private final Show show;
    private final Words words;
    private final Label subject = new Label();
    private final Label people = new Label();
    private final HBox verdict = new HBox();
    private final Button back = new Button();
    private final Button mark;
    private final Button note;
    private final Label noted = new Label();
    private final TraceNotes notes;

    TracePane(TraceModel model, WayModel way, Actions actions, Show show, FilterModel filter, TraceNotes notes) {
        this.model = model;
        this.notes = notes;
        this.show = show;
        this.words = new Words(show.texts());
        this.mark = sign(Icon.MARK, Command.MARK, "trace.mark", notes::markMail);
        this.note = sign(Icon.NOTE, Command.NOTE, "trace.note", notes::noteMail);
        setId(Ids.TRACE);
        getStyleClass().add("trace");
        setTop(head());
        var buttons = List.of(actions.button(Command.RAW_LINE));
        var details = new DetailsPane(new DetailsModel(model.own(), show), buttons, show.texts(), narrowed -> {
            filter.set(narrowed);
            model.close();
        });
        var left = new SplitPane(new TraceFactsPane(model, way.waterfall().usual(), show), details);
        left.setOrientation(Orientation.VERTICAL);
        left.setMinWidth(NARROWEST);
        Splits.place(left, 0.6);
        var right = new SplitPane(new WayPane(way, model, show, outlets(actions)), views(way, actions));
        right.setOrientation(Orientation.VERTICAL);
        right.setMinWidth(0);
        Splits.place(right, 0.58);
        var all = new SplitPane(left, right);
        Splits.place(all, 0.255);
        SplitPane.setResizableWithParent(left, false);
        setCenter(all);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.back();
                event.consume();
            }
        });
        model.loaded().subscribe(this::fill);
        model.loaded().subscribe((before, now) -> unfold(right, before, now));
        model.notes().subscribe(now -> tell(now.mail()));
    }

    /** Shows a part one frame later: to style and lay out all at once would keep the FX thread for too long. */
    private void unfold(Node part, TraceModel.Loaded before, TraceModel.Loaded now) {
        if (before == null && now != null && getScene() != null) {
            var scene = getScene();
            part.setVisible(false);
            var shown = new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    part.setVisible(true);
                }
            };
            scene.addPostLayoutPulseListener(shown);
        }
    }

    private static HBox outlets(Actions actions) {
        var outlets = new HBox();
        TraceActions.COMMANDS.forEach(command -> outlets.getChildren().add(actions.button(command)));
        outlets.getStyleClass().add("way-outlets");
        return outlets;
    }

    private TabPane views(WayModel way, Actions actions) {
        var recipients = tab("trace.recipients", new TraceRecipientsPane(new RecipientsModel(model), model, show));
        model.loaded().subscribe(loaded -> {
            if (loaded != null) {
                recipients.setText(show.texts().get("trace.recipients", loaded.trace().recipients().size()));
            }
        });
        var tabs = new TabPane(tab("trace.events", new TraceEventsPane(model, actions, show)), recipients,
                tab("trace.time", new WaterfallPane(way.waterfall(), model, show)));
        tabs.setId(Ids.TRACE_TABS);
        tabs.setMinWidth(0);
        return tabs;
    }

    private Tab tab(String key, Node content) {
        var tab = new Tab(show.texts().get(key, 0), content);
        tab.setClosable(false);
        return tab;
    }

    private HBox head() {
        back.setId(Ids.TRACE_BACK);
        back.setGraphic(Icon.BACK.node());
        back.setText(show.texts().get("trace.back"));
        back.getStyleClass().add("flat");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> model.back());
        subject.getStyleClass().add("trace-subject");
        people.getStyleClass().add("hint");
        var names = new VBox(subject, people);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        verdict.getStyleClass().add("verdict");
        verdict.setMinWidth(Region.USE_PREF_SIZE);
        mark.setId(Ids.TRACE_MARK);
        note.setId(Ids.TRACE_NOTE);
        noted.getStyleClass().add("trace-noted");
        noted.managedProperty().bind(noted.visibleProperty());
        names.getChildren().add(noted);
        var head = new HBox(back, names, mark, note, verdict);
        head.getStyleClass().add("trace-head");
        head.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        return head;
    }

    private Button sign(Icon icon, Command like, String key, Runnable action) {
        return Parts.sign(icon, show.texts().get(key, like.keys().orElseThrow().getDisplayText()), action);
    }

    /** In the head the keys for marks and notes speak of the mail, everywhere else of the selected event. */
    private void key(KeyEvent event) {
        if (Command.MARK.keys().orElseThrow().match(event)) {
            notes.markMail();
            event.consume();
        } else if (Command.NOTE.keys().orElseThrow().match(event)) {
            notes.noteMail();
            event.consume();
        }
    }

    private void tell(Note now) {
        mark.pseudoClassStateChanged(MARKED, now.mark() == Note.Mark.YES);
        note.pseudoClassStateChanged(MARKED, !now.text().isEmpty());
        noted.setText(now.text().replaceAll("\\s+", " "));
        noted.setVisible(!now.text().isEmpty());
        noted.setTooltip(now.text().isEmpty() ? null : new Tooltip(now.text()));
    }

    private void fill(TraceModel.Loaded loaded) {
        if (loaded == null) {
            return;
        }
        var mail = loaded.trace().message();
        subject.setText(mail.subject().isEmpty() ? show.texts().get("trace.no-subject") : mail.subject());
        var recipients = mail.recipients();
        people.setText(show.texts().get("trace.people", mail.sender(), recipients.isEmpty()
                ? "–"
                : recipients.getFirst().address(), recipients.size() - 1));
        var outcome = new Label(words.of(mail.outcome()), Icon.of("outcome-" + mail.outcome().id()));
        outcome.getStyleClass().addAll("verdict-outcome", "verdict-" + mail.outcome().id());
        verdict.getChildren().setAll(outcome);
    }
}
