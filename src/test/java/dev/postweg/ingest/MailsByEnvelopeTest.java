package dev.postweg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MailsByEnvelopeTest {
    private static final int FIRST = 1000;

    @Property
    void findsWhatAMapFinds(@ForAll @Size(max = 200) List<@IntRange(max = 5000) Integer> numbers) {
        var mails = new MailsByEnvelope(FIRST, 0);
        var wanted = new TreeMap<Integer, FlyingMail>();
        for (var number : numbers) {
            var mail = new FlyingMail(FIRST + number, "a@x", new String[0]);
            mails.put(FIRST + number, mail);
            wanted.put(FIRST + number, mail);
        }
        assertThat(mails.size()).isEqualTo(wanted.size());
        assertThat(mails.mails()).containsExactlyElementsOf(wanted.values());
        for (var envelope = FIRST - 5; envelope < FIRST + 6000; envelope++) {
            assertThat(mails.get(envelope)).isSameAs(wanted.get(envelope));
        }
    }
}
