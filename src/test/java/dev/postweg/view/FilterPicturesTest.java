package dev.postweg.view;

import java.io.IOException;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
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
    }
}
