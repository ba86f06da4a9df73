package dev.postweg.view;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/** The palette as a test sees it. */
final class PalettePage {
    private final MainPage page;

    PalettePage(MainPage page) {
        this.page = page;
    }

    PalettePage open() {
        page.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        page.anywhere("#" + Ids.PALETTE);
        return this;
    }

    PalettePage type(String text) {
        var field = (TextField) page.anywhere("#" + Ids.PALETTE_FIELD);
        Eventually.doFx(() -> field.setText(text));
        return this;
    }

    @SuppressWarnings("unchecked") // the list of the palette
    List<PaletteModel.Entry> entries() {
        var list = (ListView<PaletteModel.Entry>) page.anywhere("#" + Ids.PALETTE_LIST);
        return Eventually.onFx(() -> List.copyOf(list.getItems()));
    }

    PalettePage press(KeyCode... keys) {
        page.press(keys);
        return this;
    }

    boolean isOpen() {
        return page.isAnywhere("#" + Ids.PALETTE);
    }
}
