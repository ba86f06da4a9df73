package dev.postweg.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.postweg.model.Anonymity;
import dev.postweg.model.Certainty;
import dev.postweg.model.Channel;
import dev.postweg.model.Direction;
import dev.postweg.model.Outcome;
import dev.postweg.trace.Coverage;
import dev.postweg.trace.Relation;
import dev.postweg.trace.ViaReason;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    static Stream<String> every_value_has_words_in_both_languages() {
        return Stream.of(Stream.of(Channel.values()).map(value -> "channel." + value.id()),
                Stream.of(Outcome.values()).map(value -> "outcome." + value.id()),
                Stream.of(Direction.values()).map(value -> "direction." + value.id()),
                Stream.of(Anonymity.values()).map(value -> "anonymous." + value.id()),
                Stream.of(Certainty.values()).map(value -> "certainty." + value.id()),
                Stream.of(Relation.values()).map(value -> "relation." + value.id()),
                Stream.of(ViaReason.values()).map(value -> "via." + value.id()),
                Stream.of(Coverage.State.values()).map(value -> "missing." + value)).flatMap(keys -> keys);
    }

    @ParameterizedTest
    @MethodSource
    void every_value_has_words_in_both_languages(String key) {
        assertThatCode(() -> {
            new Words(Locale.ENGLISH).get(key, "x");
            new Words(Locale.GERMAN).get(key, "x");
        }).doesNotThrowAnyException();
        assertThat(ResourceBundle.getBundle("dev.postweg.export.words", Locale.GERMAN).keySet())
                .isEqualTo(ResourceBundle.getBundle("dev.postweg.export.words", Locale.ROOT).keySet());
    }
}
