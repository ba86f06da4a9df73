package dev.postweg.view;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the pictures of the windows, in both themes and languages. */
class PicturesTest extends PictureTest {
    @ParameterizedTest
    @CsvSource({"light, ENGLISH, en", "dark, ENGLISH, en", "light, GERMAN, de", "dark, GERMAN, de"})
    void mainWindow(String theme, String language, String code) throws IOException {
        begin(theme, language, theme + "-" + code);
        openSamples();
        select(5);
        take("main");
        take("main-large", large());
    }

    @ParameterizedTest
    @CsvSource({"light, ENGLISH, en", "dark, GERMAN, de"})
    void lists(String theme, String language, String code) throws IOException {
        begin(theme, language, theme + "-" + code);
        take("welcome");
        openSamples();
        page.run(Command.MESSAGES);
        page.untilIdle();
        page.messages().click(0, "sender");
        take("messages");
        page.run(Command.EVENTS);
        page.filter().paste("info:0cA (sender:printer OR");
        take("filter-error");
        page.filter().paste("channel:smtp-anonymous direction:internal");
        select(0);
        take("filtered");
        page.filter().paste("event:FAIL subject:invoice");
        page.until("the reason is told", () -> page.sees("#" + Ids.EMPTY));
        take("empty-result");
    }

    @ParameterizedTest
    @CsvSource({"light, ENGLISH, en", "dark, GERMAN, de"})
    void mails(String theme, String language, String code) throws IOException {
        begin(theme, language, theme + "-" + code);
        openSamples();
        trace("subject:Verteiler event:EXPAND");
        take("mail");
        show(1);
        page.trace().chooseRecipient(1);
        take("mail-recipients");
        page.trace().chooseRecipient(-1);
        show(2);
        take("mail-time");
        trace("event:DEFER");
        show(2);
        take("mail-deferred-time");
    }

    @ParameterizedTest
    @CsvSource({"light, ENGLISH, en", "dark, GERMAN, de"})
    void windows(String theme, String language, String code) throws IOException {
        begin(theme, language, theme + "-" + code);
        openSamples();
        select(0);
        page.run(Command.IMPORT_REPORT);
        take("import-report", page.anywhere("#" + ReportPane.ID).getScene());
        page.run(Command.EXPORT);
        take("export", page.anywhere("#" + ExportPane.ID).getScene());
        page.run(Command.KEYS);
        take("keys", page.anywhere("#" + KeysPane.ID).getScene());
        page.run(Command.RAW_LINE);
        take("raw-line", page.anywhere("#" + RawLinePane.ID).getScene());
    }
}
