package dev.postweg.samples;

import static dev.postweg.model.Channel.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Event;
import dev.postweg.model.LogField;
import dev.postweg.model.Outcome;
import java.util.HashSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FlowGeneratorTest {
    @Property(tries = 100)
    void truthCoversEveryRowOnce(@ForAll long seed) {
        var flow = FlowGenerator.generate(seed);
        var told = flow.messages().stream().flatMap(message -> message.events().stream()).toList();
        assertThat(told.stream().map(Event::id)).doesNotHaveDuplicates();
        assertThat(new HashSet<>(told)).isEqualTo(new HashSet<>(flow.events()));
    }

    @Property(tries = 100)
    void orderFitsEachClockAndEveryRecipientOfARowIsTold(@ForAll long seed) {
        for (var message : FlowGenerator.generate(seed).messages()) {
            var named = message.events().stream().flatMap(event -> event.recipients().stream())
                    .collect(Collectors.toSet());
            var visible = message.recipients().values().stream().filter(RecipientTruth::visible)
                    .map(RecipientTruth::address).collect(Collectors.toSet());
            assertThat(visible).isEqualTo(named);
            assertThat(message.order()).allSatisfy(pair -> {
                assertThat(message.events()).contains(pair.before(), pair.after());
                assertThat(pair.before()).isNotEqualTo(pair.after());
                if (pair.before().server().equals(pair.after().server())) {
                    assertThat(pair.before().time()).isLessThanOrEqualTo(pair.after().time());
                }
            });
        }
    }

    @Property(tries = 100)
    void sameSeedSameFlow(@ForAll long seed) {
        assertThat(FlowGenerator.generate(seed)).isEqualTo(FlowGenerator.generate(seed));
    }

    @Property(tries = 100)
    void nothingIsUnknownWhereNoFileIsMissing(@ForAll long seed) {
        var flow = FlowGenerator.generate(seed);
        if (flow.missingFiles().isEmpty()) {
            assertThat(flow.messages()).allSatisfy(message -> {
                assertThat(message.acceptableChannels()).contains(message.channel())
                        .satisfies(
                                channels -> assertThat(channels.size() == 1 || message.channel() == UNKNOWN).isTrue());
                assertThat(message.recipients().values()).allSatisfy(recipient -> assertThat(recipient.acceptable())
                        .containsExactly(recipient.outcome()).doesNotContain(Outcome.UNKNOWN));
                assertThat(message.relations()).allMatch(RelationTruth::known);
                assertThat(message.events()).allMatch(event -> event.get(LogField.MESSAGE_ID).isEmpty()
                        || event.get(LogField.MESSAGE_ID).equals(message.messageId()));
            });
        }
    }
}
