package dev.postweg.view;

import dev.postweg.query.Explain;
import dev.postweg.query.Filter;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The filter bar: the text with its verdict, what is wrong with it, and the chips. */
final class FilterPane extends VBox {
    private final FilterModel model;
    private final Texts texts;
    private final TextField field = new TextField();
    private final StackPane sign = new StackPane();
    private final Label message = new Label();
    private final HBox problem = new HBox();
    private final CompletionPopup popup;

    FilterPane(FilterModel model, CompletionModel completion, SavedModel saved, Actions actions, Show show) {
        this.model = model;
        this.texts = show.texts();
        this.popup = new CompletionPopup(field, completion, show);
        getStyleClass().add("filter-pane");
        getChildren().addAll(bar(actions, saved), problem(), new ChipsPane(model, texts));
        bind();
    }

    TextField field() {
        return field;
    }

    private HBox bar(Actions actions, SavedModel saved) {
        field.setId(Ids.FILTER);
        field.setPromptText(texts.get("filter.prompt"));
        field.setAccessibleText(texts.get("filter.name"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        HBox.setHgrow(field, Priority.ALWAYS);
        sign.setId(Ids.FILTER_STATE);
        sign.getStyleClass().add("filter-sign");
        var clear = Parts.sign(Icon.CLOSE, texts.get("filter.clear"), () -> {
            field.clear();
            model.enter();
            field.requestFocus();
        });
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        var box = new HBox(sign, field, clear, new SavedMenu(saved, actions, texts), history());
        box.getStyleClass().add("filter-box");
        var bar = new HBox(box, actions.button(Command.BACK), actions.button(Command.FORWARD),
                actions.button(Command.EXPORT), actions.button(Command.COLUMNS));
        bar.getStyleClass().add("filter-bar");
        HBox.setHgrow(box, Priority.ALWAYS);
        return bar;
    }

    private MenuButton history() {
        var history = new MenuButton("", Icon.HISTORY.node());
        history.setId(Ids.FILTER_HISTORY);
        history.getStyleClass().addAll("flat", "icon-button", "history-button");
        history.setTooltip(new Tooltip(texts.get("filter.history")));
        history.setAccessibleText(texts.get("filter.history"));
        history.setOnShowing(_ -> history.getItems().setAll(model.history().stream().map(this::past).toList()));
        history.disableProperty().bind(javafx.beans.binding.Bindings.isEmpty(model.history()));
        // a menu that is empty until it is shown would not open at all
        history.getItems().add(new MenuItem());
        return history;
    }

    private MenuItem past(String text) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            field.setText(text);
            model.enter();
        });
        return item;
    }

    private HBox problem() {
        message.setId(Ids.FILTER_MESSAGE);
        message.setWrapText(true);
        problem.getStyleClass().add("filter-problem");
        problem.getChildren().add(message);
        HBox.setHgrow(message, Priority.ALWAYS);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        return problem;
    }

    private void bind() {
        field.textProperty().bindBidirectional(model.text());
        model.state().subscribe(this::judge);
        model.error().subscribe(_ -> explain());
        model.refused().subscribe(_ -> explain());
        model.state().subscribe(_ -> explain());
        model.asked().subscribe(this::say);
    }

    /** Says in words what is asked for, as a wrong parenthesis makes a good filter of another meaning. */
    private void say(Filter filter) {
        var meaning = texts.get("filter.meaning", Explain.of(filter, texts.locale()));
        Tips.set(sign, meaning);
        field.setAccessibleHelp(meaning);
    }

    private void judge(FilterModel.State state) {
        for (var each : FilterModel.State.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(java.util.Locale.ROOT)),
                    each == state);
        }
        sign.getChildren().setAll(switch (state) {
            case EMPTY -> Icon.SEARCH.node();
            case GOOD -> Icon.CHECK.node();
            case UNFINISHED -> Icon.of("icon-unfinished");
            case WRONG -> Icon.ERROR.node();
        });
        sign.setAccessibleText(texts.get("filter.state." + state.name().toLowerCase(java.util.Locale.ROOT)));
    }

    /** An unfinished text is not scolded before the typing rests: the colour says enough. */
    private void explain() {
        var wrong = model.error().get();
        problem.setVisible(wrong.isPresent() || model.refused().get());
        problem.getChildren().setAll(message);
        if (model.refused().get()) {
            message.setText(texts.get("workspace.too-expensive"));
        }
        wrong.ifPresent(error -> {
            message.setText(texts.get("filter.at", error.position() + 1, error.message(texts.locale())));
            error.suggestion().ifPresent(suggestion -> {
                var correct = new Button(texts.get("filter.correct", suggestion));
                correct.getStyleClass().addAll("small", "link-button");
                correct.setMnemonicParsing(false);
                correct.setOnAction(_ -> {
                    model.correct();
                    field.requestFocus();
                    field.end();
                });
                problem.getChildren().add(correct);
            });
        });
    }

    private void key(KeyEvent event) {
        if (popup.key(event)) {
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.enter();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.escape();
            event.consume();
        }
    }
}
