package dev.postweg.samples;

import java.util.List;
import java.util.Random;

/** Subjects of everyday mail. */
final class Subjects {
    private static final List<String> TOPICS = List.of("Angebot", "Rechnung", "Bestellung", "Lieferung", "Termin",
            "Wartungsvertrag", "Reklamation", "Project plan", "Meeting notes", "Budget 2018", "Travel expenses",
            "Status report", "Schulung", "Inventur", "Messe Hannover", "Prüfprotokoll", "Delivery date",
            "Übergabe Schicht", "Urlaubsantrag", "Press release", "Serverumzug", "Zeichnung", "Stellenanzeige");
    private static final List<String> BEFORE = List.of("", "", "", "AW: ", "WG: ", "RE: ", "FW: ");

    private Subjects() {
    }

    static String any(Random random) {
        var number = random.nextInt(3) == 0 ? "" : " " + (1000 + random.nextInt(9000));
        return BEFORE.get(random.nextInt(BEFORE.size())) + TOPICS.get(random.nextInt(TOPICS.size())) + number;
    }
}
