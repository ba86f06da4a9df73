package dev.postweg.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Certainty;
import dev.postweg.model.Event;
import dev.postweg.model.Evidence;
import dev.postweg.samples.SampleEvents;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTextsTest {
    private static final Pattern SENTENCE = Pattern.compile("([a-z]+ ){2,}[a-z]+");

    private static String in(Locale locale, String text) {
        return new EvidenceTexts(locale).of(new Evidence("claim", 1, "field", text, Certainty.CERTAIN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no row tells the end                            | keine Zeile nennt das Ende
            handed to mx1.example.net, of which no row is here | mx1.example.net übergeben, wovon keine Zeile hier ist
            handed to a server, of which no row is here     | einem Server übergeben, wovon keine Zeile hier ist
            """)
    void sentencesAreTranslatedAndFieldsAreNot(String english, String german) {
        assertThat(in(Locale.GERMANY, english)).isEqualTo(german);
        assertThat(in(Locale.US, english)).isEqualTo(english);
        assertThat(in(Locale.FRANCE, english)).isEqualTo(english);
    }

    @Test
    void whatStandsInAFieldIsSaidWithItsName() {
        assertThat(in(Locale.GERMANY, "ClientType:MOMT")).isEqualTo("field = ClientType:MOMT");
        assertThat(new EvidenceTexts(Locale.GERMAN).of(new Evidence("claim", 1, "", "raw", Certainty.CERTAIN)))
                .isEqualTo("raw");
    }

    @Test
    void bothLanguagesHaveTheSameSentences() {
        var name = "dev.postweg.trace.evidence";
        var german = ResourceBundle.getBundle(name, Locale.GERMAN);
        assertThat(german.getLocale()).isEqualTo(Locale.GERMAN);
        ResourceBundle.getBundle(name, Locale.ROOT).keySet().forEach(key -> assertThat(german.getString(key)).as(key)
                .isNotEqualTo(ResourceBundle.getBundle(name, Locale.ROOT).getString(key)));
    }

    /** Whoever writes a new sentence into an evidence finds here that it has no German. */
    @Test
    void noSentenceOfTheSamplesStaysEnglish() {
        var german = new EvidenceTexts(Locale.GERMAN);
        var sentences = Envelopes.messages(SampleEvents.all()).stream().map(EvidenceTextsTest::trace)
                .flatMap(trace -> trace.evidence().stream()).filter(evidence -> evidence.text().length() < 120)
                .filter(evidence -> SENTENCE.matcher(evidence.text()).find()).toList();
        assertThat(sentences).isNotEmpty().allSatisfy(
                evidence -> assertThat(german.of(evidence)).doesNotContain(evidence.text()));
    }

    private static Trace trace(List<Event> message) {
        return Tracer.trace(message, new TraceContext(Set.of(), Set.of(), Coverage.UNKNOWN, List.of()));
    }
}
