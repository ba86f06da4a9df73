package dev.postweg.samples;

import java.util.Random;

/** GUIDs of mailbox databases and mailboxes: always the same for the same name. */
final class Databases {
    private Databases() {
    }

    static String of(Machine machine) {
        return Ids.guid(new Random(machine.name().hashCode() * 31L));
    }

    static String mailbox(String address) {
        return Ids.guid(new Random(address.hashCode() * 17L));
    }
}
