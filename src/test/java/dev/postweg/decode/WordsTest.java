package dev.postweg.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.decode.LatencyComponent.Prefix;
import dev.postweg.decode.LatencyComponent.Suffix;
import dev.postweg.model.Certainty;
import dev.postweg.model.Channel;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    private static final Words ENGLISH = Words.of(Locale.ENGLISH);
    private static final Words GERMAN = Words.of(Locale.GERMAN);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        var english = new TreeSet<>(ENGLISH.all().keySet());
        english.removeIf(key -> key.endsWith(".certainty"));
        assertThat(new TreeSet<>(GERMAN.all().keySet())).isEqualTo(english);
        assertThat(english).hasSizeGreaterThan(300);
    }

    @Test
    void certaintyIsOfAKnownKeyAndWellSpelt() {
        ENGLISH.all().forEach((key, text) -> {
            if (key.endsWith(".certainty")) {
                assertThat(Certainty.ofId(text)).as(key).isPresent();
                assertThat(ENGLISH.find(key.substring(0, key.length() - ".certainty".length()))).as(key).isPresent();
            }
        });
    }

    @Test
    void noTextIsEmptyOrBadlyEncoded() {
        assertThat(ENGLISH.all().values()).noneMatch(String::isBlank).noneMatch(text -> text.contains("\uFFFD"));
        assertThat(GERMAN.all().values()).noneMatch(String::isBlank).noneMatch(text -> text.contains("Ã"));
        assertThat(GERMAN.label("session.delivery")).isEqualTo("Zustellsitzung");
    }

    @Test
    void otherLanguagesGetEnglishWhateverTheMachineSpeaks() {
        assertThat(Words.of(Locale.FRENCH)).isSameAs(ENGLISH);
        assertThat(Words.of(Locale.ROOT)).isSameAs(ENGLISH);
        assertThat(Words.of(Locale.forLanguageTag("de-AT"))).isSameAs(GERMAN);
    }

    @Test
    void aMissingLabelIsItsKey() {
        assertThat(ENGLISH.label("novel")).isEqualTo("novel");
    }

    @ParameterizedTest
    @EnumSource(value = Channel.class, names = {"OUTLOOK", "OWA", "ACTIVESYNC", "EWS", "REST", "MAILBOX",
            "MODERATION", "SYSTEM", "PROBE", "UNKNOWN"})
    void everyChannelOfAClientHasWords(Channel channel) {
        assertThat(ENGLISH.find("label.channel." + channel.id())).isPresent();
    }

    @ParameterizedTest
    @EnumSource(SourceContext.ReasonKind.class)
    void everyReasonHasWords(SourceContext.ReasonKind kind) {
        assertThat(ENGLISH.find("label.reason." + kind)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"0cA: ,anonymous,CERTAIN", "00a: ,Anonymous SMTP,GUESSED", "07I: ,over TLS,GUESSED",
            "0bI: ,Internal,CERTAIN", "0bE: ,External,GUESSED", "0bP: x,Partner,GUESSED", "0bZ: ,Z,GUESSED",
            "11a,authentication error,GUESSED"})
    void readsCodes(String raw, String word, Certainty certainty) {
        var reading = new MessageInfoCodes(Locale.ENGLISH).read((MessageInfo.Code) MessageInfo.parse(raw));
        assertThat(reading.text()).contains(word);
        assertThat(reading.certainty()).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource({"NONE,CATRT,Transport Rule Agent,NONE,Categorizer: agent on OnRoutedMessage: Transport Rule Agent",
            "X,SMRCR,'',NONE,'SMTP receive: commit to another server (shadow copy), overlapping'",
            "NONE,MTSS,'',PENDING,Mailbox Transport Submission service (still running)",
            "NONE,SMSMBXD,'',INCOMPLETE,'SMTP send to Mailbox Transport Delivery, waiting for the delivery "
                    + "(never finished)'",
            "X,SMR,'',NONE,X-SMTP receive", "NONE,NOVEL,'',NONE,NOVEL", "R,HSRR,Novel Agent,NONE,R-HSRR: Novel Agent"})
    void namesSteps(Prefix prefix, String code, String agent, Suffix suffix, String expected) {
        var component = new LatencyComponent(prefix, code, agent, suffix, 1, "0.001", List.of());
        assertThat(new LatencyNames(Locale.ENGLISH).name(component).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"5.1.1,Failed for good: no such mailbox", "4.4.7,'Not now, will be tried again: the mail waited too "
            + "long and expired'", "2.6.0,Accepted: something about content or conversion",
            "5.7.999,Failed for good: something about security or policy", "5.9.9,Failed for good"})
    void readsEnhancedCodes(String code, String expected) {
        assertThat(new StatusWords(Locale.ENGLISH).enhanced(code)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"''", "5.1", "9.9.9", "x"})
    void saysNothingOfOtherCodes(String code) {
        assertThat(new StatusWords(Locale.ENGLISH).enhanced(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"250,Angenommen", "599,Endgültig gescheitert", "421,Der Dienst ist nicht verfügbar und schließt die "
            + "Verbindung"})
    void readsSmtpCodes(int code, String expected) {
        assertThat(new StatusWords(Locale.GERMAN).smtp(code)).contains(expected);
    }
}
