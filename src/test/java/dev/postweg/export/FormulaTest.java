package dev.postweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1",
            "－1", "＠1", "=", "=\"quoted\""})
    void what_a_spreadsheet_could_run_gets_an_apostrophe(String text) {
        assertThat(Formula.neutralise(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1=1", "<a@example.com>", "'=1", "12345", "Re: = + -", "fe80::1%12", "ä"})
    void all_else_stays(String text) {
        assertThat(Formula.neutralise(text)).isSameAs(text);
    }
}
