package dev.postweg.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postweg.model.Certainty;
import dev.postweg.model.Header;
import dev.postweg.model.LogField;
import dev.postweg.model.Process;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrelatorTest {
    private final List<EnvelopeFacts> envelopes = new ArrayList<>();

    private CorrelatorTest add(String networkId, String messageId, String text, String place, long first) {
        var words = text.split("/");
        var where = place.split("/");
        envelopes.add(new EnvelopeFacts(envelopes.size(), networkId, messageId, words[0], words[1], where[0],
                Process.ofPrefix(where[1]), where.length > 2 ? where[2] : "", first, first + 100, Set.of(), Set.of(),
                ""));
        return this;
    }

    private CorrelatorTest last(Set<String> references, Set<NextHop> hops, String storeKey) {
        var one = envelopes.removeLast();
        envelopes.add(new EnvelopeFacts(one.index(), one.networkMessageId(), one.messageId(), one.subject(),
                one.sender(), one.server(), one.process(), one.internalId(), one.first(), one.last(), references, hops,
                storeKey));
        return this;
    }

    private int[] groups() {
        return Correlator.group(envelopes).groups();
    }

    @Test
    void networkMessageIdIsTheKey() {
        add("A-1", "<m>", "s/x", "EX01/MSGTRK/1", 0).add("a-1", "<m>", "s/x", "EX02/MSGTRK/9", 900_000_000)
                .add("B-2", "<m>", "s/x", "EX01/MSGTRK/2", 0);
        assertThat(groups()).containsExactly(0, 0, 1);
    }

    @Test
    void notificationJoinsByMailboxAndEventNumber() {
        add("", "", "/x", "EX01/MSGTRKMS", 0).last(Set.of(), Set.of(), "guid|7");
        add("A", "<m>", "s/x", "EX01/MSGTRKMS/1", 50).last(Set.of(), Set.of(), "guid|7");
        add("", "", "/x", "EX01/MSGTRKMS", 0).last(Set.of(), Set.of(), "guid|8");
        var grouping = Correlator.group(envelopes);
        assertThat(grouping.groups()).containsExactly(0, 0, 1);
        assertThat(grouping.joins()).singleElement().satisfies(join -> {
            assertThat(join.rule()).isEqualTo(JoinRule.STORE_EVENT);
            assertThat(join.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(join.evidence().claim()).isEqualTo("join=store-event");
            assertThat(join.text()).isEqualTo("guid|7");
        });
    }

    @Test
    void replyNamesTheCopyOnTheNextServer() {
        add("", "<m>", "s/x", "HUB1/MSGTRK/1", 0)
                .last(Set.of(), Set.of(new NextHop("77", "hub2.example.com")), "");
        // far apart in time and of another subject, yet proven by the id
        add("", "<m>", "[EXT] t/x", "HUB2/MSGTRK/77", 100_000_000).add("", "<m>", "s/x", "HUB3/MSGTRK/77", 100_000_000);
        var grouping = Correlator.group(envelopes);
        assertThat(grouping.groups()).containsExactly(0, 0, 1);
        assertThat(grouping.joins()).extracting(Join::rule).containsExactly(JoinRule.SMTP_REPLY);
    }

    @Test
    void forkNamesItsParent() {
        add("", "<m>", "s/x", "HUB1/MSGTRK/1", 0).add("", "<m>", "s/x", "HUB1/MSGTRK/2", 10).last(Set.of("1"),
                Set.of(), "");
        var grouping = Correlator.group(envelopes);
        assertThat(grouping.groups()).containsExactly(0, 0);
        assertThat(grouping.joins()).extracting(Join::rule).containsExactly(JoinRule.FORK);
    }

    @Test
    void countersOfSubmissionAndDeliveryJoinNothing() {
        add("", "<m>", "s/x", "EX01/MSGTRK/1", 0).last(Set.of(), Set.of(new NextHop("438", "EX02")), "");
        add("", "<n>", "t/y", "EX02/MSGTRKMD/438", 10);
        assertThat(groups()).containsExactly(0, 1);
    }

    @ParameterizedTest
    @CsvSource({"s/x, s/x, HUB2/MSGTRK/5, 1000, true", "s/x, S/X, HUB2/MSGTRK/5, 1000, true",
            "s/x, other/x, HUB2/MSGTRK/5, 1000, false", "s/x, s/other, HUB2/MSGTRK/5, 1000, false",
            "s/x, '/x', HUB2/MSGTRK/5, 1000, true", "s/x, [EXTERN] s/x, HUB2/MSGTRK/5, 1000, true",
            "s/x, s/x, HUB2/MSGTRK/5, 7200000, false", "s/x, s/x, HUB1/MSGTRK/5, 1000, false"})
    void messageIdAloneIsAGuess(String one, String other, String place, long later, boolean joined) {
        add("", "<m>", one, "HUB1/MSGTRK/1", 0).add("", "m", other, place, later);
        var grouping = Correlator.group(envelopes);
        assertThat(grouping.groups()).containsExactly(0, joined ? 0 : 1);
        assertThat(grouping.joins()).allMatch(join -> join.certainty() == Certainty.GUESSED);
    }

    @Test
    void rowsOfOldVersionsJoinTheMailOfNewOnes() {
        add("", "<m>", "s/x", "HUB10/MSGTRK/1", 0).add("A", "<m>", "s/x", "EX01/MSGTRK/8", 300)
                .add("B", "<m>", "t/x", "EX01/MSGTRK/9", 300);
        assertThat(groups()).containsExactly(0, 0, 1);
    }

    @Test
    void rowsWithoutAnyIdStayAlone() {
        add("", "", "/x", "EX01/MSGTRK", 0).add("", "", "/x", "EX01/MSGTRK", 0);
        assertThat(groups()).containsExactly(0, 1);
    }

    @Test
    @Timeout(20)
    void oneMessageIdForThousandsOfMailsIsNoTrap() {
        for (var i = 0; i < 20_000; i++) {
            add("", "<scanner>", "scan/x", "HUB1/MSGTRK/" + i, i * 1_000L);
        }
        assertThat(groups()).hasSize(20_000).doesNotHaveDuplicates();
    }

    @Test
    void keysAreReadOffRows() {
        var rows = Rows.of(Header.V2010)
                .row(0, "MBX/MSGTRKM", "STOREDRIVER SUBMIT", "")
                .context("MDB:abc, Mailbox:ABC-1, Event:17, MessageClass:IPM.Note, CreationTime:2018-01-01T00:00:00Z")
                .row(0, "HUB/MSGTRK", "SMTP SEND 1", "a@b")
                .context(";250 2.6.0 <m> [InternalId=5, Hostname=h.x] Queued")
                .row(0, "HUB/MSGTRK", "SMTP HAREDIRECT 1", "a@b")
                .context("h.x=250 2.6.0 <m> [InternalId=h.x, Hostname=6] Queued mail for redundancy")
                .row(0, "HUB/MSGTRK", "ROUTING TRANSFER 2", "a@b").reference("1").events();
        assertThat(EnvelopeKeys.of(rows.get(0)).storeKey()).isEqualTo("abc-1|17");
        assertThat(EnvelopeKeys.of(rows.get(1)).nextHop()).contains(new NextHop("5", "h.x"));
        assertThat(EnvelopeKeys.of(rows.get(2)).nextHop()).contains(new NextHop("6", "h.x"));
        assertThat(EnvelopeKeys.of(rows.get(3)).references()).containsExactly("1");
        assertThat(rows.get(3).get(LogField.NETWORK_MESSAGE_ID)).isEmpty();
    }
}
