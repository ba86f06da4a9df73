package dev.postweg.samples;

import dev.postweg.model.LogField;
import dev.postweg.model.Process;
import java.util.List;

/**
 * The shadow copy that another server keeps until the primary has passed the mail on. No raw HARECEIVE or HADISCARD row
 * is public; their fields here follow the other HA rows.
 */
final class Shadow {
    private final Machine machine;
    private final long id;
    private final List<String> recipients;

    private Shadow(Machine machine, List<String> recipients) {
        this.machine = machine;
        this.id = machine.nextHubId();
        this.recipients = recipients;
    }

    /** Writes HARECEIVE on the shadow's server, then HAREDIRECT on the primary. */
    static Shadow make(Copy copy, Machine machine, long time) {
        var shadow = new Shadow(machine, copy.recipients());
        shadow.receive(copy, time - 4);
        shadow.redirect(copy, time);
        return shadow;
    }

    private void receive(Copy copy, long time) {
        var mail = copy.mail();
        mail.logs().row(machine, Process.TRANSPORT, time).event("SMTP", "HARECEIVE").mail(mail)
                .client(copy.hub().ip(), copy.hub().fqdn()).server(machine.ip(), machine.name())
                .context(machine.nextSession() + ";" + Times.iso(machine.clock(time - 12)) + ";0")
                .connector(machine.receiveConnector("Default")).internalId(id).recipients(recipients)
                .original(mail.clientIp(), mail.serverIp()).data("DeliveryPriority", "Normal")
                .data("AccountForest", machine.domain());
    }

    private void redirect(Copy copy, long time) {
        var mail = copy.mail();
        // real rows carry the two values the wrong way round
        var reply = "%s=250 2.6.0 %s [InternalId=%s, Hostname=%d] Queued mail for redundancy".formatted(machine.fqdn(),
                mail.messageId(), machine.fqdn(), id);
        mail.logs().row(copy.hub(), Process.TRANSPORT, time).event("SMTP", "HAREDIRECT").mail(mail)
                .server("", copy.hub().name()).context(reply).internalId(copy.id()).recipients(recipients)
                .set(LogField.REFERENCE, "").data("DeliveryPriority", "Normal")
                .data("AccountForest", copy.hub().domain());
    }

    void discard(Copy copy, long time) {
        var mail = copy.mail();
        mail.logs().row(machine, Process.TRANSPORT, time).event("SMTP", "HADISCARD").mail(mail)
                .server(copy.hub().ip(), copy.hub().fqdn()).internalId(id).recipients(recipients)
                .data("DeliveryPriority", "Normal").data("AccountForest", machine.domain());
    }

    Machine machine() {
        return machine;
    }
}
