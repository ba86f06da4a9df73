package dev.postweg.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.query.ParseContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourModelTest {
    private static final ColourRule RULE = new ColourRule(ColourRule.Use.OFF, ColourRule.Lists.BOTH, Tint.TEAL,
            Tint.AMBER, "Printers", "sender:printer OR \"a\tb\"");

    @TempDir
    Path folder;
    private final Map<String, String> remembered = new HashMap<>();
    private final Texts texts = new Texts(Locale.UK);
    private final Notices notices = new Notices(texts);
    private final ColourModel model = model();

    private ColourModel model() {
        return new ColourModel(Settings.of(remembered, remembered::putAll), DirectTasks.make(), texts, notices,
                () -> ParseContext.utc(0));
    }

    @Test
    void theFirstRulesCanBeRead() {
        assertThat(model.rules()).isEqualTo(ColourRule.FIRST)
                .allSatisfy(rule -> assertThat(rule.read(ParseContext.utc(0))).as(rule.name()).isPresent());
    }

    @Test
    void aLineGivesTheRuleAgain() {
        var line = new ColourRule(RULE.use(), RULE.lists(), RULE.text(), RULE.back(), RULE.name(), "sender:printer");
        assertThat(ColourRule.ofLine(line.line())).contains(line);
        assertThat(RULE.line().split("\t")).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "on\tevents\tred\tred\tname", "maybe\tevents\tred\tred\tname\tx",
            "on\tevents\tpink\tred\tname\tx", "on\tevents\tred\tred\t \tx"})
    void whatIsNoRuleIsNone(String line) {
        assertThat(ColourRule.ofLine(line)).isEmpty();
    }

    @Test
    void rulesAreAddedMovedRemovedAndRemembered() {
        model.add(RULE);
        assertThat(model.move(0, 1)).isEqualTo(1);
        assertThat(model.rules().get(1)).isEqualTo(RULE);
        assertThat(model.move(0, -1)).isZero();
        model.remove(0);
        assertThat(model.rules()).hasSize(ColourRule.FIRST.size()).first().isEqualTo(RULE);
        assertThat(model().rules().getFirst().name()).isEqualTo("Printers");
        model.reset();
        assertThat(model().rules()).isEqualTo(ColourRule.FIRST);
    }

    @Test
    void whoeverDeletesAllRulesHasNone() {
        while (!model.rules().isEmpty()) {
            model.remove(0);
        }
        assertThat(model().rules()).isEmpty();
        model.reset();
        assertThat(model().rules()).isEqualTo(ColourRule.FIRST);
    }

    @Test
    void rulesGoThroughAFile() throws IOException {
        var file = folder.resolve("colours.txt");
        model.exportTo(file);
        Files.writeString(file, Files.readString(file) + "nonsense\non\tboth\tnone\tblue\tNew\tevent:SEND\n");
        model.importFrom(file);
        assertThat(model.rules()).hasSize(ColourRule.FIRST.size() + 1).last()
                .satisfies(rule -> assertThat(rule.filter()).isEqualTo("event:SEND"));
        assertThat(notices.list().getFirst().text()).contains("1 new rule", "one line could not be read");
    }
}
