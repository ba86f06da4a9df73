package dev.postweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
    @Test
    void columns_line_up_by_width_not_by_length() {
        var table = new TextTable(2);
        table.add("a", "1");
        table.add("会議", "2");
        table.add("e\u0301", "3");
        assertThat(table.lines(TextTable.UNLIMITED)).containsExactly("a     1", "会議  2", "e\u0301     3");
    }

    @Test
    void the_widest_column_is_cut_to_fit_a_terminal() {
        var table = new TextTable(3);
        table.add("12345678", "a subject that is much too long for this", "x");
        assertThat(table.lines(30)).containsExactly("12345678  a subject that i\u2026  x")
                .allSatisfy(line -> assertThat(Display.width(line)).isLessThanOrEqualTo(30));
    }

    @ParameterizedTest
    @CsvSource({"abc,3,abc", "abcd,3,ab\u2026", "会議室,5,会議\u2026", "会議室,4,会\u2026", "🚀🚀,3,🚀\u2026", "ab,1,\u2026"})
    void texts_are_cut_between_characters(String text, int columns, String expected) {
        assertThat(Display.cut(text, columns)).isEqualTo(expected);
    }

    @Test
    void a_log_cannot_command_the_terminal() {
        assertThat(Display.clean("a\u001B[31mb\r\nc\u202Ed\uD800")).isEqualTo("a\u00B7[31mb\u00B7\u00B7c\u00B7d\u00B7");
        assertThat(Display.clean("Grüße 会議 🚀")).isEqualTo("Grüße 会議 🚀");
    }
}
