package dev.postweg.view;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the pictures of the question how exports are to be read, and of the report behind it. */
class ReadingPicturesTest extends PictureTest {
    private static final String CSV = """
            Timestamp;EventId;Source;Sender;Recipients;MessageId;MessageSubject
            02.03.2018 11:28:01;RECEIVE;SMTP;anna@example.com;otto@example.org;<1@example.com>;Grüße aus dem Büro
            02.03.2018 11:28:02;SEND;SMTP;anna@example.com;otto@example.org;<1@example.com>;Grüße aus dem Büro
            02.03.2018 11:31:40;RECEIVE;SMTP;scanner@example.com;anna@example.com;<2@example.com>;Scan 0815
            02.03.2018 11:31:41;DELIVER;STOREDRIVER;scanner@example.com;anna@example.com;<2@example.com>;Scan 0815
            """;

    @ParameterizedTest
    @CsvSource({"light, ENGLISH, en", "dark, GERMAN, de"})
    void question(String theme, String language, String code) throws IOException {
        begin(theme, language, theme + "-" + code);
        var logs = Files.createDirectory(folder.resolve("logs"));
        Files.write(logs.resolve("ex01.csv"), CSV.getBytes(Charset.forName("windows-1252")));
        Files.write(logs.resolve("ex02.csv"), CSV.replace("11:", "14:").getBytes(Charset.forName("windows-1252")));
        Files.writeString(logs.resolve("us.csv"), CSV.replace("02.03.2018", "02/04/2018"));
        Eventually.doFx(() -> window.open(List.of(logs)));
        var question = new ReadingPage(page);
        question.type("Europe/Berlin");
        take("reading", page.anywhere("#" + ReadingPane.ID).getScene());
        question.group(1);
        question.type("new");
        take("reading-second", page.anywhere("#" + ReadingPane.ID).getScene());
        question.fire(ReadingPage.GO);
        page.run(Command.IMPORT_REPORT);
        var files = (TableView<?>) page.anywhere("#" + ReportPane.FILES);
        Eventually.doFx(() -> files.getSelectionModel().clearAndSelect(1));
        take("reading-report", page.anywhere("#" + ReportPane.ID).getScene());
        Eventually.doFx(((Button) page.anywhere("#" + ReportPane.AGAIN))::fire);
        new ReadingPage(page);
        take("reading-again", page.anywhere("#" + ReadingPane.ID).getScene());
    }
}
