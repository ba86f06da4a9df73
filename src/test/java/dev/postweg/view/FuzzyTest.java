package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyTest {
    @ParameterizedTest
    @CsvSource({"exp, Export…", "EXP, Export…", "opfo, Open folder", "folder open, Open folder", "größe, Größe",
            "sf, Saved filters", "go tim, Go to a time…"})
    void someLettersAreEnough(String typed, String text) {
        assertThat(Fuzzy.rate(typed, text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"x, Open folder", "redlof, Open folder", "open x, Open folder"})
    void aLetterThatIsMissingIsTooFew(String typed, String text) {
        assertThat(Fuzzy.rate(typed, text)).isEmpty();
    }

    @Test
    void wordsComeBeforePiecesAndPiecesBeforeLetters() {
        assertThat(rate("fil", "Save this filter")).isGreaterThan(rate("fil", "Profile"))
                .isLessThan(rate("fil", "Files"));
        assertThat(rate("fil", "Profile")).isGreaterThan(rate("fil", "Find a title"));
    }

    private static int rate(String typed, String text) {
        return Fuzzy.rate(typed, text).orElseThrow();
    }
}
