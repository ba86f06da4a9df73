package dev.postweg.samples;

import dev.postweg.model.Process;

/** A mail that an agent refuses while SMTP still runs: one FAIL row, no RECEIVE. */
final class Refusal {
    private Refusal() {
    }

    static void write(Mail mail, Machine edge) {
        mail.logs().row(edge, Process.TRANSPORT, mail.origin()).event("SMTP", "FAIL").mail(mail)
                .client(mail.clientIp(), "dsl-66.example.com").server(edge.ip(), edge.name())
                .context("Sender Id Agent").connector(edge.receiveConnector("Default internal receive connector"))
                .recipients(mail.to()).status(Status.failed("550 5.7.1 Sender ID (PRA) Not Permitted", "", ""))
                .original(mail.clientIp(), edge.ip()).data("DeliveryPriority", "Normal");
    }
}
