package dev.postweg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.archive.Fault;
import dev.postweg.format.NoteKind;
import dev.postweg.format.Recognition;
import dev.postweg.format.SkipReason;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonTest {
    static Stream<Enum<?>> kinds() {
        return Stream.of(Fault.values(), NoteKind.values(), SkipReason.values(), Reason.Kind.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isToldInBothLanguages(Enum<?> kind) {
        var stored = Reason.of(kind, "7", "a.log").stored();
        assertThat(Reason.of(stored)).containsExactly(Reason.of(kind, "7", "a.log"));
        var english = Reason.text(stored, Locale.ENGLISH);
        assertThat(english).isNotEmpty().doesNotContain(kind.name() + " ", "{", "\u001F");
        assertThat(Reason.text(stored, Locale.GERMANY)).isNotEmpty().doesNotContain("{", "\u001F");
        assertThat(Reason.text(stored, Locale.FRANCE)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"en, 'same log as a.log; local times read as UTC, as given'",
            "de, 'dasselbe Protokoll wie a.log; Ortszeiten gelesen als UTC, wie angegeben'"})
    void severalAreTold(String language, String text) {
        var stored = Reason.stored(List.of(Reason.of(Reason.Kind.SAME_LOG, "a.log"),
                Reason.of(new Recognition.Note(NoteKind.ZONE_GIVEN, "UTC"))));
        assertThat(Reason.text(stored, Locale.of(language))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "not a text, not a text",
            "'\u001FNoteKind.OF_TOMORROW\u001Fx\u001Fy', 'NoteKind.OF_TOMORROW x, y'"})
    void whatEarlierAndLaterVersionsWroteStays(String stored, String text) {
        assertThat(Reason.text(stored, Locale.GERMANY)).isEqualTo(text);
    }
}
