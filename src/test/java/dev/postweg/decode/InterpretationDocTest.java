package dev.postweg.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Certainty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What docs/interpretation.md says is what the tables and the code do. */
class InterpretationDocTest {
    @Test
    void listsEveryCodeWithItsCertainty() throws IOException {
        var words = Words.of(Locale.ENGLISH);
        var rows = rows();
        var codes = words.all().keySet().stream().filter(key -> key.matches("code\\.[0-9a-f]{2}[a-z]")).toList();
        assertThat(codes).hasSizeGreaterThan(8).allSatisfy(key -> {
            var code = key.substring("code.".length());
            assertThat(rows).containsKey(code);
            assertThat(rows.get(code)).endsWith("| " + words.reading(key).orElseThrow().certainty().id() + " |");
        });
    }

    @Test
    void listsEveryClientThatIsCertain() throws IOException {
        var rows = rows();
        for (var client : new String[]{"User", "OWA", "AirSync", "System", "EAS", "ApprovalAPI", "Monitoring"}) {
            var type = ClientType.of(client);
            assertThat(rows.get(client.toLowerCase(Locale.ROOT))).contains("| " + type.channel().id())
                    .contains("| " + type.certainty().id() + " |");
        }
        assertThat(ClientType.of("novel").certainty()).isEqualTo(Certainty.GUESSED);
    }

    /** The rows of all tables by the first word in their first column, in lower case. */
    private static Map<String, String> rows() throws IOException {
        return Arrays.stream(Files.readString(Path.of("docs/interpretation.md")).split("\n"))
                .filter(line -> line.startsWith("| `")).collect(Collectors.toMap(
                        line -> line.split("`")[1].toLowerCase(Locale.ROOT), line -> line, (first, second) -> first));
    }
}
