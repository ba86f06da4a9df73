package dev.postweg.view;

import java.io.IOException;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the pictures of finding and narrowing. */
class FilterPicturesTest extends PictureTest {
    private static final Map<String, String> SAVED = Map.of("en", """
            Handed in without a logon = info:0cA -sender:HealthMailbox
            Failures = event:(FAIL OR DEFER)
            Slow today = last:1d latency:>30s
            To example.org = recipient-domain:example.org direction:outbound""", "de", """
            Ohne Anmeldung eingereicht = info:0cA -sender:HealthMailbox
            Fehlschläge = event:(FAIL OR DEFER)
            Heute langsam = last:1d latency:>30s
            An example.org = recipient-domain:example.org direction:outbound""");

    @ParameterizedTest
    @CsvSource({"light, ENGLISH, en", "dark, ENGLISH, en", "light, GERMAN, de", "dark, GERMAN, de"})
    void findAndNarrow(String theme, String language, String code) throws IOException {
        remembered.put("saved-filters", SAVED.get(code));
        begin(theme, language, theme + "-" + code);
        openSamples();
        var facets = new FacetsPage(page);
        page.filter().paste("channel:smtp-anonymous -sender:printer");
        facets.until("event", "the events are counted", lines -> !lines.isEmpty());
        select(4);
        page.run(Command.FIELDS);
        take("facets");
        page.run(Command.FILTER);
        new PalettePage(page).open().type("filt");
        take("palette");
        page.press(KeyCode.ESCAPE);
        page.run(Command.SAVED_FILTERS);
        var list = (ListView<?>) page.anywhere("#" + Ids.SAVED_LIST);
        Eventually.doFx(() -> list.getSelectionModel().select(1));
        take("saved-filters", list.getScene());
        page.press(KeyCode.ESCAPE);
        page.run(Command.GO_TO_TIME);
        take("go-to-time", page.anywhere("#" + Ids.GO_TO_TIME).getScene());
        page.press(KeyCode.ESCAPE);
        page.filter().paste("channel:smtp-anonymous sendr:printer");
        take("filter-mistake");
        page.filter().paste("channel:smtp-anonymous event:RECEIVE sender:printer@nowhere");
        page.until("the reason is told", () -> page.sees("#" + Ids.EMPTY));
        take("nothing-found");
        page.filter().paste("");
        select(4);
        brush();
        take("brush");
        page.robot().release(MouseButton.PRIMARY);
    }

    /** Holds the brush over a stretch of time. */
    private void brush() {
        var chart = page.visible("#" + Ids.HISTOGRAM + " .histogram-chart");
        var bounds = Eventually.onFx(() -> chart.localToScreen(chart.getLayoutBounds()));
        var middle = bounds.getMinY() + bounds.getHeight() / 2;
        page.robot().moveTo(bounds.getMinX() + bounds.getWidth() * 0.62, middle).press(MouseButton.PRIMARY)
                .moveTo(bounds.getMinX() + bounds.getWidth() * 0.84, middle);
    }
}
