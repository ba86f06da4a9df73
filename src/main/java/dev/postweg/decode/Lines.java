package dev.postweg.decode;

import dev.postweg.model.Certainty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the lines of one decoded field. */
final class Lines {
    private final Words words;
    private final List<DecodedLine> lines = new ArrayList<>();

    Lines(Words words) {
        this.words = words;
    }

    /** Adds a line whose label is in the table, unless there is nothing to show. */
    Lines add(int depth, String key, String value) {
        return value.isEmpty() ? this : add(depth, words.label(key), value, "", Certainty.CERTAIN);
    }

    Lines add(int depth, String key, Optional<Instant> time) {
        return add(depth, key, time.map(Times::text).orElse(""));
    }

    Lines read(int depth, String key, String value, Reading reading) {
        return add(depth, words.label(key), value, reading.text(), reading.certainty());
    }

    Lines add(int depth, String label, String value, String meaning, Certainty certainty) {
        lines.add(new DecodedLine(depth, label, value, meaning, certainty));
        return this;
    }

    List<DecodedLine> list() {
        return lines;
    }
}
