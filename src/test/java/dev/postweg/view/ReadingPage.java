package dev.postweg.view;

import dev.postweg.format.DateOrder;
import dev.postweg.ingest.SampleRow;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/** The question how files are to be read, as a test sees it. */
final class ReadingPage {
    static final String GO = "reading-go";
    static final String FORGET = "reading-forget";

    private final MainPage page;

    ReadingPage(MainPage page) {
        this.page = page;
        page.anywhere("#" + ReadingPane.ID);
    }

    static boolean isOpen(MainPage page) {
        return page.isAnywhere("#" + ReadingPane.ID);
    }

    /** The day that a row of the preview shows, with the time in UTC. */
    String row(int index) {
        var table = (TableView<?>) page.anywhere("#" + ReadingGroupPane.PREVIEW);
        return Eventually.onFx(() -> {
            var row = (SampleRow) table.getItems().get(index);
            return row.raw() + " > " + table.getColumns().get(2).getCellData(index) + " " + row.subject();
        });
    }

    /** All texts, such as the evidence of the guesses. */
    String texts() {
        var pane = page.anywhere("#" + ReadingPane.ID);
        return Eventually.onFx(() -> {
            var texts = new StringBuilder();
            collect(pane, texts);
            return texts.toString();
        });
    }

    private static void collect(Node node, StringBuilder texts) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.append(labeled.getText()).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    void type(String zone) {
        var field = (TextField) page.anywhere("#" + ZonePicker.FIELD);
        Eventually.doFx(() -> {
            field.requestFocus();
            field.setText(zone);
        });
    }

    boolean canGo() {
        var go = page.anywhere("#" + GO);
        return Eventually.onFx(() -> !go.isDisabled());
    }

    void choose(DateOrder order) {
        var button = (RadioButton) page.anywhere("#" + ReadingGroupPane.id(order));
        Eventually.doFx(button::fire);
    }

    @SuppressWarnings("unchecked")
    void encoding(String name) {
        var box = (ComboBox<Object>) page.anywhere("#" + ReadingGroupPane.ENCODING);
        Eventually.doFx(() -> box.setValue(ReadingModel.encodings().stream()
                .filter(encoding -> encoding.name().equals(name)).findFirst().orElseThrow()));
    }

    /** The files that are asked about, where there are several kinds. */
    List<String> groups() {
        var list = (ListView<?>) page.anywhere("#" + ReadingPane.GROUPS);
        return Eventually.onFx(() -> list.getItems().stream()
                .map(group -> ((ReadingGroup) group).samples().getFirst().file().path()).toList());
    }

    void group(int index) {
        var list = (ListView<?>) page.anywhere("#" + ReadingPane.GROUPS);
        Eventually.doFx(() -> list.getSelectionModel().select(index));
    }

    void enter() {
        page.press(KeyCode.ENTER);
        closed();
    }

    void escape() {
        page.press(KeyCode.ESCAPE);
        closed();
    }

    void fire(String id) {
        var button = (Button) page.anywhere("#" + id);
        Eventually.doFx(button::fire);
        closed();
    }

    private void closed() {
        page.until("the question is closed", () -> !isOpen(page));
        page.untilIdle();
    }
}
