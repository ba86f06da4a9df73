package dev.postweg.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2007.log                 | GIVEN 21 8.0.685.24 |
            2010-bom.log             | GIVEN 26 14.03.0195.001 |
            2013-lf.log              | GIVEN 27 15.00.1104.000 |
            2016.log                 | GIVEN 30 15.01.1261.035 |
            se.log                   | GIVEN 30 15.02.2562.017 |
            header-in-the-middle.log | GIVEN 26 14.03.0195.001 |
            broken-rows.log          | GIVEN 30 15.01.1261.035 | GUESSED_HEADER 30
            half-line.log            | GIVEN 30 15.01.1261.035 |
            extra-columns.log        | GIVEN 32 15.02.2562.017 | UNKNOWN_COLUMNS x-tool, zone
            no-log-type.log          | GIVEN 30                | NO_LOG_TYPE
            no-header-21.txt         | GUESSED 21              | GUESSED_HEADER 21
            no-header-26.txt         | GUESSED 26              | GUESSED_HEADER 26
            no-header-27.txt         | GUESSED 27              | GUESSED_HEADER 27
            no-header-30.txt         | GUESSED 30              | GUESSED_HEADER 30
            utf-16.log               | GIVEN 30 15.01.1261.035 |
            no-header-mixed.txt      | GUESSED 21              | MIXED_VERSIONS 21, 30
            """)
    void tellsAReadableFile(String file, String expected, String notes) throws IOException {
        var found = (Recognition.Readable) recognise(file);
        assertThat((found.source() + " " + found.header().names().size() + " " + found.version()).strip())
                .isEqualTo(expected);
        assertThat(found.notes().stream().map(note -> (note.kind() + " " + note.detail()).strip())
                .collect(Collectors.joining("; "))).isEqualTo(notes == null ? "" : notes);
        assertThat(found.format().id()).isEqualTo("message-tracking");
    }

    @Test
    void aWorkspaceIsNoLog() {
        var head = "SQLite format 3\0\u0010\0".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Formats.recognise(new FileHead(head, true)))
                .isEqualTo(new Recognition.Skipped(SkipReason.DATABASE, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            empty.log                 | EMPTY           | ''
            only-header.log           | ONLY_HEADER     | ''
            only-header-cut.log       | ONLY_HEADER     | ''
            agent.log                 | OTHER_LOG       | Agent Log
            iis.log                   | OTHER_LOG       | Microsoft Internet Information Services 10.0
            columns-without-event.log | UNKNOWN_COLUMNS | date-time,client-ip
            no-header-25.txt          | UNKNOWN_COLUMNS | 25
            packed.log                | PACKED          | zip
            binary.log                | BINARY          | ''
            notes.txt                 | NOT_A_LOG       | ''
            """)
    void tellsWhyAFileIsLeftOut(String file, SkipReason reason, String detail) throws IOException {
        assertThat(recognise(file)).isEqualTo(new Recognition.Skipped(reason, detail));
    }

    @Test
    void needsTheHeadOnly() throws IOException {
        var row = new String(Samples.bytes("no-header-30.txt"), StandardCharsets.UTF_8);
        var in = new ByteArrayInputStream(row.repeat(200).getBytes(StandardCharsets.UTF_8));
        assertThat(Formats.recognise(in)).isInstanceOf(Recognition.Readable.class);
        assertThat(in.available()).isEqualTo(200 * row.length() - Formats.HEAD);
    }

    @Test
    void takesAHeaderAloneForALogWhereTheFirstRowIsHuge() {
        var bytes = Samples.bytes("only-header.log");
        var head = Arrays.copyOf(bytes, Formats.HEAD);
        Arrays.fill(head, bytes.length, head.length, (byte) 'x');
        assertThat(Formats.recognise(new FileHead(head, false))).isInstanceOf(Recognition.Readable.class);
    }

    private static Recognition recognise(String file) throws IOException {
        try (var in = Samples.open(file)) {
            return Formats.recognise(in);
        }
    }
}
