package dev.postweg.format;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Tells files that are no logs by their first bytes. */
final class Signature {
    private static final Map<String, String> PACKED = Map.of("504b0304", "zip", "504b0506", "zip", "1f8b", "gzip",
            "377abcaf271c", "7z", "52617221", "rar", "4d534346", "cab");
    /** How files of SQLite begin: {@code SQLite f}. */
    private static final String DATABASE = "53514c6974652066";

    private Signature() {
    }

    static Recognition.Skipped judge(FileHead head) {
        var bytes = head.bytes();
        if (bytes.length == 0) {
            return new Recognition.Skipped(SkipReason.EMPTY, "");
        }
        var start = HexFormat.of().formatHex(Arrays.copyOf(bytes, 8));
        if (start.equals(DATABASE)) {
            return new Recognition.Skipped(SkipReason.DATABASE, "");
        }
        var packed = packed(start);
        if (packed.isPresent()) {
            return new Recognition.Skipped(SkipReason.PACKED, packed.get());
        }
        var binary = Encoding.of(bytes) == Encoding.UTF_8 && indexOfNul(bytes) >= 0;
        return new Recognition.Skipped(binary ? SkipReason.BINARY : SkipReason.NOT_A_LOG, "");
    }

    private static Optional<String> packed(String start) {
        return PACKED.entrySet().stream().filter(entry -> start.startsWith(entry.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }

    private static int indexOfNul(byte[] bytes) {
        for (var i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
