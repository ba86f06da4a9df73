package dev.postweg.view;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the pictures of finding and narrowing. */
class FilterPicturesTest extends PictureTest {
    @ParameterizedTest
    @CsvSource({"light, ENGLISH, en", "dark, ENGLISH, en", "light, GERMAN, de", "dark, GERMAN, de"})
    void findAndNarrow(String theme, String language, String code) throws IOException {
        begin(theme, language, code);
        openSamples();
        var facets = new FacetsPage(page);
        page.filter().paste("channel:smtp-anonymous -sender:printer");
        facets.until("event", "the events are counted", lines -> !lines.isEmpty());
        page.run(Command.FIELDS);
        take("facets");
    }
}
