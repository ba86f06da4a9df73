package dev.postweg.view;

import dev.postweg.store.EventRow;
import dev.postweg.store.MessageRow;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;

/** The tabs with the messages and the events of one filter. */
final class ListsPane extends StackPane {
    private final ListsModel model;
    private final TabPane tabs = new TabPane();
    private final TablePane<MessageRow> messages;
    private final TablePane<EventRow> events;
    private final Tab messageTab;
    private final Tab eventTab;

    ListsPane(ListsModel model, Session session, Show show, Settings settings, EmptyPane empty) {
        this.model = model;
        messages = new TablePane<>(model.messages(), show, session.zone(), settings);
        events = new TablePane<>(model.events(), show, session.zone(), settings);
        messageTab = tab(Ids.TAB_MESSAGES, show.texts().get("tab.messages"), messages);
        eventTab = tab(Ids.TAB_EVENTS, show.texts().get("tab.events"), events);
        tabs.setId(Ids.TABS);
        tabs.getTabs().addAll(messageTab, eventTab);
        getChildren().addAll(tabs, empty);
        bind(session);
    }

    private static Tab tab(String id, String title, Node content) {
        var tab = new Tab(title, content);
        tab.setId(id);
        tab.setClosable(false);
        return tab;
    }

    private void bind(Session session) {
        model.basis().subscribe(basis -> tabs.getSelectionModel().select(
                basis == ListsModel.Basis.EVENTS ? eventTab : messageTab));
        tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> {
            model.basis().set(tab == eventTab ? ListsModel.Basis.EVENTS : ListsModel.Basis.MESSAGES);
            session.event().set(null);
            session.message().set(null);
            shown().tellSelected();
        });
        messages.onSelected(row -> {
            session.event().set(null);
            session.message().set(row);
        });
        events.onSelected(row -> {
            session.message().set(null);
            session.event().set(row);
        });
    }

    TablePane<MessageRow> messages() {
        return messages;
    }

    TablePane<EventRow> events() {
        return events;
    }

    TablePane<?> shown() {
        return model.basis().get() == ListsModel.Basis.EVENTS ? events : messages;
    }
}
