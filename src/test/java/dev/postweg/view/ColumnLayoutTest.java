package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnLayoutTest {
    @Test
    void keepsOrderAndWidths() {
        var layout = ColumnLayout.of("server:80,date-time:200", EventColumns.all());
        assertThat(layout.shown()).containsExactly("server", "date-time");
        assertThat(layout.text()).isEqualTo("server:80,date-time:200");
    }

    @Test
    void leavesOutWhatIsGone() {
        assertThat(ColumnLayout.of("gone:80,line:50", EventColumns.all()).shown()).containsExactly("line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "server:wide", ":,:", "gone:5"})
    void startsAnewFromNonsense(String text) {
        assertThat(ColumnLayout.of(text, EventColumns.all())).isEqualTo(ColumnLayout.first(EventColumns.all()));
    }

    @Test
    void theFirstColumnsFitBesideTheFieldsAtTheSmallestCommonWidth() {
        var sum = ColumnLayout.first(EventColumns.all()).widths().values().stream().mapToDouble(Double::doubleValue)
                .sum();
        assertThat(sum).isLessThanOrEqualTo(1280 * (1 - 0.145) - 12);
        var messages = ColumnLayout.first(MessageColumns.all()).widths().values().stream()
                .mapToDouble(Double::doubleValue).sum();
        assertThat(messages).isLessThanOrEqualTo(1280 * (1 - 0.145) - 12);
    }

    @Test
    void everyFieldOfTheLogIsAColumn() {
        assertThat(EventColumns.all().stream().map(Column::id)).contains("date-time", "schema-version", "server",
                "process", "file", "line", "channel", "message").hasSize(38).doesNotHaveDuplicates();
    }
}
