package dev.postweg.view;

import dev.postweg.model.EventKind;
import dev.postweg.trace.Picture;
import dev.postweg.view.chart.WayChart;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The picture of a mail's way with its tools. */
final class WayPane extends VBox {
    private static final double ZOOM = 1.25;

    private final WayModel model;
    private final TraceModel trace;
    private final Show show;
    private final WayChart chart = new WayChart();
    private final Label said = new Label();
    private final Button unlit = new Button("", Icon.CLOSE.node());

    WayPane(WayModel model, TraceModel trace, Show show, HBox outlets) {
        this.model = model;
        this.trace = trace;
        this.show = show;
        getStyleClass().add("way");
        setMinWidth(0);
        chart.setId(Ids.WAY);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(tools(outlets), chart);
        bind();
    }

    private HBox tools(HBox outlets) {
        said.setId(Ids.WAY_SAID);
        said.getStyleClass().add("hint");
        said.setMinWidth(0);
        unlit.setId(Ids.WAY_UNLIT);
        unlit.setOnAction(_ -> trace.recipient().set(null));
        unlit.visibleProperty().bind(trace.recipient().isNotNull());
        unlit.managedProperty().bind(unlit.visibleProperty());
        unlit.getStyleClass().addAll("flat", "small");
        unlit.setMinWidth(Region.USE_PREF_SIZE);
        var tools = new HBox(said, unlit, Parts.gap(), shadow(), outlets,
                Parts.sign(Icon.MINUS, show.texts().get("way.smaller"), () -> chart.zoom(1 / ZOOM)),
                Parts.sign(Icon.PLUS, show.texts().get("way.larger"), () -> chart.zoom(ZOOM)),
                Parts.sign(Icon.FIT, show.texts().get("way.fit"), chart::fit),
                Parts.sign(Icon.FOLD, show.texts().get("way.fold"), model::fold));
        tools.getStyleClass().add("way-tools");
        return tools;
    }

    private CheckBox shadow() {
        var shadow = new CheckBox();
        shadow.setId(Ids.TRACE_SHADOW);
        shadow.setMinWidth(Region.USE_PREF_SIZE);
        shadow.selectedProperty().bindBidirectional(trace.shadow());
        trace.loaded().subscribe(loaded -> {
            var hidden = loaded == null
                    ? 0
                    : loaded.trace().events().stream().filter(event -> event.kind() == EventKind.SHADOW).count();
            shadow.setText(show.texts().get("trace.shadow", hidden));
            shadow.setVisible(hidden > 0);
        });
        return shadow;
    }

    private void bind() {
        model.drawn().subscribe(drawn -> {
            if (drawn != null) {
                chart.show(drawn.picture(), drawn.mail());
                chart.select(model.selected());
                chart.light(model.lit());
            }
        });
        trace.event().subscribe(_ -> chart.select(model.selected()));
        trace.way().subscribe(_ -> chart.light(model.lit()));
        trace.recipient().subscribe(address -> {
            say(Optional.empty());
            unlit.setText(address == null ? "" : show.texts().get("way.all"));
        });
        chart.onChoose(model::choose);
        chart.onOpen(model::open);
        chart.onHover(node -> {
            say(node);
            trace.point(node.map(WayModel::events).orElse(Set.of()));
        });
        trace.pointed().subscribe(events -> chart.point(model.nodes(events)));
        chart.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0) {
                model.use(width.doubleValue());
            }
        });
    }

    /** What the mouse is over; else whose way is lit; else how to move about. */
    private void say(Optional<Picture.Node> node) {
        var lit = trace.recipient().get() == null
                ? show.texts().get("way.hint")
                : show.texts().get("way.lit", trace.recipient().get());
        said.setText(node.map(this::words).orElse(lit));
    }

    private String words(Picture.Node node) {
        var text = node.lines().stream().filter(line -> !line.isBlank()).collect(Collectors.joining("  ·  "));
        return switch (node.kind()) {
            case FOLDED -> show.texts().get("way.folded", text);
            case MISSING -> show.texts().get("way.no-log", text);
            case IMPLIED -> show.texts().get("way.implied", text);
            default -> node.shadows().isEmpty() ? text : show.texts().get("way.shadow", text, node.shadows().size());
        };
    }
}
