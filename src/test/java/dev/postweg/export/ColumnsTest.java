package dev.postweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Header;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void events_have_the_columns_of_the_log_then_ours() {
        var names = EventColumns.all().stream().map(Column::name).toList();
        assertThat(names.subList(0, 30)).isEqualTo(Header.V2016.names());
        assertThat(names.subList(30, 36)).containsExactly("server", "process", "file", "line", "channel", "message");
    }

    @Test
    void unknown_columns_stand_between() {
        assertThat(EventColumns.all(List.of("x-new")).stream().map(Column::name).toList())
                .containsSubsequence("schema-version", "x-new", "server").hasSize(37);
    }

    @Test
    void messages_have_the_columns_of_the_manual() {
        assertThat(MessageColumns.all().stream().map(Column::name)).containsExactly("network-message-id",
                "message-id", "first", "last", "sender", "recipients", "subject", "channel", "anonymous",
                "direction", "original-client-ip", "outcome", "servers", "events", "size", "latency-ms", "family");
        assertThat(MessageColumns.ofRecipients().subList(0, 17)).isEqualTo(MessageColumns.all());
    }
}
