package dev.postweg.decode;

import dev.postweg.decode.LatencyComponent.Prefix;
import dev.postweg.decode.LatencyComponent.Suffix;
import dev.postweg.model.Certainty;
import java.util.Locale;

/** Words for the steps of a latency tree, from the table {@code latency.properties}. */
public final class LatencyNames {
    private final Words words;

    /**
     * Makes the names of a language.
     *
     * @param locale
     *            German gets German, every other language English
     */
    public LatencyNames(Locale locale) {
        this.words = Words.of(locale);
    }

    /**
     * Names a step.
     *
     * @param component
     *            any step
     * @return what was done, by which agent, and whether it had ended; the bare code where Postweg has no words
     */
    public Reading name(LatencyComponent component) {
        var code = component.prefix().text() + component.code();
        var reading = words.reading("latency", code)
                .or(() -> words.reading("latency", component.code()).map(known -> overlapping(component, known)))
                .orElseGet(() -> new Reading(code, Certainty.GUESSED));
        if (component.agent().isEmpty() && component.suffix() == Suffix.NONE) {
            return reading;
        }
        var agent = component.agent().isEmpty() ? "" : ": " + component.agent();
        return new Reading(reading.text() + agent + ending(component.suffix()), reading.certainty());
    }

    private Reading overlapping(LatencyComponent component, Reading reading) {
        return component.prefix() == Prefix.NONE
                ? reading
                : new Reading(component.prefix().text() + reading.text(), Certainty.GUESSED);
    }

    private String ending(Suffix suffix) {
        return switch (suffix) {
            case NONE -> "";
            case PENDING -> " (" + words.label("pending") + ")";
            case INCOMPLETE -> " (" + words.label("incomplete") + ")";
        };
    }
}
