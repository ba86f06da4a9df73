package dev.postweg.samples;

import java.util.List;

/** Subjects that break careless readers and spreadsheets. */
final class TextStories {
    /** All these subjects, as they were written. */
    static final List<String> SUBJECTS = List.of("Grüße aus München; \"Prüfung\", Teil 1, 2 & 3 – ÄÖÜß €",
            "=cmd|' /C calc'!A0", "+49 5251 304 - 600", "@SUM(1+1)*cmd", "-2+3", "Re: 会議の件 🚀 (протокол)",
            "  zwei Leerzeichen davor und dahinter  ", "%TEMP%\\S:Falle=1;S:noch=eine");

    private TextStories() {
    }

    static void tell(Stories stories) {
        var time = Times.at("2018-02-06T14:20:00.000");
        for (var subject : SUBJECTS) {
            time += 61_703;
            stories.mail(subject, "jörg.müller@uclabor.de", "user2@uclabor.de").at(time)
                    .fromMailbox(Client.OWA, "192.168.100.5", stories.ex02()).accept().agents()
                    .deliver(stories.ex02());
        }
    }
}
