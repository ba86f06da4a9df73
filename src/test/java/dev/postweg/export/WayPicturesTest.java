package dev.postweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import dev.postweg.samples.SampleEvents;
import dev.postweg.trace.AcceptedDomains;
import dev.postweg.trace.Coverage;
import dev.postweg.trace.EdgeServers;
import dev.postweg.trace.Envelopes;
import dev.postweg.trace.Trace;
import dev.postweg.trace.TraceContext;
import dev.postweg.trace.Tracer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures in docs/images/ways are those that the program draws; -Dways=true draws them anew. */
class WayPicturesTest {
    private static final Path FOLDER = Path.of("docs/images/ways");
    private static final List<Event> EVENTS = SampleEvents.all();
    private static final TraceContext CONTEXT = context();

    @ParameterizedTest
    @CsvSource({"internal,Testmail Intern", "outbound,Outlook", "group,Mail an Verteiler",
            "many,Rundschreiben an alle Standorte", "one-failed,Angebot 4711", "deferred,Große Baupläne",
            "missing-log,Besprechung um elf", "edge-in,Anfrage über Edge", "edge-out,AW: Anfrage über Edge",
            "clocks,AW: Uhren gehen verschieden", "moderated,Flohmarkt im Foyer", "exchange-2010,Exchange 2010 intern"})
    void pictures_show_what_the_program_draws(String name, String subject) throws IOException {
        var svg = TraceSvg.picture(trace(subject), Locale.ENGLISH);
        var file = FOLDER.resolve(name + ".svg");
        if (Boolean.getBoolean("ways")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, svg);
        }
        assertThat(svg).isEqualToNormalizingNewlines(Files.readString(file));
    }

    /** Of several mails with one subject, the one with most rows. */
    private static Trace trace(String subject) {
        var mail = Envelopes.messages(EVENTS).stream()
                .filter(events -> events.stream().anyMatch(event -> is(event, subject)))
                .max(Comparator.comparingInt(List::size)).orElseThrow();
        return Tracer.trace(mail, CONTEXT);
    }

    private static boolean is(Event event, String subject) {
        return event.get(LogField.MESSAGE_SUBJECT).equals(subject);
    }

    private static TraceContext context() {
        var edges = new EdgeServers();
        EVENTS.forEach(edges::add);
        return new TraceContext(AcceptedDomains.infer(EVENTS), edges.servers(), Coverage.UNKNOWN, List.of());
    }
}
