package dev.postweg.samples;

import java.util.List;
import java.util.stream.Stream;

/** The staff of the made-up company. */
final class People {
    private static final List<String> NAMES = List.of("anna.schmidt", "thomas.weber", "julia.becker", "peter.wagner",
            "sabine.hoffmann", "michael.koch", "laura.richter", "stefan.klein", "katrin.wolf", "daniel.schwarz",
            "emma.taylor", "james.wilson", "olivia.brown", "lukas.zimmermann", "nina.krause", "markus.lehmann",
            "eva.fischer", "paul.neumann", "sophie.braun", "tim.hartmann", "user1", "user2");

    private People() {
    }

    static List<String> addresses() {
        return Stream.concat(NAMES.stream(), Stream.of("vertrieb", "buchhaltung")).map(name -> name + "@uclabor.de")
                .toList();
    }

    /** The address of somebody's computer. */
    static String desk(String address) {
        return "192.168.103." + (20 + Math.floorMod(address.hashCode(), 200));
    }
}
