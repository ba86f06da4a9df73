package dev.postweg.view;

import dev.postweg.trace.Hop;
import dev.postweg.trace.LayoutOptions;
import dev.postweg.trace.Picture;
import dev.postweg.trace.PictureLayout;
import dev.postweg.trace.TextMeasure;
import dev.postweg.trace.TracedEvent;
import dev.postweg.view.chart.WayChart;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The picture of a mail's way: laid out in the background, with what the user opened. */
final class WayModel {
    private static final double STEP = 100;
    private static final double NARROWEST = 700;

    private final TraceModel trace;
    private final Tasks tasks;
    private final Show show;
    private final Words words;
    private final WaterfallModel waterfall;
    private final ReadOnlyObjectWrapper<Drawn> drawn = new ReadOnlyObjectWrapper<>();
    private final Set<String> expanded = new HashSet<>();
    private double width = LayoutOptions.DEFAULT.width();
    private long asked;
    private TraceModel.Loaded shown;

    /**
     * A picture that is ready.
     *
     * @param picture
     *            lanes, nodes and curves
     * @param mail
     *            whether it is that of another mail than before
     */
    record Drawn(Picture picture, WayChart.Mail mail) {
    }

    WayModel(TraceModel trace, UsualModel usual, Tasks tasks, Show show) {
        this.trace = trace;
        this.tasks = tasks;
        this.show = show;
        this.words = new Words(show.texts());
        this.waterfall = new WaterfallModel(trace, usual, tasks);
        trace.loaded().subscribe(_ -> {
            expanded.clear();
            lay(WayChart.Mail.ANOTHER);
        });
        trace.shadow().subscribe((_, _) -> lay(WayChart.Mail.SAME));
        trace.own().zone().subscribe((_, _) -> lay(WayChart.Mail.SAME));
    }

    /** The same mail along its time. */
    WaterfallModel waterfall() {
        return waterfall;
    }

    ReadOnlyObjectProperty<Drawn> drawn() {
        return drawn.getReadOnlyProperty();
    }

    /** Lets the picture use a width; small changes do not lay it out anew. */
    void use(double room) {
        var wanted = Math.max(NARROWEST, Math.floor(room / STEP) * STEP);
        if (wanted != width) {
            width = wanted;
            lay(WayChart.Mail.SAME);
        }
    }

    /** Opens a folded node, or the side channel behind the badge of another. */
    void open(Picture.Node node) {
        if (node.kind() == Picture.NodeKind.FOLDED) {
            expanded.add(node.key());
            lay(WayChart.Mail.SAME);
        } else if (!node.shadows().isEmpty()) {
            trace.shadow().set(true);
        }
    }

    /** Folds all that was opened. */
    void fold() {
        expanded.clear();
        trace.shadow().set(false);
        lay(WayChart.Mail.SAME);
    }

    /** Selects the first event of a node. */
    void choose(Picture.Node node) {
        node.events().stream().findFirst().ifPresent(trace::select);
    }

    /** The node of the selected event. */
    Optional<Picture.Node> selected() {
        TracedEvent event = trace.event().get();
        return event == null || drawn.get() == null
                ? Optional.empty()
                : drawn.get().picture.ofEvent(event.event().id());
    }

    /** The events of a node, those behind its badge included. */
    static Set<Long> events(Picture.Node node) {
        var all = new HashSet<>(node.events());
        all.addAll(node.shadows());
        return all;
    }

    /** The nodes that show some events. */
    Set<String> nodes(Set<Long> events) {
        return drawn.get() == null || events.isEmpty()
                ? Set.of()
                : drawn.get().picture.nodes().stream()
                        .filter(node -> node.events().stream().anyMatch(events::contains)
                                || node.shadows().stream().anyMatch(events::contains))
                        .map(Picture.Node::key).collect(Collectors.toSet());
    }

    /** The nodes on the way to the selected recipient, from the client on; none where no recipient is selected. */
    Set<String> lit() {
        var events = trace.way().get();
        if (events.isEmpty() || drawn.get() == null || trace.loaded().get() == null) {
            return Set.of();
        }
        var hops = trace.loaded().get().trace().recipient(trace.recipient().get()).stream()
                .flatMap(path -> path.path().stream()).map(Hop::number).collect(Collectors.toSet());
        return drawn.get().picture.nodes().stream()
                .filter(node -> node.kind() == Picture.NodeKind.CLIENT
                        || node.hop() > 0 && hops.contains(node.hop())
                        || node.events().stream().anyMatch(events::contains))
                .map(Picture.Node::key).collect(Collectors.toSet());
    }

    private void lay(WayChart.Mail mail) {
        var mine = ++asked;
        var loaded = trace.loaded().get();
        if (loaded == null) {
            return;
        }
        var options = new LayoutOptions(width, Set.copyOf(expanded),
                trace.shadow().get() ? LayoutOptions.Shadow.SHOWN : LayoutOptions.Shadow.FOLDED, TextMeasure.AVERAGE,
                new WayTexts(show, words, trace.own().zone().get()));
        tasks.quietly(() -> {
            var picture = PictureLayout.of(loaded.trace(), options);
            tasks.onFx(() -> {
                if (mine == asked) {
                    drawn.set(new Drawn(picture, another(mail, loaded)));
                }
            });
        });
    }

    /** A change that overtakes the first picture of a mail is still its first. */
    private WayChart.Mail another(WayChart.Mail mail, TraceModel.Loaded loaded) {
        var first = loaded != shown;
        shown = loaded;
        return first ? WayChart.Mail.ANOTHER : mail;
    }
}
