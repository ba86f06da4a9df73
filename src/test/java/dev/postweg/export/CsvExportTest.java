package dev.postweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import dev.postweg.model.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvExportTest {
    private static final Map<LogField, String> ROW = Map.of(LogField.DATE_TIME, "2018-02-05T12:04:05.678Z",
            LogField.MESSAGE_SUBJECT, "=Größe; \"neu\"", LogField.MESSAGE_INFO, "0cA: ");

    @Test
    void plain_is_rfc_4180_with_every_value_as_it_stands() throws IOException {
        assertThat(events(CsvStyle.plain(), ROW, "date-time", "message-subject", "message-info", "line", "message"))
                .isEqualTo("""
                        date-time,message-subject,message-info,line,message\r
                        2018-02-05T12:04:05.678Z,"=Größe; ""neu""\","0cA: ",6,0a12\r
                        """);
    }

    @Test
    void excel_in_german_has_semicolons_and_a_decimal_comma_and_no_formula() throws IOException {
        assertThat(events(CsvStyle.excel(Locale.GERMANY), ROW, "date-time", "message-subject", "line")).isEqualTo("""
                \uFEFFdate-time (UTC);message-subject;line\r
                2018-02-05 12:04:05,678;"'=Größe; ""neu""\";6\r
                """);
    }

    @Test
    void excel_in_english_has_commas_and_a_decimal_dot() throws IOException {
        assertThat(events(CsvStyle.excel(Locale.US), ROW, "date-time", "line")).isEqualTo("""
                \uFEFFdate-time (UTC),line\r
                2018-02-05 12:04:05.678,6\r
                """);
    }

    @Test
    void delimiter_and_encoding_can_be_chosen_apart() throws IOException {
        var style = CsvStyle.excel(Locale.US).with(Delimiter.TAB).with(CsvStyle.Encoding.UTF_16LE);
        var bytes = write(style, Stream.of("server", "line").map(EventColumns::of).toList(), Lines.event(ROW));
        assertThat(bytes).startsWith(0xFF, 0xFE);
        assertThat(new String(bytes, StandardCharsets.UTF_16LE)).isEqualTo("\uFEFFserver\tline\r\nEX01\t6\r\n");
    }

    @Test
    void a_value_with_a_line_break_stays_one_cell() throws IOException {
        assertThat(events(CsvStyle.plain(), Map.of(LogField.MESSAGE_SUBJECT, "a\r\nb"), "server", "message-subject"))
                .isEqualTo("server,message-subject\r\nEX01,\"a\r\nb\"\r\n");
    }

    @Test
    void half_a_surrogate_pair_does_not_end_the_export() throws IOException {
        assertThat(events(CsvStyle.plain(), Map.of(LogField.MESSAGE_SUBJECT, "a\uD800b"), "message-subject", "line"))
                .isEqualTo("message-subject,line\r\na?b,6\r\n");
    }

    @Test
    void a_field_that_the_log_lacks_is_empty_and_an_unknown_one_is_found() throws IOException {
        var old = Lines.event(new Header(List.of("date-time", "x-new")), List.of("t", "v"));
        var columns = Stream.of("log-id", "x-new", "x-none", "line").map(EventColumns::of).toList();
        assertThat(text(CsvStyle.plain(), columns, old)).isEqualTo("log-id,x-new,x-none,line\r\n\"\",v,,6\r\n");
    }

    @Test
    void a_message_has_its_lists_joined() throws IOException {
        var message = Lines.message(Lines.recipient("b@example.com", Outcome.DELIVERED, ""),
                Lines.recipient("c@example.com", Outcome.FAILED, "550 5.1.1", "inner@example.com", "all@example.com"));
        var columns = Stream.of("recipients", "servers", "size", "latency-ms", "first", "recipient-outcome",
                "recipient-via").map(name -> MessageColumns.of(name).orElseThrow()).toList();
        assertThat(text(CsvStyle.plain(), columns, message)).isEqualTo("""
                recipients,servers,size,latency-ms,first,recipient-outcome,recipient-via\r
                b@example.com;c@example.com,EX01;EX02,,1500,2018-02-05T12:04:05.678Z,delivered;failed,\
                ;inner@example.com < all@example.com\r
                """);
    }

    private static String events(CsvStyle style, Map<LogField, String> row, String... names) throws IOException {
        return text(style, Stream.of(names).map(EventColumns::of).toList(), Lines.event(row));
    }

    private static <R> String text(CsvStyle style, List<Column<R>> columns, R row) throws IOException {
        return new String(write(style, columns, row), StandardCharsets.UTF_8);
    }

    private static <R> byte[] write(CsvStyle style, List<Column<R>> columns, R row) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = new CsvExport<>(out, style, columns)) {
            csv.write(row);
        }
        return out.toByteArray();
    }
}
