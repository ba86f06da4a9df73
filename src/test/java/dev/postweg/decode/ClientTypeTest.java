package dev.postweg.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Certainty;
import dev.postweg.model.Channel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientTypeTest {
    @ParameterizedTest
    @CsvSource({"User,OUTLOOK,CERTAIN", "MOMT,OUTLOOK,CERTAIN", "momt,OUTLOOK,CERTAIN", "RPCHTTP,OUTLOOK,GUESSED",
            "OWA,OWA,CERTAIN", "AirSync,ACTIVESYNC,CERTAIN", "ActiveSync,ACTIVESYNC,CERTAIN",
            "EAS,ACTIVESYNC,GUESSED", "EWS,EWS,GUESSED", "WebServices,EWS,GUESSED", "REST,REST,GUESSED",
            "System,SYSTEM,CERTAIN", "EventBasedAssistants,SYSTEM,GUESSED", "Monitoring,PROBE,GUESSED",
            "ApprovalAPI,MODERATION,GUESSED", "Novel,MAILBOX,GUESSED", "'',UNKNOWN,CERTAIN"})
    void reads(String text, Channel channel, Certainty certainty) {
        assertThat(ClientType.of(text)).isEqualTo(new ClientType(text, channel, certainty));
    }
}
