package dev.postweg.view;

import dev.postweg.model.LogField;
import dev.postweg.model.Service;
import dev.postweg.trace.Hop;
import dev.postweg.trace.Names;
import dev.postweg.trace.TracedEvent;
import dev.postweg.trace.Waterfall;
import dev.postweg.trace.WaterfallLayout;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the time of a mail went, and which bar belongs to which event. */
final class WaterfallModel {
    private final TraceModel trace;
    private final UsualModel usual;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Waterfall> shown = new ReadOnlyObjectWrapper<>();
    private long asked;
    private TracedEvent chosen;

    WaterfallModel(TraceModel trace, UsualModel usual, Tasks tasks) {
        this.trace = trace;
        this.usual = usual;
        this.tasks = tasks;
        trace.loaded().subscribe(_ -> lay());
        trace.event().subscribe(event -> {
            // a tree that was clicked at is not to give way to another one
            if (event != null && event != chosen && hasTree(event)) {
                lay();
            }
        });
    }

    /** The bars, or null. */
    ReadOnlyObjectProperty<Waterfall> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What the lengths are compared with. */
    UsualModel usual() {
        return usual;
    }

    private static boolean hasTree(TracedEvent event) {
        return event.event().get(LogField.MESSAGE_INFO).contains("|");
    }

    /** The tree of the selected row where it has one, else of the row that tells most. */
    private void lay() {
        var mine = ++asked;
        var loaded = trace.loaded().get();
        if (loaded == null) {
            shown.set(null);
            return;
        }
        var event = trace.event().get();
        tasks.quietly(() -> {
            var own = event == null || !hasTree(event)
                    ? null
                    : WaterfallLayout.of(loaded.trace(), event.event().id());
            var bars = own != null && own.event() > 0 ? own : WaterfallLayout.of(loaded.trace());
            tasks.onFx(() -> {
                if (mine == asked) {
                    shown.set(bars);
                    usual.ask();
                }
            });
        });
    }

    /** The events of the hop that a bar is, or is a part of. */
    Set<Long> events(Waterfall.Bar bar) {
        var loaded = trace.loaded().get();
        var events = new HashSet<Long>();
        if (loaded != null && bar.service().isPresent()) {
            loaded.trace().hops().stream().filter(hop -> is(bar, hop.service(), hop.server())).map(Hop::events)
                    .forEach(events::addAll);
        }
        return events;
    }

    /** The bar of the hop of an event. */
    Optional<Waterfall.Bar> of(TracedEvent event) {
        return shown.get() == null || event == null
                ? Optional.empty()
                : shown.get().bars().stream().filter(bar -> is(bar, event.service(), event.server())).findFirst();
    }

    /** Selects the first event of the hop of a bar, unless one of the hop is selected. */
    void choose(Waterfall.Bar bar) {
        var events = events(bar);
        var now = trace.event().get();
        if (now == null || !events.contains(now.event().id())) {
            trace.loaded().get().trace().events().stream().filter(event -> events.contains(event.event().id()))
                    .findFirst().ifPresent(event -> {
                        chosen = event;
                        trace.event().set(event);
                    });
        }
    }

    private static boolean is(Waterfall.Bar bar, Service service, String server) {
        return bar.service().filter(service::equals).isPresent()
                && Names.shortName(bar.server()).equals(Names.shortName(server));
    }
}
