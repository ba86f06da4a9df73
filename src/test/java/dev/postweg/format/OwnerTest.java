package dev.postweg.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import dev.postweg.model.Process;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who wrote a file: rows stand as SOURCE EVENT client server. */
class OwnerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            SMTP RECEIVE app01 EX01                                   | - | EX01 | ROWS   | 1/1
            SMTP RECEIVE app01 ex01.contoso.test; SMTP SEND EX01 hub2 | - | EX01 | ROWS   | 2/2
            SMTP SENDEXTERNAL EX01 mx.fabrikam.test                   | - | EX01 | ROWS   | 1/1
            STOREDRIVER DELIVER EX02 EX03                             | - | EX02 | ROWS   | 1/1
            STOREDRIVER NOTIFYMAPI EX02 -                             | - | EX02 | ROWS   | 1/1
            STOREDRIVER RECEIVE MBX1 HUB1                             | - | HUB1 | ROWS   | 1/1
            STOREDRIVER SUBMIT EX02 EX03                              | - | EX02 | ROWS   | 1/1
            SMTP HAREDIRECT EX03 EX01; AGENT AGENTINFO - EX01         | - | EX01 | ROWS   | 2/2
            SMTP RECEIVE a EX01; SMTP RECEIVE a EX02; SMTP RECEIVE a EX02 | EX01/x.log | EX02 | ROWS | 2/3
            SMTP RECEIVE a EX01; SMTP RECEIVE a EX02                  | from/ex02/x.log | EX02 | ROWS | 1/2
            SMTP RECEIVE a EX01; SMTP HADISCARD - EX02                | EX02/x.log | EX01 | ROWS | 1/1
            SMTP RECEIVE a 10.0.0.1                                   | EX05/x.log | EX05 | FOLDER | EX05
            DSN DSN - -     | ex01/TransportRoles/Logs/MessageTracking/MSGTRK2018020512-1.LOG | EX01 | FOLDER | ex01
            -  | \\\\ex07.contoso.test\\c$\\V15\\TransportRoles\\Logs\\a.log | EX07 | FOLDER | ex07.contoso.test
            -  | c:\\Program Files\\Microsoft\\Exchange Server\\V15\\a.log | '' | NONE | ''
            -  | TransportRoles/Logs/EX09/a.log                       | EX09 | FOLDER | EX09
            -  | 20180205/a.log                                       | ''   | NONE   | ''
            -  | a.log                                                | ''   | NONE   | ''
            """)
    void tellsTheServer(String rows, String path, String name, Clue clue, String detail) {
        assertThat(ServerName.guess(rows(Header.V2016, rows), path == null ? "" : path))
                .isEqualTo(new ServerName(name, clue, detail));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            30 | SMTP RECEIVE a b                                 | MSGTRKMD20180205-1.LOG | DELIVERY        | FILE_NAME
            30 | STOREDRIVER NOTIFYMAPI a b; STOREDRIVER SUBMIT a b | x.log                  | SUBMISSION      | ROWS
            30 | STOREDRIVER RECEIVE a b                          | x.log                    | SUBMISSION      | ROWS
            27 | STOREDRIVER DELIVER a b; MAILBOXRULE RECEIVE a b | x.log                    | DELIVERY        | ROWS
            30 | SMTP RECEIVE a b; ROUTING TRANSFER a b           | x.log                    | TRANSPORT       | ROWS
            30 | SMTP RECEIVE a b; STOREDRIVER DELIVER a b        | all.log                  | UNKNOWN         | NONE
            26 | SMTP RECEIVE a b; STOREDRIVER DELIVER a b        | x.log                    | TRANSPORT       | ROWS
            21 | STOREDRIVER SUBMIT a b                           | x.log                    | MAIL_SUBMISSION | ROWS
            30 | ADMIN FAIL a b                                   | x.log                    | UNKNOWN         | NONE
            30 | -                                                | x.log                    | UNKNOWN         | NONE
            """)
    void tellsTheProcess(int columns, String rows, String file, Process process, Clue clue) {
        var header = HeaderGuess.KNOWN.stream().filter(known -> known.names().size() == columns).findFirst();
        assertThat(ProcessName.guess(rows(header.orElseThrow(), rows), file))
                .isEqualTo(new ProcessName(process, clue));
    }

    private static List<Entry.Row> rows(Header header, String rows) {
        return rows == null ? List.of() : Stream.of(rows.split("; ")).map(row -> row(header, row.split(" "))).toList();
    }

    private static Entry.Row row(Header header, String[] words) {
        var values = new ArrayList<>(Collections.nCopies(header.names().size(), ""));
        Map.of(LogField.SOURCE, words[0], LogField.EVENT_ID, words[1], LogField.CLIENT_HOSTNAME, words[2],
                LogField.SERVER_HOSTNAME, words[3])
                .forEach((field, word) -> values.set(header.position(field), word.equals("-") ? "" : word));
        return new Entry.Row(header, values, 0, 1, 1, Termination.LINE_END);
    }
}
