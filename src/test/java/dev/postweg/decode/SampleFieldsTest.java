package dev.postweg.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Certainty;
import dev.postweg.model.EventKind;
import dev.postweg.model.LogField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every packed field of the sample logs is understood. */
class SampleFieldsTest {
    private static final List<CSVRecord> ROWS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        try (var paths = Files.walk(Path.of("sample-logs"))) {
            for (var path : paths.filter(file -> file.toString().endsWith(".LOG")).toList()) {
                var text = Files.readString(path, StandardCharsets.UTF_8);
                var fields = text.indexOf("#Fields: ");
                if (fields >= 0 && text.contains("Message Tracking Log")) {
                    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
                    try (var parser = CSVParser.parse(text.substring(fields + "#Fields: ".length()), format)) {
                        ROWS.addAll(parser.getRecords());
                    }
                }
            }
        }
        assertThat(ROWS).hasSizeGreaterThan(1000);
    }

    @Test
    void everyMessageInfoIsRead() {
        assertThat(ROWS)
                .noneMatch(row -> MessageInfo.parse(get(row, LogField.MESSAGE_INFO)) instanceof MessageInfo.Other);
    }

    @Test
    void everyLatencyTreeComesBack() {
        assertThat(ROWS).extracting(row -> MessageInfo.parse(get(row, LogField.MESSAGE_INFO)))
                .filteredOn(MessageInfo.Latency.class::isInstance).hasSizeGreaterThan(300)
                .allSatisfy(info -> assertThat(((MessageInfo.Latency) info).text()).isEqualTo(info.raw()));
    }

    @Test
    void everyStepHasWords() {
        var names = new LatencyNames(Locale.ENGLISH);
        assertThat(ROWS).extracting(row -> MessageInfo.parse(get(row, LogField.MESSAGE_INFO)))
                .filteredOn(MessageInfo.Latency.class::isInstance)
                .flatExtracting(info -> ((MessageInfo.Latency) info).servers())
                .flatExtracting(server -> server.components())
                .allSatisfy(step -> assertThat(names.name(step).text())
                        .isNotEqualTo(step.name()));
    }

    @Test
    void everySourceContextIsRead() {
        assertThat(ROWS).extracting(row -> SourceContext.parse(get(row, LogField.SOURCE), get(row, LogField.EVENT_ID),
                get(row, LogField.SOURCE_CONTEXT))).filteredOn(SourceContext.Other.class::isInstance)
                .isEmpty();
    }

    @Test
    void everyEventIsKnown() {
        var meanings = new EventMeaning(Locale.ENGLISH);
        assertThat(ROWS).allSatisfy(row -> {
            var source = get(row, LogField.SOURCE);
            var event = get(row, LogField.EVENT_ID);
            assertThat(EventMeaning.kind(source, event)).isNotEqualTo(EventKind.OTHER);
            assertThat(meanings.event(source, event)).isPresent();
            assertThat(meanings.source(source)).get().extracting(Reading::certainty).isEqualTo(Certainty.CERTAIN);
        });
    }

    @Test
    void everyRecipientHasOneStatusAtMost() {
        assertThat(ROWS).allSatisfy(row -> {
            var count = (int) Numbers.whole(get(row, LogField.RECIPIENT_COUNT)).orElse(0);
            var statuses = RecipientStatus.parse(get(row, LogField.RECIPIENT_STATUS), count);
            assertThat(statuses.size()).isIn(0, count);
            assertThat(RecipientAddresses.split(get(row, LogField.RECIPIENT_ADDRESS), count)).hasSize(count);
        });
    }

    private static String get(CSVRecord row, LogField field) {
        return row.isMapped(field.logName()) && row.isSet(field.logName()) ? row.get(field.logName()) : "";
    }
}
