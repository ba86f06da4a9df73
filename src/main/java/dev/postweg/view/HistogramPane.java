package dev.postweg.view;

import dev.postweg.view.chart.HistogramBar;
import dev.postweg.view.chart.HistogramChart;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The histogram with what it says at the mouse, its legend, and the way back from a zoom. */
final class HistogramPane extends VBox {
    private static final double BAR = 8;

    private final HistogramModel model;
    private final Session session;
    private final Show show;
    private final Words words;
    private final HistogramChart chart = new HistogramChart();
    private final Label said = new Label();
    private final HBox legend = new HBox();
    private final Button all = new Button();

    HistogramPane(HistogramModel model, Session session, Show show, Settings settings) {
        this.model = model;
        this.session = session;
        this.show = show;
        this.words = new Words(show.texts());
        setId(Ids.HISTOGRAM);
        getStyleClass().add("histogram");
        visibleProperty().bind(settings.histogram());
        managedProperty().bind(visibleProperty());
        build();
        bind();
    }

    private void build() {
        var texts = show.texts();
        all.setText(texts.get("histogram.all"));
        all.setGraphic(Icon.CLOSE.node());
        all.getStyleClass().add("small");
        all.setOnAction(_ -> model.all());
        all.managedProperty().bind(all.visibleProperty());
        legend.getStyleClass().add("legend");
        var head = new HBox(said, all, Parts.gap(), legend);
        head.getStyleClass().add("histogram-head");
        chart.setAccessibleText(texts.get("histogram.name"));
        getChildren().addAll(head, chart);
    }

    private void bind() {
        chart.onBrush(model::brush);
        chart.onAll(model::all);
        chart.onHover(bar -> said.setText(words(bar)));
        chart.widthProperty().subscribe(width -> model.bars().set(Math.max(10, (int) (width.doubleValue() / BAR))));
        model.picture().subscribe(this::draw);
        session.zone().subscribe(this::draw);
        draw();
    }

    private void draw() {
        var picture = model.picture().get();
        chart.show(picture.bars(), picture.range(), session.zone().get().id());
        all.setVisible(model.zoomed());
        said.setText(words(Optional.empty()));
        legend.getChildren().setAll(picture.kinds().stream().map(kind -> {
            var label = new Label(words.of(kind), Icon.of("kind-" + kind.id()));
            label.getStyleClass().add("legend-entry");
            return label;
        }).toList());
    }

    private String words(Optional<HistogramBar> bar) {
        var zone = session.zone().get();
        var range = model.picture().get().range();
        if (range.to() <= range.from()) {
            return "";
        }
        return bar.map(one -> show.texts().get("histogram.bar", show.time(one.from(), zone), show.time(one.to(), zone),
                zone.label(), one.total()))
                .orElseGet(() -> show.texts().get("histogram.range", show.minute(range.from(), zone),
                        show.minute(range.to(), zone), zone.label()));
    }
}
