package dev.postweg.trace;

import dev.postweg.model.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A mail to a group of thousands: two rows for each, and waits for all between. */
final class ManyRecipients {
    private ManyRecipients() {
    }

    static List<Event> events(int count) {
        var members = IntStream.range(0, count).mapToObj(number -> "m" + number + "@uclabor.de").toList();
        var all = members.stream().collect(Collectors.joining(";"));
        var rows = Rows.modern().row(0, "EX01/MSGTRKMS", "STOREDRIVER RECEIVE 7", "all@uclabor.de").info("04I: ")
                .row(10, "EX01/MSGTRK", "SMTP RECEIVE 100", "all@uclabor.de").info("0cI: ")
                .row(20, "EX01/MSGTRK", "ROUTING EXPAND 100", all).related("all@uclabor.de")
                .row(30, "EX01/MSGTRK", "AGENT AGENTINFO 100", all);
        var time = 100;
        for (var member : members) {
            var server = "EX0" + (1 + time % 4);
            var copy = Integer.toString(1_000 + time);
            rows.row(time, "EX01/MSGTRK", "ROUTING TRANSFER " + copy, member).reference("100");
            rows.row(time + 1L, "EX01/MSGTRK", "SMTP DEFER " + copy, member);
            rows.row(time + 2L, "EX01/MSGTRK", "SMTP DEFER " + copy, member);
            rows.row(time + 3L, server + "/MSGTRKMD", "STOREDRIVER DELIVER " + time, member);
            rows.row(time + 4L, "EX01/MSGTRK", "SMTP SEND " + copy, member)
                    .context(";250 2.0.0 OK " + Rows.MAIL + " [Hostname=" + server + ".uclabor.de];");
            time += 5;
        }
        var shuffled = new ArrayList<>(rows.events());
        Collections.shuffle(shuffled, new Random(count));
        return shuffled;
    }
}
