package dev.postweg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of both languages. */
class BundleTest {
    @Test
    void bothLanguagesHaveTheSameSentences() throws IOException {
        assertThat(load("messages.properties").keySet()).isEqualTo(load("messages_de.properties").keySet());
    }

    @Test
    void everyErrorIsAProblem() throws IOException {
        var problems = Stream.of(Problem.values()).map(problem -> "error." + problem.key());
        assertThat(load("messages.properties").stringPropertyNames().stream().filter(key -> key.startsWith("error.")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(problems, Stream.of("error.suggestion")).toList());
    }

    private static Properties load(String name) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(BundleTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
