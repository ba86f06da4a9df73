package dev.postweg.view;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Chooses a zone: by a part of its name, by an offset, or in the list. */
final class ZonePicker extends VBox {
    static final String FIELD = "zone-field";
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final String REGIONS = "(A(frica|merica|ntarctica|sia|tlantic|ustralia)|Europe|Indian|Pacific)/.*";

    private final ObjectProperty<ZoneId> chosen;
    private final Instant at;
    private final Texts texts;
    private final List<ZoneId> zones;
    private final TextField field = new TextField();
    private final ListView<ZoneId> list = new ListView<>();
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);
    private boolean filling;

    ZonePicker(ObjectProperty<ZoneId> chosen, long at, Texts texts) {
        this.chosen = chosen;
        this.at = Instant.ofEpochMilli(at);
        this.texts = texts;
        this.zones = Stream.concat(Stream.of(ZoneId.of("UTC"), ZoneId.systemDefault(), chosen.get()),
                ZoneId.getAvailableZoneIds().stream().filter(id -> id.matches(REGIONS)).sorted().map(ZoneId::of))
                .distinct().toList();
        getStyleClass().add("zone-picker");
        field.setId(FIELD);
        field.setText(chosen.get().getId());
        field.setAccessibleText(texts.get("reading.zone"));
        field.setPromptText(texts.get("reading.zone.prompt"));
        list.getStyleClass().add("dense");
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(ZoneId zone, boolean empty) {
                super.updateItem(zone, empty);
                setText(empty || zone == null ? null : label(zone));
            }
        });
        fill(zones, chosen.get());
        field.textProperty().subscribe((_, typed) -> type(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        list.getSelectionModel().selectedItemProperty().subscribe((_, zone) -> pick(zone));
        getChildren().addAll(field, list);
    }

    /** Whether what was typed is a zone. */
    ReadOnlyBooleanProperty valid() {
        return valid.getReadOnlyProperty();
    }

    private String label(ZoneId zone) {
        var offset = zone.getRules().getOffset(at).getId().replace("Z", "+00:00");
        return zone.getId().replace('_', ' ') + "   UTC" + offset + "   "
                + zone.getDisplayName(TextStyle.FULL, texts.locale());
    }

    private void type(String typed) {
        if (filling) {
            return;
        }
        var exact = parse(typed.strip());
        var fitting = zones.stream().filter(zone -> contains(zone, typed))
                .sorted(Comparator.comparing(zone -> !isPlace(zone, typed))).toList();
        var zone = exact.or(() -> fitting.stream().findFirst());
        valid.set(zone.isPresent());
        field.pseudoClassStateChanged(WRONG, zone.isEmpty());
        zone.ifPresent(chosen::set);
        fill(exact.isPresent() ? zones : fitting, zone.orElse(null));
    }

    /** A zone that is called after a place comes before those in whose description the word stands. */
    private static boolean isPlace(ZoneId zone, String typed) {
        var place = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        return place.toLowerCase(Locale.ROOT).startsWith(typed.strip().toLowerCase(Locale.ROOT));
    }

    private boolean contains(ZoneId zone, String typed) {
        var text = label(zone).toLowerCase(texts.locale());
        return Stream.of(typed.strip().toLowerCase(texts.locale()).replace('_', ' ').split("\\s+"))
                .allMatch(text::contains);
    }

    private static Optional<ZoneId> parse(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(typed));
        } catch (DateTimeException _) {
            // not the whole name of a zone yet
            return Optional.empty();
        }
    }

    private void fill(List<ZoneId> shown, ZoneId selected) {
        filling = true;
        list.getItems().setAll(shown);
        list.getSelectionModel().select(selected);
        list.scrollTo(Math.max(0, shown.indexOf(selected) - 1));
        filling = false;
    }

    private void pick(ZoneId zone) {
        if (!filling && zone != null) {
            filling = true;
            chosen.set(zone);
            field.setText(zone.getId());
            field.selectAll();
            valid.set(true);
            field.pseudoClassStateChanged(WRONG, false);
            filling = false;
        }
    }

    private void move(KeyEvent event) {
        var down = event.getCode() == KeyCode.DOWN;
        if (down || event.getCode() == KeyCode.UP) {
            var next = Math.clamp(list.getSelectionModel().getSelectedIndex() + (down ? 1 : -1), 0,
                    Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - 1));
            event.consume();
        }
    }

}
