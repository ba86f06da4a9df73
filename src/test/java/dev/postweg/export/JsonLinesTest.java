package dev.postweg.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postweg.model.Header;
import dev.postweg.model.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    @Test
    void an_event_has_the_fields_of_its_own_log_then_ours() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var lines = JsonLines.ofEvents(out)) {
            lines.write(Lines.event(new Header(List.of("date-time", "x-new", "server")), List.of("t ", "ä", "own")));
            lines.write(Lines.event(new Header(List.of("date-time")), List.of("")));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                {"date-time":"t ","x-new":"ä","server":"own","postweg-server":"EX01","process":"MSGTRKMS",\
                "file":"EX01/MSGTRKMS2018020512-1.LOG","line":6,"channel":"owa","message":"0a12"}
                {"date-time":"","server":"EX01","process":"MSGTRKMS","file":"EX01/MSGTRKMS2018020512-1.LOG",\
                "line":6,"channel":"owa","message":"0a12"}
                """);
    }

    @Test
    void chosen_columns_stand_in_the_asked_order() throws IOException {
        var columns = Stream.of("recipients", "size", "latency-ms", "last", "recipient-status")
                .map(name -> MessageColumns.of(name).orElseThrow()).toList();
        var out = new ByteArrayOutputStream();
        try (var lines = JsonLines.of(out, columns)) {
            lines.write(Lines.message(Lines.recipient("b@example.com", Outcome.DELIVERED, "250 ok")));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                {"recipients":["b@example.com"],"size":null,"latency-ms":1500,"last":"2018-02-05T12:04:07.178Z",\
                "recipient-status":["250 ok"]}
                """);
    }

    @Test
    void a_stream_that_breaks_is_reported() {
        var broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThatThrownBy(() -> {
            try (var lines = JsonLines.ofEvents(broken)) {
                for (var i = 0; i < 10_000; i++) {
                    lines.write(Lines.event(new Header(List.of("date-time")), List.of("")));
                }
            }
        }).isInstanceOf(IOException.class).hasMessage("Broken pipe");
    }
}
