package dev.postweg.samples;

import dev.postweg.model.LogField;
import java.util.List;

/** Printers, scanners and programs that hand in mail without a logon, and the pickup folder. */
final class AnonymousStories {
    private record Device(String ip, String host, String sender, String to, String subject) {
    }

    private static final List<Device> DEVICES = List.of(
            new Device("192.168.100.78", "kopierer-og2", "kopierer-og2@uclabor.de", "anna.schmidt@uclabor.de",
                    "Scan von Kopierer OG2"),
            new Device("192.168.105.11", "usv-keller", "usv@uclabor.de", "it@uclabor.de",
                    "USV: Batterietest bestanden"),
            new Device("192.168.105.12", "nas01", "nas01@uclabor.de", "it@uclabor.de", "NAS01 backup finished"),
            new Device("192.168.107.3", "nagios", "nagios@uclabor.de", "it@uclabor.de",
                    "** PROBLEM Service Alert: EX01/Disk C is WARNING **"),
            new Device("192.168.106.20", "zeiterfassung", "zeiterfassung@uclabor.de", "personal@uclabor.de",
                    "Zeiterfassung: Korrekturbeleg"),
            new Device("10.20.0.5", "alarmanlage", "alarm@uclabor.de", "hausmeister@uclabor.de",
                    "Alarmanlage scharf geschaltet"),
            new Device("192.168.106.31", "glt", "gebaeude@uclabor.de", "hausmeister@uclabor.de",
                    "Gebäudeleittechnik: Störung Lüftung 3"),
            new Device("192.168.108.15", "webshop", "shop@uclabor.de", "vertrieb@uclabor.de",
                    "Webshop: neue Bestellung 20991"));

    private AnonymousStories() {
    }

    static void tell(Stories stories) {
        var time = Times.at("2018-02-06T05:40:12.300");
        for (var round = 0; round < 3; round++) {
            for (var device : DEVICES) {
                time += 1_213_457;
                var hub = round == 1 ? stories.ex02() : stories.ex01();
                stories.mail(device.subject(), device.sender(), device.to()).bytes(3_000 + time % 9_000).at(time)
                        .fromSmtp(Login.ANONYMOUS, device.ip(), device.host(), hub).agents().deliver(hub);
            }
        }
        pickup(stories);
    }

    private static void pickup(Stories stories) {
        var ex01 = stories.ex01();
        var mail = stories.mail("Fax von +49 5251 304600", "fax@uclabor.de", "vertrieb@uclabor.de")
                .at("2018-02-06T10:20:41.118").original("", ex01.ip()).enters(ex01);
        var copy = Copy.made(new Entry(mail, ex01, mail.to(), "", mail.origin()), From.server(ex01, ""));
        HubRows.row(copy, "PICKUP", "RECEIVE", mail.to()).client("", ex01.name()).server("", ex01.name())
                .context("C:\\Program Files\\Microsoft\\Exchange Server\\V15\\TransportRoles\\Pickup\\fax0117.eml")
                .set(LogField.ORIGINAL_SERVER_IP, ex01.ip()).data("DeliveryPriority", "Normal")
                .data("AccountForest", ex01.domain());
        copy.agents().deliver(ex01);
    }
}
