package dev.postweg.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody should type, and what they must not do. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileFilterTest {
    private static final ParseContext CONTEXT = ParseContext.utc(0);

    @ParameterizedTest
    @ValueSource(ints = {Parser.MAX_DEPTH + 1, 10_000, 1_000_000})
    void deepParenthesesAreAnError(int depth) {
        assertThat(Parser.parse("(".repeat(depth) + "x" + ")".repeat(depth), CONTEXT))
                .isInstanceOfSatisfying(ParseResult.Error.class, error -> {
                    assertThat(error.problem()).isEqualTo(Problem.TOO_DEEP);
                    assertThat(error.position()).isEqualTo(Parser.MAX_DEPTH);
                });
    }

    @Test
    void parenthesesUpToTheLimitAreNot() {
        var text = "(".repeat(Parser.MAX_DEPTH) + "x" + ")".repeat(Parser.MAX_DEPTH);
        assertThat(Parser.parse(text, CONTEXT)).isEqualTo(Parser.parse("x", CONTEXT));
        assertThat(Parser.parse("(x) ".repeat(1000), CONTEXT)).isInstanceOf(ParseResult.Ok.class);
    }

    /** Each is long enough that anything worse than linear would run for minutes. */
    static Stream<String> longTexts() {
        return Stream.of("a".repeat(1_000_000), "NOT ".repeat(300_000) + "x", "-".repeat(1_000_000) + "x",
                "x ".repeat(300_000), "x OR ".repeat(100_000) + "x", "subject:" + "a:".repeat(500_000),
                "a:".repeat(500_000), "\"".repeat(999_999), "\\".repeat(1_000_000), "line:[".repeat(200_000),
                "id:(" + "x OR ".repeat(100_000) + "y)", "ip:" + "1.".repeat(500_000), "size:" + "9".repeat(1_000_000),
                "latency:" + "1h".repeat(500_000), "time:" + "2".repeat(1_000_000), "subject:" + "*?".repeat(500_000),
                "subject:re:/" + "a?".repeat(20_000) + "/", "info:" + ": ".repeat(500_000));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void longTextsAreReadInTime(String text) {
        var result = Parser.parse(text, CONTEXT);
        assertThat(result).isNotNull();
        if (result instanceof ParseResult.Ok ok) {
            assertThat(Parser.parse(FilterText.of(ok.filter()), CONTEXT).equals(result)).isTrue();
        }
    }

    @Test
    void manyValuesBecomeOneCondition() {
        var ids = IntStream.range(0, 10_000).mapToObj(i -> "id" + i).toList();
        assertThat(Parser.parse("id:(" + String.join(" OR ", ids) + ")", CONTEXT)).isInstanceOfSatisfying(
                ParseResult.Ok.class, ok -> assertThat(ok.filter()).isInstanceOf(Filter.FieldMatch.class));
    }

    @Test
    void expensiveRegularExpressionIsGivenUp() {
        var search = new RegexSearch("(a+)+\\1b");
        assertThat(search.find("aaaab")).isTrue();
        assertThatThrownBy(() -> search.find("a".repeat(60) + "!")).isInstanceOf(RegexSearch.TooExpensive.class)
                .hasMessageContaining("(a+)+\\1b");
    }

    @Test
    void regularExpressionThatGoesTooDeepIsGivenUp() {
        var search = new RegexSearch("(a|b)*c");
        assertThatThrownBy(() -> search.find("ab".repeat(1_000_000))).isInstanceOf(RegexSearch.TooExpensive.class);
    }

    @Test
    void expensiveRegularExpressionEndsTheFilterToo() {
        var filter = ((ParseResult.Ok) Parser.parse("subject:re:/(a+)+\\1b/", CONTEXT)).filter();
        Row row = field -> Map.of(QueryField.SUBJECT, "a".repeat(60) + "!").entrySet().stream()
                .filter(entry -> entry.getKey() == field).map(Map.Entry::getValue).toList();
        var predicate = FilterPredicate.of(filter);
        assertThatThrownBy(() -> predicate.test(row)).isInstanceOf(RegexSearch.TooExpensive.class);
    }

    @Test
    void regularExpressionThatIsNestedTooDeepIsAnError() {
        var text = "subject:re:/" + "(".repeat(100_000) + "a" + ")".repeat(100_000) + "/";
        assertThat(Parser.parse(text, CONTEXT)).isInstanceOfSatisfying(ParseResult.Error.class,
                error -> assertThat(error.problem()).isEqualTo(Problem.BAD_REGEX));
    }
}
