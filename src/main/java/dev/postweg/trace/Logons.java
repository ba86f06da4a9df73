package dev.postweg.trace;

import dev.postweg.decode.MessageInfo;
import dev.postweg.model.Anonymity;
import dev.postweg.model.Certainty;
import dev.postweg.model.Channel;
import dev.postweg.model.Evidence;
import dev.postweg.model.LogField;
import java.util.List;

/** Tells whether somebody logged on to hand a mail in. */
final class Logons {
    private Logons() {
    }

    static Anonymity of(ChannelDecision decision, List<Row> rows) {
        return switch (decision.channel()) {
            case SMTP_ANONYMOUS -> Anonymity.YES;
            case UNKNOWN, PICKUP -> ofLetter(rows);
            default -> Anonymity.NO;
        };
    }

    private static Anonymity ofLetter(List<Row> rows) {
        for (var row : rows) {
            if (row.is("RECEIVE") && MessageInfo.parse(row.get(LogField.MESSAGE_INFO)) instanceof MessageInfo.Code c) {
                return c.anonymous() ? Anonymity.YES : c.internal() ? Anonymity.NO : Anonymity.UNKNOWN;
            }
        }
        return Anonymity.UNKNOWN;
    }

    /** The letter of the first code, or the channel where a channel alone decided. */
    static Evidence evidence(Anonymity anonymity, ChannelDecision decision, List<Row> rows) {
        var claim = "anonymous=" + anonymity.id();
        for (var row : rows) {
            var info = row.is("RECEIVE") ? row.get(LogField.MESSAGE_INFO) : "";
            if (MessageInfo.parse(info) instanceof MessageInfo.Code code
                    && code.anonymous() == (anonymity == Anonymity.YES)) {
                return new Evidence(claim, row.id(), LogField.MESSAGE_INFO.logName(), info, Certainty.CERTAIN);
            }
        }
        var channel = decision.evidence();
        return new Evidence(claim, channel.event(), channel.field(), channel.text(),
                decision.channel() == Channel.UNKNOWN ? Certainty.GUESSED : channel.certainty());
    }
}
