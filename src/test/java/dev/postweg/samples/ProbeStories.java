package dev.postweg.samples;

import java.util.List;
import java.util.Random;

/** Exchange watching itself: HealthMailboxes write to one another all day. */
final class ProbeStories {
    private ProbeStories() {
    }

    static void tell(Stories stories) {
        var start = Times.at("2018-02-05T14:07:00.000");
        for (var server : List.of(stories.ex01(), stories.ex02())) {
            var mailbox = "HealthMailbox" + Ids.hex(new Random(server.name().hashCode()), 32) + "@uclabor.de";
            for (var i = 0; i < 9; i++) {
                var time = start + i * 10_800_000L + server.name().hashCode() % 60_000;
                stories.ordinary("MAPI submission probe " + Times.hour(time), mailbox, mailbox).bytes(2_811).at(time)
                        .fromMailbox(Client.MONITORING, "127.0.0.1", server).accept().agents().deliver(server);
            }
        }
    }
}
