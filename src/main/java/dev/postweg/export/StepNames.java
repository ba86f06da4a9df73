package dev.postweg.export;

import dev.postweg.decode.LatencyNames;
import dev.postweg.trace.Names;
import dev.postweg.trace.Waterfall;

/** What the steps of a waterfall are called. */
final class StepNames {
    private final Words words;
    private final LatencyNames names;

    StepNames(Words words) {
        this.words = words;
        this.names = new LatencyNames(words.locale());
    }

    /** Names a step in words. */
    String name(Waterfall.Bar bar) {
        var place = (bar.service().map(service -> service.id() + " ").orElse("") + Names.label(bar.server())).strip();
        return switch (bar.kind()) {
            case GAP -> words.get("waterfall.gap");
            case BETWEEN_ROWS -> words.get("waterfall.rows", place);
            case MEASURED, PENDING, OVERLAPPING -> bar.component().filter(component -> bar.depth() > 0)
                    .map(component -> names.name(component).text())
                    .orElseGet(() -> words.get("waterfall.server", place));
        };
    }

    /** Returns the name of a step in the log; empty where the log does not name it. */
    static String code(Waterfall.Bar bar) {
        return bar.component().map(component -> component.name()).orElse("");
    }
}
