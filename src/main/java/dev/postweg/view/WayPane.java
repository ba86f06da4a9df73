package dev.postweg.view;

import dev.postweg.trace.Picture;
import dev.postweg.view.chart.WayChart;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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

    WayPane(WayModel model, TraceModel trace, Show show, HBox outlets) {
        this.model = model;
        this.trace = trace;
        this.show = show;
        getStyleClass().add("way");
        chart.setId(Ids.WAY);
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(tools(outlets), chart);
        bind();
    }

    private HBox tools(HBox outlets) {
        said.getStyleClass().add("hint");
        said.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var tools = new HBox(said, gap, outlets, tool(Icon.MINUS, "way.smaller", () -> chart.zoom(1 / ZOOM)),
                tool(Icon.PLUS, "way.larger", () -> chart.zoom(ZOOM)), tool(Icon.FIT, "way.fit", chart::fit),
                tool(Icon.FOLD, "way.fold", model::fold));
        tools.getStyleClass().add("way-tools");
        return tools;
    }

    private Button tool(Icon icon, String key, Runnable action) {
        var button = new Button("", icon.node());
        button.getStyleClass().addAll("flat", "icon-button");
        button.setTooltip(new Tooltip(show.texts().get(key)));
        button.setAccessibleText(show.texts().get(key));
        button.setOnAction(_ -> action.run());
        return button;
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
        trace.recipient().subscribe(_ -> chart.light(model.lit()));
        chart.onChoose(model::choose);
        chart.onOpen(model::open);
        chart.onHover(node -> said.setText(node.map(this::words).orElse(show.texts().get("way.hint"))));
        said.setText(show.texts().get("way.hint"));
        chart.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0) {
                model.use(width.doubleValue());
            }
        });
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
