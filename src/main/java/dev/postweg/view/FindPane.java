package dev.postweg.view;

import dev.postweg.view.FindModel.Search;
import dev.postweg.view.FindModel.Step;
import java.time.Duration;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/** The bar that finds rows in the list above it. */
final class FindPane extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final Duration REST = Duration.ofMillis(180);

    private final FindModel model;
    private final Supplier<TablePane<?>> list;
    private final Notices notices;
    private final Texts texts;
    private final TextField field = new TextField();
    private final Label count = new Label();

    FindPane(FindModel model, Supplier<TablePane<?>> list, Tasks tasks, Notices notices, Texts texts) {
        this.model = model;
        this.list = list;
        this.notices = notices;
        this.texts = texts;
        getStyleClass().add("find-bar");
        field.setId(Ids.FIND);
        field.setPromptText(texts.get("find.prompt"));
        field.setAccessibleText(texts.get("find.prompt"));
        count.setId(Ids.FIND_COUNT);
        count.getStyleClass().add("hint");
        var rest = new Debounce(tasks, REST);
        field.textProperty().subscribe((_, _) -> {
            model.forget();
            rest.trigger(() -> step(Step.HERE));
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                step(event.isShiftDown() ? Step.PREVIOUS : Step.NEXT);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        model.status().subscribe(this::tell);
        getChildren().addAll(Icon.SEARCH.node(), field, button(Icon.BACK, "find.previous", Step.PREVIOUS),
                button(Icon.FORWARD, "find.next", Step.NEXT), count,
                Parts.sign(Icon.CLOSE, texts.get("find.close"), this::close));
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    private Button button(Icon icon, String key, Step step) {
        return Parts.sign(icon, texts.get(key), () -> step(step));
    }

    void open() {
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    private void close() {
        setVisible(false);
        model.forget();
        list.get().table().requestFocus();
    }

    /** Goes on with what was looked for; without anything to look for, asks for it. */
    void step(Step step) {
        if (field.getText().isBlank()) {
            model.forget();
            if (!isVisible()) {
                open();
            }
        } else {
            go(new Search.Typed(field.getText().strip()), step);
        }
    }

    /** Goes to what stands out. */
    void go(Search search, Step step) {
        var shown = list.get();
        model.step(search, step, shown.selection().getSelectedIndex(), place -> {
            if (place >= 0) {
                shown.goTo(place);
            } else if (search instanceof Search.Notable) {
                notices.add(Notice.Weight.INFO, texts.get("find.none"));
            }
        });
    }

    private void tell(FindModel.Status status) {
        var refused = status.state() == FindModel.State.REFUSED;
        pseudoClassStateChanged(WRONG, refused);
        if (refused) {
            // F3 looks also while the bar is closed
            setVisible(true);
        }
        count.setText(switch (status.state()) {
            case IDLE -> "";
            case REFUSED -> texts.get("find.refused");
            case SEARCHING -> texts.get("status.searching");
            case FOUND -> status.of() == 0
                    ? texts.get("find.none")
                    : texts.get(status.wrapped() ? "find.wrapped" : "find.count", status.at(), status.of());
        });
    }
}
