package dev.postweg.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "de"})
    void everyKindHasItsSentenceAndNoneIsLeftOver(String language) {
        var bundle = ResourceBundle.getBundle("dev.postweg.format.messages", Locale.of(language));
        var keys = Stream.<Enum<?>[]>of(ProblemKind.values(), SkipReason.values(), NoteKind.values(), Clue.values())
                .flatMap(Stream::of).map(key -> key.getDeclaringClass().getSimpleName() + "." + key.name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(bundle.getLocale().getLanguage()).isEqualTo(language);
        assertThat(new TreeSet<>(bundle.keySet())).isEqualTo(keys);
    }

    @Test
    void speaksGermanToGermansAndEnglishToAllOthers() {
        var skipped = new Recognition.Skipped(SkipReason.OTHER_LOG, "Agent Log");
        assertThat(List.of(Locale.GERMANY, Locale.of("de", "AT")))
                .allSatisfy(
                        locale -> assertThat(skipped.message(locale)).isEqualTo("ein anderes Protokoll: Agent Log"));
        assertThat(List.of(Locale.UK, Locale.FRENCH, Locale.ROOT))
                .allSatisfy(locale -> assertThat(skipped.message(locale)).isEqualTo("another log: Agent Log"));
    }

    @Test
    void fallsBackToEnglishOnAGermanMachineToo() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(new Recognition.Skipped(SkipReason.EMPTY, "").message(Locale.FRENCH)).isEqualTo("empty");
        } finally {
            Locale.setDefault(before);
        }
    }
}
