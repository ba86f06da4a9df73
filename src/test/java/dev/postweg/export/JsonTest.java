package dev.postweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {
    @ParameterizedTest
    @MethodSource
    void texts_are_escaped(String text, String expected) {
        assertThat(json(text)).isEqualTo(expected);
    }

    static Stream<Arguments> texts_are_escaped() {
        return Stream.of(Arguments.of("", "\"\""), Arguments.of("0cA: ", "\"0cA: \""),
                Arguments.of("a\"b\\c/d", "\"a\\\"b\\\\c/d\""), Arguments.of("\r\n\t", "\"\\r\\n\\t\""),
                Arguments.of("\u0000\u0007\u001f\u007f", "\"\\u0000\\u0007\\u001f\u007f\""),
                Arguments.of("ä€\uD83D\uDE00", "\"ä€\uD83D\uDE00\""), Arguments.of("\uD83D", "\"\\ud83d\""),
                Arguments.of("\uDE00\uD83D", "\"\\ude00\\ud83d\""), Arguments.of("\uD83Dx", "\"\\ud83dx\""));
    }

    @Property(tries = 300)
    void any_text_comes_back(@ForAll String text) {
        assertThat(JsonReader.read(json(text))).isEqualTo(text);
    }

    @Test
    void structures_nest() {
        var out = new StringBuilder();
        new Json(out).beginObject().field("a", 1).name("b").beginArray().beginObject().endObject().nothing()
                .values(List.of("x", "y")).endArray().field("c", List.of()).endObject().endLine();
        assertThat(out).hasToString("{\"a\":1,\"b\":[{},null,[\"x\",\"y\"]],\"c\":[]}\n");
    }

    private static String json(String text) {
        var out = new StringBuilder();
        new Json(out).value(text);
        return out.toString();
    }
}
