package dev.postweg.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** The menu, read from the commands, with the choices of theme, language and place of the details. */
final class MainMenu extends MenuBar {
    private final Texts texts;

    MainMenu(Actions actions, Settings settings, Menu recent, Texts texts) {
        this.texts = texts;
        for (var place : Command.Place.values()) {
            var menu = new Menu(texts.get(place.key()));
            menu.setId(place.key());
            menu.getItems().addAll(actions.items(place));
            if (place == Command.Place.FILE) {
                menu.getItems().add(3, recent);
            } else if (place == Command.Place.VIEW) {
                menu.getItems().addAll(List.of(new SeparatorMenuItem(),
                        choice("theme", settings.theme(), Theme.values()),
                        choice("language", settings.language(), Language.values()),
                        choice("details-place", settings.detailsPlace(), DetailsPlace.values())));
            }
            getMenus().add(menu);
        }
    }

    private <E extends Enum<E>> Menu choice(String key, Property<E> property, E[] values) {
        var menu = new Menu(texts.get("menu." + key));
        menu.setId("menu-" + key);
        var group = new ToggleGroup();
        Function<E, String> name = value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (var value : values) {
            var item = new RadioMenuItem(texts.get(key + "." + name.apply(value)));
            item.setId(key + "-" + name.apply(value));
            item.setToggleGroup(group);
            property.subscribe(now -> item.setSelected(now == value));
            item.setOnAction(_ -> property.setValue(value));
            menu.getItems().add(item);
        }
        return menu;
    }
}
