package dev.postweg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of errors: where, how long, what, and what was meant. */
class ErrorTableTest {
    record Line(String text, int position, int length, Problem problem, String suggestion) {
        static Line of(String line) {
            var cells = line.split("\t", -1);
            return new Line(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Problem.valueOf(cells[3]),
                    cells[4]);
        }
    }

    static List<Line> lines() {
        return SampleRows.lines("errors.tsv").stream().map(Line::of).toList();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void saysWhereAndWhat(Line line) {
        var error = error(line.text);
        assertThat(error.problem()).isEqualTo(line.problem);
        assertThat(error.position()).as("position").isEqualTo(line.position);
        assertThat(error.length()).as("length").isEqualTo(line.length);
        assertThat(error.suggestion()).isEqualTo(Optional.of(line.suggestion).filter(text -> !text.isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void saysItInBothLanguages(Line line) {
        var error = error(line.text);
        var english = error.message(Locale.ENGLISH);
        var german = error.message(Locale.GERMANY);
        assertThat(english).isNotEqualTo(german).isEqualTo(error.message(Locale.FRENCH));
        assertThat(List.of(english, german)).allSatisfy(
                message -> assertThat(message).doesNotContainPattern("\\{\\d}").contains(line.suggestion));
    }

    @Test
    void everyProblemHasACase() {
        var shown = lines().stream().map(Line::problem).collect(Collectors.toCollection(() -> EnumSet.noneOf(
                Problem.class)));
        assertThat(EnumSet.complementOf(shown)).containsExactly(Problem.TOO_DEEP);
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasItsSentences(Problem problem) {
        var error = new ParseResult.Error(0, 0, problem, List.of("one", "two", "three"), Optional.empty());
        assertThat(error.message(Locale.GERMAN)).isNotEqualTo(error.message(Locale.ENGLISH));
    }

    private static ParseResult.Error error(String text) {
        return switch (Parser.parse(text, ParseContext.utc(0))) {
            case ParseResult.Error error -> error;
            case ParseResult.Ok ok -> throw new AssertionError(text + " was read as " + ok);
        };
    }
}
