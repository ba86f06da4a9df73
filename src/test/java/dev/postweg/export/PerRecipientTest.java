package dev.postweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.LogField;
import dev.postweg.model.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class PerRecipientTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a@x.de;b@x.de | 2 | To;Cc                       | a@x.de=To b@x.de=Cc
            a@x.de;b@x.de | 2 | 250 2.1.5 ok;550 5.1.1 none | a@x.de=250 2.1.5 ok b@x.de=550 5.1.1 none
            a@x.de;b@x.de |   | To;Cc                       | a@x.de=To b@x.de=Cc
            a@x.de;b@x.de | 2 | ''                          | a@x.de= b@x.de=
            a@x.de        | 1 | To                          | a@x.de=To
            ''            | 0 | ''                          | =
            """)
    void an_event_becomes_one_row_a_recipient(String addresses, String count, String statuses, String expected) {
        var line = Lines.event(Map.of(LogField.RECIPIENT_ADDRESS, addresses, LogField.RECIPIENT_COUNT,
                count == null ? "" : count, LogField.RECIPIENT_STATUS, statuses, LogField.MESSAGE_SUBJECT, "s"));
        var rows = PerRecipient.of(line);
        assertThat(rows).allSatisfy(row -> assertThat(row.event().get(LogField.MESSAGE_SUBJECT)).isEqualTo("s"));
        assertThat(String.join(" ", rows.stream().map(row -> row.event().get(LogField.RECIPIENT_ADDRESS) + "="
                + row.event().get(LogField.RECIPIENT_STATUS)).toList())).isEqualTo(expected);
    }

    @Test
    void a_message_becomes_one_row_a_recipient_with_its_own_outcome() {
        var one = Lines.recipient("b@example.com", Outcome.DELIVERED, "");
        var other = Lines.recipient("c@example.com", Outcome.FAILED, "550 5.1.1");
        assertThat(PerRecipient.of(Lines.message(one, other)).stream().map(line -> line.summary().recipients()))
                .containsExactly(List.of(one), List.of(other));
        assertThat(PerRecipient.of(Lines.message())).hasSize(1);
    }
}
